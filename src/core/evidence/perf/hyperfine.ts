import type { Adapter, Metric } from '../adapter.ts';
import { arrayAt, badShape, isArray, isObject, type JsonObject, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { type Benchmarks, type Measure, newBenchmarks, repeated, withParameters } from './benchmarks.ts';
import { statisticsOf } from './observations.ts';

/** The JSON export of hyperfine, in seconds and bytes: that of version 1, and schema 2 with one summary for each metric. */
export const hyperfine: Adapter<'perf'> = {
  id: 'hyperfine',
  kind: 'perf',
  title: 'hyperfine JSON',
  tools: [{ tool: 'hyperfine', how: 'hyperfine --export-json FILE COMMAND…' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    const first = keys.has('results/*/mean') && keys.has('results/*/median') && keys.has('results/*/user');
    return keys.has('results/*/command') && (first || keys.has('primary_metric'));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const results = arrayAt(root, 'results');
    if (results === undefined) throw badShape(file, '/results', root.results, 'an array of results');
    const benchmarks = newBenchmarks(file, emit);
    const shared = repeated(results.map((one) => (isObject(one) ? nameOf(one) : undefined)));
    for (const [index, result] of results.entries()) {
      const at = { pointer: `/results/${index}` };
      if (!isObject(result)) throw badShape(file, at.pointer, result, 'the result of a command');
      const name = nameOf(result);
      if (name === undefined) throw badShape(file, at.pointer, result.command, 'the command');
      // A fixed --command-name over a scan of parameters gives all of them the same name.
      const benchmark =
        shared.has(name) && isObject(result.parameters) ? withParameters(name, result.parameters) : name;
      const read = isObject(result.summary) ? readSummaries : readTimes;
      read(benchmarks, { benchmark, unit: 's', direction: 'lower', at }, result);
      reportFailures(benchmarks, benchmark, result, at);
    }
    benchmarks.note('hyperfine stops at a command that fails: whether others should follow is not in the file');
    return { tool: 'hyperfine', ...benchmarks.settle() };
  },
};

const nameOf = (result: JsonObject): string | undefined => stringAt(result, 'name') ?? stringAt(result, 'command');

function readTimes(benchmarks: Benchmarks, time: Measure, result: JsonObject): void {
  const { mean, median, stddev, min, max, user, system, memory_usage_byte: memory } = result;
  const runs = (arrayAt(result, 'times') ?? arrayAt(result, 'exit_codes'))?.length;
  benchmarks.summary(time, { avg: mean, med: median, min, max, stddev: stddev ?? undefined }, runs);
  benchmarks.summary({ ...time, of: 'user' }, { avg: user }, runs);
  benchmarks.summary({ ...time, of: 'system' }, { avg: system }, runs);
  const bytes = isArray(memory) ? memory.filter((one) => typeof one === 'number') : [];
  if (bytes.length > 0) benchmarks.summary({ ...time, of: 'memory', unit: 'B' }, statisticsOf(bytes), bytes.length);
}

const UNITS: Readonly<Record<string, Metric['unit']>> = { second: 's', byte: 'B' };

/** Schema 2. The wall clock is the time of the benchmark; every other metric keeps its own name. */
function readSummaries(benchmarks: Benchmarks, time: Measure, result: JsonObject): void {
  for (const [name, summary] of Object.entries(isObject(result.summary) ? result.summary : {})) {
    if (!isObject(summary)) continue;
    const { mean, median, stddev, min, max, count } = summary;
    const unit = UNITS[stringAt(summary, 'unit') ?? ''] ?? '1';
    const measure: Measure = name === 'time_wall_clock' ? { ...time, unit } : { ...time, unit, of: name };
    const runs = typeof count === 'number' ? count : undefined;
    benchmarks.summary(measure, { avg: mean, med: median, min, max, stddev: stddev ?? undefined }, runs);
  }
}

/** With --ignore-failure a command that is not even there is measured, and fast. */
function reportFailures(benchmarks: Benchmarks, benchmark: string, result: JsonObject, at: Measure['at']): void {
  const runs = arrayAt(result, 'measurements')?.map((run) => (isObject(run) ? run.exit_code : undefined));
  const codes = runs ?? arrayAt(result, 'exit_codes');
  if (codes === undefined) {
    benchmarks.note('this version of hyperfine does not write the exit codes of commands');
    return;
  }
  const failed = codes.filter((code) => code !== 0);
  if (failed.length === 0) return;
  const ends = [...new Set(failed)].slice(0, 3).join(', ');
  benchmarks.failed(benchmark, `${failed.length} of ${codes.length} runs ended with exit code ${ends}`, at);
}
