import { describe, expect, test } from 'vitest';
import { seriesOf, withSeries } from '../../../../src/core/evidence/perf/series.ts';
import type { Metric } from '../../../../src/core/model/snapshot.generated.ts';

const run = (value: number, more: Partial<Metric> = {}): Metric => ({
  ...{ slot: 'perf', name: 'm.p95', value, unit: 's', source: 'a.json' },
  ...more,
});
const runs = (...values: readonly number[]) => values.map((value) => run(value));
const base = (...values: number[]) => [{ slot: 'perf', metric: 'm.p95', value: 1, unit: 's', values }];

describe('seriesOf', () => {
  test('gives the median, the deviation and the p-values against the runs of the baseline', () => {
    expect(seriesOf(runs(13, 11, 12), base(1, 2, 3))).toEqual([
      {
        ...{ slot: 'perf', name: 'm.p95', unit: 's', runs: 3, median: 12, mad: 1 },
        against: { runs: 3, p_higher: 0.05, p_lower: 1 },
      },
    ]);
  });

  test('says nothing of a single run without runs to compare with', () => {
    expect(withSeries({ metrics: runs(1) }, [{ slot: 'perf', metric: 'm.p95', value: 1, unit: 's' }])).toEqual({
      metrics: runs(1),
    });
  });

  test('compares a single run with the runs of its baseline', () => {
    expect(seriesOf(runs(9), base(1, 2))[0]?.against).toEqual({ runs: 2, p_higher: 0.333333, p_lower: 1 });
  });

  test.each([
    ['unit', { unit: '1' }],
    ['profile', { profile: 'smoke' }],
  ] as const)('never mixes what differs in its %s', (_, more) => {
    expect(seriesOf([run(1), run(2, more)], base(1, 2))).toEqual([]);
  });

  test.each([
    ['slot', { slot: 'load' }],
    ['name', { name: 'm.p99' }],
  ] as const)('keeps apart what differs in its %s', (_, more) => {
    const found = seriesOf([run(1), run(2), run(5, more), run(6, more)], []);
    expect(found.map(({ median }) => median)).toEqual([1.5, 5.5]);
  });

  test('compares with no baseline of another slot, metric or unit', () => {
    const others = [{ slot: 'load' }, { metric: 'm.p99' }, { unit: '1' }].flatMap((more) =>
      base(1, 2).map((row) => ({ ...row, ...more })),
    );
    expect(seriesOf(runs(1, 2), others)[0]).not.toHaveProperty('against');
  });
});
