/** A copy that does not hold the block alive from which a parser cut the string. */
export function kept(text: string): string {
  return ` ${text}`.slice(1);
}
