import type { Adapter, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, type JsonObject, objectAt, parseJsonObject } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { type Benchmarks, type Measure, newBenchmarks } from './benchmarks.ts';
import { criterionName } from './criterion-name.ts';
import { statisticsOf } from './observations.ts';

const UNNAMED =
  'the file names neither the benchmark, which is named after its folder, nor the unit, taken as nanoseconds';

/** `estimates.json` and `sample.json` of Criterion.rs, in nanoseconds. The terminal shows the slope over all samples, where there is one. */
export const criterion: Adapter<'perf'> = {
  id: 'criterion',
  kind: 'perf',
  title: 'Criterion.rs estimates and samples',
  tools: [
    { tool: 'Criterion.rs', how: 'cargo bench, then target/criterion/**/new/estimates.json' },
    { tool: 'Criterion.rs', how: 'cargo bench, then target/criterion/**/new/sample.json' },
  ],
  claims({ head }) {
    const keys = keysOf(head, 2);
    const isEstimates = keys.has('median_abs_dev/point_estimate') || keys.has('std_dev/point_estimate');
    const isOlder = keys.has('MedianAbsDev/point_estimate') && keys.has('Mean/point_estimate');
    return isOlder || (isEstimates && keys.has('mean/point_estimate')) || (keys.has('iters') && keys.has('times'));
  },
  read(file, emit) {
    const root = inNewerWords(parseJsonObject(file));
    const benchmarks = newBenchmarks(file, emit);
    const { name, previous } = criterionName(file.path);
    const time: Measure = {
      benchmark: name,
      unit: 's',
      direction: 'lower',
      toBase: (value) => value / 1e9,
      at: { pointer: '' },
    };
    if ('iters' in root) readSamples(file, benchmarks, time, root);
    else readEstimates(file, benchmarks, time, root);
    benchmarks.note(UNNAMED);
    if (previous !== undefined) benchmarks.note(`the figures of the baseline "${previous}", not of the last run`);
    return { tool: 'criterion', ...benchmarks.settle() };
  },
};

/** Until 0.3.3 the keys were the names of the estimates in the source: `Mean`, `StdDev`. */
const inNewerWords = (root: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(root).map(([key, value]) => [key.replace(/\B[A-Z]/g, '_$&').toLowerCase(), value]));

function readEstimates(file: SourceFile, benchmarks: Benchmarks, time: Measure, root: JsonObject): void {
  const { mean, median, std_dev: deviation } = root;
  const point = (key: string, value: unknown): unknown => {
    if (typeof value === 'object' && value !== null && 'point_estimate' in value) return value.point_estimate;
    throw badShape(file, `/${key}`, value, 'an estimate');
  };
  benchmarks.summary(time, {
    avg: point('mean', mean),
    med: point('median', median),
    stddev: point('std_dev', deviation),
  });
  // A flat sampling has no slope, and `null` for it.
  const typical = objectAt(root, 'slope') ?? objectAt(root, 'mean') ?? {};
  const { lower_bound, upper_bound } = objectAt(typical, 'confidence_interval') ?? {};
  benchmarks.summary({ ...time, of: 'typical' }, { avg: point('slope', typical), lower_bound, upper_bound });
}

/** Each sample is the time of so many iterations. */
function readSamples(file: SourceFile, benchmarks: Benchmarks, time: Measure, root: JsonObject): void {
  const iters = numbers(file, root, 'iters');
  const times = numbers(file, root, 'times');
  if (iters.length !== times.length || iters.some((count) => count <= 0)) {
    throw badShape(file, '/iters', iters, `a count above zero for each of ${times.length} times`);
  }
  const each = times.map((one, index) => one / (iters[index] ?? Number.NaN));
  benchmarks.summary(time, statisticsOf(each), each.length);
  const products = iters.reduce((sum, count, index) => sum + count * (times[index] ?? Number.NaN), 0);
  const squares = iters.reduce((sum, count) => sum + count ** 2, 0);
  const typical = root.sampling_mode === 'Flat' ? statisticsOf(each).avg : products / squares;
  benchmarks.summary({ ...time, of: 'typical' }, { avg: typical }, each.length);
}

function numbers(file: SourceFile, root: JsonObject, key: string): readonly number[] {
  const list = arrayAt(root, key);
  if (list !== undefined && list.length > 0 && list.every((one) => typeof one === 'number')) return list;
  throw badShape(file, `/${key}`, root[key], 'an array of numbers');
}
