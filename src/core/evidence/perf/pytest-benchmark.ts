import type { Adapter } from '../adapter.ts';
import { arrayAt, badShape, isObject, numberAt, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { type Measure, newBenchmarks } from './benchmarks.ts';
import { withNamedNumbers } from './named-numbers.ts';

/** The JSON of pytest-benchmark, of a run and as `--benchmark-save` stores it. Seconds, whatever unit the terminal picks. */
export const pytestBenchmark: Adapter<'perf'> = {
  id: 'pytest-benchmark',
  kind: 'perf',
  title: 'pytest-benchmark JSON',
  tools: [{ tool: 'pytest-benchmark', how: 'pytest --benchmark-json=FILE' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    const isRun = keys.has('machine_info') && keys.has('commit_info');
    return isRun || (keys.has('benchmarks/*/fullname') && keys.has('benchmarks/*/extra_info'));
  },
  read(file, emit) {
    const root = parseJsonObject(withNamedNumbers(file));
    const list = arrayAt(root, 'benchmarks');
    if (list === undefined) throw badShape(file, '/benchmarks', root.benchmarks, 'an array of benchmarks');
    const benchmarks = newBenchmarks(file, emit);
    for (const [index, one] of list.entries()) {
      const at = { pointer: `/benchmarks/${index}` };
      const benchmark = isObject(one) ? (stringAt(one, 'fullname') ?? stringAt(one, 'name')) : undefined;
      const stats = isObject(one) ? objectAt(one, 'stats') : undefined;
      if (benchmark === undefined || stats === undefined)
        throw badShape(file, at.pointer, one, 'a benchmark with stats');
      const time: Measure = { benchmark, unit: 's', direction: 'lower', at: { pointer: `${at.pointer}/stats` } };
      const rounds = numberAt(stats, 'rounds');
      const { mean, median, min, max, stddev, q3, ops } = stats;
      // A single round has no deviation, and is written with one of zero.
      const spread = rounds === 1 ? undefined : stddev;
      benchmarks.summary(time, { avg: mean, med: median, min, max, stddev: spread, p75: q3 }, rounds);
      benchmarks.rate(time, ops ?? undefined, rounds);
    }
    benchmarks.note(
      'a benchmark that raised an error is not in the file, and a test that failed afterwards looks like any other',
    );
    const [version, made] = [stringAt(root, 'version'), stringAt(root, 'datetime')];
    return {
      tool: 'pytest-benchmark',
      ...benchmarks.settle(),
      ...(version === undefined ? {} : { toolVersion: version }),
      ...(made === undefined ? {} : { claimedAt: /(?:Z|[+-]\d\d:\d\d)$/.test(made) ? made : `${made}Z` }),
    };
  },
};
