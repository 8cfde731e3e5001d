import { describe, expect, test } from 'vitest';
import type { Metric } from '../../../../src/core/evidence/adapter.ts';
import { figure, readJson } from '../recorded.ts';

const names = (metrics: readonly Metric[]) => metrics.map(({ name }) => name);

describe('hyperfine', () => {
  const run = { command: 'a', mean: 2, stddev: 1, median: 2, user: 0, system: 0, min: 1, max: 3, exit_codes: [0, 0] };

  test('a single run has no deviation', () => {
    const { codes, metrics } = readJson({ results: [{ ...run, stddev: null, times: [2], exit_codes: [0] }] });
    expect(codes).toEqual([]);
    expect(names(metrics)).not.toContain('a.stddev');
  });

  test.each([1, null])('a run that ended with exit code %s failed, though its time was taken', (code) => {
    const { codes, metrics } = readJson({ results: [{ ...run, exit_codes: [0, code] }] });
    expect(codes).toEqual(['evidence.tool_failed']);
    expect(figure({ metrics }, 'a.avg')).toBe(2);
  });

  test('a version without exit codes says so', () => {
    const { exit_codes: _, ...older } = run;
    expect(readJson({ results: [older] }).report.notes).toContain(
      'this version of hyperfine does not write the exit codes of commands',
    );
  });

  test('the memory of version 1.19 is in bytes', () => {
    const { metrics } = readJson({ results: [{ ...run, memory_usage_byte: [1024, 3072] }] });
    expect(metrics).toContainEqual({ name: 'a/memory.avg', value: 2048, unit: 'B', direction: 'lower', samples: 2 });
  });

  test('commands that share a name are told apart by their parameters', () => {
    const results = ['1', '2'].map((n) => ({ ...run, parameters: { n } }));
    expect(names(readJson({ results }).metrics)).toEqual(expect.arrayContaining(['a{n=1}.avg', 'a{n=2}.avg']));
  });

  // src/export/json.rs of hyperfine, schema version 2.
  test('schema 2 has a summary for each metric, and exit codes in its measurements', () => {
    const summary = {
      time_wall_clock: { unit: 'second', count: 3, mean: 2, stddev: null, median: 2, min: 1, max: 3 },
      memory_peak_resident: { unit: 'byte', count: 3, mean: 9, stddev: 1, median: 9, min: 8, max: 10 },
    };
    const results = [{ command: 'sh x', name: 'x', measurements: [{ exit_code: 0 }, { exit_code: 3 }], summary }];
    const { codes, metrics } = readJson({
      schema_version: 2,
      metadata: {},
      primary_metric: 'time_wall_clock',
      results,
    });
    expect(codes).toEqual(['evidence.tool_failed']);
    expect(metrics).toContainEqual({ name: 'x.avg', value: 2, unit: 's', direction: 'lower', samples: 3 });
    expect(metrics).toContainEqual(
      expect.objectContaining({ name: 'x/memory_peak_resident.max', value: 10, unit: 'B' }),
    );
  });
});

