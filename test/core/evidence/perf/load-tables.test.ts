import { describe, expect, test } from 'vitest';
import { figure, type Read, read, readJson, recorded } from '../recorded.ts';

const json = (name: string) => JSON.parse(recorded(name));

describe('the CSV of locust', () => {
  const stats = recorded('locust-csv/locust-mixed.stats.csv');

  test('names each request by method and name', () => {
    expect(figure(read(stats), 'http_req_failed{method:GET,name:/sometimes}.count')).toBe(32);
  });

  test('without the row of all requests is not whole', () => {
    expect(read(stats.replace(/^,Aggregated.*\r?\n/m, '')).codes).toEqual(['evidence.malformed']);
  });

  test('of a run in which every request failed is no measurement', () => {
    expect(read(stats.replace(',Aggregated,457,133,', ',Aggregated,457,457,')).codes).toEqual(['evidence.no_samples']);
  });

  test('of version 0.x has other names for the same columns', () => {
    const older = [
      '"Method","Name","# requests","# failures","Median response time","Average response time","Min response time","Max response time","Average Content Size","Requests/s"',
      '"GET","/",10,1,4,5,1,9,120,2.50',
      '"None","Total",10,1,4,5,1,9,120,2.50',
    ];
    const found = read(`${older.join('\n')}\n`);
    expect([
      found.codes,
      figure(found, 'http_reqs.rate'),
      figure(found, 'http_req_duration{method:GET,name:/}.max'),
    ]).toEqual([[], 2.5, 0.009]);
  });

  test('counts exceptions of the user code, and says which', () => {
    const found = read('Count,Message,Traceback,Nodes\r\n3,boom,"Traceback\n  File",local\r\n');
    expect([figure(found, 'exceptions.count'), found.report.saysFailed]).toEqual([3, true]);
    expect(found.report.notes).toContain('3 times: boom');
  });

  test('of a run without requests is no measurement', () => {
    expect(read('[]', 'locust-json').codes).toEqual(['evidence.no_samples']);
  });
});

describe('the log of JMeter', () => {
  const header = 'timeStamp,elapsed,label,responseCode,responseMessage,success,failureMessage,bytes,sentBytes';
  const log = (...rows: readonly string[]): Read => read(`${[header, ...rows].join('\n')}\n`);

  test('counts a transaction under its name alone', () => {
    const found = log(
      '1000,10,a,200,OK,true,,5,1',
      '1000,10,both,200,"Number of samples in transaction : 1, number of failing samples : 0",true,,5,1',
    );
    expect([figure(found, 'http_reqs.count'), figure(found, 'http_reqs{name:both}.count')]).toEqual([1, 1]);
  });

  test('tells requests without an answer, and assertions that failed', () => {
    const found = log(
      '1000,10,a,Non HTTP response code: x,y,false,,0,0',
      '1010,10,a,200,OK,false,too slow,5,1',
      '1020,10,a,200,OK,true,,5,1',
    );
    expect([figure(found, 'errors.count'), figure(found, 'http_req_failed.count'), found.report.saysFailed]).toEqual([
      1,
      2,
      true,
    ]);
    expect(found.report.notes).toContain('1 samples failed an assertion: too slow');
    expect(figure(found, 'http_reqs.rate')).toBeCloseTo(100);
  });

  test('may separate its columns otherwise, and write times as dates', () => {
    const found = read('timeStamp;elapsed;label;success\n2026/11/22 10:00:00;12;a, b;true\n');
    expect([found.codes, figure(found, 'http_req_duration{name:a, b}.avg'), figure(found, 'http_reqs.rate')]).toEqual([
      [],
      0.012,
      undefined,
    ]);
  });

  test.each([
    ['timeStamp,elapsed,label\n1000,12,a\n', 'evidence.shape'],
    ['timeStamp,elapsed,label,success\n1000,12,a,maybe\n', 'evidence.shape'],
    ['timeStamp,elapsed,label,success\n1000,12ms,a,true\n', 'evidence.unit'],
    ['timeStamp,elapsed,label,success\n1000,12,a,false\n', 'evidence.no_samples'],
    ['timeStamp,elapsed,label,success\n', 'evidence.no_samples'],
  ])('%j is refused', (text, code) => {
    expect(read(text).codes).toEqual([code]);
  });

  test('as XML does not count the parts of a sample again, and has the assertions that failed', () => {
    const assertion =
      '<assertionResult><name>n</name><failure>true</failure><error>false</error><failureMessage>too slow</failureMessage></assertionResult>';
    const part = '<httpSample t="3" s="true" lb="image" rc="200"/>';
    const found = read(
      `<testResults version="1.2"><httpSample t="9" s="false" ts="1" lb="a" rc="200">${part}${assertion}</httpSample><sample t="1" s="true" ts="1" lb="b"/></testResults>`,
    );
    expect([found.codes, figure(found, 'http_reqs.count'), found.report.saysFailed]).toEqual([[], 2, true]);
    expect(found.report.notes).toContain('1 samples failed an assertion: too slow');
  });

  test('as XML without an outcome is refused', () => {
    expect(read('<testResults><httpSample t="9" lb="a"/></testResults>').codes).toEqual(['evidence.shape']);
  });
});

