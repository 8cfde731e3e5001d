import { expect, test } from 'vitest';
import { nearest } from '../../../src/core/model/nearest.ts';

const KEYS = ['files', 'format', 'max_age', 'expected', 'kind'];

test.each([
  ['max_aeg', 'max_age'],
  ['file', 'files'],
  ['Kind', 'kind'],
  ['expcted', 'expected'],
  ['formatt', 'format'],
])('%s most likely means %s', (word, meant) => {
  expect(nearest(word, KEYS)).toBe(meant);
});

test.each(['zebra', 'x', '', 'something_else_entirely'])('"%s" means none of the keys', (word) => {
  expect(nearest(word, KEYS)).toBeUndefined();
});

test('of two that are equally near the first is taken', () => {
  expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
});
