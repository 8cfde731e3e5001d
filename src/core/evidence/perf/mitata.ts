import type { Adapter, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, isObject, type JsonObject, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { type Benchmarks, grouped, type Measure, newBenchmarks, withParameters } from './benchmarks.ts';

/** The JSON of mitata, in nanoseconds for each call. A benchmark that threw has an error in place of its figures; before 1.0 each is its only run. */
export const mitata: Adapter<'perf'> = {
  id: 'mitata',
  kind: 'perf',
  title: 'mitata JSON',
  tools: [{ tool: 'mitata', how: 'await run({ format: { json: { samples: false, debug: false } } }), into a file' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    const older = keys.has('runtime') && keys.has('benchmarks/*/warmup') && keys.has('benchmarks/*/baseline');
    return older || (keys.has('layout') && keys.has('benchmarks/*/runs'));
  },
  read(file, emit) {
    const list = arrayAt(parseJsonObject(file), 'benchmarks');
    if (list === undefined) throw badShape(file, '/benchmarks', undefined, 'an array of benchmarks');
    const benchmarks = newBenchmarks(file, emit);
    for (const [index, one] of list.entries()) {
      if (isObject(one) && 'warmup' in one) {
        readRun(file, benchmarks, one, { ...one, name: olderName(one) }, `/benchmarks/${index}`);
        continue;
      }
      const runs = isObject(one) ? arrayAt(one, 'runs') : undefined;
      if (!isObject(one) || runs === undefined)
        throw badShape(file, `/benchmarks/${index}`, one, 'a benchmark with runs');
      for (const [at, run] of runs.entries()) readRun(file, benchmarks, one, run, `/benchmarks/${index}/runs/${at}`);
    }
    return { tool: 'mitata', ...benchmarks.settle() };
  },
};

/** Behind the name of its group; one that its author has not named is `$mitata_group1`. */
function olderName(one: JsonObject): string | undefined {
  const [group, name] = [stringAt(one, 'group'), stringAt(one, 'name')];
  return group === undefined || group.startsWith('$mitata_group') || name === undefined ? name : grouped(group, name);
}

function readRun(file: SourceFile, benchmarks: Benchmarks, one: JsonObject, run: unknown, pointer: string): void {
  const name = isObject(run) ? stringAt(run, 'name') : undefined;
  if (!isObject(run) || name === undefined) throw badShape(file, pointer, run, 'a run with a name');
  // The name may have the arguments in it already, as its author writes them.
  const template = stringAt(one, 'alias') ?? name;
  const benchmark = template === name ? withParameters(name, objectAt(run, 'args')) : name;
  const stats = objectAt(run, 'stats');
  if (stats === undefined) {
    const error = objectAt(run, 'error');
    benchmarks.failed(
      benchmark,
      (error === undefined ? undefined : stringAt(error, 'message')) ?? 'it has no figures',
      {
        pointer,
      },
    );
    return;
  }
  const time: Measure = { benchmark, unit: 's', direction: 'lower', toBase: (value) => value / 1e9, at: { pointer } };
  const { avg, min, max, p50, p75, p99, p999 } = stats;
  const samples = arrayAt(stats, 'samples')?.length;
  benchmarks.summary(time, { avg, med: p50, min, max, p75, p99, 'p99.9': p999 }, samples);
  const heap = objectAt(stats, 'heap');
  if (typeof heap?.avg === 'number')
    benchmarks.summary({ benchmark, of: 'heap', unit: 'B', direction: 'lower', at: { pointer } }, { avg: heap.avg });
}
