import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../../../src/core/evidence/index.ts';
import { inspectFile } from '../../../../src/core/evidence/inspect.ts';
import { figure, read, readJson, sourceOf } from '../recorded.ts';

describe('go-bench', () => {
  const head = 'goos: linux\ngoarch: amd64\npkg: a/b\n';
  const end = 'PASS\nok  \ta/b\t0.7s\n';

  test('lines of one name are samples, and their median is given', () => {
    const { metrics } = read(
      `${head}BenchmarkX-8 \t 10\t 3 ns/op\nBenchmarkX-8 \t 10\t 7 ns/op\nBenchmarkX-8 \t 10\t 4 ns/op\n${end}`,
    );
    expect(metrics).toContainEqual({
      name: 'a/b.BenchmarkX-8.med',
      value: 4e-9,
      unit: 's',
      direction: 'lower',
      samples: 3,
    });
  });

  test('the same name in two packages is two benchmarks', () => {
    const { metrics } = read(
      `${head}BenchmarkX \t 1\t 3 ns/op\n${end}${head.replace('a/b', 'c')}BenchmarkX \t 1\t 9 ns/op\n${end}`,
    );
    expect([figure({ metrics }, 'a/b.BenchmarkX.avg'), figure({ metrics }, 'c.BenchmarkX.avg')]).toEqual([3e-9, 9e-9]);
  });

  test.each([
    ['2 MB/s', 'B_per_s', { value: 2e6, unit: '1/s', direction: 'higher' }],
    ['64 B/op', 'B_per_op', { value: 64, unit: 'B', direction: 'lower' }],
    ['3 allocs/op', 'allocs_per_op', { value: 3, unit: '1', direction: 'lower' }],
    ['5 p99-ns/op', 'p99-s_per_op', { value: 5e-9, unit: 's', direction: 'lower' }],
    ['7 widgets', 'widgets', { value: 7, unit: '1' }],
  ])('%s is given in a base unit as %s', (written, of, expected) => {
    const { metrics } = read(`${head}BenchmarkX \t 1\t 3 ns/op\t ${written}\n${end}`);
    expect(metrics).toContainEqual({ name: `a/b.BenchmarkX/${of}.avg`, ...expected, samples: 1 });
  });

  test('a line torn by what the benchmark prints is joined again', () => {
    const { metrics, report } = read(
      `${head}BenchmarkX-8 \thello\n     80\t  22 ns/op\nBenchmarkY-8 \t 1\t 3 ns/op\n${end}`,
    );
    expect(figure({ metrics }, 'a/b.BenchmarkX-8.avg')).toBeCloseTo(22e-9, 15);
    expect(report.notes).toEqual([]);
  });

  test('a result that cannot be found again is noted', () => {
    const { report } = read(`${head}BenchmarkX-8 \thello\nBenchmarkY-8 \t 1\t 3 ns/op\n${end}`);
    expect(report.notes).toEqual(['BenchmarkX-8: its result is lost, because it prints to the same output']);
  });

  test.each(['--- FAIL: BenchmarkZ', 'panic: no db', 'FAIL\ta/b [build failed]'])('%s is a failure', (line) => {
    expect(read(`${head}BenchmarkX \t 1\t 3 ns/op\n${line}\nFAIL\n`).codes).toEqual(['evidence.tool_failed']);
  });

  test('output that breaks off is no evidence', () => {
    expect(read(`${head}BenchmarkX \t 1\t 3 ns/op\n`).codes).toEqual(['evidence.malformed']);
  });

  test('a benchmark that the compiler emptied was not measured', () => {
    expect(read(`${head}BenchmarkX \t 1\t 0.00 ns/op\n${end}`).codes).toEqual(['evidence.implausible']);
  });

  test('the text of tests without benchmarks stays refused', () => {
    expect(read('=== RUN   TestA\n--- PASS: TestA (0.00s)\nPASS\nok  \ta/b\t0.7s\n').codes).toEqual([
      'evidence.use_instead',
    ]);
  });
});

describe('go-bench-json', () => {
  const event = (more: object) => JSON.stringify({ Time: '2026-11-22T10:16:13Z', Package: 'a/b', ...more });
  const start = event({ Action: 'start' });
  const output = event({ Action: 'output', Output: 'BenchmarkX-8 \t' });
  const rest = event({ Action: 'output', Output: ' 10\t 3 ns/op\n' });

  test('a line that comes in pieces is one result', () => {
    const { codes, metrics } = read([start, output, rest, event({ Action: 'pass' })].join('\n'));
    expect(codes).toEqual([]);
    expect(figure({ metrics }, 'a/b.BenchmarkX-8.avg')).toBe(3e-9);
  });

  test('a package without an end was interrupted', () => {
    expect(read([start, output, rest].join('\n')).codes).toEqual(['evidence.malformed']);
  });

  test('a package that failed is a failure, whatever it printed', () => {
    expect(read([start, output, rest, event({ Action: 'fail' })].join('\n')).codes).toEqual(['evidence.tool_failed']);
  });
});

