import { type Flags, padded } from './flags.ts';
import { isPrintable, quoted } from './quote.ts';

const BASES: Readonly<Record<string, number>> = { v: 10, d: 10, b: 2, o: 8, O: 8, x: 16, X: 16 };

/** An integer of 64 bits by Go's `fmt`; undefined where the verb is none for integers. */
export function formattedInt64(value: bigint, verb: string, flags: Flags): string | undefined {
  const base = BASES[verb];
  if (base !== undefined) return inBase(value, base, verb, flags);
  if (verb === 'c') return padded(characterOf(value), flags);
  if (verb === 'q') return padded(quoted(characterOf(value), "'", flags.plus), flags);
  return verb === 'U' ? asUnicode(BigInt.asUintN(64, value), flags) : undefined;
}

function inBase(value: bigint, base: number, verb: string, flags: Flags): string {
  const { precision, width } = flags;
  const spaced = { ...flags, zero: false };
  if (precision === 0 && value === 0n) return padded('', spaced);
  const sign = signOf(value, flags.plus, flags.space);
  const filled = flags.zero && !flags.minus && width !== undefined ? width - sign.length : 0;
  const digits = absolute(value)
    .toString(base)
    .padStart(precision ?? filled, '0');
  const text = sign + prefixOf(verb, base, digits, flags.sharp) + (verb === 'X' ? digits.toUpperCase() : digits);
  return padded(text, spaced);
}

function prefixOf(verb: string, base: number, digits: string, sharp: boolean): string {
  const octal = verb === 'O' ? '0o' : '';
  if (!sharp || base === 10) return octal;
  if (base === 2) return '0b';
  if (base === 16) return `0${verb}`;
  return digits.startsWith('0') ? octal : `${octal}0`;
}

/** An integer of any size, as `big.Int` writes itself. */
export function formattedBigInt(value: bigint, verb: string, flags: Flags): string {
  const base = verb === 's' ? 10 : BASES[verb];
  if (base === undefined) return `%!${verb}(big.Int=${value})`;
  const lower = absolute(value).toString(base);
  const digits = verb === 'X' ? lower.toUpperCase() : lower;
  const sharp = flags.sharp || flags.sharpV;
  const zeros = '0'.repeat(Math.max((flags.precision ?? 0) - digits.length, 0));
  const sign = signOf(value, flags.plus || flags.plusV, flags.space);
  const before = sign + (sharp ? (BIG_PREFIXES[verb] ?? '') : '') + (verb === 'O' ? '0o' : '');
  const text = before + zeros + digits;
  const missing = Math.max((flags.width ?? 0) - text.length, 0);
  if (flags.minus) return text + ' '.repeat(missing);
  const filled = flags.zero && flags.precision === undefined;
  return filled ? before + '0'.repeat(missing) + digits : ' '.repeat(missing) + text;
}

const BIG_PREFIXES: Readonly<Record<string, string>> = { b: '0b', o: '0', x: '0x', X: '0X' };

/**
 * The words of a `big.Int` as Go shows its inside, which it does for `%w` only. Least significant first, and each of them
 * is formatted by itself.
 */
export function bigIntInside(value: bigint, flags: Flags): string {
  const negative = padded(String(value < 0n), flags);
  const words: string[] = [];
  for (let rest = absolute(value); rest > 0n; rest >>= 64n) {
    const word = BigInt.asUintN(64, rest);
    words.push(flags.sharpV ? inBase(word, 16, 'x', { ...flags, sharp: true }) : inBase(word, 10, 'd', flags));
  }
  if (flags.sharpV) return `&big.Int{neg:${negative}, abs:big.nat{${words.join(', ')}}}`;
  return flags.plusV ? `&{neg:${negative} abs:[${words.join(' ')}]}` : `&{${negative} [${words.join(' ')}]}`;
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

const signOf = (value: bigint, plus: boolean, space: boolean): string =>
  value < 0n ? '-' : plus ? '+' : space ? ' ' : '';

const LAST_CHARACTER = 0x10ffffn;

/** What is no character becomes U+FFFD. */
function characterOf(value: bigint): string {
  const surrogate = value >= 0xd800n && value < 0xe000n;
  return value < 0n || value > LAST_CHARACTER || surrogate ? '\ufffd' : String.fromCodePoint(Number(value));
}

function asUnicode(value: bigint, flags: Flags): string {
  const hex = value
    .toString(16)
    .toUpperCase()
    .padStart(Math.max(flags.precision ?? 0, 4), '0');
  const character = value > LAST_CHARACTER ? '' : String.fromCodePoint(Number(value));
  const shown = flags.sharp && isPrintable(character) ? ` '${character}'` : '';
  return padded(`U+${hex}${shown}`, { ...flags, zero: false });
}
