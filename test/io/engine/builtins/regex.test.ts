import { expect, test } from 'vitest';
import type { RegoValue } from '../../../../src/io/engine/builtins/builtin.ts';
import { REGEX } from '../../../../src/io/engine/builtins/regex.ts';

const call = (name: string, ...operands: readonly RegoValue[]): RegoValue | undefined =>
  REGEX[`regex.${name}`]?.(operands, { nowNs: undefined });

test.each([
  ['a.', 'abacad', -1, ['ab', 'ac', 'ad']],
  ['a.', 'abacad', 2, ['ab', 'ac']],
  ['a.', 'abacad', 0, []],
  ['', 'é😀', -1, ['', '', '']],
])('%j finds in %j at most %s times', (pattern, text, limit, expected) => {
  expect(call('find_n', pattern, text, limit)).toEqual(expected);
});

test.each([
  [',', 'a,b,', ['a', 'b', '']],
  ['', 'ab', ['a', 'b']],
  ['x*', 'axb', ['a', 'b']],
  ['a', '', ['']],
])('%j splits %j', (pattern, text, expected) => {
  expect(call('split', pattern, text)).toEqual(expected);
});

test.each([
  ['foo-42', '([a-z]+)-(?P<n>\\d+)', `\${n}:$1`, '42:foo'],
  ['foo', '^[a-z]', 'F', 'Foo'],
  ['foo', 'o', '$1x$$', 'f$$'],
  ['foo', 'o', `\${1}x`, 'fxx'],
  ['ab', '(?P<x>z)?(?P<x>a)', '<$x>', '<a>b'],
  ['abc', 'x*', '-', '-a-b-c-'],
])('in %j each %j becomes %j', (text, pattern, value, expected) => {
  expect(call('replace', text, pattern, value)).toBe(expected);
});

test.each(['(?=a)', '\\1', 'a{1001}', '(', '[b-a]', '\\C'])('%s is no pattern', (pattern) => {
  expect(() => call('split', pattern, 'a')).toThrow();
});

test('a text in which a backtracking engine loses itself takes no time', () => {
  expect(call('split', '(a+)+$', `${'a'.repeat(5_000)}b`)).toEqual([`${'a'.repeat(5_000)}b`]);
});

test('what is a letter is what was one for Unicode 15.0', () => {
  expect(call('find_n', '\\pL', 'a\u1c89\u0295', -1)).toEqual(['a', '\u0295']);
  expect(call('find_n', '(?i)\u019b', '\ua7dc', -1)).toEqual([]);
});

test.each([
  ['urn:<[a-z]+>:x', 'urn:foo:x', true],
  ['urn:<[a-z]+>:x', 'urn:42:x', false],
  ['a.<b|c>', 'axb', false],
])('whether the template %s matches %s: %s', (template, text, expected) => {
  expect(call('template_match', template, text, '<', '>')).toBe(expected);
});

test.each([
  ['<a', '<', '>'],
  ['a>', '<', '>'],
  ['a', 'é', '>'],
])('%s between %s and %s is no template', (...operands) => {
  expect(() => call('template_match', operands[0] ?? '', 'a', operands[1] ?? '', operands[2] ?? '')).toThrow();
});

test.each([
  ['a.a.[0-9]+z', 'b.b.b2[yz]*', false],
  ['[a-z]*c', 'ab+c', true],
  ['.*', '', false],
  ['a+', 'aaa', true],
])('whether %s and %s match one text: %s', (first, second, expected) => {
  expect(call('globs_match', first, second)).toBe(expected);
});

test.each(['*a', '[a', 'a]', '[a-c-e]', 'a\\'])('%s is no simple pattern', (pattern) => {
  expect(() => call('globs_match', pattern, 'a')).toThrow();
});
