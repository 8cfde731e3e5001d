import { describe, expect, test } from 'vitest';
import { figure, type Read, read, recorded } from '../recorded.ts';

describe('the text of hey', () => {
  const clean = recorded('hey/hey-clean.txt');

  test('of older versions writes percentages with one sign', () => {
    const found = read(clean.replaceAll('%%', '%'));
    expect([found.codes, figure(found, 'http_req_duration.p95')]).toEqual([[], 0.001]);
  });

  test('in which every answer is an error is no measurement', () => {
    expect(read(clean.replace('[200]', '[500]')).codes).toEqual(['evidence.no_samples']);
  });

  test('counts requests without an answer beside those with one', () => {
    const errors = '\n\nError distribution:\n  [3]\tdial tcp: connection refused\n\n';
    const found = read(clean.replace('12537.1216', '12687.5').replace(/\n\n\n\n$/, errors));
    expect(found.codes).toEqual([]);
    expect(found.report.notes).toContain('3 requests: dial tcp: connection refused');
    expect([
      figure(found, 'http_reqs.count'),
      figure(found, 'errors.count'),
      figure(found, 'http_req_failed.rate'),
    ]).toEqual([203, 3, 3 / 203]);
  });

  test.each([
    ['a status line is missing', (text: string) => text.replace(/ {2}\[200\].*\n/, '')],
    ['the errors are missing that the rate counts', (text: string) => text.replace('12537.1216', '15000.0000')],
    ['it ends after the status codes', (text: string) => text.replace(/\n+$/, '\n\n')],
  ])('is not whole where %s', (_, spoil) => {
    expect(read(spoil(clean)).codes).toEqual(['evidence.malformed']);
  });

  test('with an average that is no number although something was answered is refused', () => {
    expect(read(clean.replace(/Average:\t\S+/, 'Average:\t NaN')).codes).toEqual(['evidence.not_finite']);
  });
});

describe('the text of wrk', () => {
  const clean = recorded('wrk/wrk-clean.txt');

  test('without --latency has no percentiles, and says so', () => {
    const found = read(clean.replace(/ {2}Latency Distribution\n(?: .*%.*\n)*/, ''));
    expect(found.codes).toEqual([]);
    expect(found.report.notes).toContain('no percentiles: wrk writes them with --latency');
    expect(figure(found, 'http_req_duration.p99')).toBeUndefined();
  });

  test('of wrk2 has percentages with decimals', () => {
    const spectrum = ' Detailed Percentile spectrum:\n       0.114     0.500000\n';
    const wrk2 = clean.replace('Latency Distribution', 'Latency Distribution (HdrHistogram - Recorded Latency)');
    const rows =
      wrk2.replace(' 99%    8.62ms', '99.000%    8.62ms\n 99.900%   12.00ms\n100.000%   19.81ms\n') + spectrum;
    const found = read(rows);
    expect([figure(found, 'http_req_duration.p99'), figure(found, 'http_req_duration.p99.9')]).toEqual([
      0.00862, 0.012,
    ]);
  });

  test('counts errors of sockets as requests that failed', () => {
    const errors = '  Socket errors: connect 1, read 2, write 0, timeout 5\n';
    const found = read(clean.replace('Requests/sec', `${errors}Requests/sec`));
    expect([
      figure(found, 'errors.count'),
      figure(found, 'http_req_failed.count'),
      figure(found, 'http_reqs.count'),
    ]).toEqual([8, 8, 42566]);
  });

  test('with nothing but errors is no measurement', () => {
    const nothing = clean
      .replace(
        /42558 requests in 2.12s, 14.16MB read/,
        '0 requests in 2.12s, 0.00B read\n  Socket errors: connect 4, read 0, write 0, timeout 0',
      )
      .replace(/Latency .*/, 'Latency     0.00us    0.00us   0.00us    -nan%')
      .replace(/Requests\/sec:.*/, 'Requests/sec:      0.00')
      .replace(/Transfer\/sec:.*/, 'Transfer/sec:       0.00B');
    expect(read(nothing).codes).toEqual(['evidence.no_samples']);
  });

  test('in a unit that wrk does not have is refused', () => {
    expect(read(clean.replace('807.18us', '807.18ks')).codes).toEqual(['evidence.shape']);
  });
});

describe('the text of ab', () => {
  const clean = recorded('ab/ab-clean.txt');

  test('with -S has neither median nor deviation', () => {
    const found = read(clean.replace(/^(Total: +\d+ +\d+) .*$/m, '$1   32'));
    expect([found.codes, figure(found, 'http_req_duration.max'), figure(found, 'http_req_duration.stddev')]).toEqual([
      [],
      0.032,
      undefined,
    ]);
  });

  test('with -d says that it has no percentiles', () => {
    const found = read(clean.replace(/\nPercentage of[\s\S]*$/, ''));
    expect(found.codes).toEqual([]);
    expect(found.report.notes.join()).toMatch(/no percentiles/);
  });

  test('says that answers of another length count as failures', () => {
    expect(read(recorded('ab/ab-mixed.txt')).report.notes.join()).toMatch(
      /40 of the failed requests are answers of another length/,
    );
  });

  test.each([
    [
      'apr_pollset_poll: The timeout specified has expired (70007)\nTotal of 57 requests completed\n',
      'evidence.tool_failed',
    ],
    ['apr_socket_recv: Connection refused (111)\n', 'evidence.tool_failed'],
    ['', 'evidence.malformed'],
  ])('that ends with %j is no measurement', (end, code) => {
    expect(read(`${clean.slice(0, clean.indexOf('done'))}${end}`).codes).toEqual([code]);
  });
});

