import { describe, expect, test } from 'vitest';
import { foldEnvironment, sampleOf } from '../../src/core/evidence/environment/fold.ts';
import {
  type CoveredPattern,
  coverageOf,
  type IacReportOrigin,
  proofsOf,
} from '../../src/core/evidence/iac/coverage.ts';
import { foldPerf, unitProblems } from '../../src/core/evidence/perf/fold.ts';
import { read, readJson, recorded } from '../core/evidence/recorded.ts';

const sarif = (run: object) => ({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'lint', rules: [] } }, ...run }],
});
const result = (more: object) => ({ ruleId: 'r', message: { text: 'm' }, ...more });
const levelsOf = (...results: readonly object[]) =>
  readJson(sarif({ results })).findings.map(({ level, suppressed }) => ({ level, suppressed }));

describe('A14: a SARIF log without a run', () => {
  test('is not a clean one', () => {
    expect(readJson({ version: '2.1.0', runs: [] }).codes).toEqual(['evidence.no_results']);
  });
});

describe('A15: a run that analysed nothing or did not finish', () => {
  test.each([
    ['without results', {}, 'evidence.no_results'],
    ['with null for results', { results: null }, 'evidence.no_results'],
    ['that was not successful', { results: [], invocations: [{ executionSuccessful: false }] }, 'evidence.tool_failed'],
    [
      'with an error of the tool',
      {
        results: [],
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: [{ level: 'error', message: { text: 'crash' } }] },
        ],
      },
      'evidence.tool_failed',
    ],
    ['with an invocation that does not say it', { results: [], invocations: [{}] }, 'evidence.shape'],
  ])('%s', (_, run, code) => {
    expect(readJson(sarif(run)).codes).toEqual([code]);
  });

  test('a run without invocations is only noted', () => {
    const { codes, report } = readJson(sarif({ results: [] }));
    expect(codes).toEqual([]);
    expect(report.notes).toEqual(['lint does not say whether it ran to its end']);
  });
});

describe('A16: the wrong tool, or one without rules', () => {
  test('the report says which tool it was and how many rules it had', () => {
    const { report } = readJson(sarif({ results: [] }));
    expect(report).toMatchObject({ tool: 'lint', ruleCount: 0 });
  });

  test('a tool that lists no rules does not count as having none', () => {
    const run = { tool: { driver: { name: 'lint' } }, results: [] };
    expect(readJson(sarif(run)).report.ruleCount).toBeUndefined();
  });
});

describe('A17: findings that are hidden', () => {
  test('a suppressed one counts in its level', () => {
    expect(levelsOf(result({ level: 'error', suppressions: [{ kind: 'inSource' }] }))).toEqual([
      { level: 'error', suppressed: true },
    ]);
  });

  test('one of kind pass keeps the level that is written', () => {
    expect(levelsOf(result({ kind: 'pass', level: 'error' }))).toEqual([{ level: 'error', suppressed: false }]);
  });

  test('one that the baseline calls absent counts', () => {
    expect(levelsOf(result({ baselineState: 'absent' }))).toEqual([{ level: 'warning', suppressed: false }]);
  });

  test('one without a level has that of its rule', () => {
    const rules = [{ id: 'r', defaultConfiguration: { level: 'error' } }];
    const { findings } = readJson(sarif({ tool: { driver: { name: 'lint', rules } }, results: [result({})] }));
    expect(findings[0]?.level).toBe('error');
  });
});

const k6 = (metrics: object) => ({ root_group: {}, state: { testRunDurationMs: 1 }, metrics });
const rate = (values: object, thresholds: object) => ({ type: 'rate', contains: 'default', values, thresholds });

describe('A18: a metric that was never sampled', () => {
  test('does not keep its threshold', () => {
    const values = { passes: 0, fails: 0, rate: 0 };
    const { codes, metrics } = readJson(k6({ ok: rate(values, { 'rate>=0.9': { ok: true } }) }));
    expect(codes).toContain('evidence.no_samples');
    expect(metrics).toEqual([]);
  });
});

