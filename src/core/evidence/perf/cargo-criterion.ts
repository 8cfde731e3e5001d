import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, isObject, type JsonObject, objectAt, parseJsonLines, stringAt } from '../json.ts';
import { type Benchmarks, type Measure, newBenchmarks } from './benchmarks.ts';
import { secondsFrom } from './durations.ts';

/** The messages of cargo-criterion (Criterion.rs book, "External Tools"). A group names its benchmarks when it is complete. */
export const cargoCriterion: Adapter<'perf'> = {
  id: 'cargo-criterion',
  kind: 'perf',
  title: 'cargo-criterion JSON messages',
  tools: [{ tool: 'cargo-criterion', how: 'cargo criterion --message-format=json > criterion.json' }],
  claims: ({ head }) => /^\s*\{"reason":"(?:benchmark|group)-complete",/.test(head),
  read(file, emit) {
    const benchmarks = newBenchmarks(file, emit);
    const measured = new Set<string>();
    const grouped = new Set<string>();
    for (const { line, value } of parseJsonLines(file)) {
      const reason = isObject(value) ? stringAt(value, 'reason') : undefined;
      if (!isObject(value) || reason === undefined) throw badShape(file, '', value, 'a message with a reason');
      if (reason === 'benchmark-complete') measured.add(readBenchmark(file, benchmarks, value, line));
      if (reason === 'group-complete') {
        for (const id of arrayAt(value, 'benchmarks') ?? []) if (typeof id === 'string') grouped.add(id);
      }
    }
    const open = [...measured].filter((id) => !grouped.has(id));
    const lost = [...grouped].filter((id) => !measured.has(id));
    if (open.length > 0) benchmarks.problem(incomplete(file, `no group-complete for ${open.slice(0, 3).join(', ')}`));
    if (lost.length > 0)
      benchmarks.problem(incomplete(file, `no benchmark-complete for ${lost.slice(0, 3).join(', ')}`));
    return { tool: 'cargo-criterion', ...benchmarks.settle() };
  },
};

function readBenchmark(file: SourceFile, benchmarks: Benchmarks, message: JsonObject, line: number): string {
  const id = stringAt(message, 'id');
  if (id === undefined) throw badShape(file, '/id', message.id, 'the id of a benchmark');
  const samples = arrayAt(message, 'measured_values')?.length;
  const estimate = (key: string): JsonObject => {
    const found = objectAt(message, key);
    if (found !== undefined) return found;
    throw badShape(file, `/${key}`, message[key], 'an estimate');
  };
  const typical = estimate('typical');
  const unit = stringAt(typical, 'unit');
  const toBase = secondsFrom(unit);
  const scale: Omit<Measure, 'benchmark' | 'at'> =
    toBase === undefined ? { unit: '1' } : { unit: 's', direction: 'lower', toBase };
  if (toBase === undefined) benchmarks.note(`${id}: measured in ${JSON.stringify(unit)}, taken as a plain number`);
  const measure: Measure = { benchmark: id, at: { line }, ...scale };
  benchmarks.summary(measure, { avg: estimate('mean').estimate, med: estimate('median').estimate }, samples);
  const { lower_bound, upper_bound } = typical;
  benchmarks.summary({ ...measure, of: 'typical' }, { avg: typical.estimate, lower_bound, upper_bound }, samples);
  if (toBase !== undefined) readThroughput(benchmarks, measure, message, typical.estimate, samples);
  const change = stringAt(objectAt(message, 'change') ?? {}, 'change');
  if (change === 'Regressed') benchmarks.note(`${id}: criterion says that it regressed`);
  return id;
}

/** Bytes or elements of each iteration, over its typical time as the terminal has it. */
function readThroughput(
  benchmarks: Benchmarks,
  { benchmark, at, toBase }: Measure,
  message: JsonObject,
  typical: unknown,
  samples: number | undefined,
): void {
  const seconds = typeof typical === 'number' ? (toBase?.(typical) ?? 0) : 0;
  for (const one of arrayAt(message, 'throughput') ?? []) {
    if (!isObject(one) || typeof one.per_iteration !== 'number' || seconds <= 0) continue;
    const of = `${stringAt(one, 'unit') ?? 'elements'}_per_second`;
    const perSecond = one.per_iteration / seconds;
    benchmarks.summary({ benchmark, of, at, unit: '1/s', direction: 'higher' }, { avg: perSecond }, samples);
  }
}

const incomplete = (file: SourceFile, found: string): ProblemParts => ({
  code: 'evidence.malformed',
  message: 'the messages of cargo-criterion are not whole',
  file: file.path,
  found,
  expected: 'each benchmark in a group that is complete',
  remedy: 'run the benchmarks again and keep the whole output',
});
