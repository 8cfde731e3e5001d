import { type ProblemParts, problemsOf } from '../../model/problem.ts';
import type { Metric, SourceFile } from '../adapter.ts';
import { finite } from '../json.ts';
import { metricsOf, nameOf, type Series } from './benchmark-series.ts';
import { noMetrics } from './no-metrics.ts';
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

/** Collects the figures of a report of benchmarks. Names of metrics are unique in it; what cannot be true is a problem. */
export function newBenchmarks(file: SourceFile, emit: (metric: Metric) => void): Benchmarks {
  const all = new Map<string, Series>();
  const problems: ProblemParts[] = [];
  const doubts: Doubts = new Map();
  const failures: Failures = new Map();
  const notes = new Set<string>();
  const seriesOf = (measure: Measure, isRate = false): Series => {
    const key = isRate ? `${nameOf(measure)}\0` : nameOf(measure);
    const series = all.get(key) ?? { measure, isRate, samples: [], summaries: [] };
    all.set(key, series);
    return series;
  };
  const read = (measure: Measure, statistic: string, written: unknown): number | undefined =>
    readFigure(file, { measure, statistic, written }, problems, doubts);
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
      const metrics = [...all.values()].flatMap((series) => [...metricsOf(series)]);
      metrics.forEach(emit);
      for (const { isRate, measure, summaries } of all.values()) {
        if (summaries.length > 1 && !isRate)
          notes.add(`${nameOf(measure)} stands ${summaries.length} times: its rows are samples`);
      }
      // A benchmark that failed took whatever time it took.
      problems.push(
        ...[...doubts.values()].filter(({ benchmark }) => !failures.has(benchmark)).map(({ parts }) => parts),
      );
      if (failures.size > 0) problems.push(failedBenchmarks(file, failures));
      if (metrics.length === 0 && problems.length === 0) problems.push(noMetrics(file, ''));
      return { notes: [...notes], problems };
    },
  };
}

/** Figures that cannot be true, the first of each metric. */
type Doubts = Map<string, { readonly benchmark: string; readonly parts: ProblemParts }>;
type Failures = Map<string, { readonly how: string; readonly at: Measure['at'] }>;

interface Written {
  readonly measure: Measure;
  readonly statistic: string;
  readonly written: unknown;
}

/** A figure in its base unit; undefined, and a problem, where it is none or cannot be true. */
function readFigure(
  file: SourceFile,
  { measure, statistic, written }: Written,
  problems: ProblemParts[],
  doubts: Doubts,
): number | undefined {
  const { at, toBase = (value) => value, unit, benchmark } = measure;
  try {
    const value = toBase(finite(written, { file: file.path, pointer: 'pointer' in at ? at.pointer : '' }));
    const expected = implausible(value, unit, mayBeZero(measure, statistic)) ?? noRate(value, statistic);
    if (expected === undefined) return value;
    const name = `${nameOf(measure)}.${statistic}`;
    const parts = untrueFigure(file, measure, `${written} for ${name}`, expected);
    if (!doubts.has(name)) doubts.set(name, { benchmark, parts });
  } catch (thrown) {
    const faults = problemsOf(thrown, 'evidence.not_finite');
    problems.push(...faults.map(({ pointer: _, ...one }) => ({ ...one, ...at })));
  }
  return undefined;
}

const mayBeZero = ({ of }: Measure, statistic: string): boolean => of !== undefined || statistic !== 'avg';

const noRate = (value: number, statistic: string): string | undefined =>
  statistic === 'rate' && value <= 0 ? 'more than zero' : undefined;

const untrueFigure = (file: SourceFile, { at }: Measure, found: string, expected: string): ProblemParts => ({
  code: 'evidence.implausible',
  message: 'a figure cannot be true',
  file: file.path,
  ...at,
  found,
  expected,
  remedy: 'look whether the compiler left the measured work out, or the clock is too coarse for it',
});

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

/** Names that stand several times, such as those of one benchmark in several files. */
export function repeated(names: Iterable<string | undefined>): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const name of names) {
    if (name !== undefined) (once.has(name) ? again : once).add(name);
  }
  return again;
}

/** Behind the name of its group, as most tools print it. */
export const grouped = (group: string, name: string): string => `${group} > ${name}`;

/** `name{key=value, …}` as JMH writes parameters; the name alone where there are none. */
export function withParameters(name: string, parameters: Readonly<Record<string, unknown>> = {}): string {
  const pairs = Object.entries(parameters).map(([key, value]) => `${key}=${String(value)}`);
  return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`;
}
