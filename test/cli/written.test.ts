import { expect, test } from 'vitest';
import { listed } from '../../src/cli/written.ts';

const texts = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `test ${index + 1}`);

test('ten are listed, each on a line', () => {
  expect(listed('added', texts(10))).toEqual(texts(10).map((text) => `  added     ${text}`));
});

test('of more the first ten are, and how many more there are', () => {
  expect(listed('removed', texts(12)).slice(9)).toEqual(['  removed   test 10', '  removed   and 2 more']);
});

test('a text cannot begin a line of its own', () => {
  expect(listed('added', ['a\nb'])[0]).not.toContain('\n');
});