describe('what Gatling writes', () => {
  test('in older logs has the user before the groups', () => {
    const rows = [
      'RUN\tmission.Sim\tsim\t1795343362745\t \t2.3',
      'REQUEST\t7\tgroup,inner\tlist\t1795343364761\t1795343365285\tOK\t ',
    ];
    const found = read(`${rows.join('\n')}\n`);
    expect([found.codes, figure(found, 'http_req_duration{name:group / inner / list}.max')]).toEqual([[], 0.524]);
  });

  test('says when users did not come to their end', () => {
    expect(read(recorded('gatling-log/gatling-clean.simulation.log').replace(/^USER.*END.*\n/m, '')).codes).toEqual([
      'evidence.malformed',
    ]);
  });

  test('as a script is read like the JSON beside it', () => {
    expect(read(recorded('gatling-stats/gatling-bad.stats.js')).metrics).toEqual(
      read(recorded('gatling-stats/gatling-bad.stats.json')).metrics,
    );
  });

  test('of nothing but failures is no measurement', () => {
    const stats = json('gatling-stats/gatling-bad.global_stats.json');
    expect(readJson({ ...stats, numberOfRequests: { total: 60, ok: 0, ko: 60 } }).codes).toEqual([
      'evidence.no_samples',
    ]);
  });

  test('as a binary log is refused by name', () => {
    const { report } = read('\0\0\0\0\x063.13.4\0\0\0\0\x0bmission.Sim');
    expect(report.problems).toMatchObject([
      { code: 'evidence.use_instead', found: 'the binary simulation.log of Gatling' },
    ]);
  });
});

describe('what Artillery writes', () => {
  test('of version 1 has latencies and counts of its own', () => {
    const latency = { min: 1, max: 20, median: 3, p95: 12, p99: 19 };
    const found = readJson({
      aggregate: {
        scenariosCreated: 5,
        scenariosCompleted: 4,
        requestsCompleted: 8,
        latency,
        rps: { count: 10, mean: 2 },
        errors: { ECONNREFUSED: 2 },
        codes: { 200: 7, 503: 1 },
      },
    });
    expect(found.codes).toEqual([]);
    expect([
      figure(found, 'http_reqs.count'),
      figure(found, 'http_req_failed.count'),
      figure(found, 'http_req_duration.p95'),
    ]).toEqual([10, 3, 0.012]);
  });

  test('of expectations that failed is its claim', () => {
    const { report } = read(recorded('artillery/artillery-mixed.json'));
    expect([report.saysFailed, report.notes.join()]).toEqual([
      true,
      expect.stringMatching(/10 expectations of the expect plugin failed/),
    ]);
  });

  test.each([
    [{ 'vusers.created': 3, 'vusers.failed': 3 }, ['evidence.no_samples']],
    [{ 'vusers.created': 3, 'vusers.completed': 3 }, []],
    [{}, ['evidence.no_metrics']],
  ])('of other engines than HTTP: %j', (counters, codes) => {
    expect(readJson({ aggregate: { counters, rates: {}, summaries: {} }, intermediate: [] }).codes).toEqual(codes);
  });
});

