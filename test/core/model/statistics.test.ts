import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, medianDeviation, rankTest } from '../../../src/core/model/statistics.ts';

describe('median', () => {
  test.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
  ])('of %j is %d', (values, middle) => expect(median(values)).toBe(middle));

  test('of nothing is not known', () => {
    expect([median([]), medianDeviation([])]).toEqual([undefined, undefined]);
  });

  test('moves little with one outlier, and so does the deviation', () => {
    expect([median([1, 2, 3, 4, 1000]), medianDeviation([1, 2, 3, 4, 1000])]).toEqual([3, 1]);
  });
});

/** Every way to choose the places of the first sample, one by one. */
function counted(sample: readonly number[], other: readonly number[]): { higher: number; lower: number } {
  const pool = [...sample, ...other];
  const rank = (value: number): number =>
    pool.filter((one) => one < value).length + (pool.filter((one) => one === value).length + 1) / 2;
  const sumOf = (indexes: readonly number[]): number => indexes.reduce((sum, at) => sum + rank(pool[at] ?? 0), 0);
  const choices = (from: number, size: number): number[][] => {
    if (size === 0) return [[]];
    const rest = pool.map((_, at) => at).slice(from);
    return rest.flatMap((at) => choices(at + 1, size - 1).map((chosen) => [at, ...chosen]));
  };
  const observed = sumOf([...sample.keys()]);
  const sums = choices(0, sample.length).map(sumOf);
  const share = (fits: (sum: number) => boolean): number => sums.filter(fits).length / sums.length;
  return { higher: share((sum) => sum >= observed), lower: share((sum) => sum <= observed) };
}

describe('the rank test', () => {
  const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 });

  test('agrees with counting every division of the pooled values, ties included', () => {
    fc.assert(
      fc.property(values, values, (sample, other) => {
        const { higher, lower } = counted(sample, other);
        const found = rankTest(sample, other);
        expect(found?.higher).toBeCloseTo(higher, 5);
        expect(found?.lower).toBeCloseTo(lower, 5);
      }),
    );
  });

  test.each([
    [3, 0.05],
    [4, 0.0142857],
    [5, 0.00396825],
  ])('of two times %d separate values is at best %d', (size, best) => {
    const low = Array.from({ length: size }, (_, at) => at);
    expect(
      rankTest(
        low.map((value) => value + 100),
        low,
      ),
    ).toEqual({ higher: best, lower: 1 });
  });

  test('sees no difference between equal samples', () => {
    expect(rankTest([2, 2, 2, 2], [2, 2, 2, 2])).toEqual({ higher: 1, lower: 1 });
    const many = Array.from({ length: 30 }, () => 7);
    expect(rankTest(many, many)).toEqual({ higher: 1, lower: 1 });
  });

  test('of many values is close to the exact one at the border of both', () => {
    const low = Array.from({ length: 25 }, (_, at) => at * 2);
    const high = low.map((value) => value + 8);
    const exact = rankTest(high, low)?.higher ?? 1;
    const more = rankTest([...high, 30.5], low)?.higher ?? 1;
    expect(exact).toBeGreaterThan(0.01);
    expect(Math.abs(more - exact)).toBeLessThan(0.01);
  });

  test('of nothing is not known', () => {
    expect([rankTest([], [1]), rankTest([1], [])]).toEqual([undefined, undefined]);
  });
});
