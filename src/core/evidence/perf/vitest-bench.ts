import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import {
  arrayAt,
  badShape,
  isArray,
  isObject,
  type JsonObject,
  numberAt,
  objectAt,
  parseJsonObject,
  stringAt,
} from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { type Benchmarks, grouped, newBenchmarks, type Statistics } from './benchmarks.ts';

/**
 * The JSON of `vitest bench`, in milliseconds for each operation; before Vitest 1.3 a JSON reporter with groups by name. Vitest 5 puts
 * benchmarks beside the tests that run them, into the report of tests: that one is read here where the slot names this format.
 */
export const vitestBench: Adapter<'perf'> = {
  id: 'vitest-bench',
  kind: 'perf',
  title: 'Vitest bench JSON',
  tools: [
    { tool: 'Vitest', how: 'npx vitest bench --run --outputJson=FILE' },
    { tool: 'Vitest 5', how: 'npx vitest bench --reporter=json --outputFile=FILE, with `format: vitest-bench`' },
  ],
  claims({ head }) {
    const keys = keysOf(head, 3);
    if (keys.has('files/*/filepath') && keys.has('files/*/groups')) return true;
    const older = keys.has('numTotalTests') && !keys.has('numFailedTestSuites');
    return older && /"testResults":\s*\{/.test(head);
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const benchmarks = newBenchmarks(file, emit);
    if (isArray(root.testResults)) {
      for (const [index, one] of root.testResults.entries())
        readTests(file, benchmarks, one, pointerTo('testResults', index));
      return { tool: 'vitest', ...benchmarks.settle() };
    }
    for (const { name, list, pointer } of groupsOf(root, file, benchmarks)) {
      if (!isArray(list)) throw badShape(file, pointer, list, 'an array of benchmarks');
      for (const [index, one] of list.entries()) readOne(file, benchmarks, name, one, `${pointer}/${index}`);
    }
    benchmarks.note('a benchmark that was skipped is not in the file');
    if (isObject(root.testResults)) benchmarks.note('a file of benchmarks that could not be loaded is not in the file');
    return { tool: 'vitest', ...benchmarks.settle() };
  },
};

interface Group {
  readonly name: string;
  readonly list: unknown;
  readonly pointer: string;
}

function groupsOf(root: JsonObject, file: SourceFile, benchmarks: Benchmarks): readonly Group[] {
  if (isObject(root.testResults)) {
    return Object.entries(root.testResults).map(([name, list]) => ({
      name,
      list,
      pointer: pointerTo('testResults', name),
    }));
  }
  const files = arrayAt(root, 'files');
  if (files === undefined) throw badShape(file, '/files', root.files, 'an array of files');
  return files.flatMap((one, at) => {
    const groups = isObject(one) ? arrayAt(one, 'groups') : undefined;
    if (groups === undefined) throw badShape(file, `/files/${at}/groups`, one, 'an array of groups');
    if (groups.length === 0) benchmarks.problem(withoutBenchmarks(file, one, `/files/${at}/groups`));
    return groups.map((group, index) => {
      const pointer = `/files/${at}/groups/${index}`;
      const name = isObject(group) ? stringAt(group, 'fullName') : undefined;
      if (!isObject(group) || name === undefined) throw badShape(file, pointer, group, 'a group of benchmarks');
      return { name, list: group.benchmarks, pointer: `${pointer}/benchmarks` };
    });
  });
}

/** A file that could not be loaded looks like one of which every benchmark was skipped, or left out with -t. */
const withoutBenchmarks = (file: SourceFile, one: unknown, pointer: string): ProblemParts => ({
  code: 'evidence.no_metrics',
  message: 'a file of benchmarks has none',
  file: file.path,
  pointer,
  found: (isObject(one) ? stringAt(one, 'filepath') : undefined)?.split(/[\\/]/).at(-1) ?? 'a file without a name',
  expected: 'at least one benchmark that ran',
  remedy: 'look whether the file can be loaded, and leave out files of which no benchmark is meant to run',
});

function readOne(file: SourceFile, benchmarks: Benchmarks, group: string, one: unknown, pointer: string): void {
  const name = isObject(one) ? stringAt(one, 'name') : undefined;
  if (!isObject(one) || name === undefined) throw badShape(file, pointer, one, 'a benchmark');
  const benchmark = group === '' ? name : grouped(group, name);
  if (one.mean === undefined || 'error' in one) {
    const error = isObject(one.error) ? stringAt(one.error, 'message') : undefined;
    benchmarks.failed(benchmark, error ?? 'it has no figures', { pointer });
    return;
  }
  const samples = numberAt(one, 'sampleCount') ?? (arrayAt(one, 'samples')?.length || undefined);
  readFigures(benchmarks, { benchmark, pointer, samples }, one, one.hz);
}

interface Run {
  readonly benchmark: string;
  readonly pointer: string;
  readonly samples: number | undefined;
}

/** What tinybench says of the times of a run, and how many operations it did in a second. */
function readFigures(benchmarks: Benchmarks, run: Run, times: Statistics, rate: unknown): void {
  const { benchmark, pointer, samples } = run;
  const { mean, median, p50, min, max, sd, p75, p99, p995, p999 } = times;
  benchmarks.summary(
    { benchmark, unit: 's', direction: 'lower', toBase: (value) => value / 1e3, at: { pointer } },
    { avg: mean, med: median ?? p50, min, max, stddev: sd, p75, p99, 'p99.5': p995, 'p99.9': p999 },
    samples,
  );
  benchmarks.rate({ benchmark, at: { pointer } }, rate, samples);
}

/** The tests of a file in Vitest 5. What a test did not run but took from a file says nothing of this run. */
function readTests(file: SourceFile, benchmarks: Benchmarks, one: unknown, pointer: string): void {
  const tests = isObject(one) ? arrayAt(one, 'assertionResults') : undefined;
  if (!isObject(one) || tests === undefined)
    throw badShape(file, `${pointer}/assertionResults`, one, 'an array of tests');
  if (one.status === 'failed' && tests.length === 0)
    benchmarks.failed(stringAt(one, 'name') ?? 'a file', stringAt(one, 'message') ?? 'failed', { pointer });
  for (const [index, test] of tests.entries()) {
    const at = `${pointer}/assertionResults/${index}`;
    const name = isObject(test) ? stringAt(test, 'fullName') : undefined;
    if (!isObject(test) || name === undefined) throw badShape(file, at, test, 'a test');
    if (test.status === 'failed')
      benchmarks.failed(name, String(arrayAt(test, 'failureMessages')?.[0] ?? 'failed'), { pointer: at });
    else if (test.status !== 'passed') benchmarks.note(`${name} is ${String(test.status)}`);
    for (const [group, row] of (arrayAt(test, 'benchmarks') ?? []).entries()) {
      for (const [task, run] of (isObject(row) ? (arrayAt(row, 'tasks') ?? []) : []).entries())
        readTask(file, benchmarks, name, run, `${at}/benchmarks/${group}/tasks/${task}`);
    }
  }
}

function readTask(file: SourceFile, benchmarks: Benchmarks, test: string, run: unknown, pointer: string): void {
  const name = isObject(run) ? stringAt(run, 'name') : undefined;
  const latency = isObject(run) ? objectAt(run, 'latency') : undefined;
  if (!isObject(run) || name === undefined || latency === undefined)
    throw badShape(file, pointer, run, 'a benchmark with its latency');
  const benchmark = grouped(test, name);
  if (run.fromStore === true) {
    benchmarks.note(`${benchmark} was not run: it stands in a file`);
    return;
  }
  const samples = numberAt(latency, 'samplesCount');
  readFigures(benchmarks, { benchmark, pointer, samples }, latency, objectAt(run, 'throughput')?.mean);
}
