import type { Adapter, SourceFile } from '../adapter.ts';
import { badShape, isArray, isObject, type JsonObject, parseJson, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { type Measure, newBenchmarks } from './benchmarks.ts';
import { secondsFrom } from './durations.ts';
import { UNITS } from './units.ts';

const RATE = /^(?:ops|op|iter|iters|req|reqs|requests)\/s(?:ec)?$/;

/** The entries of github-action-benchmark for tools that it does not know: customSmallerIsBetter and customBiggerIsBetter. */
export const benchmarkAction: Adapter<'perf'> = {
  id: 'benchmark-action',
  kind: 'perf',
  title: 'github-action-benchmark custom JSON',
  tools: [
    {
      tool: 'any',
      how: 'write [{"name": …, "unit": …, "value": …}], as github-action-benchmark takes it (a metrics file says more)',
    },
  ],
  claims({ head }) {
    if (!head.trimStart().startsWith('[')) return false;
    const keys = keysOf(head);
    return keys.has('*/name') && keys.has('*/unit') && keys.has('*/value');
  },
  read(file, emit) {
    const root = parseJson(file);
    if (!isArray(root)) throw badShape(file, '', root, 'an array of entries');
    const benchmarks = newBenchmarks(file, emit);
    const units = new Map<string, string>();
    for (const [index, entry] of root.entries()) {
      const pointer = pointerTo(index);
      const { name, unit } = namedIn(file, entry, pointer);
      if ((units.get(name) ?? unit) !== unit)
        throw badShape(file, `${pointer}/unit`, unit, `${units.get(name)}, as before`);
      units.set(name, unit);
      const scale = scaleOf(unit);
      if (scale === undefined) benchmarks.note(`${name}: the unit ${JSON.stringify(unit)} is taken as a plain number`);
      const measure: Measure = { benchmark: name, at: { pointer }, ...(scale ?? { unit: '1' }) };
      benchmarks.sample(measure, isObject(entry) ? entry.value : undefined);
    }
    benchmarks.note('which way is better is said to the action, not here');
    return benchmarks.settle();
  },
};

function namedIn(file: SourceFile, entry: unknown, pointer: string): { readonly name: string; readonly unit: string } {
  const object: JsonObject = isObject(entry) ? entry : {};
  const [name, unit] = [stringAt(object, 'name'), stringAt(object, 'unit')];
  if (name === undefined || unit === undefined)
    throw badShape(file, pointer, entry, 'an entry with name, unit and value');
  return { name, unit };
}

/** The unit is any text: only what can mean nothing else is converted. A time is better when it is shorter. */
function scaleOf(unit: string): Pick<Measure, 'unit' | 'toBase' | 'direction'> | undefined {
  const seconds = secondsFrom(unit.replace(/\/(?:iter|op)$/, ''));
  if (seconds !== undefined) return { unit: 's', direction: 'lower', toBase: seconds };
  if (RATE.test(unit)) return { unit: '1/s', direction: 'higher' };
  const size = UNITS.get(unit);
  return size?.base === 'B' ? { unit: 'B', toBase: size.toBase } : undefined;
}