describe('the points of k6', () => {
  const metric = (name: string, type: string, more = {}): string =>
    JSON.stringify({
      type: 'Metric',
      data: { name, type, contains: 'default', thresholds: [], submetrics: null, ...more },
      metric: name,
    });
  const point = (name: string, number: unknown, tags: unknown = { group: '' }): string =>
    JSON.stringify({ metric: name, type: 'Point', data: { time: '2026-11-22T10:20:26.05Z', value: number, tags } });
  const stream = (...lines: readonly string[]): Read => read(`${lines.join('\n')}\n`);

  test('are the same whether they are matched or parsed', () => {
    const lines = [metric('a', 'trend'), point('a', 1.5e-7), point('a', -2), point('a', 12, null), point('a', 3, {})];
    const spaced = [lines[0] ?? '', ...lines.slice(1).map((line) => line.replaceAll(',', ' ,'))];
    expect(stream(...spaced).metrics).toEqual(stream(...lines).metrics);
    expect(figure(stream(...lines), 'a.max')).toBe(12);
  });

  test('of a part of a metric are those with its tags', () => {
    const submetrics = [
      { name: 'a{scenario:x}', suffix: 'scenario:x', tags: { scenario: 'x' }, thresholds: ['p(99.5)<10'] },
    ];
    const found = stream(
      metric('a', 'trend', { submetrics }),
      point('a', 5, { scenario: 'x' }),
      point('a', 50, { scenario: 'y' }),
    );
    expect([figure(found, 'a.max'), figure(found, 'a{scenario:x}.max'), figure(found, 'a{scenario:x}.p99.5')]).toEqual([
      50, 5, 5,
    ]);
  });

  test('that cross a threshold make it a run that k6 calls failed', () => {
    const found = stream(metric('a', 'trend', { thresholds: ['p(95)<3', 'max<9', 'p(95)<x'] }), point('a', 5));
    expect(found.report.saysFailed).toBe(true);
    expect(found.report.notes.filter((note) => note.startsWith('a: '))).toEqual([
      "a: k6's threshold p(95)<3 is crossed",
      'a: whether the threshold p(95)<x holds is not known',
    ]);
  });

  test('of which each request failed are no measurement', () => {
    expect(stream(metric('http_req_failed', 'rate'), point('http_req_failed', 1)).codes).toEqual([
      'evidence.no_samples',
    ]);
  });

  test.each([
    ['a point of a metric that was not declared', [metric('a', 'trend'), point('b', 1)], 'evidence.shape'],
    ['a value with a unit', [metric('a', 'trend'), point('a', '300ms')], 'evidence.unit'],
    ['a value that is no number', [metric('a', 'trend'), point('a', null)], 'evidence.not_finite'],
    ['a type that k6 does not have', [metric('a', 'median')], 'evidence.shape'],
    ['a line that is neither', [metric('a', 'trend'), '{"type":"Sample","metric":"a","data":{}}'], 'evidence.shape'],
    ['a line that breaks off', [metric('a', 'trend'), point('a', 1).slice(0, -9)], 'evidence.malformed'],
    ['metrics without a point', [metric('a', 'trend')], 'evidence.no_metrics'],
  ])('are refused for %s', (_, lines, code) => {
    expect(stream(...lines).codes).toEqual([code]);
  });

  test('as CSV leave out metrics of which the format says no type', () => {
    const rows = ['http_reqs,1795342825,1.000000,,', 'launch_time,1795342825,7.5,,', 'vus,1795342825,3,,'];
    const found = read(`metric_name,timestamp,metric_value,check,expected_response\n${rows.join('\n')}\n`);
    expect(found.metrics.map(({ name }) => name)).toEqual(['http_reqs.count', 'vus.value', 'vus.min', 'vus.max']);
    expect(found.report.notes.join()).toMatch(
      /launch_time: the format says neither type nor unit, so its 1 points are left out/,
    );
  });
});

describe('the time of a test of wrk', () => {
  const of = (planned: string, took: string): Read =>
    read(
      recorded('wrk/wrk-clean.txt')
        .replace(/Running \S+ test/, `Running ${planned} test`)
        .replace(/requests in \S+,/, `requests in ${took},`),
    );

  test.each([
    ['2m', '1.50m'],
    ['1m', '0.85m'],
    ['1h', '0.88h'],
    ['30s', '30.03s'],
  ])('is rounded to %s where it took %s', (planned, took) => {
    expect(of(planned, took).codes).toEqual([]);
  });

  test.each([
    ['2m', '1.20m'],
    ['1m', '20.00s'],
    ['10s', '1.00s'],
  ])('was %s, of which it took %s, so it was stopped', (planned, took) => {
    expect(of(planned, took).codes).toEqual(['evidence.tool_failed']);
  });
});

describe.each(['ab/ab-clean.txt', 'wrk/wrk-clean.txt'])('the output of two runs in %s', (name) => {
  test('is not taken for one', () => {
    const text = recorded(name);
    expect(read(`${text}${text}`).codes).toEqual(['evidence.shape']);
  });
});
