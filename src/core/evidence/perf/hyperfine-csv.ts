import type { Adapter, Metric } from '../adapter.ts';
import { type CsvRecord, csvRecords } from '../csv.ts';
import { badShape } from '../json.ts';
import { type Benchmarks, type Measure, newBenchmarks, repeated, withParameters } from './benchmarks.ts';
import { secondsFrom } from './durations.ts';

/** The CSV export of hyperfine: version 1 in seconds, later with a unit beside each metric. */
export const hyperfineCsv: Adapter<'perf'> = {
  id: 'hyperfine-csv',
  kind: 'perf',
  title: 'hyperfine CSV',
  tools: [{ tool: 'hyperfine', how: 'hyperfine --export-csv FILE COMMAND… (JSON says whether commands failed)' }],
  claims: ({ head }) => /^command,(?:mean,stddev,median,user,system,min,max\b|\w+_unit,\w+_mean,)/.test(head),
  read(file, emit) {
    const benchmarks = newBenchmarks(file, emit);
    const records = [...csvRecords(file, { ended: true })];
    const shared = repeated(records.map(({ fields }) => fields.command));
    for (const { fields, line } of records) {
      const { command = '' } = fields;
      const benchmark = shared.has(command) ? withParameters(command, parametersIn(fields)) : command;
      const time: Measure = { benchmark, unit: 's', direction: 'lower', at: { line } };
      if ('mean' in fields) readTimes(benchmarks, time, fields);
      for (const column of Object.keys(fields).filter((one) => one.endsWith('_unit'))) {
        const scale = scaleOf(column, fields[column] ?? '');
        if (scale === undefined) throw badShape(file, '', fields[column], `a unit of hyperfine in ${column}`);
        readMetric(benchmarks, { ...time, ...scale }, column.replace(/_unit$/, ''), fields);
      }
    }
    benchmarks.note('nothing marks the end of the CSV: whether rows are missing cannot be told');
    benchmarks.note('the CSV does not say whether commands failed: use --export-json');
    return { tool: 'hyperfine', ...benchmarks.settle() };
  },
};

type Fields = CsvRecord['fields'];

const parametersIn = (fields: Fields): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      key.startsWith('parameter_') ? [[key.slice('parameter_'.length), value]] : [],
    ),
  );

function readTimes(benchmarks: Benchmarks, time: Measure, fields: Fields): void {
  const of = (column: string): number => numberOr(fields[column]) ?? Number.NaN;
  const spread = { min: of('min'), max: of('max'), stddev: numberOr(fields.stddev) };
  benchmarks.summary(time, { avg: of('mean'), med: of('median'), ...spread });
  benchmarks.summary({ ...time, of: 'user' }, { avg: of('user') });
  benchmarks.summary({ ...time, of: 'system' }, { avg: of('system') });
}

function readMetric(benchmarks: Benchmarks, measure: Measure, name: string, fields: Fields): void {
  const of = (statistic: string): number | undefined => numberOr(fields[`${name}_${statistic}`]);
  if (of('mean') === undefined) return;
  const own = name === 'time_wall_clock' ? measure : { ...measure, of: name };
  benchmarks.summary(own, { avg: of('mean'), med: of('median'), min: of('min'), max: of('max'), stddev: of('stddev') });
}

/** Empty where a single run has no deviation, or a metric could not be had. */
const numberOr = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : Number(text);

const SIZES: ReadonlyMap<string, number> = new Map([
  ...['B', 'kB', 'MB', 'GB', 'TB'].map((unit, power) => [unit, 1000 ** power] as const),
  ...['B', 'KiB', 'MiB', 'GiB', 'TiB'].map((unit, power) => [unit, 1024 ** power] as const),
]);
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['count', 1],
  ['k', 1e3],
  ['M', 1e6],
  ['B', 1e9],
]);

/** `B` is a byte of memory, and a billion of what is counted. */
function scaleOf(
  column: string,
  word: string,
): { readonly unit: Metric['unit']; readonly toBase: (value: number) => number } | undefined {
  const seconds = secondsFrom(word);
  if (column.startsWith('time_') && seconds !== undefined) return { unit: 's', toBase: seconds };
  const isMemory = column.startsWith('memory_');
  const factor = (isMemory ? SIZES : COUNTS).get(word);
  return factor === undefined ? undefined : { unit: isMemory ? 'B' : '1', toBase: (value) => value * factor };
}
