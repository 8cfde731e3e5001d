import type { Adapter, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, isObject, type JsonObject, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { newBenchmarks } from './benchmarks.ts';
import { type GoogleRow, readGoogleRows } from './google-rows.ts';
import { withNamedNumbers } from './named-numbers.ts';

/** The JSON of Google Benchmark, each row in its own unit. Repetitions are samples; only where they are not shown, the aggregates are read. */
export const googleBenchmark: Adapter<'perf'> = {
  id: 'google-benchmark',
  kind: 'perf',
  title: 'Google Benchmark JSON',
  tools: [{ tool: 'Google Benchmark', how: './bench --benchmark_out=FILE --benchmark_out_format=json' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    return keys.has('context/num_cpus') && (keys.has('benchmarks') || keys.has('context/library_build_type'));
  },
  read(file, emit) {
    const root = parseJsonObject(withNamedNumbers(file));
    const list = arrayAt(root, 'benchmarks');
    if (list === undefined) throw badShape(file, '/benchmarks', root.benchmarks, 'an array of benchmarks');
    const benchmarks = newBenchmarks(file, emit);
    readGoogleRows(
      file,
      benchmarks,
      list.map((row, index) => rowOf(file, row, `/benchmarks/${index}`)),
    );
    const context = objectAt(root, 'context') ?? {};
    if (context.library_build_type === 'debug')
      benchmarks.note('the library was built for debugging, which slows the measured code');
    const [version, made] = [stringAt(context, 'library_version'), stringAt(context, 'date')];
    return {
      tool: 'google-benchmark',
      ...benchmarks.settle(),
      ...(version === undefined ? {} : { toolVersion: version }),
      ...(made === undefined || !/T.*(?:Z|[+-]\d\d:\d\d)$/.test(made) ? {} : { claimedAt: made }),
    };
  },
};

const ROW_KEYS: ReadonlySet<string> = new Set([
  ...['name', 'run_name', 'run_type', 'family_index', 'per_family_instance_index', 'repetitions', 'repetition_index'],
  ...['threads', 'iterations', 'real_time', 'cpu_time', 'time_unit', 'label', 'aggregate_name', 'aggregate_unit'],
  ...['error_occurred', 'error_message', 'skipped', 'skip_message'],
]);

function rowOf(file: SourceFile, row: unknown, pointer: string): GoogleRow {
  const name = isObject(row) ? stringAt(row, 'name') : undefined;
  if (!isObject(row) || name === undefined) throw badShape(file, pointer, row, 'a row with a name');
  const [message, aggregate] = [stringAt(row, 'error_message') ?? stringAt(row, 'skip_message'), aggregateOf(row)];
  return {
    name,
    benchmark: stringAt(row, 'run_name') ?? name,
    ...(aggregate === undefined ? {} : { aggregate }),
    isComplexity: 'big_o' in row || 'rms' in row,
    ...(row.error_occurred === true ? { ended: 'failed' } : row.skipped === true ? { ended: 'skipped' } : {}),
    ...(message === undefined ? {} : { message }),
    times: { real: row.real_time, cpu: row.cpu_time },
    unit: row.time_unit,
    iterations: row.iterations,
    counters: Object.fromEntries(Object.entries(row).filter(([key]) => !ROW_KEYS.has(key))),
    at: { pointer },
  };
}

const aggregateOf = (row: JsonObject): string | undefined =>
  row.run_type === 'aggregate' ? (stringAt(row, 'aggregate_name') ?? '') : undefined;
