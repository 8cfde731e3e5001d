import { parsedFloat, wholeProduct } from './big-float.ts';
import type { Builtin, Builtins, RegoNumber } from './builtin.ts';
import { stringAt } from './operands.ts';
import { integerNumber, numberOf } from './value-text.ts';

const PREFIXES = ['k', 'm', 'g', 't', 'p', 'e'];

/** Decimal and binary multiples by their letters: `k` is 1000, `ki` 1024. */
const MULTIPLES: ReadonlyMap<string, bigint> = new Map([
  ['', 1n],
  ...PREFIXES.flatMap((letter, at): [string, bigint][] => [
    [letter, 1000n ** BigInt(at + 1)],
    [`${letter}i`, 1024n ** BigInt(at + 1)],
  ]),
]);

const parseBytes: Builtin = (operands) => {
  const { amount, unit } = amountAndUnit(lowerCase(stringAt(operands, 0)));
  const multiple = MULTIPLES.get(unit) ?? (unit === 'b' ? undefined : MULTIPLES.get(unit.replace(/b$/, '')));
  if (multiple === undefined) throw new Error(`units.parse_bytes: byte unit ${unit} not recognized`);
  const number = parsedFloat(amount);
  if (number === undefined) throw new Error('units.parse_bytes: could not parse byte amount to a number');
  return integerNumber(wholeProduct(number, multiple));
};

/** Go has one small letter for the dotted capital I, JavaScript makes two characters of it. */
const lowerCase = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

/** The double next to 0.001, which is what OPA multiplies by for `m`, as a fraction. */
const MILLI = { numerator: 0x10624dd2f1a9fcn, denominator: 2n ** 62n };

/** Go refuses powers of ten beyond this one. */
const LARGEST_POWER = 1_000_000;

const parseUnits: Builtin = (operands) => {
  const { amount, unit } = amountAndUnit(stringAt(operands, 0));
  const small = unit.slice(0, 1) + lowerCase(unit.slice(1));
  const multiple = small === 'm' ? MILLI : { numerator: multipleOf(small), denominator: 1n };
  const [found, sign = '', whole = '', fraction = '', exponent = '0'] = DECIMAL.exec(amount) ?? [];
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  if (found === undefined || (digits !== 0n && Math.abs(power) > LARGEST_POWER)) {
    throw new Error('units.parse: could not parse amount to a number');
  }
  const ten = 10n ** BigInt(digits === 0n ? 0 : Math.abs(power));
  const numerator = digits * multiple.numerator * (power > 0 ? ten : 1n);
  return decimalOf(sign === '-' && digits !== 0n ? '-' : '', numerator, multiple.denominator * (power < 0 ? ten : 1n));
};

const DECIMAL = /^([+-]?)(?=\.?\d)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/;

/** Capital letters count as small ones, but for `m` that is a thousandth. */
function multipleOf(unit: string): bigint {
  const multiple = unit === 'M' ? MULTIPLES.get('m') : MULTIPLES.get(unit.toLowerCase());
  if (multiple === undefined || /[^\x20-\x7e]/.test(unit)) throw new Error(`units.parse: unit ${unit} not recognized`);
  return multiple;
}

const PLACES = 10;

/** An integer where the fraction is one, else with ten digits behind the point, rounded. */
function decimalOf(sign: string, numerator: bigint, denominator: bigint): RegoNumber {
  if (numerator % denominator === 0n) {
    const integer = numerator / denominator;
    return integerNumber(sign === '-' ? -integer : integer);
  }
  const scaled = (numerator * 10n ** BigInt(PLACES) * 2n + denominator) / (denominator * 2n);
  const digits = scaled.toString().padStart(PLACES + 1, '0');
  return numberOf(`${sign}${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`);
}

interface Quantity {
  readonly amount: string;
  readonly unit: string;
}

/** Cuts where the number ends, quotation marks left out. An `e` belongs to the number where a digit or sign follows. */
function amountAndUnit(quoted: string): Quantity {
  const text = quoted.replaceAll('"', '');
  if (text.includes(' ')) throw new Error('units: spaces not allowed in resource strings');
  const amount = /^(?:[\d.+-]|[eE][+-]|[eE](?=\d))*/.exec(text)?.[0] ?? '';
  if (/[eE][+-]?\d{7}/.test(amount)) throw new Error('units: exponent too large');
  if (amount === '') throw new Error('units: no amount provided');
  return { amount, unit: text.slice(amount.length) };
}

export const UNITS: Builtins = { 'units.parse': parseUnits, 'units.parse_bytes': parseBytes };
