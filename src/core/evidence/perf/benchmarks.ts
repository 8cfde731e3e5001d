import { type ProblemParts, problemsOf } from '../../model/problem.ts';
import type { Metric, SourceFile } from '../adapter.ts';
import { finite } from '../json.ts';
import { noMetrics } from './no-metrics.ts';
import { statisticsOf } from './observations.ts';
import { implausible } from './units.ts';

/** One thing that was measured of a benchmark. Without `of` it is the time of one operation. */
export interface Measure {
  /** The benchmark's own name, with its parameters. */
  readonly benchmark: string;
  /** What else was measured, in the tool's words: `B_per_op`, `cpu_time`. */
  readonly of?: string;
  readonly unit: Metric['unit'];
  readonly direction?: Metric['direction'];
  /** From a number of the tool to the base unit. */
  readonly toBase?: (value: number) => number;
  /** JSON pointer of what holds the figures, or the line. */
  readonly at: { readonly pointer: string } | { readonly line: number };
}

/** What one row of a report says of a measure, by statistic; undefined where the row has none. */
export type Statistics = Readonly<Record<string, unknown>>;

export interface Benchmarks {
  /** A row that holds one observation, such as one of several repetitions: all of a name become one set of statistics. */
  sample(measure: Measure, value: unknown): void;
  /** A row that sums up observations itself. Rows of one name are then observations of it, by their average. */
  summary(measure: Measure, statistics: Statistics, samples?: number): void;
  /** Operations per second, where the row says so. Those of several rows become their median. */
  rate(measure: Pick<Measure, 'benchmark' | 'at' | 'toBase'>, value: unknown, samples?: number): void;
  /** A benchmark that ended in an error: its figures, if there are any, measure something else. Said once for each benchmark. */
  failed(benchmark: string, how: string, at: Measure['at']): void;
  problem(parts: ProblemParts): void;
  note(text: string): void;
  /** Hands over the figures of all names, and returns what else there is to say. */
  settle(): { readonly notes: readonly string[]; readonly problems: readonly ProblemParts[] };
}

interface Series {
  readonly measure: Measure;
  /** Operations per second have no other statistic. */
  readonly isRate: boolean;
  readonly samples: number[];
  readonly summaries: { readonly figures: ReadonlyMap<string, number>; readonly samples: number | undefined }[];
}

/** Collects the figures of a report of benchmarks. Names of metrics are unique in it; what cannot be true is a problem. */
export function newBenchmarks(file: SourceFile, emit: (metric: Metric) => void): Benchmarks {
  const all = new Map<string, Series>();
  const problems: ProblemParts[] = [];
  const untrue: { readonly benchmark: string; readonly parts: ProblemParts }[] = [];
  const failures = new Map<string, { readonly how: string; readonly at: Measure['at'] }>();
  const notes = new Set<string>();
  const seriesOf = (measure: Measure, isRate = false): Series => {
    const key = isRate ? `${nameOf(measure)}\0` : nameOf(measure);
    const series = all.get(key) ?? { measure, isRate, samples: [], summaries: [] };
    all.set(key, series);
    return series;
  };
  const read = (measure: Measure, statistic: string, written: unknown): number | undefined => {
    const { at, toBase = (value) => value, unit } = measure;
    try {
      const value = toBase(finite(written, { file: file.path, pointer: 'pointer' in at ? at.pointer : '' }));
      const expected = implausible(value, unit, mayBeZero(measure, statistic)) ?? noRate(value, statistic);
      if (expected === undefined) return value;
      untrue.push({
        benchmark: measure.benchmark,
        parts: untrueFigure(file, measure, `${written} for ${nameOf(measure)}.${statistic}`, expected),
      });
    } catch (thrown) {
      const faults = problemsOf(thrown, 'evidence.not_finite');
      problems.push(...faults.map(({ pointer: _, ...one }) => ({ ...one, ...at })));
    }
    return undefined;
  };
  return {
    sample(measure, value) {
      const observed = read(measure, 'avg', value);
      const { samples } = seriesOf(measure);
      if (observed !== undefined) samples.push(observed);
    },
    summary(measure, statistics, samples) {
      const figures = new Map<string, number>();
      for (const [statistic, written] of Object.entries(statistics)) {
        const value = written === undefined ? undefined : read(measure, statistic, written);
        if (value !== undefined) figures.set(statistic, value);
      }
      seriesOf(measure).summaries.push({ figures, samples });
    },
    rate(one, written, samples) {
      const measure: Measure = { ...one, unit: '1/s', direction: 'higher' };
      const value = written === undefined ? undefined : read(measure, 'rate', written);
      if (value !== undefined) seriesOf(measure, true).summaries.push({ figures: new Map([['rate', value]]), samples });
    },
    failed(benchmark, how, at) {
      if (!failures.has(benchmark)) failures.set(benchmark, { how, at });
    },
    problem: (parts) => void problems.push(parts),
    note: (text) => void notes.add(text),
    settle() {
      let emitted = 0;
      for (const series of all.values()) {
        const name = nameOf(series.measure);
        for (const metric of metricsOf(name, series)) {
          emitted += 1;
          emit(metric);
        }
        if (series.summaries.length > 1 && !series.isRate)
          notes.add(`${name} stands ${series.summaries.length} times: its rows are samples`);
      }
      problems.push(...untrue.filter(({ benchmark }) => !failures.has(benchmark)).map(({ parts }) => parts));
      if (failures.size > 0) problems.push(failedBenchmarks(file, failures));
      if (emitted === 0 && problems.length === 0) problems.push(noMetrics(file, ''));
      return { notes: [...notes], problems };
    },
  };
}