describe('A19: k6 writes its judgement with opposite booleans', () => {
  const flat = (value: number, crossed: boolean) => ({
    root_group: {},
    metrics: { checks: { passes: value * 100, fails: 100 - value * 100, value, thresholds: { 'rate>0.9': crossed } } },
  });
  const nested = (value: number, ok: boolean) =>
    k6({ checks: rate({ passes: value * 100, fails: 100 - value * 100, rate: value }, { 'rate>0.9': { ok } }) });

  test.each([
    ['summary export, kept', flat(1, false), 0],
    ['summary export, crossed', flat(0.5, true), 1],
    ['handleSummary, kept', nested(1, true), 0],
    ['handleSummary, crossed', nested(0.5, false), 1],
  ])('%s agrees with its figures', (_, summary, crossed) => {
    const { codes, report } = readJson(summary);
    expect(codes).toEqual([]);
    expect(report.notes.filter((note) => note.endsWith('was crossed'))).toHaveLength(crossed);
  });

  test.each([
    ['summary export', flat(0.5, false)],
    ['handleSummary', nested(0.5, true)],
  ])('%s that calls a crossed threshold kept contradicts itself', (_, summary) => {
    expect(readJson(summary).codes).toEqual(['evidence.counters']);
  });

  test('a boolean where handleSummary writes an object is neither', () => {
    const summary = k6({ checks: rate({ passes: 1, fails: 0, rate: 1 }, { 'rate>0.9': false }) });
    expect(readJson(summary).codes).toEqual(['evidence.shape']);
  });
});

const plain = (metric: object) => ({ metrics: [{ name: 'latency.p95', value: 300, unit: 'ms', ...metric }] });

describe('A20 F09: a number that is none', () => {
  test.each([
    ['null', '{"metrics":[{"name":"l.p95","value":null,"unit":"ms"}]}', 'evidence.not_finite'],
    ['1e999', '{"metrics":[{"name":"l.p95","value":1e999,"unit":"ms"}]}', 'evidence.not_finite'],
    ['"NaN"', '{"metrics":[{"name":"l.p95","value":"NaN","unit":"ms"}]}', 'evidence.not_finite'],
    ['NaN', '{"metrics":[{"name":"l.p95","value":NaN,"unit":"ms"}]}', 'evidence.malformed'],
    ['nothing', '{"metrics":[{"name":"l.p95","unit":"ms"}]}', 'evidence.not_finite'],
  ])('%s in a metrics file', (_, text, code) => {
    const { codes, metrics } = read(text, 'metrics');
    expect(codes).toEqual([code]);
    expect(metrics).toEqual([]);
  });

  test('null in a k6 summary leaves its other figures', () => {
    const values = { avg: 1, 'p(95)': null, max: 2 };
    const { codes, metrics } = readJson(k6({ mine: { type: 'trend', contains: 'time', values } }));
    expect(codes).toEqual(['evidence.not_finite']);
    expect(metrics.map(({ name }) => name)).toEqual(['mine.avg', 'mine.max']);
  });

  test('F09: more samples than a number can hold', () => {
    expect(read('{"metrics":[{"name":"l.p95","value":1,"unit":"s","samples":9007199254740993}]}').codes).toEqual([
      'evidence.implausible',
    ]);
  });
});

