import { describe, expect, it } from 'vitest';
import type { RegoValue } from '../../../../src/io/engine/builtins/builtin.ts';
import { JSON_MARSHAL } from '../../../../src/io/engine/builtins/json-marshal.ts';
import { NUMBERS } from '../../../../src/io/engine/builtins/numbers.ts';
import { SUBSET } from '../../../../src/io/engine/builtins/subset.ts';
import { UNITS } from '../../../../src/io/engine/builtins/units.ts';
import { parseValue, printValue } from '../../../../src/io/engine/builtins/value-text.ts';

const BUILTINS = { ...JSON_MARSHAL, ...NUMBERS, ...SUBSET, ...UNITS };

/** Operands and result as Rego writes them. */
function call(name: string, ...operands: string[]): string {
  const result = BUILTINS[name]?.(operands.map(parseValue), { nowNs: undefined });
  return result === undefined ? 'undefined' : printValue(result);
}

const text = (value: RegoValue): string => JSON.stringify(value);

describe('units.parse_bytes', () => {
  it.each([
    ['10', '10'],
    ['1.5KiB', '1536'],
    ['2mb', '2000000'],
    ['0.1', '0'],
    ['-1.5k', '-1500'],
    ['1e3M', '1000000000'],
    ['100000000000000000001', '100000000000000000000'],
    ['1e', '1000000000000000000'],
    ['5Eİ', '5764607523034234880'],
    ['\\"1k\\"', '1000'],
  ])('reads %s', (quantity, bytes) => {
    expect(call('units.parse_bytes', `"${quantity}"`)).toBe(bytes);
  });

  it.each(['', 'kb', '1 kb', '1b', '1.2.3', '1e+', '1kbb', '1e1234567'])('refuses %j', (quantity) => {
    expect(() => call('units.parse_bytes', text(quantity))).toThrow('units');
  });
});

describe('units.parse', () => {
  it.each([
    ['10K', '10000'],
    ['1.5Ki', '1536'],
    ['2m', '0.0020000000'],
    ['3M', '3000000'],
    ['3mI', '3145728'],
    ['0.00000000005', '0.0000000001'],
    ['-0.00000000001', '-0.0000000000'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['1e-1', '0.1000000000'],
    ['0m', '0'],
  ])('reads %s', (quantity, number) => {
    expect(call('units.parse', text(quantity))).toBe(number);
  });

  it.each(['', 'Ki', '1 K', '1Kb', '1..2', '1e1000001', 'é'])('refuses %j', (quantity) => {
    expect(() => call('units.parse', text(quantity))).toThrow('units');
  });
});

describe('numbers.range_step', () => {
  it.each([
    ['0', '10', '4', '[0, 4, 8]'],
    ['3', '-3', '3', '[3, 0, -3]'],
    ['2', '2', '9', '[2]'],
    [
      '9223372036854775807',
      '9223372036854775809',
      '1e0',
      '[9223372036854775807, 9223372036854775808, 9223372036854775809]',
    ],
  ])('from %s to %s by %s', (first, last, step, numbers) => {
    expect(call('numbers.range_step', first, last, step)).toBe(numbers);
  });

  it.each([
    ['0', '10', '0'],
    ['0', '10', '-1'],
    ['0', '10', '0.5'],
    ['0', '1e12', '1'],
  ])('refuses %s, %s, %s', (first, last, step) => {
    expect(() => call('numbers.range_step', first, last, step)).toThrow();
  });
});

describe('object.subset', () => {
  it.each([
    ['{"a": {"b": 1, "c": 2}, "d": 3}', '{"a": {"b": 1.0}}', 'true'],
    ['{"a": {"b": 1}}', '{"a": {"b": 2}}', 'false'],
    ['{"a": [1, 2, 3]}', '{"a": [2, 3]}', 'true'],
    ['{"a": {1, 2}}', '{"a": {2}}', 'true'],
    ['{[1]: 2}', '{[1.0]: 2}', 'true'],
    ['[1, 2, 3]', '[1, 3]', 'false'],
    ['[1]', '[]', 'true'],
    ['[1, [2]]', '{[2]}', 'true'],
    ['[1]', '{2}', 'false'],
    ['[]', 'set()', 'false'],
    ['{1, {2}}', '{{2}}', 'true'],
  ])('%s holds %s: %s', (whole, part, held) => {
    expect(call('object.subset', whole, part)).toBe(held);
  });

  it('refuses different types', () => {
    expect(() => call('object.subset', '{1}', '[1]')).toThrow('must be of the same type');
    expect(() => call('object.subset', '{"a": 1}', '{1}')).toThrow('must be of the same type');
  });
});

describe('json.marshal_with_options', () => {
  const value = '{"b": [1.50, "<é>"], "a": {}, 1: {3, 2}, "c": []}';

  it('writes one line where nothing is asked for', () => {
    const line = '{"1":[2,3],"a":{},"b":[1.50,"\\u003cé\\u003e"],"c":[]}';
    expect(JSON.parse(call('json.marshal_with_options', value, '{}'))).toBe(line);
    expect(JSON.parse(call('json.marshal_with_options', value, '{"indent": " ", "pretty": false}'))).toBe(line);
  });

  it('indents with a prefix on each line', () => {
    const lines = ['>{', '>.."b": [', '>....1', '>..]', '>}'];
    const options = '{"prefix": ">", "indent": ".."}';
    expect(JSON.parse(call('json.marshal_with_options', '{"b": [1]}', options))).toBe(lines.join('\n'));
    expect(JSON.parse(call('json.marshal_with_options', '[1]', '{"pretty": true}'))).toBe('[\n\t1\n]');
  });

  it.each(['{"pretty": 1}', '{"indent": 2}', '{"other": 1}', '{1: 2}', '[]'])('refuses the options %s', (options) => {
    expect(() => call('json.marshal_with_options', '1', options)).toThrow('operand 2');
  });
});
