import { describe, expect, test } from 'vitest';
import { figure, read, readJson, recorded } from '../recorded.ts';

const json = (name: string) => JSON.parse(recorded(name));

describe('the text of cargo bench', () => {
  const text = recorded('cargo-bench/bench.txt');

  test.each([
    ['a benchmark is missing', (whole: string) => whole.replace(/test queue::benches::bench_push.*\n/, '')],
    ['the test result is missing', (whole: string) => whole.slice(0, whole.lastIndexOf('test result'))],
    ['another target begins before the result', (whole: string) => whole.replace(/test result: .*\n/, '')],
    ['a line is torn', (whole: string) => whole.replace(/ \(\+\/- 18\.50\)/, ' (+/-')],
  ])('is not whole where %s', (_, spoil) => {
    expect(read(spoil(text)).codes).toContain('evidence.malformed');
  });

  test('says so where libtest failed without naming a benchmark', () => {
    const { report } = read(
      text.replace('test result: ok. 0 passed; 0 failed; 1', 'test result: FAILED. 0 passed; 0 failed; 1'),
    );
    expect(report.problems).toMatchObject([{ code: 'evidence.tool_failed', found: 'test result: FAILED' }]);
  });
});

describe('the entries of github-action-benchmark', () => {
  test.each([
    [
      'no unit',
      [
        { name: 'a', unit: 'ns', value: 1 },
        { name: 'b', value: 1 },
      ],
      'evidence.shape',
    ],
    ['a value that is text', [{ name: 'a', unit: 'ns', value: '1 ns' }], 'evidence.unit'],
    [
      'two units for one name',
      [
        { name: 'a', unit: 'ns', value: 1 },
        { name: 'a', unit: 'us', value: 1 },
      ],
      'evidence.shape',
    ],
    ['a time of zero', [{ name: 'a', unit: 'ns', value: 0 }], 'evidence.implausible'],
  ])('with %s are refused', (_, entries, code) => {
    expect(readJson(entries).codes).toEqual([code]);
  });
});

describe('the JSON of BenchmarkDotNet', () => {
  const report = json('benchmark-dot-net/older-report-brief.json');

  test('of a method that the compiler left out is no measurement', () => {
    const [row] = report.Benchmarks;
    const found = readJson({ ...report, Benchmarks: [{ ...row, Statistics: { N: 3, Mean: 0, Median: 0 } }] });
    expect(found.codes).toEqual(['evidence.implausible']);
  });

  test('of a debug build says so', () => {
    const host = { ...report.HostEnvironmentInfo, Configuration: 'DEBUG' };
    expect(readJson({ ...report, HostEnvironmentInfo: host }).report.notes).toEqual([
      'the code was built or run for debugging, which slows it',
    ]);
  });
});

describe('the JSON of fortio', () => {
  const result = json('fortio/mixed.json');

  test('of a run that could not begin is an error of the tool', () => {
    const failed = readJson({ ...result, error: true, message: 'unable to connect to 127.0.0.1:8080' });
    expect(failed.codes).toEqual(['evidence.tool_failed']);
  });

  test('counts an error that has a good status, too', () => {
    const found = readJson({ ...result, RetCodes: { 200: 80 } });
    expect(figure(found, 'http_req_failed.count')).toBe(6);
  });

  test('in which nothing was answered is no measurement', () => {
    expect(readJson({ ...result, RetCodes: { '-1': 80 } }).codes).toEqual(['evidence.no_samples']);
  });
});

describe('the JSON of ghz', () => {
  const report = json('ghz/mixed.json');

  test('of a run that was cancelled is no evidence', () => {
    expect(readJson({ ...report, endReason: 'cancel' }).codes).toEqual(['evidence.tool_failed']);
  });

  test('of older versions counts failures among the errors alone', () => {
    const found = readJson({ ...report, statusCodeDistribution: { OK: 17 } });
    expect(figure(found, 'http_req_failed.count')).toBe(3);
  });

  test('in which every call failed is no measurement', () => {
    const found = readJson({ ...report, statusCodeDistribution: { Unavailable: 20 }, latencyDistribution: null });
    expect(found.codes).toEqual(['evidence.no_samples']);
  });
});

describe('the JSON of bombardier', () => {
  test('in which nothing was answered is no measurement', () => {
    const { spec, result } = json('bombardier/plain.json');
    const found = readJson({ spec, result: { ...result, req2xx: 0, others: 200 } });
    expect([found.codes, figure(found, 'errors.rate')]).toEqual([['evidence.no_samples'], 1]);
  });
});

describe('the JSON of oha', () => {
  test('says how many requests failed although its success rate is 1', () => {
    const report = json('oha/mixed.json');
    const found = readJson({ ...report, errorDistribution: {}, summary: { ...report.summary, successRate: 1 } });
    expect(figure(found, 'http_req_failed.count')).toBe(12);
  });

  test('points at a count that is none', () => {
    const { report } = readJson({ ...json('oha/mixed.json'), statusCodeDistribution: { '20/0': 'many' } });
    expect(report.problems).toMatchObject([{ code: 'evidence.unit', pointer: '/statusCodeDistribution/20~10' }]);
  });
});

