import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figure, read, readJson } from '../recorded.ts';

describe('Artillery 2.0.0-dev', () => {
  const aggregate = {
    counters: {
      'core.vusers.created.total': 5,
      'core.vusers.failed': 3,
      'engine.http.requests': 5,
      'engine.http.responses': 2,
      'engine.http.codes.200': 2,
      'errors.ETIMEDOUT': 3,
    },
    rates: { 'engine.http.request_rate': 4 },
    summaries: { 'engine.http.response_time': { min: 2, max: 9, count: 2, median: 5, p95: 9 } },
  };

  test('names its requests after its engine, and they count as requests all the same', () => {
    const found = readJson({ aggregate });
    expect(found.codes).toEqual([]);
    expect([
      figure(found, 'http_req_failed.count'),
      figure(found, 'http_reqs.rate'),
      figure(found, 'http_req_duration.p95'),
      figure(found, 'engine.http.requests.count'),
    ]).toEqual([3, 4, 0.009, 5]);
  });

  test('of which no user came to the end measured nothing', () => {
    const counters = { 'core.vusers.created.total': 5, 'core.vusers.completed': 0 };
    expect(readJson({ aggregate: { counters } }).codes).toEqual(['evidence.no_samples']);
  });
});

describe('the log of Gatling', () => {
  test('has its rates over the time in which there were users, as the report has them', () => {
    const log = [
      'RUN\ta.B\tb\t1600000000000\t \t3.2.0',
      'USER\tB\t1\tSTART\t1600000001000\t1600000001000',
      'REQUEST\t1\t\tlist\t1600000001200\t1600000001400\tOK\t ',
      'REQUEST\t1\t\tshow\t1600000001500\t1600000001600\tOK\t ',
      'USER\tB\t1\tEND\t1600000001000\t1600000004800',
    ];
    const found = read(`${log.join('\n')}\n`);
    expect([figure(found, 'http_reqs.rate'), figure(found, 'http_reqs{name:list}.rate')]).toEqual([0.5, 0.25]);
  });
});

describe('locust on Windows', () => {
  test('ends its lines twice, and its failures are read', () => {
    const found = read('Method,Name,Error,Occurrences\r\r\nGET,/a,"boom, again",7\r\r\n');
    expect([found.codes, figure(found, 'http_req_failed{method:GET,name:/a}.count')]).toEqual([[], 7]);
  });
});

describe('k6 with a browser', () => {
  test('has vitals in seconds also in a summary that names no unit', () => {
    const trend = { avg: 900, min: 800, med: 850, max: 1100, 'p(90)': 1000, 'p(95)': 1050 };
    const metrics = { browser_web_vital_lcp: trend, browser_http_req_failed: { passes: 1, fails: 3, value: 0.25 } };
    const found = readJson({ root_group: { name: '' }, metrics });
    expect(found.metrics).toContainEqual({
      name: 'browser_web_vital_lcp.p95',
      value: 1.05,
      unit: 's',
      direction: 'lower',
    });
    expect(figure(found, 'browser_http_req_failed.rate')).toBe(0.25);
  });
});

