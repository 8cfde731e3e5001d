import { expect, test } from 'vitest';
import { parseQuantity, toBase, UNITS } from '../../../src/core/model/units.ts';

test.each([
  [351, 'ms', 0.351, 's'],
  [250, 'us', 0.00025, 's'],
  [250, '\u00b5s', 0.00025, 's'],
  [250, '\u03bcs', 0.00025, 's'],
  [5, 'ns', 5e-9, 's'],
  [2, 'min', 120, 's'],
  [3, 'kB', 3000, 'B'],
  [3, 'KiB', 3072, 'B'],
  [1.5, 'GiB', 1_610_612_736, 'B'],
  [40, 'req/s', 40, '1/s'],
  [40, 'rps', 40, '1/s'],
  [5, '%', 0.05, 'ratio'],
  [0.05, 'ratio', 0.05, 'ratio'],
  [7, '1', 7, '1'],
])('%f %s is %f %s', (value, unit, base, baseUnit) => {
  expect(toBase(value, unit)).toEqual({ value: base, unit: baseUnit });
});

test.each(['', 'MS', 'Ms', 'kb', 'seconds', 'h', 'toString'])('"%s" is no unit', (unit) => {
  expect(toBase(1, unit)).toBeUndefined();
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e308])('%f minutes are no figure', (value) => {
  expect(toBase(value, 'min')).toBeUndefined();
});

test('every listed unit converts', () => {
  expect(UNITS.filter((unit) => toBase(1, unit) === undefined)).toEqual([]);
});

test.each([
  ['400ms', 0.4],
  ['0.4 s', 0.4],
  ['5%', 0.05],
  ['-2s', -2],
  ['400', undefined],
  ['400 ms ', undefined],
  ['1e3ms', undefined],
  ['.4s', undefined],
  ['400 apples', undefined],
])('the quantity %s is %s', (text, value) => {
  expect(parseQuantity(text)?.value).toBe(value);
});
