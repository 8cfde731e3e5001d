import type { RegoNumber, RegoValue } from './builtin.ts';
import { isNumber, numberText } from './compare-values.ts';

type Operands = readonly RegoValue[];

/** The operand at a position counted from 0. Throws where there is none, as for every other operand that does not fit. */
export function valueAt(operands: Operands, position: number): RegoValue {
  const value = operands[position];
  if (value === undefined) throw new Error(`operand ${position + 1} is missing`);
  return value;
}

export function stringAt(operands: Operands, position: number): string {
  const value = valueAt(operands, position);
  return typeof value === 'string' ? value : unfit(position, 'string', value);
}

export function numberAt(operands: Operands, position: number): RegoNumber {
  const value = valueAt(operands, position);
  return isNumber(value) ? value : unfit(position, 'number', value);
}

/** A signed integer of 64 bits, as Go's `int`; its text may end in a point and zeros, but must not have an exponent. */
export function integerAt(operands: Operands, position: number): bigint {
  const integer = int64Of(numberText(numberAt(operands, position)));
  if (integer !== undefined) return integer;
  throw new Error(`operand ${position + 1} must be integer number but got floating-point number`);
}

/** An integer of any size, written in any way: `1e3` is one. */
export function bigIntegerAt(operands: Operands, position: number): bigint {
  const integer = integerOf(numberText(numberAt(operands, position)));
  if (integer !== undefined) return integer;
  throw new Error(`operand ${position + 1} must be integer number but got floating-point number`);
}

export function arrayAt(operands: Operands, position: number): readonly RegoValue[] {
  const value = valueAt(operands, position);
  return isArray(value) ? value : unfit(position, 'array', value);
}

export function objectAt(operands: Operands, position: number): ReadonlyMap<RegoValue, RegoValue> {
  const value = valueAt(operands, position);
  return isObject(value) ? value : unfit(position, 'object', value);
}

/** The members of an array or a set that holds nothing but strings. */
export function stringsAt(operands: Operands, position: number): readonly string[] {
  const value = valueAt(operands, position);
  if (!isArray(value) && !isSet(value)) return unfit(position, 'one of {array, set}', value);
  return [...value].map((member) => (typeof member === 'string' ? member : unfit(position, 'of strings', member)));
}

/** Rego's name of a value's type, as `type_name` gives it. */
export function typeName(value: RegoValue): string {
  if (value === null) return 'null';
  if (isNumber(value)) return 'number';
  if (isArray(value)) return 'array';
  if (isSet(value)) return 'set';
  return isObject(value) ? 'object' : typeof value;
}

export const isArray = (value: RegoValue): value is readonly RegoValue[] => Array.isArray(value);

export const isSet = (value: RegoValue): value is ReadonlySet<RegoValue> => value instanceof Set;

export const isObject = (value: RegoValue): value is ReadonlyMap<RegoValue, RegoValue> => value instanceof Map;

const INT64_TEXT = /^([-+]?)(?=[\d.]{1,19}$)(\d*)(?:\.0*)?$/;

/**
 * What OPA takes for a signed integer of 64 bits: at most 19 characters behind the sign, and only zeros behind a point,
 * before which there need not be a digit. Undefined for any other text.
 */
export function int64Of(text: string): bigint | undefined {
  const [found, sign, digits = ''] = INT64_TEXT.exec(text) ?? [];
  if (found === undefined) return undefined;
  const integer = BigInt(`${sign === '-' ? '-' : ''}${digits || 0}`);
  return BigInt.asIntN(64, integer) === integer ? integer : undefined;
}

const DECIMAL_TEXT = /^([-+]?)(\d+)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/;

/** The integer that a decimal text stands for, exactly; undefined where it has a fraction. */
function integerOf(text: string): bigint | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = DECIMAL_TEXT.exec(text) ?? [];
  if (whole === '') return undefined;
  const digits = BigInt(whole + fraction);
  const scale = Number(exponent) - fraction.length;
  const absolute = scaled(digits, scale);
  return sign === '-' && absolute !== undefined ? -absolute : absolute;
}

function scaled(digits: bigint, scale: number): bigint | undefined {
  if (digits === 0n || scale >= 0) return digits === 0n ? 0n : digits * 10n ** BigInt(scale);
  const divisor = 10n ** BigInt(-scale);
  return digits % divisor === 0n ? digits / divisor : undefined;
}

function unfit(position: number, expected: string, value: RegoValue): never {
  throw new Error(`operand ${position + 1} must be ${expected} but got ${typeName(value)}`);
}
