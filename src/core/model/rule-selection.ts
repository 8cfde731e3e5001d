/**
 * Whether an entry of a rule list selects a rule: a code (`dor.e2e_passing`), a gate (`dor`) or a glob in which `*` stands for
 * any characters (`dor.e2e_*`).
 */
export function selects(entry: string, code: string): boolean {
  if (!entry.includes('*')) return entry === code || code.startsWith(`${entry}.`);
  const pattern = entry
    .split('*')
    .map((literal) => literal.replace(/[^A-Za-z0-9_]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${pattern}$`).test(code);
}

export const isSelected = (entries: readonly string[], code: string): boolean =>
  entries.some((entry) => selects(entry, code));