describe('A21: a figure that cannot be true', () => {
  test.each([-5, 0])('a latency of %d in a metrics file', (value) => {
    expect(readJson(plain({ value })).codes).toEqual(['evidence.implausible']);
  });

  test('a failure rate above one', () => {
    expect(readJson(plain({ value: 120, unit: '%' })).codes).toEqual(['evidence.implausible']);
  });

  test('a k6 run in which every request was refused has no latency', () => {
    const { codes, metrics } = readJson(
      k6({
        http_reqs: { type: 'counter', contains: 'default', values: { count: 9, rate: 3 } },
        http_req_duration: { type: 'trend', contains: 'time', values: { avg: 0, min: 0, 'p(95)': 0 } },
      }),
    );
    expect(codes).toEqual(['evidence.implausible', 'evidence.implausible']);
    expect(metrics.map(({ name }) => name)).not.toContain('http_req_duration.p95');
  });

  test('a k6 run without iterations', () => {
    const iterations = { type: 'counter', contains: 'default', values: { count: 0, rate: 0 } };
    expect(readJson(k6({ iterations })).codes).toContain('evidence.no_samples');
  });
});

describe('A22: another unit', () => {
  test('a number with its unit in a string', () => {
    expect(readJson(plain({ value: '300ms' })).codes).toEqual(['evidence.unit']);
  });

  test.each(['msec', 'S', '', null, 'constructor'])('the unknown unit %j', (unit) => {
    expect(readJson(plain({ unit })).codes).toEqual(['evidence.unit']);
  });

  test('milliseconds and seconds of the same latency are the same figure', () => {
    const seconds = readJson(plain({ value: 0.3, unit: 's' })).metrics;
    expect(readJson(plain({ value: 300, unit: 'ms' })).metrics).toEqual(seconds);
    expect(readJson(plain({ value: 300_000, unit: 'us' })).metrics).toEqual(seconds);
  });

  test('seconds that were written as milliseconds show against the baseline', () => {
    const { metrics } = readJson(plain({ value: 0.31, unit: 'ms' }));
    const folded = foldPerf([{ slot: 'perf', reports: [{ source: 'a.json', metrics }] }]);
    const baseline = [{ slot: 'perf', metric: 'latency.p95', value: 0.3, unit: 's' }];
    expect(unitProblems(folded.metrics, baseline, [])).toMatchObject([{ code: 'evidence.unit', slot: 'perf' }]);
  });

  test.each([
    ['0.39 d', 'd', ['budget']],
    ['0.39 furlong', 'furlong', ['budget']],
    ['0.39 of nothing', '', ['budget']],
    ['0.39 B', 'B', ['budget']],
    ['0.39 req/s', 'req/s', ['budget']],
    ['0.39 s', 's', []],
    ['0.39 h, which the budget itself refuses', 'h', []],
  ])('%s against a limit that is written as a duration', (_, unit, than) => {
    const { metrics } = read(JSON.stringify([{ name: 'login', unit, value: 0.39 }]), 'benchmark-action');
    const folded = foldPerf([{ slot: 'perf', reports: [{ source: 'a.json', metrics }] }]);
    const told = (unit?: 's') => unitProblems(folded.metrics, [], [{ metric: 'login.med', ...(unit && { unit }) }]);
    expect(told('s').map(({ message }) => message)).toEqual(
      than.map((one) => `a metric stands in another unit than its ${one}`),
    );
    expect(told()).toEqual([]);
  });
});

describe('A25: an environment that only looks stable', () => {
  test('a list without containers', () => {
    expect(read('[]', 'compose-ps').codes).toEqual(['evidence.empty']);
  });

  test('a restarting container, written with exit code 0', () => {
    const { samples } = read(recorded('compose-ps/docker-compose-mixed.ndjson'));
    const folded = foldEnvironment([{ slot: 'environment', source: 'a', samples: samples.map(sampleOf) }]);
    const cache = folded.samples[0]?.containers.find(({ service }) => service === 'cache');
    expect(cache).toMatchObject({ state: 'restarting', exit_code: 137 });
  });

  test('a container without a health check has no health', () => {
    const { samples } = read(recorded('compose-ps/docker-compose-clean.ndjson'));
    expect(samples[0]?.containers.find(({ service }) => service === 'migrate')).not.toHaveProperty('health');
  });

  test('one look, written down twice', () => {
    const text = recorded('compose-ps/docker-compose-clean.ndjson');
    expect(read(text + text).codes).toEqual(['evidence.shape']);
  });
});