describe('google-benchmark', () => {
  const context = { date: '2026-11-22T10:18:48+00:00', num_cpus: 2, library_build_type: 'release' };
  const row = {
    name: 'BM/8',
    run_name: 'BM/8',
    run_type: 'iteration',
    iterations: 9,
    real_time: 2,
    cpu_time: 1,
    time_unit: 'us',
  };
  const aggregate = (name: string, time: number) => ({
    ...row,
    name: `BM/8_${name}`,
    run_type: 'aggregate',
    aggregate_name: name,
    iterations: 5,
    real_time: time,
  });

  test('repetitions are samples of one metric, and their aggregates are not counted again', () => {
    const benchmarks = [row, { ...row, real_time: 4 }, aggregate('mean', 3)];
    const { metrics } = readJson({ context, benchmarks });
    expect(metrics).toContainEqual({ name: 'BM/8.med', value: 3e-6, unit: 's', direction: 'lower', samples: 2 });
  });

  test('aggregates stand for repetitions that are not shown', () => {
    const { metrics } = readJson({
      context,
      benchmarks: [aggregate('mean', 3), aggregate('median', 2), aggregate('cv', 0.1)],
    });
    expect(metrics).toContainEqual({ name: 'BM/8.avg', value: 3e-6, unit: 's', direction: 'lower', samples: 5 });
    expect(figure({ metrics }, 'BM/8.med')).toBe(2e-6);
  });

  test('aggregates of a version without run types are told by their names', () => {
    const rows = ['mean', 'median', 'stddev'].map((name) => {
      const { run_name: _, run_type: __, aggregate_name: ___, ...older } = aggregate(name, 3);
      return older;
    });
    expect(names(readJson({ context, benchmarks: rows }).metrics)).toEqual(
      expect.arrayContaining(['BM/8.avg', 'BM/8.med', 'BM/8.stddev']),
    );
  });

  test('an asymptotic complexity is no figure of a benchmark', () => {
    const bigO = {
      name: 'BM_BigO',
      run_name: 'BM',
      run_type: 'aggregate',
      aggregate_name: 'BigO',
      big_o: 'N',
      time_unit: 'ns',
    };
    const { codes, metrics, report } = readJson({
      context,
      benchmarks: [row, { ...bigO, cpu_coefficient: 1, real_coefficient: 1 }],
    });
    expect(codes).toEqual([]);
    expect(names(metrics).every((name) => name.startsWith('BM/8'))).toBe(true);
    expect(report.notes).toContain('rows of asymptotic complexity are left out');
  });

  test('a benchmark that failed in every repetition is one problem', () => {
    const failed = { ...row, real_time: 0, cpu_time: 0, error_occurred: true, error_message: 'no db' };
    const { report } = readJson({ context, benchmarks: [failed, failed] });
    expect(report.problems).toMatchObject([{ code: 'evidence.tool_failed', found: 'BM/8: no db' }]);
  });

  test('a benchmark that skipped itself is a note', () => {
    const { codes, report } = readJson({
      context,
      benchmarks: [row, { ...row, run_name: 'B2', skipped: true, skip_message: 'no GPU' }],
    });
    expect(codes).toEqual([]);
    expect(report.notes).toEqual(['skipped: B2: no GPU']);
  });

  test('a unit that is none is refused', () => {
    expect(readJson({ context, benchmarks: [{ ...row, time_unit: 'fortnight' }] }).codes).toEqual(['evidence.shape']);
  });
});

describe('jmh', () => {
  const metric = {
    score: 4,
    scoreError: 'NaN',
    scorePercentiles: { '0.0': 3, '50.0': 4, '100.0': 5 },
    rawData: [[3], [5]],
  };
  const run = {
    benchmark: 'b.B.x',
    mode: 'avgt',
    primaryMetric: { ...metric, scoreUnit: 'ms/op' },
    secondaryMetrics: {},
  };

  test.each([
    ['ops/s', 4],
    ['ops/ms', 4000],
    ['ops/us', 4e6],
    ['ops/min', 4 / 60],
  ])('a throughput in %s is a rate per second', (scoreUnit, rate) => {
    const { metrics } = readJson([{ ...run, mode: 'thrpt', primaryMetric: { ...metric, scoreUnit } }]);
    expect(metrics).toContainEqual({ name: 'b.B.x.rate', value: rate, unit: '1/s', direction: 'higher', samples: 2 });
  });

  test('samples of all forks are counted, and their deviation is that of a sample', () => {
    const { metrics } = readJson([run]);
    expect(metrics).toContainEqual({ name: 'b.B.x.avg', value: 0.004, unit: 's', direction: 'lower', samples: 2 });
    expect(figure({ metrics }, 'b.B.x.stddev')).toBeCloseTo(Math.SQRT2 / 1000, 12);
  });

  test.each(['NaN', '+INF', '-INF'])('a score of %s is no figure', (score) => {
    expect(readJson([{ ...run, primaryMetric: { ...run.primaryMetric, score } }]).codes).toEqual([
      'evidence.not_finite',
    ]);
  });

  test('a benchmark in two modes of time has the mode in its name', () => {
    expect(names(readJson([run, { ...run, mode: 'ss' }]).metrics)).toEqual(
      expect.arrayContaining(['b.B.x:avgt.avg', 'b.B.x:ss.avg']),
    );
  });

  test('what a profiler measured is read in its own unit', () => {
    const norm = { ...metric, scoreUnit: 'B/op' };
    const rate = { ...metric, score: 1, scoreUnit: 'MB/sec' };
    const secondaryMetrics = {
      'gc.alloc.rate.norm': norm,
      'gc.alloc.rate': rate,
      'gc.time': { ...norm, score: 'NaN' },
    };
    const { codes, metrics, report } = readJson([{ ...run, secondaryMetrics }]);
    expect(codes).toEqual([]);
    expect(metrics).toContainEqual(
      expect.objectContaining({ name: 'b.B.x/gc.alloc.rate.norm.avg', value: 4, unit: 'B', direction: 'lower' }),
    );
    expect(figure({ metrics }, 'b.B.x/gc.alloc.rate.avg')).toBe(1024 ** 2);
    expect(report.notes).toContain('b.B.x: gc.time was not measured');
  });
});
