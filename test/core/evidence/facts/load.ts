import { type Facts, type Figure, figure, type Mapping } from './fact.ts';

/** The terminal figures of a load test, by the names that the facts give them. */
type Terminal = Readonly<Record<string, unknown>>;

const terminal = ({ perf }: Facts): Terminal => perf as Terminal;

/** Those of some names that the facts have. */
function figures(
  names: Readonly<Record<string, readonly [metric: string, unit?: string]>>,
): NonNullable<Mapping['figures']> {
  return (facts) =>
    Object.entries(names).flatMap(([key, [metric, unit]]) => {
      const printed = terminal(facts)[key];
      return typeof printed === 'number' || typeof printed === 'string' ? [figure(metric, printed, unit)] : [];
    });
}

const DURATIONS: Readonly<Record<string, readonly [string, string]>> = {
  min_ms: ['http_req_duration.min', 'ms'],
  max_ms: ['http_req_duration.max', 'ms'],
  mean_ms: ['http_req_duration.avg', 'ms'],
  stddev_ms: ['http_req_duration.stddev', 'ms'],
  p50_ms: ['http_req_duration.p50', 'ms'],
  p75_ms: ['http_req_duration.p75', 'ms'],
  p95_ms: ['http_req_duration.p95', 'ms'],
  p99_ms: ['http_req_duration.p99', 'ms'],
};
const { p75_ms: _, ...WITHOUT_P75 } = DURATIONS;

/** k6 prints `avg=1.36ms`, `5.88% 12 out of 204`, `204 67.003302/s`, `63 kB 21 kB/s` or `3 min=3 max=3`. */
function k6Figures(metric: string, printed: string): readonly Figure[] {
  const rate = /^([\d.]+%) /.exec(printed);
  if (rate !== null) return [figure(`${metric}.rate`, rate[1] ?? '')].map(cut);
  const statistics = [...printed.matchAll(/(\w+|p\(\d+\))=(\S+)/g)].map(([, statistic = '', value = '']) =>
    cut(figure(`${metric}.${statistic.replace(/[()]/g, '')}`, value)),
  );
  const [, count] = /^(\d+) /.exec(printed) ?? [];
  if (count === undefined || / [kM]?B /.test(printed)) return statistics;
  return [figure(`${metric}.${statistics.length === 0 ? 'count' : 'value'}`, count), ...statistics];
}

/** k6 cuts digits off where others round. */
const cut = ({ tolerance, ...rest }: Figure): Figure => ({ ...rest, tolerance: tolerance * 2 });

/** With --summary-mode=full k6 repeats most metrics for each scenario, and the facts keep the last of them. */
const KEPT_FROM_TOTAL: ReadonlySet<string> = new Set([
  'body_bytes',
  'boost_ok',
  'launch_time',
  'launches_total',
  'queue',
]);

function k6Terminal(facts: Facts): readonly Figure[] {
  const { terminal_metrics: metrics = {} } = terminal(facts) as { terminal_metrics?: Readonly<Record<string, string>> };
  const full = Object.hasOwn(metrics, '{ scenario:errors }') && facts.format !== 'k6 new machine-readable summary json';
  return Object.entries(metrics).flatMap(([name, printed]) => {
    if (name.startsWith('checks_')) return [];
    const metric = name.startsWith('{') ? `http_req_duration${name.replaceAll(' ', '')}` : name;
    if (full && !name.startsWith('{') && !KEPT_FROM_TOTAL.has(name)) return [];
    return k6Figures(metric, printed);
  });
}

/** The summary shape without units leaves out metrics of one's own, and what was never sampled. */
const K6_BUILT_IN = (facts: Facts): readonly Figure[] =>
  facts.case === 'norequests' ? [] : k6Terminal(facts).filter(({ metric }) => metric.startsWith('http_req_duration{'));

