import { Problem } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import { type CsvRow, csvRows } from '../csv.ts';
import { newBenchmarks } from './benchmarks.ts';
import { type GoogleRow, readGoogleRows } from './google-rows.ts';

/** The columns before those of counters. */
const COLUMNS = 10;

const HEADER = /^name,iterations,real_time,cpu_time,time_unit,/;

/** With --benchmark_out what the library says of the machine comes before the header, in the same file. */
const PREAMBLE = /^(\d{4}-\d\d-\d\dT\S+)\r?\nRunning /;

/** The CSV of Google Benchmark. The row of an error ends after its message; names alone tell aggregates. */
export const googleBenchmarkCsv: Adapter<'perf'> = {
  id: 'google-benchmark-csv',
  kind: 'perf',
  title: 'Google Benchmark CSV',
  tools: [
    { tool: 'Google Benchmark', how: './bench --benchmark_out=FILE --benchmark_out_format=csv (JSON says more)' },
  ],
  claims: ({ head }) => HEADER.test(PREAMBLE.test(head) ? head.slice(head.search(/^name,/m)) : head),
  read(file, emit) {
    const benchmarks = newBenchmarks(file, emit);
    const all = [...csvRows(file, { ended: true })];
    const from = all.findIndex(({ fields: [first, second] }) => first === 'name' && second === 'iterations');
    const [header, ...rows] = all.slice(Math.max(0, from));
    const names = header?.fields ?? [];
    const [, claimedAt] = PREAMBLE.exec(file.head) ?? [];
    readGoogleRows(
      file,
      benchmarks,
      rows.map((row) => rowOf(file, names, row)),
    );
    benchmarks.note('nothing marks the end of the CSV: whether rows are missing cannot be told');
    return { tool: 'google-benchmark', ...(claimedAt === undefined ? {} : { claimedAt }), ...benchmarks.settle() };
  },
};

function rowOf(file: SourceFile, names: readonly string[], { fields, line }: CsvRow): GoogleRow {
  const isWhole = fields.length === names.length || (fields.length === COLUMNS && fields[9] !== '');
  if (!isWhole) throw torn(file, line, fields.length, names.length);
  const [name = '', iterations, real = '', cpu = '', unit, , , , error, message = ''] = fields;
  const counters = names.map((column, index) => [column, fields[index] ?? ''] as const);
  const isComplexity = iterations === '' && /_(?:BigO|RMS)$/.test(name);
  return {
    name,
    benchmark: name,
    isComplexity,
    ...(error === 'true' ? { ended: 'failed' } : error === 'false' ? { ended: 'skipped' } : {}),
    ...(message === '' ? {} : { message }),
    times: { real: Number(real === '' ? Number.NaN : real), cpu: Number(cpu === '' ? Number.NaN : cpu) },
    unit,
    iterations: Number(iterations),
    counters: Object.fromEntries(counters.filter(isCounter).map(([column, value]) => [column, Number(value)])),
    at: { line },
  };
}

const isCounter = ([column, value]: readonly [string, string], index: number): boolean =>
  value !== '' && (column === 'bytes_per_second' || column === 'items_per_second' || index >= COLUMNS);

const torn = (file: SourceFile, line: number, found: number, expected: number): Problem =>
  new Problem({
    code: 'evidence.malformed',
    message: 'a row of the CSV is not whole',
    file: file.path,
    line,
    found: `${found} fields`,
    expected: `${expected} fields, or ${COLUMNS} that end in a message`,
    remedy: 'run the benchmarks again and let them finish',
  });