describe('what autocannon and vegeta write', () => {
  test('has percentiles of older versions', () => {
    const { latency, ...rest } = json('autocannon/autocannon-clean.json');
    expect(figure(readJson({ ...rest, latency: { ...latency, p999: 12 } }), 'http_req_duration.p99.9')).toBe(0.012);
  });

  test('of autocannon with nothing but errors is no measurement', () => {
    const result = json('autocannon/autocannon-clean.json');
    const requests = { ...result.requests, total: 0 };
    expect(readJson({ ...result, requests, errors: 300, timeouts: 300 }).codes).toEqual(['evidence.no_samples']);
  });

  test('of vegeta breaks off where a row does', () => {
    expect(read(recorded('vegeta-results/results.csv').slice(0, -1)).codes).toEqual(['evidence.malformed']);
  });
});

describe('what Lighthouse writes', () => {
  const audits = {
    'speed-index': { score: 0.9, scoreDisplayMode: 'numeric', numericValue: 1200, numericUnit: 'millisecond' },
  };
  const result = {
    lighthouseVersion: '12.8.2',
    fetchTime: '2026-11-22T10:45:02.932Z',
    audits,
    categories: { performance: { score: 0.9 } },
  };

  test('is read inside an answer of PageSpeed Insights', () => {
    expect(figure(readJson({ lighthouseResult: result }), 'speed-index.value')).toBe(1.2);
  });

  test('is sound where older versions say that there was no error', () => {
    expect(readJson({ ...result, runtimeError: { code: 'NO_ERROR', message: '' } }).codes).toEqual([]);
  });

  test('has raw values in older versions', () => {
    const older = {
      'cumulative-layout-shift': { rawValue: 0.02 },
      interactive: { rawValue: 900 },
      'uses-http2': { rawValue: true },
    };
    const found = readJson({ ...result, audits: older });
    expect(found.metrics.map((metric) => [metric.name, metric.value])).toEqual([
      ['performance.score', 0.9],
      ['cumulative-layout-shift.value', 0.02],
      ['interactive.value', 0.9],
    ]);
  });

  test('is no measurement where an audit broke', () => {
    const broken = { 'speed-index': { score: null, scoreDisplayMode: 'error', errorMessage: 'no frames' } };
    expect(readJson({ ...result, audits: broken }).codes).toEqual(['evidence.tool_failed']);
  });

  test.each(['', '-1', 'null'])('as CSV with the score %j is no measurement', (score) => {
    expect(
      read(
        recorded('lighthouse-csv/lighthouse-page.report.csv').replace('"performance","1"', `"performance","${score}"`),
      ).codes,
    ).toEqual(['evidence.tool_failed']);
  });
});

describe('Bencher Metric Format', () => {
  test('outputs of Terraform in JSON are not taken for it', () => {
    const output = { address: { value: ['$', '{aws_instance.web.public_ip}'].join('') } };
    expect(readJson({ output }).codes).toEqual(['evidence.unknown_format']);
  });

  test.each([
    [{ a: { latency: { value: '88 ns' } } }, 'evidence.unit'],
    [{ a: { latency: { lower_value: 1 } } }, 'evidence.not_finite'],
    [{ a: { latency: { value: -1 } } }, 'evidence.implausible'],
  ])('%j is refused', (document, code) => {
    expect(readJson(document).codes).toEqual([code]);
  });
});
