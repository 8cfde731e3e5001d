import type { Adapter } from '../adapter.ts';
import { arrayAt, badShape, isObject, numberAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { grouped, type Measure, newBenchmarks } from './benchmarks.ts';
import { statisticsOf } from './observations.ts';

const COUNTERS = ['instructions', 'cpucycles', 'branchinstructions', 'branchmisses', 'pagefaults', 'contextswitches'];

/** The JSON template of nanobench, in seconds for each iteration, of which each may stand for a batch of units. */
export const nanobench: Adapter<'perf'> = {
  id: 'nanobench',
  kind: 'perf',
  title: 'nanobench JSON',
  tools: [{ tool: 'nanobench', how: 'bench.render(ankerl::nanobench::templates::json(), file)' }],
  claims: ({ head }) => keysOf(head, 3).has('results/*/median(elapsed)'),
  read(file, emit) {
    const root = parseJsonObject(file);
    const list = arrayAt(root, 'results');
    if (list === undefined) throw badShape(file, '/results', root.results, 'an array of results');
    const benchmarks = newBenchmarks(file, emit);
    for (const [index, one] of list.entries()) {
      const at = { pointer: `/results/${index}` };
      const name = isObject(one) ? stringAt(one, 'name') : undefined;
      if (!isObject(one) || name === undefined) throw badShape(file, at.pointer, one, 'the result of a benchmark');
      const title = stringAt(one, 'title') ?? '';
      const batch = numberAt(one, 'batch') ?? 1;
      const benchmark = title === '' || title === 'benchmark' ? name : grouped(title, name);
      const each = (arrayAt(one, 'measurements') ?? []).flatMap((row) =>
        isObject(row) && typeof row.elapsed === 'number' ? [row.elapsed / batch] : [],
      );
      const time: Measure = { benchmark, unit: 's', direction: 'lower', at };
      if (each.length > 0) benchmarks.summary(time, statisticsOf(each), each.length);
      else benchmarks.summary({ ...time, toBase: (value) => value / batch }, { med: one['median(elapsed)'] });
      for (const of of COUNTERS) {
        const value = numberAt(one, `median(${of})`);
        // Without access to the counters of the processor nanobench writes zero for each.
        if (value !== undefined && value > 0)
          benchmarks.summary({ benchmark, of, unit: '1', direction: 'lower', at }, { med: value / batch }, each.length);
      }
    }
    return { tool: 'nanobench', ...benchmarks.settle() };
  },
};