const K6_STREAM: Mapping = {
  figures: k6Terminal,
  lost: /rates per second are left out/,
  also: (facts, { notes }) => {
    const { thresholds = [] } = terminal(facts) as { thresholds?: readonly { ok: boolean; expr: string }[] };
    return thresholds
      .filter(() => facts.format !== 'k6 --out csv')
      .map(({ ok, expr }) => [!ok, notes.some((note) => note.endsWith(`threshold ${expr} is crossed`))]);
  },
};

/** Locust cuts decimals off its whole milliseconds. */
function locustFigures(facts: Facts): readonly Figure[] {
  const { rows } = terminal(facts) as { rows: readonly Readonly<Record<string, number | string>>[] };
  const total = rows.find(({ name }) => name === 'Aggregated') ?? {};
  const whole = (metric: string, key: string): Figure => ({
    metric,
    value: Number(total[key]) / 1000 + 0.0005,
    tolerance: 0.0005,
  });
  return [
    whole('http_req_duration.avg', 'avg_ms'),
    whole('http_req_duration.min', 'min_ms'),
    whole('http_req_duration.max', 'max_ms'),
    figure('http_req_duration.med', total.med_ms ?? '', 'ms'),
  ];
}

function locustPercentiles(facts: Facts): readonly Figure[] {
  const { aggregated_percentiles_ms: percentiles } = terminal(facts) as {
    aggregated_percentiles_ms: Readonly<Record<string, number>>;
  };
  return ['75', '90', '95', '99', '99.9'].map((one) =>
    figure(`http_req_duration.p${one}`, percentiles[one] ?? '', 'ms'),
  );
}

function locustCounts(facts: Facts): readonly Figure[] {
  const { rows } = terminal(facts) as { rows: readonly Readonly<Record<string, number | string>>[] };
  const total = rows.find(({ name }) => name === 'Aggregated') ?? {};
  return [figure('http_reqs.count', total.reqs ?? ''), figure('http_req_failed.count', total.fails ?? '')];
}

const RESPONSES = /^http\.response_time(?:\.\dxx)?\./;

/** Artillery's own names, durations in milliseconds. */
function artilleryFigures(facts: Facts): readonly Figure[] {
  const { terminal_summary: summary } = terminal(facts) as { terminal_summary: Readonly<Record<string, string>> };
  return Object.entries(summary).flatMap(([name, printed]) => {
    if (name === 'http.request_rate') return [figure('http.request_rate.rate', printed.replace('/sec', ''))];
    const [, base, statistic = ''] =
      /^(.*(?:response_time|session_length).*)\.(min|max|mean|median|p95|p99)$/.exec(name) ?? [];
    if (base === undefined) return printed === '0' ? [] : [figure(`${name}.count`, printed)];
    const ours = { mean: 'avg', median: 'med' }[statistic] ?? statistic;
    const common =
      RESPONSES.test(name) && base === 'http.response_time' ? [figure(`http_req_duration.${ours}`, printed, 'ms')] : [];
    return [figure(`${base}.${ours}`, printed, 'ms'), ...common];
  });
}

const GATLING: Mapping = {
  figures: figures({
    ...DURATIONS,
    requests: ['http_reqs.count'],
    ko: ['http_req_failed.count'],
    rps: ['http_reqs.rate'],
  }),
  lost: /assertions is not in this file/,
};

