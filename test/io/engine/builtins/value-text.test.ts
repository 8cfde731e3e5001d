import { describe, expect, test } from 'vitest';
import { compareValues, numberText, sorted } from '../../../../src/io/engine/builtins/compare-values.ts';
import { numberOf, parseValue, printValue } from '../../../../src/io/engine/builtins/value-text.ts';

describe('a value as OPA writes it is read and written again', () => {
  test.each([
    'null',
    'true',
    '""',
    '"a\\"b\\\\c\\nd\\u0001é😀"',
    '0',
    '-0',
    '1.0',
    '1e3',
    '1e+21',
    '9007199254740993',
    '123456789012345680000',
    '-12345678901234567890.5',
    '[]',
    '[1, [2], {}]',
    'set()',
    '{1}',
    '{1, {2}, set()}',
    '{"a": 1, 2: {"b"}, {3}: null}',
  ])('%s', (text) => {
    expect(printValue(parseValue(text))).toBe(text);
  });

  test('spaces and line ends mean nothing', () => {
    expect(printValue(parseValue(' {\t"a" :[ 1 ,2] , "b":set( ) }\r\n'))).toBe('{"a": [1, 2], "b": set()}');
  });

  test.each([
    '',
    '[1',
    '[1,]',
    '{1:}',
    '{,}',
    '{1:2,3}',
    '{1,2:3}',
    '01',
    'nul',
    '1 2',
    '"\u0001"',
    '.',
    '1.',
    '"\\x"',
  ])('%j is none', (text) => {
    expect(() => parseValue(text)).toThrow(SyntaxError);
  });

  test.each([
    ['.5', '0.5'],
    ['-.5e1', '-0.5e1'],
  ])('%s, which Rego knows, is written as %s', (text, written) => {
    expect(numberText(numberOf(text))).toBe(text);
    expect(printValue(parseValue(text))).toBe(written);
  });

  test('half of a surrogate pair becomes the replacement character', () => {
    expect(printValue('a\ud800b😀')).toBe('"a\ufffdb😀"');
  });

  test('a byte order mark is escaped, for OPA reads none', () => {
    expect(printValue('\ufeffa')).toBe('"\\ufeffa"');
    expect(parseValue('"\\ufeffa"')).toBe('\ufeffa');
  });
});

test('a number keeps its value and its text', () => {
  expect(['7', '0.1', '9007199254740993', '1.0', '-0', '1e23'].map(numberOf)).toEqual([
    7,
    0.1,
    9007199254740993n,
    { decimal: '1.0' },
    { decimal: '-0' },
    { decimal: '1e23' },
  ]);
  expect(numberOf('123456789012345680000')).toBe(123456789012345680000n);
});

test('values stand in the order that OPA gives them', () => {
  const ordered = [
    'null',
    'false',
    'true',
    '-12345678901234567890',
    '-12345678901234567889.5',
    '-1',
    '0',
    '1e-400',
    '0.1',
    '1',
    '9007199254740992',
    '9007199254740993',
    '1e400',
    '""',
    '"a"',
    '"ab"',
    '"\uffee"',
    '"😀"',
    '[]',
    '[1, 2]',
    '[2]',
    '{}',
    '{"a": 1}',
    '{"a": 1, "b": 1}',
    '{"a": 2}',
    'set()',
    '{1, 3}',
    '{2}',
  ];
  expect(sorted(ordered.map(parseValue).reverse()).map(printValue)).toEqual(ordered);
});

test.each([
  ['1', '1.0'],
  ['100', '1e2'],
  ['-0', '0.00'],
  ['{1, 2}', '{2, 1}'],
  ['{"a": 1, "b": 2}', '{"b": 2.0, "a": 1}'],
])('%s and %s are one value', (a, b) => {
  expect(Math.abs(compareValues(parseValue(a), parseValue(b)))).toBe(0);
});
