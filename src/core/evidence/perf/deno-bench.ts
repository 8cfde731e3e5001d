import type { Adapter, SourceFile } from '../adapter.ts';
import {
  arrayAt,
  badShape,
  isObject,
  type JsonObject,
  numberAt,
  objectAt,
  parseJsonObject,
  stringAt,
} from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { type Benchmarks, grouped, newBenchmarks, repeated, withParameters } from './benchmarks.ts';

/** The JSON of `deno bench` (cli/tools/bench/reporters.rs, version 1), in nanoseconds for each call. One that threw has failed. */
export const denoBench: Adapter<'perf'> = {
  id: 'deno-bench',
  kind: 'perf',
  title: 'deno bench JSON',
  tools: [{ tool: 'Deno', how: 'deno bench --json > bench.json' }],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return keys.has('runtime') && keys.has('cpu') && keys.has('benches');
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    // Deno 1 wrote the same without a version.
    if (root.version !== undefined && root.version !== 1)
      throw badShape(file, '/version', root.version, 'the version 1');
    const list = arrayAt(root, 'benches');
    if (list === undefined) throw badShape(file, '/benches', root.benches, 'an array of benchmarks');
    const benchmarks = newBenchmarks(file, emit);
    const names = list.map((one) => (isObject(one) ? nameOf(one) : undefined));
    const shared = repeated(names);
    for (const [index, one] of list.entries()) {
      const name = names[index];
      const results = isObject(one) ? arrayAt(one, 'results') : undefined;
      if (!isObject(one) || name === undefined || results === undefined)
        throw badShape(file, `/benches/${index}`, one, 'a benchmark with results');
      // Each file may have one of that name.
      const origin = stringAt(one, 'origin')?.replace(/^.*\//s, '');
      const benchmark = shared.has(name) ? withParameters(name, { origin }) : name;
      for (const [at, result] of results.entries())
        readResult(file, benchmarks, benchmark, result, `/benches/${index}/results/${at}`);
    }
    benchmarks.note('a file that could not be run is not in the report: the exit code says it');
    const version = /^Deno\/(\S+)/.exec(stringAt(root, 'runtime') ?? '')?.[1];
    return { tool: 'deno', ...benchmarks.settle(), ...(version === undefined ? {} : { toolVersion: version }) };
  },
};

function nameOf(one: JsonObject): string | undefined {
  const [group, name] = [stringAt(one, 'group'), stringAt(one, 'name')];
  return group === undefined || name === undefined ? name : grouped(group, name);
}

function readResult(file: SourceFile, benchmarks: Benchmarks, benchmark: string, result: unknown, pointer: string) {
  const stats = isObject(result) ? objectAt(result, 'ok') : undefined;
  if (stats === undefined) {
    const error = isObject(result) ? objectAt(result, 'failed') : undefined;
    if (error === undefined) throw badShape(file, pointer, result, 'ok or failed');
    benchmarks.failed(benchmark, stringAt(error, 'exceptionMessage') ?? stringAt(error, 'message') ?? 'an error', {
      pointer,
    });
    return;
  }
  const { avg, min, max, p75, p99, p995, p999 } = stats;
  const percentiles = { p75, p99, 'p99.5': p995, 'p99.9': p999 };
  benchmarks.summary(
    { benchmark, unit: 's', direction: 'lower', toBase: (value) => value / 1e9, at: { pointer: `${pointer}/ok` } },
    { avg, min, max, ...percentiles },
    numberAt(stats, 'n'),
  );
}