/** What the terminals of load tests say. */
export const LOAD: Readonly<Record<string, Mapping>> = {
  'k6 | k6 --out json (ndjson points)': K6_STREAM,
  'k6 | k6 --out csv': K6_STREAM,
  'k6 | k6 new machine-readable summary json': { figures: k6Terminal },
  'k6 | k6 summary-export json (legacy)': {
    figures: K6_BUILT_IN,
    problem: (run) => (run === 'norequests' ? 'evidence.no_samples' : null),
  },
  'k6 | k6 handleSummary json': {
    figures: figures({ iterations: ['iterations.count'] }),
    also: (facts, { notes }) =>
      (facts.failing ?? []).map((one) => {
        const [metric, expression] = one.split(' ');
        return [true, notes.includes(`${metric}: k6 says that the threshold ${expression} was crossed`)];
      }),
  },
  'locust | locust csv stats': { figures: locustFigures, lost: /lag behind/ },
  'locust | locust csv stats_history': { figures: locustFigures, lost: /lag behind/ },
  'locust | locust csv exceptions': { figures: () => [figure('exceptions.count', 0)], lost: /is in the file of stats/ },
  'locust | locust csv failures': {
    figures: () => [figure('http_req_failed.count', 133)],
    lost: /is in the file of stats/,
  },
  'locust | locust --json': {
    figures: (facts) => [...locustFigures(facts), ...locustPercentiles(facts), ...locustCounts(facts)],
    lost: /the rate of all requests together is left out/,
  },
  jmeter: {
    figures: figures({
      ...DURATIONS,
      samples: ['http_reqs.count'],
      errors: ['http_req_failed.count'],
      error_pct: ['http_req_failed.rate', '%'],
    }),
    lost: /the summary line counts from the start of JMeter/,
  },
  gatling: GATLING,
  'gatling | gatling simulation.log (tab text)': {
    ...GATLING,
    figures: figures({
      ...WITHOUT_P75,
      requests: ['http_reqs.count'],
      ko: ['http_req_failed.count'],
      rps: ['http_reqs.rate'],
    }),
  },
  'gatling | junit-xml (gatling assertions)': {
    also: (facts, { tests }) => {
      const { assertions } = facts as Facts & { assertions: { passed: number; failed: number } };
      return [
        [assertions, { passed: tests?.passed, failed: tests?.failed }],
        [facts.failing, tests?.failing],
      ];
    },
  },
  artillery: { figures: artilleryFigures, lost: /conditions of ensure is not in this file/ },
  autocannon: {
    figures: figures({ requests: ['http_reqs.count'], non2xx: ['http_req_failed.count'] }),
    lost: /has no p95/,
  },
  'ab | ab text': {
    figures: figures({
      ...DURATIONS,
      rps: ['http_reqs.rate'],
      complete: ['http_reqs.count'],
      failed: ['http_req_failed.count'],
    }),
  },
  'ab | ab gnuplot tsv (-g)': {
    figures: figures({ p50_ms: ['http_req_duration.p50', 'ms'], p99_ms: ['http_req_duration.p99', 'ms'] }),
    lost: /neither errors nor status codes/,
  },
  'ab | ab percentiles csv (-e)': {
    figures: figures({
      p50_ms: ['http_req_duration.p50', 'ms'],
      p95_ms: ['http_req_duration.p95', 'ms'],
      p99_ms: ['http_req_duration.p99', 'ms'],
    }),
    lost: /neither errors nor status codes/,
  },
  'hey | hey text': {
    figures: figures({
      avg_s: ['http_req_duration.avg', 's'],
      rps: ['http_reqs.rate'],
      p50_s: ['http_req_duration.p50', 's'],
      p95_s: ['http_req_duration.p95', 's'],
      p99_s: ['http_req_duration.p99', 's'],
      requests: ['http_reqs.count'],
      errors: ['errors.count'],
    }),
    problem: (run) => (run === 'refused' ? 'evidence.no_samples' : null),
  },
  'hey | hey csv': {
    figures: figures({ requests: ['http_reqs.count'] }),
    lost: /requests without an answer are not in this format/,
  },
  wrk: {
    figures: figures({
      p50: ['http_req_duration.p50'],
      p75: ['http_req_duration.p75'],
      p90: ['http_req_duration.p90'],
      p99: ['http_req_duration.p99'],
      avg_latency: ['http_req_duration.avg'],
      requests: ['http_reqs.count'],
      rps: ['http_reqs.rate'],
      non_2xx_3xx: ['http_req_failed.count'],
    }),
  },
  lighthouse: {
    problem: (run) => (run === 'refused' ? 'evidence.tool_failed' : null),
    also: (facts, { perf }) => [
      [
        terminal(facts).categories,
        perf?.metrics.flatMap(({ name }) => (name.endsWith('.score') ? [name.slice(0, -6)] : [])),
      ],
    ],
  },
  'lighthouse | lighthouse csv': { lost: /rounded in words/ },
};
