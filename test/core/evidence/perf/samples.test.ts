import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { samplePool, samplesOf, statisticsOf } from '../../../../src/core/evidence/perf/samples.ts';

function filled(values: readonly number[], pool = samplePool()): ReturnType<typeof samplesOf> {
  const samples = samplesOf(pool);
  for (const value of values) samples.add(value);
  return samples;
}

const FIGURE = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe('the samples of one metric', () => {
  test('have quantiles between the two nearest samples', () => {
    const samples = filled([4, 1, 3, 2]);
    expect([0, 0.5, 0.9, 1].map((share) => samples.quantile(share))).toEqual([1, 2.5, 3.7, 4]);
  });

  test('of one value have it for every quantile', () => {
    expect([...new Set(statisticsOf(filled([7])).values())]).toEqual([7]);
  });

  test('may be asked and go on', () => {
    const samples = filled([3, 1]);
    expect(samples.quantile(0.5)).toBe(2);
    samples.add(0);
    expect(samples.quantile(0.5)).toBe(1);
  });

  test('know mean, bounds and deviation whatever there is in the pool', () => {
    fc.assert(
      fc.property(fc.array(FIGURE, { minLength: 1, maxLength: 300 }), fc.nat(200), (values, room) => {
        const { count, sum, min, max, stddev } = filled(values, samplePool(room));
        const mean = values.reduce((total, value) => total + value, 0) / values.length;
        const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length;
        expect([count, min, max]).toEqual([values.length, Math.min(...values), Math.max(...values)]);
        expect(sum / count).toBeCloseTo(mean, 3);
        expect(Math.abs(stddev - Math.sqrt(variance))).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(mean) + stddev));
      }),
    );
  });

  test('that do not fit into the pool are within 0.1 % of a sample of that rank', () => {
    fc.assert(
      fc.property(
        fc.array(FIGURE, { minLength: 65, maxLength: 300 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, share) => {
          const samples = filled(values, samplePool(64));
          const sorted = [...values].sort((a, b) => a - b);
          const wanted = sorted[Math.round(share * (values.length - 1))] ?? 0;
          expect(samples.exact).toBe(false);
          expect(Math.abs(samples.quantile(share) - wanted)).toBeLessThanOrEqual(Math.abs(wanted) * 0.00101);
        },
      ),
    );
  });

  test('give their room back to the others when they move into buckets', () => {
    const pool = samplePool(128);
    const first = filled(
      Array.from({ length: 129 }, (_, index) => index),
      pool,
    );
    const second = filled([1, 2, 3], pool);
    expect([first.exact, second.exact, pool.left]).toEqual([false, true, 64]);
  });
});
