import { expect, test } from 'vitest';
import { allowanceOf } from '../../../src/io/collect/allowance.ts';
import { minimalWith, parsed } from '../../core/config/samples.ts';

const limits = { ...parsed(minimalWith('')).configuration.limits, files: 2, totalBytes: 100, tests: 2 };
const tooLarge = expect.objectContaining({
  parts: expect.objectContaining({ code: 'evidence.too_large', file: 'c.xml' }),
});

test('I05: one file more than allowed is refused', () => {
  const allowance = allowanceOf(limits);
  allowance.spend(1, 'a.xml');
  allowance.spend(1, 'b.xml');
  expect(() => allowance.spend(1, 'c.xml')).toThrow(tooLarge);
});

test('I05: more bytes than allowed in all are refused', () => {
  const allowance = allowanceOf(limits);
  allowance.spend(60, 'a.xml');
  expect(() => allowance.spend(60, 'c.xml')).toThrow(tooLarge);
});

test('I05: one test more than allowed is refused, and those before it are kept', () => {
  const kept: number[] = [];
  const take = allowanceOf(limits).counting((test: number) => void kept.push(test), 'c.xml');
  take(1);
  take(2);
  expect(() => take(3)).toThrow(tooLarge);
  expect(kept).toEqual([1, 2]);
});
