import { describe, expect, it } from 'vitest';
import type { RegoValue } from '../../../../src/io/engine/builtins/builtin.ts';
import { STRINGS } from '../../../../src/io/engine/builtins/strings.ts';

const call = (name: string, ...operands: RegoValue[]): RegoValue | undefined =>
  STRINGS[name]?.(operands, { nowNs: undefined });

describe.each([
  ['strings.any_prefix_match', 'a/b', 'a/', '/b'],
  ['strings.any_suffix_match', 'b.a', '.a', 'b.'],
])('%s', (name, text, matching, other) => {
  it('takes one text or several on either side', () => {
    expect(call(name, text, matching)).toBe(true);
    expect(call(name, ['x', text], new Set([other, matching]))).toBe(true);
    expect(call(name, text, [other])).toBe(false);
  });

  it('finds nothing among no texts, and an empty text always', () => {
    expect(call(name, [], [matching])).toBe(false);
    expect(call(name, text, [])).toBe(false);
    expect(call(name, text, '')).toBe(true);
  });

  it('refuses what is no text, even behind a match', () => {
    expect(() => call(name, text, [matching, 1])).toThrow('must be of strings');
    expect(() => call(name, 1, matching)).toThrow('operand 1 must be string but got number');
  });
});

it('strings.count counts what does not overlap, and an empty text around each character', () => {
  expect(call('strings.count', 'aaaa', 'aa')).toBe(2);
  expect(call('strings.count', 'é😀', '')).toBe(3);
  expect(call('strings.count', 'abc', 'd')).toBe(0);
});

it('indexof_n counts characters, and finds what overlaps', () => {
  expect(call('indexof_n', 'aaa', 'aa')).toEqual([0, 1]);
  expect(call('indexof_n', '😀é😀', '😀')).toEqual([0, 2]);
  expect(call('indexof_n', 'abc', 'd')).toEqual([]);
  expect(() => call('indexof_n', 'abc', '')).toThrow('empty search character');
});

describe('strings.split_n', () => {
  it.each<[RegoValue, string[]]>([
    [2, ['a', 'b']],
    [0, []],
    [-1, ['c']],
    [-9, ['a', 'b', 'c']],
    [9223372036854775807n, ['a', 'b', 'c']],
    [{ decimal: '1.0' }, ['a']],
  ])('gives the first or the last %s parts', (number, parts) => {
    expect(call('strings.split_n', 'a,b,c', ',', number)).toEqual(parts);
  });

  it('splits between characters where nothing separates', () => {
    expect(call('strings.split_n', 'a😀b', '', 2)).toEqual(['a', '😀']);
    expect(call('strings.split_n', '', '', 2)).toEqual([]);
    expect(call('strings.split_n', '', ',', 2)).toEqual(['']);
  });

  it('refuses a fraction', () => {
    expect(() => call('strings.split_n', 'a', ',', 1.5)).toThrow('must be integer number');
  });
});
