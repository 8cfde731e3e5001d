import { type Facts, type Figure, figure, type Mapping } from './fact.ts';

type Row = Readonly<Record<string, string | number>>;

interface Printed {
  readonly mean_lines: readonly string[];
  readonly range_lines: readonly string[];
  readonly rows: readonly Row[];
  readonly runs: readonly { readonly name: string; readonly ns_per_op: number }[];
  readonly names: readonly string[];
  readonly benchmarks: readonly Row[];
  readonly benchmark_names: readonly string[];
  readonly runs_per_benchmark: number;
  readonly table_rows: readonly { readonly name: string; readonly cells: string }[];
  readonly table_headers: readonly string[];
  readonly sample_percentiles: readonly (readonly [string, string, string])[];
  readonly all_times_in_terminal_order: readonly string[];
}

const printed = ({ perf }: Facts): Printed => perf as Printed;

/** The commands in the order of the terminal, of each run that is recorded. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  clean: ['true', 'sleep 0.02'],
  mixed: ['ünï 1', 'ünï 2'],
};

function hyperfine(facts: Facts): readonly Figure[] {
  const { mean_lines, range_lines } = printed(facts);
  return (COMMANDS[facts.case] ?? []).flatMap((command, index) => {
    const times = [...(`${mean_lines[index]} ${range_lines[index]}`.match(/\d+\.\d+ m?s/g) ?? [])];
    const statistics = ['.avg', '.stddev', '/user.avg', '/system.avg', '.min', '.max'];
    // A mean of zero is no figure.
    return statistics.flatMap((of, at) =>
      times[at] === '0.0 ms' && of === '.avg' ? [] : figure(`${command}${of}`, times[at] ?? ''),
    );
  });
}

const AGGREGATES: Readonly<Record<string, string>> = { mean: 'avg', median: 'med', stddev: 'stddev' };

/** Aggregates as they are; of two repetitions one is the least and one the greatest. */
function google(facts: Facts): readonly Figure[] {
  const rows = printed(facts).rows.filter((row) => !('error' in row));
  return rows.flatMap(({ name, time, cpu, unit }) => {
    const [, base = '', aggregate] = /^(.*?)(?:_(mean|median|stddev))?$/.exec(String(name)) ?? [];
    const twins = rows.filter((row) => row.name === name).map((row) => Number(row.time));
    const statistic = aggregate === undefined ? (time === Math.max(...twins) ? 'max' : 'min') : AGGREGATES[aggregate];
    // Three digits are printed, and in milliseconds three places.
    const rounded = (value: string | number | undefined): string =>
      unit === 'ms' ? Number(value).toFixed(3) : Number(value).toPrecision(3);
    const times = figure(`${base}.${statistic}`, `${rounded(time)}${unit}`);
    return aggregate === undefined
      ? [times]
      : [times, figure(`${base}/cpu_time.${statistic}`, `${rounded(cpu)}${unit}`)];
  });
}

/** The figures differ from run to run: only that there is one is known. */
const measured = (name: string): Figure => ({
  metric: `${name.replace(/ \(ms\)$/, '')}/min_time:0.020.avg`,
  value: 0,
  tolerance: 1,
});

const significant = (value: number, digits: number, unit: string, metric: string): Figure => {
  const text = value.toPrecision(digits);
  return figure(metric, `${text.includes('e') ? String(value) : text}${unit}`);
};

/** Of three runs one is the least, one the median and one the greatest. */
function goText(facts: Facts): readonly Figure[] {
  const { runs } = printed(facts);
  return [...new Set(runs.map(({ name }) => name))].flatMap((name) => {
    const times = runs.filter((run) => run.name === name).map(({ ns_per_op }) => ns_per_op);
    const statistics = ['min', 'med', 'max'];
    return [...times]
      .sort((a, b) => a - b)
      .map((time, at) => significant(time, 4, 'ns', `example.com/mission/clean.${name}.${statistics[at]}`));
  });
}

/** A score below the last digit is printed as a power of ten. */
function jmh(facts: Facts): readonly Figure[] {
  const { rows, sample_percentiles } = printed(facts);
  const scores = rows
    .filter(({ score }) => !String(score).includes('≈'))
    .map(({ name, n, score, unit, mode }) => {
      const statistic = mode === 'thrpt' ? 'rate' : 'avg';
      return figure(`bench.${name}{n=${n}}.${statistic}`, `${score}${String(unit).replace(/^ops\/s$|\/op$/, '')}`);
    });
  const percentiles = sample_percentiles.flatMap(([name, n, score]) => {
    const statistic = PERCENTILES[name.replace(/^.*:p/, '')];
    return statistic === undefined ? [] : [figure(`bench.B.sample{n=${n}}.${statistic}`, `${score}ns`)];
  });
  return [...scores, ...percentiles];
}

const PERCENTILES: Readonly<Record<string, string>> = {
  '0.00': 'min',
  '0.50': 'med',
  '0.90': 'p90',
  '0.95': 'p95',
  '0.99': 'p99',
  '0.999': 'p99.9',
  '1.00': 'max',
};