describe('the stream of k6', () => {
  test('says nothing of thresholds of a part of a metric', () => {
    const submetrics = [{ name: 'mine{kind:read}', suffix: 'kind:read', tags: { kind: 'read' } }];
    const declared = { name: 'mine', type: 'trend', contains: 'time', thresholds: [], submetrics };
    const point = { time: '2026-01-01T00:00:00Z', value: 5, tags: { kind: 'read' } };
    const lines = [
      { type: 'Metric', data: declared, metric: 'mine' },
      { metric: 'mine', type: 'Point', data: point },
    ];
    const { notes } = read(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`).report;
    expect(notes).toContain(
      'what k6 made of the thresholds of mine{kind:read} is not in the stream: its exit code is 99',
    );
  });
});

describe('statistics.json of older versions of JMeter', () => {
  test('has no median', () => {
    const times = { meanResTime: 50, minResTime: 4, maxResTime: 200, pct1ResTime: 90, pct2ResTime: 120 };
    const rates = { throughput: 33, receivedKBytesPerSec: 1, sentKBytesPerSec: 1 };
    const found = readJson({ Total: { sampleCount: 9, errorCount: 2, ...times, pct3ResTime: 190, ...rates } });
    expect(found.codes).toEqual([]);
    expect([figure(found, 'http_req_duration.p95'), figure(found, 'http_req_duration.med')]).toEqual([0.12, undefined]);
  });
});

describe('Criterion.rs before 0.3.4', () => {
  const estimate = (point: number) => ({
    confidence_interval: { confidence_level: 0.95, lower_bound: point - 1, upper_bound: point + 1 },
    point_estimate: point,
    standard_error: 0.1,
  });

  test('names its estimates in capitals', () => {
    const found = readJson({ Mean: estimate(5), Median: estimate(4), MedianAbsDev: estimate(2), StdDev: estimate(3) });
    expect(found.codes).toEqual([]);
    expect(found.metrics.map(({ value: one }) => one)).toEqual([5e-9, 4e-9, 3e-9, 5e-9, 4e-9, 6e-9]);
  });

  test('compares two runs in a file that is no evidence', () => {
    expect(readJson({ Mean: estimate(-0.1), Median: estimate(0) }).report.problems).toMatchObject([
      { found: 'change/estimates.json of Criterion.rs' },
    ]);
  });
});

describe('a log of JMeter', () => {
  test('without times of day is read without rates', () => {
    const found = read('elapsed,label,responseCode,success\n12,home,200,true\n14,home,500,false\n');
    expect([found.format, figure(found, 'http_req_failed.count'), figure(found, 'http_reqs.rate')]).toEqual([
      'jmeter-csv',
      1,
      undefined,
    ]);
  });

  test.each([
    ['CSV', 'timeStamp,elapsed,label,success,SampleCount,ErrorCount\n1000,340,home,false,10,1\n'],
    ['XML', '<testResults version="1.2">\n<sample t="340" lb="home" s="false" sc="10" ec="1"/>\n</testResults>\n'],
  ])('that sums up samples is refused as %s', (_, text) => {
    expect(read(text).report.problems).toMatchObject([{ code: 'evidence.shape', found: '10 samples in a row' }]);
  });
});

describe('a CSV', () => {
  test('whose line ends are written twice says what it said', () => {
    const text = readFileSync('test/evidence/jmeter-csv/jmeter-mixed.csv', 'utf8');
    expect(read(text.replaceAll(/\r?\n/g, '\r\r\n')).metrics).toEqual(read(text).metrics);
  });
});

describe('the text of wrk', () => {
  test('pads a unit of one letter, so percentiles of a second or more end in a blank', () => {
    const text = readFileSync('test/evidence/wrk/wrk-clean.txt', 'utf8');
    const found = read(text.replace(/^( +99%) +\S+$/m, '$1    1.05s '));
    expect([found.codes, figure(found, 'http_req_duration.p99')]).toEqual([[], 1.05]);
  });
});

describe('the CSV of JMH on a machine that writes decimal commas', () => {
  const head = (separator: string): string =>
    ['"Benchmark"', '"Mode"', '"Threads"', '"Samples"', '"Score"', '"Score Error (99,9%)"', '"Unit"'].join(separator);

  test.each([
    [',', '"a.B.push","thrpt",1,5,"1528,857143","NaN","ops/ms"'],
    [';', '"a.B.push";"thrpt";1;5;1528,857143;NaN;"ops/ms"'],
  ])('separated by %s is read as it is meant', (separator, row) => {
    const found = read(`${head(separator)}\r\n${row}\r\n`);
    expect([found.codes, figure(found, 'a.B.push.rate')]).toEqual([[], expect.closeTo(1_528_857.143, 3)]);
  });
});

describe('numbers that JSON does not have', () => {
  const row = { name: 'BM_Push', run_name: 'BM_Push', run_type: 'iteration', iterations: 9, real_time: 5, cpu_time: 4 };
  const google = (...rows: readonly object[]): string =>
    JSON.stringify({ context: { num_cpus: 4 }, benchmarks: rows.map((one) => ({ time_unit: 'ns', ...one })) });

  test('in a coefficient of variation keep nobody from the figures of Google Benchmark', () => {
    const cv = { ...row, name: 'BM_Push_cv', run_type: 'aggregate', aggregate_name: 'cv', hits: '@' };
    const found = read(google({ ...row, label: 'NaN', hits: 0 }, cv).replace('"@"', 'NaN'));
    expect([found.codes, figure(found, 'BM_Push.avg'), figure(found, 'BM_Push/hits.avg')]).toEqual([[], 5e-9, 0]);
  });

  test.each(['NaN', '-Infinity'])('such as %s are an error where they are a figure', (written) => {
    expect(read(google({ ...row, hits: '@' }).replace('"@"', written)).codes).toEqual(['evidence.not_finite']);
    expect(read(google({ ...row, real_time: '@' }).replace('"@"', written)).codes).toEqual(['evidence.not_finite']);
  });

  test('of the user are passed over in pytest-benchmark', () => {
    const stats = { min: 1, max: 2, mean: 1.5, median: 1.5, stddev: 0.1, rounds: 5, ops: 0.7 };
    const one = { fullname: 'test_a.py::test_push', extra_info: { loss: '@' }, stats };
    const text = JSON.stringify({ machine_info: {}, commit_info: {}, benchmarks: [one] }).replace('"@"', 'NaN');
    expect([read(text).codes, figure(read(text), 'test_a.py::test_push.avg')]).toEqual([[], 1.5]);
  });
});
