import type { SourceFile } from '../adapter.ts';
import { badShape } from '../json.ts';
import type { Benchmarks, Measure } from './benchmarks.ts';
import { secondsFrom } from './durations.ts';

/** One row of Google Benchmark, of its JSON or its CSV. */
export interface GoogleRow {
  /** As written, with the suffix of an aggregate. */
  readonly name: string;
  /** Without it, where the format says so. */
  readonly benchmark: string;
  readonly aggregate?: string;
  /** Asymptotic complexity over many benchmarks, which is no figure of one. */
  readonly isComplexity: boolean;
  readonly ended?: 'failed' | 'skipped';
  readonly message?: string;
  readonly times: { readonly real: unknown; readonly cpu: unknown };
  readonly unit: unknown;
  readonly iterations: unknown;
  readonly counters: Readonly<Record<string, unknown>>;
  readonly at: Measure['at'];
}

/** What its aggregates are in our words; a coefficient of variation is the quotient of two of them. */
const STATISTICS: ReadonlyMap<string, string> = new Map([
  ['mean', 'avg'],
  ['median', 'med'],
  ['stddev', 'stddev'],
  ['min', 'min'],
  ['max', 'max'],
]);

/** Hands over the repetitions of each benchmark as samples, and the aggregates of those whose repetitions are not in the file. */
export function readGoogleRows(file: SourceFile, benchmarks: Benchmarks, written: readonly GoogleRow[]): void {
  const rows = withAggregates(written);
  const repeated = new Set(rows.filter(({ aggregate }) => aggregate === undefined).map(({ benchmark }) => benchmark));
  const aggregates = new Map<string, Map<string, GoogleRow>>();
  for (const row of rows) {
    if (row.isComplexity) benchmarks.note('rows of asymptotic complexity are left out');
    else if (row.ended !== undefined) reportEnd(benchmarks, row);
    else if (row.aggregate === undefined) readRepetition(file, benchmarks, row);
    else if (!repeated.has(row.benchmark)) {
      const statistic = STATISTICS.get(row.aggregate);
      const known = aggregates.get(row.benchmark) ?? new Map<string, GoogleRow>();
      aggregates.set(row.benchmark, known);
      if (statistic !== undefined) known.set(statistic, row);
      else benchmarks.note(`the aggregate ${row.aggregate} is left out`);
    }
  }
  for (const statistics of aggregates.values()) readAggregates(file, benchmarks, statistics);
}

/** Where the format does not tell aggregates by themselves: `_mean`, `_median` and `_stddev` of one name always stand together. */
function withAggregates(rows: readonly GoogleRow[]): readonly GoogleRow[] {
  if (rows.some(({ aggregate }) => aggregate !== undefined)) return rows;
  const names = new Set(rows.map(({ name }) => name));
  return rows.map((row) => {
    const [, base, aggregate] = /^(.*)_([a-z]\w*)$/.exec(row.name) ?? [];
    const isOne = base !== undefined && ['mean', 'median', 'stddev'].every((one) => names.has(`${base}_${one}`));
    const isKnown = aggregate === 'cv' || STATISTICS.has(aggregate ?? '');
    return isOne && isKnown && aggregate !== undefined ? { ...row, benchmark: base, aggregate } : row;
  });
}

function reportEnd(benchmarks: Benchmarks, { benchmark, ended, message = 'no message', at }: GoogleRow): void {
  if (ended === 'skipped') benchmarks.note(`skipped: ${benchmark}: ${message}`);
  else benchmarks.failed(benchmark, message, at);
}

function readRepetition(file: SourceFile, benchmarks: Benchmarks, row: GoogleRow): void {
  const time = timeOf(file, row);
  benchmarks.sample(time, row.times.real);
  benchmarks.sample({ ...time, of: 'cpu_time' }, row.times.cpu);
  for (const [of, value] of Object.entries(row.counters)) {
    if (typeof value === 'number' || value === 'NaN') benchmarks.sample(counterOf(row, of), value);
  }
}

function readAggregates(file: SourceFile, benchmarks: Benchmarks, statistics: ReadonlyMap<string, GoogleRow>): void {
  const rows = [...statistics];
  const [first] = statistics.values();
  if (first === undefined) return;
  // The rows of one benchmark share its unit; an aggregate counts repetitions as its iterations.
  const time = timeOf(file, first);
  const samples = typeof first.iterations === 'number' ? first.iterations : undefined;
  const of = (pick: (row: GoogleRow) => unknown) => Object.fromEntries(rows.map(([name, row]) => [name, pick(row)]));
  benchmarks.summary(
    time,
    of(({ times }) => times.real),
    samples,
  );
  benchmarks.summary(
    { ...time, of: 'cpu_time' },
    of(({ times }) => times.cpu),
    samples,
  );
  for (const [name, value] of Object.entries(first.counters)) {
    if (typeof value === 'number' || value === 'NaN')
      benchmarks.summary(
        counterOf(first, name),
        of(({ counters }) => counters[name]),
        samples,
      );
  }
}

function timeOf(file: SourceFile, { benchmark, unit, at }: GoogleRow): Measure {
  const toBase = secondsFrom(unit);
  if (toBase !== undefined) return { benchmark, unit: 's', direction: 'lower', toBase, at };
  throw badShape(file, 'pointer' in at ? `${at.pointer}/time_unit` : '', unit, 'a time_unit: ns, us, ms or s');
}

const RATES: ReadonlySet<string> = new Set(['bytes_per_second', 'items_per_second']);
const BYTES: ReadonlySet<string> = new Set(['max_bytes_used', 'total_allocated_bytes', 'net_heap_growth']);

/** Counters of the library have a meaning; those of the benchmark are plain numbers. */
function counterOf({ benchmark, at }: GoogleRow, of: string): Measure {
  if (RATES.has(of)) return { benchmark, of, at, unit: '1/s', direction: 'higher' };
  if (BYTES.has(of)) return { benchmark, of, at, unit: 'B', direction: 'lower' };
  return { benchmark, of, at, unit: '1', ...(of === 'allocs_per_iter' ? { direction: 'lower' } : {}) };
}