/** The name of a metric without its statistic. */
const nameOf = ({ benchmark, of }: Measure): string => (of === undefined ? benchmark : `${benchmark}/${of}`);

const mayBeZero = ({ of }: Measure, statistic: string): boolean => of !== undefined || statistic !== 'avg';

const noRate = (value: number, statistic: string): string | undefined =>
  statistic === 'rate' && value <= 0 ? 'more than zero' : undefined;

function* metricsOf(name: string, { measure, isRate, samples, summaries }: Series): Generator<Metric> {
  const [only, ...others] = summaries;
  if (only !== undefined && others.length === 0 && samples.length === 0) {
    for (const [statistic, value] of only.figures) yield metric(name, statistic, value, measure, only.samples);
    return;
  }
  const averages = summaries.flatMap(({ figures }) => figures.get(isRate ? 'rate' : 'avg') ?? []);
  const observed = [...samples, ...averages];
  const statistics = statisticsOf(observed);
  const wanted = isRate ? { rate: statistics.med } : statistics;
  for (const [statistic, value] of Object.entries(wanted)) {
    if (value !== undefined) yield metric(name, statistic, value, measure, observed.length);
  }
}

function metric(name: string, statistic: string, value: number, measure: Measure, samples?: number): Metric {
  const direction = statistic === 'stddev' && measure.direction === 'higher' ? undefined : measure.direction;
  return {
    name: `${name}.${statistic}`,
    value,
    unit: measure.unit,
    ...(direction === undefined ? {} : { direction }),
    ...(samples === undefined || !Number.isSafeInteger(samples) || samples < 1 ? {} : { samples }),
  };
}

const untrueFigure = (file: SourceFile, { at }: Measure, found: string, expected: string): ProblemParts => ({
  code: 'evidence.implausible',
  message: 'a figure cannot be true',
  file: file.path,
  ...at,
  found,
  expected,
  remedy: 'look whether the compiler left the measured work out, or the clock is too coarse for it',
});

type Failures = ReadonlyMap<string, { readonly how: string; readonly at: Measure['at'] }>;

function failedBenchmarks(file: SourceFile, failures: Failures): ProblemParts {
  const [first] = failures;
  const rest = [...failures.keys()].slice(1, 4).join(', ');
  return {
    code: 'evidence.tool_failed',
    message: failures.size === 1 ? 'a benchmark failed' : `${failures.size} benchmarks failed`,
    file: file.path,
    ...first?.[1].at,
    found: `${first?.[0]}: ${first?.[1].how}`.slice(0, 300) + (rest === '' ? '' : `; also ${rest}`.slice(0, 200)),
    expected: 'benchmarks that end without an error',
    remedy: 'cure what failed, and run all benchmarks again',
  };
}

/** `name{key=value, …}` as JMH writes parameters; the name alone where there are none. */
export function withParameters(name: string, parameters: Readonly<Record<string, unknown>> = {}): string {
  const pairs = Object.entries(parameters).map(([key, value]) => `${key}=${String(value)}`);
  return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`;
}
