/** mantissa × 2^exponent. */
export interface BigFloat {
  readonly mantissa: bigint;
  readonly exponent: number;
}

/** The bits that Go's `big.Float` keeps of a number that is read from text. */
const PRECISION = 64;

/** Those that it keeps of powers of five, and of what they are made from. */
const POWER_PRECISION = 128;
const FACTOR_PRECISION = 192;

/** The largest power of five in 64 bits. */
const LARGEST_EXACT = 27;

const DECIMAL = /^([+-]?)(?=\.?\d)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/;

/** A decimal text with the roundings of Go's `big.Float.SetString`; undefined where it is none. */
export function parsedFloat(text: string): BigFloat | undefined {
  const [found, sign = '', whole = '', fraction = '', power = '0'] = DECIMAL.exec(text) ?? [];
  if (found === undefined) return undefined;
  const digits = BigInt(sign === '-' ? `-${whole}${fraction}` : whole + fraction);
  const exponent = Number(power) - fraction.length;
  const number = { mantissa: digits, exponent };
  if (exponent === 0 || digits === 0n) return rounded(number, PRECISION);
  const factor = powerOfFive(Math.abs(exponent));
  return exponent > 0 ? product(number, factor, PRECISION) : quotient(number, factor);
}

/** The product with a whole number, rounded as above, and then without its fraction. */
export function wholeProduct(number: BigFloat, factor: bigint): bigint {
  const { mantissa, exponent } = product(number, { mantissa: factor, exponent: 0 }, PRECISION);
  return exponent >= 0 ? mantissa << BigInt(exponent) : mantissa / (1n << BigInt(-exponent));
}

function powerOfFive(power: number): BigFloat {
  if (power <= LARGEST_EXACT) return { mantissa: 5n ** BigInt(power), exponent: 0 };
  let result: BigFloat = { mantissa: 5n ** BigInt(LARGEST_EXACT), exponent: 0 };
  let factor: BigFloat = { mantissa: 5n, exponent: 0 };
  for (let rest = power - LARGEST_EXACT; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = product(result, factor, POWER_PRECISION);
    factor = product(factor, factor, FACTOR_PRECISION);
  }
  return result;
}

const product = (a: BigFloat, b: BigFloat, precision: number): BigFloat =>
  rounded({ mantissa: a.mantissa * b.mantissa, exponent: a.exponent + b.exponent }, precision);

function quotient(a: BigFloat, b: BigFloat): BigFloat {
  const shift = Math.max(bitsOf(b.mantissa) - bitsOf(a.mantissa), 0) + PRECISION + 2;
  const dividend = a.mantissa << BigInt(shift);
  const whole = dividend / b.mantissa;
  const rest = dividend % b.mantissa;
  // One bit more tells that a rest follows: what looks like a half is more than that.
  const sticky = rest === 0n ? 0n : rest < 0n ? -1n : 1n;
  return rounded({ mantissa: whole * 2n + sticky, exponent: a.exponent - b.exponent - shift - 1 }, PRECISION);
}

/** To the nearest, and to even where two are as near. */
function rounded(number: BigFloat, precision: number): BigFloat {
  const dropped = bitsOf(number.mantissa) - precision;
  if (dropped <= 0) return number;
  const absolute = number.mantissa < 0n ? -number.mantissa : number.mantissa;
  const half = 1n << BigInt(dropped - 1);
  const kept = absolute >> BigInt(dropped);
  const rest = absolute - (kept << BigInt(dropped));
  const up = rest > half || (rest === half && kept % 2n === 1n) ? 1n : 0n;
  const mantissa = number.mantissa < 0n ? -(kept + up) : kept + up;
  return { mantissa, exponent: number.exponent + dropped };
}

/** A hexadecimal text is made in one pass; a decimal one would cost the square. */
function bitsOf(integer: bigint): number {
  const hex = (integer < 0n ? -integer : integer).toString(16);
  return integer === 0n ? 0 : (hex.length - 1) * 4 + Number.parseInt(hex.charAt(0), 16).toString(2).length;
}