describe('A26: a lint that ran in the wrong directory', () => {
  const files = ['infra/main.tf', 'infra/db.tf', 'infra/net.tf'];
  const covers: readonly CoveredPattern[] = [{ pattern: 'infra/*.tf', files }];
  const coverage = (report: IacReportOrigin) =>
    coverageOf('iac', covers, [
      proofsOf({ tool: 'terraform', ...report }, { covered: files, all: new Set(files) }, [
        '/home/runner/work/mission/mission',
      ]),
    ])[0];

  test('a report that lists one of three files leaves two', () => {
    expect(coverage({ lookedAt: ['file:///home/runner/work/mission/mission/infra/main.tf'] })).toMatchObject({
      basis: 'report',
      uncovered: ['infra/db.tf', 'infra/net.tf'],
    });
  });

  test('a tool whose scope is its working directory proves nothing about another', () => {
    const command = ['terraform', 'validate', '-json'];
    expect(coverage({ command, directory: '' })).toMatchObject({ basis: 'scope', uncovered: [...files].sort() });
    expect(coverage({ command, directory: 'infra' })).toMatchObject({ basis: 'scope', uncovered: [] });
  });

  test.each([['show', '-json', 'old.plan'], ['fmt', '-check', 'main.tf'], ['-chdir=infra', 'show', '-json'], []])(
    'a command that does not read its directory proves nothing: terraform %s %s %s',
    (...options) => {
      const command = ['terraform', ...options];
      expect(coverage({ command, directory: 'infra' })).toMatchObject({
        basis: 'unknown',
        uncovered: [...files].sort(),
      });
    },
  );

  test('a report that says nothing about what it read leaves the basis unknown', () => {
    expect(coverage({})).toMatchObject({ basis: 'unknown', uncovered: [...files].sort() });
  });
});

describe('F07: names that mean something to JavaScript', () => {
  test('are names of metrics like any other', () => {
    const { codes, metrics } = read(
      '{"root_group":{},"metrics":{"__proto__":{"passes":1,"fails":1,"value":0.5},"constructor":{"passes":1,"fails":0,"value":1}}}',
    );
    expect(codes).toEqual([]);
    expect(metrics.map(({ name }) => name)).toEqual(['__proto__.rate', 'constructor.rate']);
  });

  test('are no SARIF results', () => {
    expect(
      read('{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"lint"}},"__proto__":{"results":[]}}]}').codes,
    ).toEqual(['evidence.no_results']);
  });

  test('are services of an environment', () => {
    const text = '{"name":"x","networks":{},"services":{"__proto__":{"image":"a"},"toString":{"image":"b"}}}';
    expect(read(text).samples).toEqual([{ services: ['__proto__', 'toString'], containers: [] }]);
  });
});

describe('F08: a key that stands twice in a metrics file', () => {
  test('is refused, in a metric and at the root', () => {
    const metric = '{"name":"l.p95","value":900,"value":1,"unit":"ms"}';
    expect(read(`{"metrics":[${metric}]}`).codes).toEqual(['evidence.shape']);
    const good = '{"name":"l.p95","value":1,"unit":"ms"}';
    expect(read(`{"metrics":[${good}],"profile":"smoke","profile":"mixed-load"}`).codes).toEqual(['evidence.shape']);
  });
});

describe('F26: lines that end in the middle', () => {
  test('what was read stays, and the file is no evidence', () => {
    const text = recorded('compose-ps/docker-compose-clean.ndjson');
    const { codes, samples } = read(text.slice(0, -200));
    expect(codes).toEqual(['evidence.malformed']);
    expect(samples[0]?.containers.map(({ service }) => service)).toEqual(['migrate', 'web']);
  });
});