describe('vitest-bench', () => {
  const result = { name: 'x', mean: 2, min: 1, max: 3, sd: 1, hz: 500, p75: 2, p99: 3, p995: 3, p999: 3 };

  test('the JSON reporter of Vitest 1.2 keeps the samples, in groups by name', () => {
    const { metrics } = readJson({
      numTotalTestSuites: 1,
      numTotalTests: 1,
      testResults: { g: [{ ...result, samples: [1, 3] }] },
    });
    expect(metrics).toContainEqual({ name: 'g > x.avg', value: 0.002, unit: 's', direction: 'lower', samples: 2 });
    expect(metrics).toContainEqual({ name: 'g > x.rate', value: 500, unit: '1/s', direction: 'higher', samples: 2 });
  });

  test('benchmarks that share a name are samples of one metric', () => {
    const groups = [{ fullName: 'f > g', benchmarks: [result, { ...result, mean: 4, hz: 250 }] }];
    const { codes, metrics, report } = readJson({ files: [{ filepath: '/f', groups }] });
    expect(codes).toEqual([]);
    expect(figure({ metrics }, 'f > g > x.avg')).toBe(0.003);
    expect(metrics.filter(({ name }) => name === 'f > g > x.rate')).toHaveLength(1);
    expect(report.notes).toContain('f > g > x stands 2 times: its rows are samples');
  });

  test('a run without a benchmark is no evidence', () => {
    expect(readJson({ files: [{ filepath: '/f', groups: [] }] }).codes).toEqual(['evidence.no_metrics']);
  });
});

describe('pytest-benchmark', () => {
  test('a single round has no deviation', () => {
    const stats = { min: 2, max: 2, mean: 2, stddev: 0, rounds: 1, median: 2, q3: 2, ops: 0.5 };
    const benchmarks = [{ fullname: 'test_a.py::test_x', stats }];
    const { metrics, report } = readJson({
      machine_info: {},
      commit_info: {},
      benchmarks,
      datetime: '2026-11-22T16:57:35.5',
    });
    expect(metrics.map(({ name }) => name)).not.toContain('test_a.py::test_x.stddev');
    expect(report.claimedAt).toBe('2026-11-22T16:57:35.5Z');
  });
});

describe('criterion', () => {
  const estimate = (point: number) => ({
    confidence_interval: { confidence_level: 0.95, lower_bound: point - 1, upper_bound: point + 1 },
    point_estimate: point,
  });
  const flat = {
    mean: estimate(4),
    median: estimate(3),
    median_abs_dev: estimate(1),
    slope: null,
    std_dev: estimate(2),
  };
  const at = (path: string, document: unknown) =>
    inspectFile(sourceOf(JSON.stringify(document), path), { adapters: ADAPTERS });

  test.each([
    ['target/criterion/g/f/10/new/estimates.json', 'g/f/10.avg'],
    ['target/criterion/g/f/10/main/estimates.json', 'g/f/10/main.avg'],
    ['evidence/g/new/estimates.json', 'evidence/g.avg'],
    ['estimates.json', 'estimates.json.avg'],
  ])('%s is named after its folder', (path, name) => {
    expect(at(path, flat).perf?.metrics.map((metric) => metric.name)).toContain(name);
  });

  test('without a slope the mean is typical', () => {
    const { metrics = [] } = at('a/new/estimates.json', flat).perf ?? {};
    expect([figure({ metrics }, 'a/typical.avg'), figure({ metrics }, 'a/typical.lower_bound')]).toEqual([4e-9, 3e-9]);
  });

  test('samples of different length are refused', () => {
    const sample = { sampling_mode: 'Linear', iters: [1, 2], times: [5] };
    expect(at('a/new/sample.json', sample).problems.map(({ code }) => code)).toEqual(['evidence.shape']);
  });

  test('a comparison of two runs is refused by name', () => {
    const { mean, median } = flat;
    expect(at('a/change/estimates.json', { mean, median }).problems.map(({ code }) => code)).toEqual([
      'evidence.use_instead',
    ]);
  });
});

describe('cargo-criterion', () => {
  const estimate = { estimate: 2, lower_bound: 1, upper_bound: 3, unit: 'ns' };
  const complete = {
    reason: 'benchmark-complete',
    id: 'x',
    measured_values: [1, 3],
    typical: estimate,
    mean: estimate,
    median: estimate,
  };

  test('a benchmark outside a complete group is a stream that broke off', () => {
    expect(readJson(complete).codes).toEqual(['evidence.malformed']);
  });

  test('a measurement that is no time is a plain number', () => {
    const cycles = { ...estimate, unit: 'cycles' };
    const lines = [
      { ...complete, typical: cycles, mean: cycles, median: cycles },
      { reason: 'group-complete', benchmarks: ['x'] },
    ];
    const { codes, metrics } = read(lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(codes).toEqual([]);
    expect(metrics).toContainEqual({ name: 'x.avg', value: 2, unit: '1', samples: 2 });
  });
});
