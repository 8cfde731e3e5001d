import { binaryOf, type Digits, exact, rounded, shortest } from './decimals.ts';
import { type Flags, padded } from './flags.ts';

/** The number of digits behind the point where none is asked for; what is not here takes as few as it can. */
const PRECISIONS: Readonly<Record<string, number>> = { f: 6, F: 6, e: 6, E: 6 };

/** A double by Go's `fmt`; undefined where the verb is none for numbers with a point. */
export function formattedFloat(value: number, verb: string, flags: Flags): string | undefined {
  if (!/^[vbgGxXfFeE]$/.test(verb)) return undefined;
  const style = verb === 'v' ? 'g' : verb === 'F' ? 'f' : verb;
  const precision = flags.precision ?? PRECISIONS[verb];
  const plain = floatText(Math.abs(value), style, precision);
  const text = flags.sharp && style !== 'b' ? withPoint(plain, style, precision) : plain;
  const sign = value < 0 || Object.is(value, -0) ? '-' : flags.plus ? '+' : flags.space ? ' ' : '';
  if (sign === '' || !flags.zero || flags.minus) return padded(sign + text, flags);
  return sign + '0'.repeat(Math.max((flags.width ?? 0) - text.length - 1, 0)) + text;
}

/** Go's `strconv.FormatFloat` of a number that is not negative, with 64 bits. */
function floatText(value: number, style: string, precision: number | undefined): string {
  if (style === 'b') {
    const { mantissa, exponent } = binaryOf(value);
    return `${mantissa}p${exponent < 0 ? '' : '+'}${exponent}`;
  }
  if (style === 'x') return hexadecimal(value, precision);
  if (style === 'X') return hexadecimal(value, precision).toUpperCase();
  if (style === 'g' || style === 'G') return general(value, style === 'g' ? 'e' : 'E', precision);
  const number = exact(value);
  const places = precision ?? 0;
  if (style === 'f') return fixed(rounded(number, number.point + places), places);
  return scientific(rounded(number, places + 1), places, style);
}

/** The exponent from which on the shortest form is the scientific one. */
const SHORTEST_LIMIT = 6;

function general(value: number, letter: string, asked: number | undefined): string {
  const precision = asked === 0 ? 1 : asked;
  const number = precision === undefined ? shortest(value) : rounded(exact(value), precision);
  const { length } = number.digits;
  const most = precision ?? length;
  const shortEnough = most > length && length >= number.point ? length : most;
  const limit = precision === undefined ? SHORTEST_LIMIT : shortEnough;
  const exponent = number.point - 1;
  if (exponent < -4 || exponent >= limit) return scientific(number, Math.min(most, length) - 1, letter);
  return fixed(number, Math.max((most > number.point ? length : most) - number.point, 0));
}

function fixed({ digits, point }: Digits, places: number): string {
  const all = point > 0 ? digits.padEnd(point, '0') : digits.padStart(digits.length - point, '0');
  const whole = point > 0 ? all.slice(0, point) : '0';
  const fraction = point > 0 ? all.slice(point) : all;
  return places > 0 ? `${whole}.${fraction.slice(0, places).padEnd(places, '0')}` : whole;
}

function scientific({ digits, point }: Digits, places: number, letter: string): string {
  const exponent = digits === '' ? 0 : point - 1;
  const fraction = places > 0 ? `.${digits.slice(1, places + 1).padEnd(places, '0')}` : '';
  const power = String(Math.abs(exponent)).padStart(2, '0');
  return `${digits.charAt(0) || '0'}${fraction}${letter}${exponent < 0 ? '-' : '+'}${power}`;
}

/** The leading digit is bit 60, so that 15 hexadecimal digits follow it. */
const LEADING = 60;

function hexadecimal(value: number, precision: number | undefined): string {
  const binary = binaryOf(value);
  const shift = LEADING - (binary.mantissa === 0n ? LEADING : binary.mantissa.toString(2).length - 1);
  let mantissa = binary.mantissa << BigInt(shift);
  let exponent = mantissa === 0n ? 0 : binary.exponent + LEADING - shift;
  if (precision !== undefined && precision < 15) {
    mantissa = roundedBits(mantissa, BigInt(LEADING - precision * 4));
    if (mantissa >> 61n !== 0n) exponent += 1;
    if (mantissa >> 61n !== 0n) mantissa >>= 1n;
  }
  const all = BigInt.asUintN(LEADING, mantissa).toString(16).padStart(15, '0');
  const digits = precision === undefined ? all.replace(/0+$/, '') : all.slice(0, precision).padEnd(precision, '0');
  const power = String(Math.abs(exponent)).padStart(2, '0');
  return `0x${mantissa >> 60n}${digits && `.${digits}`}p${exponent < 0 ? '-' : '+'}${power}`;
}

/** Drops bits, rounding to the nearest, and to even where both are as near; they are zeros then. */
function roundedBits(mantissa: bigint, dropped: bigint): bigint {
  const kept = mantissa >> dropped;
  const rest = (mantissa - (kept << dropped)) << (60n - dropped);
  const up = (rest | (kept & 1n)) > 1n << 59n ? 1n : 0n;
  return (kept + up) << dropped;
}

/** What `#` asks for: a point always, and with `%g` and `%x` the zeros at the end that are left out otherwise. */
function withPoint(text: string, style: string, precision: number | undefined): string {
  const cut = text.search(/[xX]/.test(style) ? /p/i : /e|$/i);
  const [number, tail] = [text.slice(0, cut), text.slice(cut)];
  const digits = number.replace('.', '');
  const significant = digits.replace(/^0+/, '').length;
  const counted = significant + (number === '0' ? 1 : 0);
  const wanted = /[gGx]/.test(style) ? (precision ?? 6) : 0;
  const pointed = number.includes('.') ? number : `${number}.`;
  return pointed + '0'.repeat(Math.max(wanted - counted, 0)) + tail;
}
