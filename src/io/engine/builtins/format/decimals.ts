/** A decimal number: `digits` behind a point that is moved `point` places to the right. Zero has no digits. */
export interface Digits {
  readonly digits: string;
  readonly point: number;
}

/** A positive double as mantissa × 2^exponent (IEEE 754). */
export interface Binary {
  readonly mantissa: bigint;
  readonly exponent: number;
}

const MANTISSA_BITS = 52;

export function binaryOf(value: number): Binary {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const biased = Number(bits >> BigInt(MANTISSA_BITS));
  const fraction = BigInt.asUintN(MANTISSA_BITS, bits);
  const mantissa = biased === 0 ? fraction : fraction | (1n << BigInt(MANTISSA_BITS));
  return { mantissa, exponent: Math.max(biased, 1) - 1023 - MANTISSA_BITS };
}

/** The fewest digits that give the number back. */
export function shortest(value: number): Digits {
  if (value === 0) return { digits: '', point: 0 };
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential().split('e');
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}

/** All digits of the number, which are up to 767. */
export function exact(value: number): Digits {
  const { mantissa, exponent } = binaryOf(value);
  if (mantissa === 0n) return { digits: '', point: 0 };
  const places = Math.max(-exponent, 0);
  const digits = exponent < 0 ? mantissa * 5n ** BigInt(places) : mantissa << BigInt(exponent);
  const text = digits.toString();
  return { digits: withoutZeros(text), point: text.length - places };
}

/** The first digits of an exact number, rounded to the nearest, and to the even digit where two are as near. */
export function rounded(number: Digits, count: number): Digits {
  const { digits, point } = number;
  if (count < 0) return { digits: '', point: 0 };
  if (count >= digits.length) return number;
  const kept = digits.slice(0, count);
  if (!roundsUp(digits, count)) return { digits: withoutZeros(kept), point: kept === '' ? 0 : point };
  const next = String(BigInt(`0${kept}`) + 1n).padStart(count, '0');
  return { digits: withoutZeros(next), point: point + Math.max(next.length - count, 0) };
}

function roundsUp(digits: string, count: number): boolean {
  const dropped = digits.charAt(count);
  const half = dropped === '5' && count + 1 === digits.length;
  return half ? Number(digits.charAt(count - 1)) % 2 === 1 : dropped >= '5';
}

const withoutZeros = (digits: string): string => digits.replace(/0+$/, '');
