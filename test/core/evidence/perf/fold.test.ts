import { describe, expect, test } from 'vitest';
import type { Metric } from '../../../../src/core/evidence/adapter.ts';
import { foldPerf, unitProblems } from '../../../../src/core/evidence/perf/fold.ts';

const metric = (name: string, more: Partial<Metric> = {}): Metric => ({ name, value: 0.3, unit: 's', ...more });

describe('foldPerf', () => {
  test('keeps slots and sources in order and sorts the metrics of a source by name', () => {
    const { metrics } = foldPerf([
      {
        slot: 'perf',
        reports: [
          { source: 'b.json', metrics: [metric('z.p95'), metric('a.p95')] },
          { source: 'a.json', metrics: [metric('m.p95')] },
        ],
      },
      { slot: 'bench', reports: [{ source: 'c.json', metrics: [metric('b.p95')] }] },
    ]);
    expect(metrics.map(({ slot, source, name }) => [slot, source, name])).toEqual([
      ['perf', 'b.json', 'a.p95'],
      ['perf', 'b.json', 'z.p95'],
      ['perf', 'a.json', 'm.p95'],
      ['bench', 'c.json', 'b.p95'],
    ]);
  });

  test('gives a metric the profile of its slot', () => {
    const { metrics } = foldPerf([
      { slot: 'perf', profile: 'mixed-load', reports: [{ source: 'a', metrics: [metric('m.p95')] }] },
    ]);
    expect(metrics[0]?.profile).toBe('mixed-load');
  });

  test('lets the profile that the report names stand', () => {
    const reports = [{ source: 'a', metrics: [metric('m.p95', { profile: 'smoke' })] }];
    expect(foldPerf([{ slot: 'perf', profile: 'mixed-load', reports }]).metrics[0]?.profile).toBe('smoke');
  });

  test('keeps a metric that two sources measured twice', () => {
    const reports = ['a', 'b'].map((source) => ({ source, metrics: [metric('m.p95')] }));
    expect(foldPerf([{ slot: 'perf', reports }]).metrics).toHaveLength(2);
  });
});

describe('unitProblems', () => {
  const against = (measured: Partial<Metric>, base: { value: number; unit: string }) => {
    const { metrics } = foldPerf([{ slot: 'perf', reports: [{ source: 'a', metrics: [metric('m.p95', measured)] }] }]);
    return unitProblems(metrics, [{ slot: 'perf', metric: 'm.p95', ...base }], []);
  };

  test.each([
    [0.3, 0.3],
    [6, 0.3],
    [0.015, 0.3],
  ])('%d s against %d s may be', (value, base) => {
    expect(against({ value }, { value: base, unit: 's' })).toEqual([]);
  });

  test.each([
    [300, 0.3],
    [0.0003, 0.3],
  ])('%d s against %d s is another unit', (value, base) => {
    expect(against({ value }, { value: base, unit: 's' })).toHaveLength(1);
  });

  test('a ratio may rise a hundredfold', () => {
    expect(against({ value: 0.5, unit: 'ratio' }, { value: 0.005, unit: 'ratio' })).toEqual([]);
  });

  test('seconds against bytes is another unit', () => {
    expect(against({}, { value: 0.3, unit: 'B' })).toHaveLength(1);
  });

  test('a metric without a baseline is not compared', () => {
    expect(unitProblems([{ slot: 'perf', source: 'a', ...metric('m.p95') }], [], [])).toEqual([]);
  });
});
