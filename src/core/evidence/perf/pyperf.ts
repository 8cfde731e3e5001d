import type { Adapter, Metric, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, isObject, type JsonObject, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { type Benchmarks, newBenchmarks } from './benchmarks.ts';

/** Each run says when it was, before what it measured. */
const RUNS = /"runs"\s*:\s*\[\s*\{\s*"metadata"\s*:/;

/** The JSON of pyperf (doc/api.rst, version 1.0): the values of each process that ran a benchmark. Warm-ups and calibrations are no values. */
export const pyperf: Adapter<'perf'> = {
  id: 'pyperf',
  kind: 'perf',
  title: 'pyperf JSON',
  tools: [
    { tool: 'pyperf', how: 'python3 -m pyperf timeit -o pyperf.json STATEMENT, or -o of a script of benchmarks' },
  ],
  claims({ head }) {
    return /^\s*\{\s*"benchmarks"\s*:/.test(head) && RUNS.test(head) && keysOf(head, 3).has('benchmarks/*/runs');
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const list = arrayAt(root, 'benchmarks');
    if (list === undefined) throw badShape(file, '/benchmarks', root.benchmarks, 'an array of benchmarks');
    const benchmarks = newBenchmarks(file, emit);
    // What all benchmarks have in common stands beside them, even the name of a single one.
    const common = objectAt(root, 'metadata') ?? {};
    for (const [index, one] of list.entries()) readOne(file, benchmarks, one, common, `/benchmarks/${index}`);
    benchmarks.note('a benchmark that raised an error is not in the file: the exit code of its script says it');
    const version = metadataOf(list[0], common).perf_version;
    return {
      tool: 'pyperf',
      ...(typeof version === 'string' ? { toolVersion: version } : {}),
      ...benchmarks.settle(),
    };
  },
};

const metadataOf = (one: unknown, common: JsonObject): JsonObject => ({
  ...common,
  ...(isObject(one) ? objectAt(one, 'metadata') : undefined),
});

const UNITS: ReadonlyMap<unknown, Metric['unit']> = new Map<unknown, Metric['unit']>([
  ['second', 's'],
  ['byte', 'B'],
  ['integer', '1'],
  [undefined, 's'],
]);

function readOne(file: SourceFile, benchmarks: Benchmarks, one: unknown, common: JsonObject, pointer: string): void {
  const metadata = metadataOf(one, common);
  const benchmark = stringAt(metadata, 'name');
  const runs = isObject(one) ? arrayAt(one, 'runs') : undefined;
  if (benchmark === undefined || runs === undefined)
    throw badShape(file, pointer, one, 'a benchmark, named, with runs');
  const unit = UNITS.get(metadata.unit);
  if (unit === undefined) throw badShape(file, `${pointer}/metadata/unit`, metadata.unit, 'second, byte or integer');
  const direction = unit === '1' ? {} : { direction: 'lower' as const };
  let count = 0;
  for (const [index, run] of runs.entries()) {
    const values = isObject(run) ? (arrayAt(run, 'values') ?? []) : [];
    count += values.length;
    for (const [at, value] of values.entries())
      benchmarks.sample(
        { benchmark, unit, ...direction, at: { pointer: `${pointer}/runs/${index}/values/${at}` } },
        value,
      );
  }
  if (count === 0) benchmarks.failed(benchmark, 'it has no values', { pointer });
}
