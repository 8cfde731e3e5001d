import { describe, expect, test } from 'vitest';
import { readJson } from '../recorded.ts';

const summary = (metrics: object) => ({ root_group: {}, state: { testRunDurationMs: 1 }, metrics });
const trend = (values: object, more: object = {}) => ({ type: 'trend', contains: 'time', values, ...more });
const requests = { type: 'counter', contains: 'default', values: { count: 4, rate: 2 } };

describe('k6-summary', () => {
  test('a trend of times is in seconds, lower is better, and counts its requests', () => {
    const { metrics } = readJson(summary({ http_reqs: requests, http_req_duration: trend({ 'p(99.9)': 351 }) }));
    expect(metrics).toContainEqual({
      name: 'http_req_duration.p99.9',
      value: 0.351,
      unit: 's',
      direction: 'lower',
      samples: 4,
    });
  });

  test('a sub-metric does not borrow the count of all requests', () => {
    const { metrics } = readJson(summary({ http_reqs: requests, 'http_req_duration{kind:read}': trend({ avg: 2 }) }));
    expect(metrics.find(({ name }) => name === 'http_req_duration{kind:read}.avg')).not.toHaveProperty('samples');
  });

  test('a trend that counts its samples says how many', () => {
    const { metrics } = readJson(summary({ mine: trend({ avg: 2, count: 7 }) }));
    expect(metrics).toEqual([
      { name: 'mine.avg', value: 0.002, unit: 's', direction: 'lower', samples: 7 },
      { name: 'mine.count', value: 7, unit: '1', samples: 7 },
    ]);
  });

  test('a trend of zeros without a threshold is left out and noted', () => {
    const { codes, metrics, report } = readJson(summary({ http_reqs: requests, mine: trend({ avg: 0, max: 0 }) }));
    expect(codes).toEqual([]);
    expect(metrics.map(({ name }) => name)).toEqual(['http_reqs.count', 'http_reqs.rate']);
    expect(report.notes).toContain('mine: never sampled, so it is left out');
  });

  test('a phase of requests that took no time is a figure', () => {
    const { codes, metrics } = readJson(summary({ http_reqs: requests, http_req_connecting: trend({ avg: 0 }) }));
    expect(codes).toEqual([]);
    expect(metrics).toContainEqual(expect.objectContaining({ name: 'http_req_connecting.avg', value: 0, samples: 4 }));
  });

  test('a rate that its counts contradict is refused', () => {
    const checks = { type: 'rate', contains: 'default', values: { passes: 1, fails: 9, rate: 0.9 } };
    expect(readJson(summary({ checks })).codes).toEqual(['evidence.counters']);
  });

  test('a negative counter cannot be true', () => {
    const mine = { type: 'counter', contains: 'default', values: { count: -1, rate: 1 } };
    expect(readJson(summary({ mine })).codes).toEqual(['evidence.implausible']);
  });

  test('a crossed threshold is a note and no problem', () => {
    const mine = trend({ max: 3 }, { thresholds: { 'max<2': { ok: false } } });
    const { codes, report } = readJson(summary({ mine }));
    expect(codes).toEqual([]);
    expect(report.notes).toContain('mine: k6 says that the threshold max<2 was crossed');
  });

  test('a threshold on a statistic that is not in the file is believed', () => {
    expect(readJson(summary({ mine: trend({ max: 3 }, { thresholds: { 'p(99)<2': { ok: true } } }) })).codes).toEqual(
      [],
    );
  });

  test('a summary without a metric is no evidence', () => {
    expect(readJson(summary({})).codes).toEqual(['evidence.no_metrics']);
  });

  test('a metric of an unknown type is refused with its place', () => {
    const { report } = readJson(summary({ 'a/b': { type: 'histogram', contains: 'time', values: {} } }));
    expect(report.problems).toMatchObject([{ code: 'evidence.shape', pointer: '/metrics/a~1b/type' }]);
  });

  test('the machine-readable summary may not name a metric twice', () => {
    const row = { name: 'mine', type: 'trend', contains: 'time', values: { avg: 1 } };
    const file = { version: '1.0.0', metadata: { k6_version: '1.8.1' }, results: { metrics: [row, row] } };
    expect(readJson(file).codes).toEqual(['evidence.shape']);
  });

  test('the machine-readable summary says version and time of the run', () => {
    const row = { name: 'mine', type: 'trend', contains: 'time', values: { avg: 1 } };
    const metadata = { k6_version: '1.8.1', generated_at: '2026-11-22T10:20:32Z' };
    const { report } = readJson({ version: '1.0.0', metadata, results: { metrics: [row] } });
    expect(report).toMatchObject({ tool: 'k6', toolVersion: '1.8.1', claimedAt: '2026-11-22T10:20:32Z' });
  });

  test('the machine-readable summary leaves the statistics of a trend null that nobody asked for', () => {
    const values = { avg: 12, max: null, med: null, min: null, p90: null, p95: null };
    const results = { metrics: [{ name: 'mine', type: 'trend', contains: 'time', values }] };
    const { codes, metrics } = readJson({ metadata: { k6_version: '2.1.0' }, results });
    expect(codes).toEqual([]);
    expect(metrics.map(({ name, value }) => [name, value])).toEqual([['mine.avg', 0.012]]);
  });

  test('the machine-readable summary is known by the names of its schema, too, and says nothing of thresholds', () => {
    const results = { metrics: [{ name: 'mine', type: 'counter', contains: 'default', values: { count: 3 } }] };
    const metadata = { k6Version: '2.1.0', generatedAt: '2026-08-21T10:20:32Z' };
    const { report } = readJson({ config: { duration: 2 }, metadata, results });
    expect(report).toMatchObject({ problems: [], toolVersion: '2.1.0', claimedAt: '2026-08-21T10:20:32Z' });
    expect(report.notes).toContain('what k6 made of its thresholds is not in this shape: its exit code is 99');
  });
});
