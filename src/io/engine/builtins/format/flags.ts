/** What stands between `%` and the verb of a directive. */
export interface Flags {
  readonly minus: boolean;
  readonly plus: boolean;
  readonly sharp: boolean;
  readonly space: boolean;
  readonly zero: boolean;
  /** The `+` and `#` of `%+v` and `%#v`, which ask for other things than elsewhere. */
  readonly plusV: boolean;
  readonly sharpV: boolean;
  /** In characters. */
  readonly width: number | undefined;
  readonly precision: number | undefined;
}

export const NO_FLAGS: Flags = {
  minus: false,
  plus: false,
  sharp: false,
  space: false,
  zero: false,
  plusV: false,
  sharpV: false,
  width: undefined,
  precision: undefined,
};

/** Fills a text up to the width: on the right where `-` is given, else on the left, with zeros where `0` is given. */
export function padded(text: string, flags: Flags): string {
  const missing = (flags.width ?? 0) - lengthOf(text);
  if (missing <= 0) return text;
  if (flags.minus) return text + ' '.repeat(missing);
  return (flags.zero ? '0' : ' ').repeat(missing) + text;
}

/** The characters up to the precision. */
export function truncated(text: string, { precision }: Flags): string {
  return precision === undefined || text.length <= precision ? text : [...text].slice(0, precision).join('');
}

/** In code points. */
function lengthOf(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10ffff}]/gu)?.length ?? 0);
}