/** Each table has a unit of its own; that of the facts is in nanoseconds. */
function pytest(facts: Facts): readonly Figure[] {
  return printed(facts).table_rows.flatMap(({ name, cells }) => {
    const [min, max, mean, stddev, median] = cells.match(/[\d,]+\.\d+(?= \()/g) ?? [];
    const rate = /([\d,]+\.\d+) \([\d.>]+\)\s+\d+\s+\d+$/.exec(cells)?.[1] ?? '';
    const times = Object.entries({ min, max, avg: mean, stddev, med: median });
    const perSecond = figure(`test_bench.py::${name}.rate`, rate);
    return [
      ...times.map(([statistic, time]) => figure(`test_bench.py::${name}.${statistic}`, `${time}ns`)),
      { ...perSecond, value: perSecond.value * 1000, tolerance: perSecond.tolerance * 1000 },
    ];
  });
}

function vitest(facts: Facts): readonly Figure[] {
  return printed(facts).benchmarks.flatMap(({ name, hz, max_ms, mean_ms, p75_ms, p99_ms }) => {
    const metric = `bench/mission.bench.ts > stage > ${name}`;
    const times = Object.entries({ max: max_ms, avg: mean_ms, p75: p75_ms, p99: p99_ms });
    return [
      figure(`${metric}.rate`, Number(hz).toFixed(2)),
      ...times.map(([statistic, time]) => figure(`${metric}.${statistic}`, `${Number(time).toFixed(4)}ms`)),
    ];
  });
}

/** Lower bound, estimate and upper bound; the terminal has the benchmarks in this order. */
const CRITERION: readonly string[] = ['sum__10', 'sum__100', 'plain'];

function criterion(facts: Facts, statistics: readonly string[]): readonly Figure[] {
  const index = CRITERION.findIndex((name) => facts.case.endsWith(name));
  const times = (printed(facts).all_times_in_terminal_order[index] ?? '').match(/[\d.]+ ps/g) ?? [];
  const name = `criterion-${facts.case.replace(/[^\w.-]+/gu, '_')}`;
  return statistics.map((statistic) => figure(`${name}/typical.${statistic}`, times[BOUNDS.indexOf(statistic)] ?? ''));
}

const BOUNDS: readonly string[] = ['lower_bound', 'avg', 'upper_bound'];

/** What tools of micro-benchmarks print, and the metrics that hold it. */
export const BENCHMARKS: Readonly<Record<string, Mapping>> = {
  'criterion | criterion estimates.json': {
    figures: (facts) => criterion(facts, BOUNDS),
    lost: /named after its folder/,
  },
  'criterion | criterion sample.json': {
    figures: (facts) => criterion(facts, ['avg']),
    lost: /named after its folder/,
  },
  'criterion | criterion benchmark.json': { problem: 'evidence.use_instead' },
  'hyperfine | hyperfine json': {
    figures: hyperfine,
    problem: (run) => (run === 'mixed' ? 'evidence.tool_failed' : null),
  },
  'hyperfine | hyperfine csv': {
    figures: hyperfine,
    lost: /does not say whether commands failed/,
    // It measured nothing for one command, and cannot say that all of them failed.
    problem: (run) => (run === 'mixed' ? 'evidence.implausible' : null),
  },
  'google-benchmark | google-benchmark csv': {
    figures: (facts) =>
      printed(facts)
        .names.filter((name) => !name.includes('(error)'))
        .map(measured),
    problem: 'evidence.tool_failed',
  },
  'google-benchmark | google-benchmark json': { figures: google, problem: 'evidence.tool_failed' },
  'go test -bench | go bench text': { figures: goText },
  'go test -bench | go-test-json with benchmarks': {
    also: (facts, said) => {
      const { benchmark_names, runs_per_benchmark } = printed(facts);
      const times = (said.perf?.metrics ?? []).filter(({ name }) => /-2\.med$/.test(name));
      return [
        [[...benchmark_names].sort(), times.map(({ name }) => name.replace(/^.*clean\.|\.med$/g, '')).sort()],
        [[runs_per_benchmark], [...new Set(times.map(({ samples }) => samples))]],
      ];
    },
  },
  jmh: {
    figures: jmh,
    also: (facts, said) =>
      printed(facts)
        .rows.filter(({ cnt }) => cnt !== '')
        .map(({ name, n, cnt }) => {
          const metric = said.perf?.metrics.find((one) => one.name.startsWith(`bench.${name}{n=${n}}.`));
          return [Number(cnt), metric?.samples] as const;
        }),
  },
  'pytest-benchmark': { figures: pytest, lost: /a test that failed afterwards looks like any other/ },
  'vitest bench': {
    figures: vitest,
    also: (facts, said) =>
      printed(facts).benchmarks.map(({ name, samples }) => {
        const metric = `bench/mission.bench.ts > stage > ${name}.avg`;
        return [samples, said.perf?.metrics.find((one) => one.name === metric)?.samples] as const;
      }),
  },
};