describe('the JSON of nanobench', () => {
  test('without single measurements has the median alone', () => {
    const { results } = json('nanobench/queue.json');
    const found = readJson({ results: [{ ...results[1], measurements: [] }] });
    expect(found.metrics).toMatchObject([{ name: 'queue of 任務 > push 4.med', value: 1.25e-6 / 4 }]);
  });
});

describe('the XML of PHPBench', () => {
  const text = recorded('phpbench/queue.xml');

  test('says that an assertion of its own failed', () => {
    expect(read(text).report.saysFailed).toBe(true);
  });

  test('tells sets apart whose values are no text', () => {
    const found = read(text.replaceAll(/ *<parameter name="n".*\n/g, ''));
    expect(figure(found, 'Mission\\QueueBench::benchPush{set=thousand}.avg')).toBe(0.00025);
  });

  test('of a variant that was not run is no measurement', () => {
    const { report } = read(text.replaceAll(/ *<iteration .*\n/g, ''));
    expect(report.problems).toMatchObject([{ code: 'evidence.tool_failed', message: '2 benchmarks failed' }]);
  });
});

describe('the final statistics of Taurus', () => {
  test('without the group of all labels are not whole', () => {
    const text = recorded('taurus/final.xml').replace('<Group label="">', '<Group label="other">');
    expect(read(text).codes).toEqual(['evidence.malformed']);
  });

  test('in which nothing succeeded are no measurement', () => {
    const text = recorded('taurus/final.csv').replaceAll(',0.06439,66,', ',0.06439,0,');
    expect(read(text).codes).toEqual(['evidence.no_samples']);
  });
});

describe('the JSON of deno bench', () => {
  const ok = { n: 9, min: 1, max: 3, avg: 2, p75: 2, p99: 3, p995: 3, p999: 3 };
  const bench = (origin: string, result: object) => ({ origin, group: null, name: 'push', results: [result] });
  const report = (...benches: readonly object[]) => ({ version: 1, runtime: 'Deno/2.5.1 x', cpu: 'x', benches });

  test('tells benchmarks of one name by their files', () => {
    const found = readJson(report(bench('file:///a/x.ts', { ok }), bench('file:///a/y.ts', { ok: { ...ok, avg: 4 } })));
    expect([figure(found, 'push{origin=x.ts}.avg'), figure(found, 'push{origin=y.ts}.avg')]).toEqual([2e-9, 4e-9]);
  });

  test('with a result that neither went well nor failed is refused', () => {
    expect(readJson(report(bench('file:///a/x.ts', { skipped: true }))).codes).toEqual(['evidence.shape']);
  });

  test('of another version is refused', () => {
    expect(readJson({ ...report(), version: 2 }).codes).toEqual(['evidence.shape']);
  });
});

describe('the tests of Vitest 5', () => {
  const latency = { mean: 2, p50: 1.5, min: 1, max: 4, sd: 0.5, p75: 2.5, p99: 4, p995: 4, p999: 4, samplesCount: 64 };
  const task = { name: 'queue', latency, throughput: { mean: 500 }, rank: 1 };
  const report = (more: object, ...tasks: readonly object[]) => {
    const test = { fullName: 'push', status: 'passed', failureMessages: [], benchmarks: [{ name: 'push', tasks }] };
    const testResults = [{ name: 'a.test.ts', status: 'passed', assertionResults: [{ ...test, ...more }] }];
    return readJson({ numTotalTestSuites: 1, numFailedTestSuites: 0, numTotalTests: 1, testResults }, 'vitest-bench');
  };

  test('have their benchmarks in milliseconds, and how often they run', () => {
    const found = report({}, task);
    expect(found.codes).toEqual([]);
    expect([figure(found, 'push > queue.med'), figure(found, 'push > queue.rate')]).toEqual([0.0015, 500]);
  });

  test('are no run of what they take from a file', () => {
    const { codes, report: said } = report({}, { ...task, fromStore: true });
    expect([codes, said.notes]).toEqual([['evidence.no_metrics'], ['push > queue was not run: it stands in a file']]);
  });

  test('that failed are benchmarks that failed', () => {
    expect(report({ status: 'failed', failureMessages: ['Error: slow'] }, task).codes).toEqual([
      'evidence.tool_failed',
    ]);
  });
});

describe('the steps of a user flow of Lighthouse', () => {
  const step = (name: string, score: number, more: object = {}) => ({
    name,
    lhr: { lighthouseVersion: '12.8.2', audits: {}, categories: { performance: { score } }, ...more },
  });

  test('have their figures by their names, which may be the same', () => {
    const found = readJson({ name: 'buy', steps: [step('cart', 0.5), step('pay', 1), step('pay', 0.75)] });
    expect(found.metrics.map(({ name, value: score }) => [name, score])).toEqual([
      ['cart > performance.score', 0.5],
      ['2 pay > performance.score', 1],
      ['3 pay > performance.score', 0.75],
    ]);
  });

  test('fail where one of them could not be judged', () => {
    const runtimeError = { code: 'NO_FCP', message: 'nothing was painted' };
    const { report } = readJson({ name: 'buy', steps: [step('cart', 1), step('pay', 0, { runtimeError })] });
    expect(report.problems).toMatchObject([{ code: 'evidence.tool_failed', pointer: '/steps/1/lhr/runtimeError' }]);
  });
});
