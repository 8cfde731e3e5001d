import type { RegoNumber, RegoValue } from './builtin.ts';

/** Negative, 0 or positive, in OPA's order of all values: null, booleans, numbers, strings, arrays, objects, sets. */
export function compareValues(a: RegoValue, b: RegoValue): number {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (typeof a === 'boolean' || typeof b === 'boolean') return Number(a) - Number(b);
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b);
  if (isNumber(a) && isNumber(b)) return compareNumbers(a, b);
  return compareLists(membersOf(a), membersOf(b));
}

/** By code point, which is the order of UTF-8 bytes and not that of JavaScript. */
export function compareStrings(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let at = 0; at < end; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return aboveSurrogates(left) - aboveSurrogates(right);
  }
  return a.length - b.length;
}

/** By value, whatever the notation: 1, 1.0 and 10e-1 are equal. */
function compareNumbers(a: RegoNumber, b: RegoNumber): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [scientific(numberText(a)), scientific(numberText(b))];
  if (left.sign !== right.sign) return left.sign - right.sign;
  const size = left.exponent - right.exponent || compareStrings(left.digits, right.digits);
  return left.sign * size;
}

/** Whether a value is one of Rego's numbers. */
export const isNumber = (value: RegoValue): value is RegoNumber =>
  typeof value === 'number' ||
  typeof value === 'bigint' ||
  (typeof value === 'object' && value !== null && 'decimal' in value);

/** The text that Rego has of a number. */
export const numberText = (value: RegoNumber): string => (typeof value === 'object' ? value.decimal : String(value));

/** The members of a set or the keys of an object, in OPA's order. */
export const sorted = (values: Iterable<RegoValue>): readonly RegoValue[] => [...values].sort(compareValues);

function rankOf(value: RegoValue): number {
  if (value === null) return 0;
  if (typeof value === 'boolean') return 1;
  if (typeof value === 'string') return 3;
  if (isNumber(value)) return 2;
  if (value instanceof Map) return 5;
  return value instanceof Set ? 6 : 4;
}

/** An object counts as its keys and values by turns. */
function membersOf(value: RegoValue): readonly RegoValue[] {
  if (value instanceof Map) return sorted(value.keys()).flatMap((key) => [key, value.get(key) ?? null]);
  if (value instanceof Set) return sorted(value);
  return Array.isArray(value) ? value : [];
}

function compareLists(a: readonly RegoValue[], b: readonly RegoValue[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at];
    if (right === undefined) return 1;
    const order = compareValues(left, right);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** UTF-16 code units in the order of the code points that they belong to. */
const aboveSurrogates = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);

export interface Scientific {
  readonly sign: -1 | 0 | 1;
  /** Of the first digit. */
  readonly exponent: number;
  /** Neither first nor last is 0. */
  readonly digits: string;
}

/** A number by value, whatever its notation. */
export function scientific(text: string): Scientific {
  const [, minus, whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const all = whole + fraction;
  const significant = all.replace(/^0+/, '');
  const digits = significant.replace(/0+$/, '');
  if (digits === '') return { sign: 0, exponent: 0, digits };
  const leading = all.length - significant.length;
  return { sign: minus === '-' ? -1 : 1, exponent: Number(exponent) + whole.length - leading, digits };
}
