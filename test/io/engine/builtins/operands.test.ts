import { describe, expect, it } from 'vitest';
import type { RegoValue } from '../../../../src/io/engine/builtins/builtin.ts';
import {
  arrayAt,
  bigIntegerAt,
  integerAt,
  numberAt,
  objectAt,
  stringAt,
  stringsAt,
  typeName,
} from '../../../../src/io/engine/builtins/operands.ts';

const decimal = (text: string): RegoValue => ({ decimal: text });

describe('an operand', () => {
  it('is given by its position', () => {
    const operands = ['a', 1.5, ['x'], new Map([['k', 'v']])];
    expect(stringAt(operands, 0)).toBe('a');
    expect(numberAt(operands, 1)).toBe(1.5);
    expect(arrayAt(operands, 2)).toEqual(['x']);
    expect(objectAt(operands, 3)).toEqual(new Map([['k', 'v']]));
  });

  it('of another type is an error that names both types', () => {
    expect(() => stringAt([1n], 0)).toThrow('operand 1 must be string but got number');
    expect(() => objectAt([null, new Set()], 1)).toThrow('operand 2 must be object but got set');
    expect(() => arrayAt([decimal('1.0')], 0)).toThrow('operand 1 must be array but got number');
  });

  it('that is not there is an error', () => {
    expect(() => numberAt([1], 1)).toThrow('operand 2 is missing');
  });
});

describe('integerAt', () => {
  it.each([
    [7, 7n],
    [-(2n ** 63n), -(2n ** 63n)],
    [2n ** 63n - 1n, 2n ** 63n - 1n],
    [decimal('12.00'), 12n],
    [decimal('-0'), 0n],
  ])('takes %s', (operand, integer) => {
    expect(integerAt([operand], 0)).toBe(integer);
  });

  it.each([[1.5], [decimal('1e3')], [2n ** 63n], [-(2n ** 63n) - 1n], [decimal('100000000000000000.00')]])(
    'refuses %s, as Go would',
    (operand) => {
      expect(() => integerAt([operand], 0)).toThrow('must be integer number');
    },
  );
});

describe('bigIntegerAt', () => {
  it.each([
    [10n ** 30n, 10n ** 30n],
    [decimal('1e30'), 10n ** 30n],
    [decimal('-1.50e1'), -15n],
    [decimal('20e-1'), 2n],
    [decimal('0e-5'), 0n],
  ])('takes %s', (operand, integer) => {
    expect(bigIntegerAt([operand], 0)).toBe(integer);
  });

  it('refuses a fraction', () => {
    expect(() => bigIntegerAt([decimal('15e-1')], 0)).toThrow('must be integer number');
  });
});

describe('stringsAt', () => {
  it('takes the members of an array or a set', () => {
    expect(stringsAt([['b', 'a']], 0)).toEqual(['b', 'a']);
    expect(stringsAt([new Set(['a'])], 0)).toEqual(['a']);
  });

  it('refuses members of another type', () => {
    expect(() => stringsAt([['a', 1]], 0)).toThrow('operand 1 must be of strings but got number');
  });
});

it('every value has the name of its type', () => {
  const values = [null, false, 'a', 1n, [], new Set<RegoValue>(), new Map<RegoValue, RegoValue>()];
  expect(values.map(typeName)).toEqual(['null', 'boolean', 'string', 'number', 'array', 'set', 'object']);
});
