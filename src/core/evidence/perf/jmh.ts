import type { Adapter, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, isArray, isObject, type JsonObject, objectAt, parseJson, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { type Benchmarks, type Measure, newBenchmarks, repeated, withParameters } from './benchmarks.ts';
import { scaleOf } from './jmh-units.ts';
import { statisticsOf } from './observations.ts';

/** The JSON of JMH, all modes. A throughput is `<benchmark>.rate`, whatever else takes time is in seconds for each operation. */
export const jmh: Adapter<'perf'> = {
  id: 'jmh',
  kind: 'perf',
  title: 'JMH JSON',
  tools: [{ tool: 'JMH', how: 'java -jar benchmarks.jar -rf json -rff FILE -foe true' }],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return keys.has('*/benchmark') && keys.has('*/mode') && keys.has('*/primaryMetric');
  },
  read(file, emit) {
    const root = parseJson(file);
    if (!isArray(root)) throw badShape(file, '', root, 'an array of results');
    const benchmarks = newBenchmarks(file, emit);
    const runs = root.map((one, index) => runOf(file, one, pointerTo(index)));
    const twice = repeated(runs.map(keyOf));
    for (const run of runs) {
      readPrimary(benchmarks, file, run, twice.has(keyOf(run)) ? `${run.name}:${run.mode}` : run.name);
      readSecondary(benchmarks, run);
    }
    benchmarks.note('JMH leaves out a benchmark that failed, unless -foe true ends the run');
    const version = runs.map(({ row }) => stringAt(row, 'jmhVersion')).find((one) => one !== undefined);
    return { tool: 'jmh', ...benchmarks.settle(), ...(version === undefined ? {} : { toolVersion: version }) };
  },
};

interface Run {
  readonly name: string;
  readonly mode: string;
  readonly row: JsonObject;
  readonly metric: JsonObject;
  readonly pointer: string;
}

const isRate = ({ mode }: Run): boolean => mode === 'thrpt';

const keyOf = (run: Run): string => `${isRate(run)} ${run.name}`;

function runOf(file: SourceFile, one: unknown, pointer: string): Run {
  const name = isObject(one) ? stringAt(one, 'benchmark') : undefined;
  const metric = isObject(one) ? objectAt(one, 'primaryMetric') : undefined;
  const mode = isObject(one) ? stringAt(one, 'mode') : undefined;
  if (!isObject(one) || name === undefined || metric === undefined || mode === undefined)
    throw badShape(file, pointer, one, 'a benchmark with its mode and primaryMetric');
  return { name: withParameters(name, objectAt(one, 'params')), mode, row: one, metric, pointer };
}

function readPrimary(benchmarks: Benchmarks, file: SourceFile, run: Run, benchmark: string): void {
  const { metric, pointer } = run;
  const unit = stringAt(metric, 'scoreUnit') ?? '';
  const scale = scaleOf(unit);
  const at = { pointer: `${pointer}/primaryMetric` };
  if (scale === undefined) {
    throw badShape(
      file,
      `${at.pointer}/scoreUnit`,
      metric.scoreUnit,
      'a unit of time for each operation, or its inverse',
    );
  }
  const { avg, ...spread } = statistics(metric, run.mode);
  const samples = samplesIn(metric);
  if (scale.unit !== '1/s') {
    benchmarks.summary({ benchmark, at, ...scale }, { avg, ...spread }, samples);
    return;
  }
  benchmarks.rate({ benchmark, at, ...scale }, avg, samples);
  benchmarks.summary({ benchmark, of: 'ops_per_second', at, ...scale }, { avg, ...spread }, samples);
}

/** The score is an average. Percentiles of a few iterations say no more than their least, middle and greatest. */
function statistics(metric: JsonObject, mode: string): Readonly<Record<string, unknown>> {
  const percentiles = objectAt(metric, 'scorePercentiles') ?? {};
  const iterations = iterationsIn(metric);
  const sampled =
    mode === 'sample'
      ? Object.fromEntries(['90.0', '95.0', '99.0', '99.9'].map((one) => [`p${Number(one)}`, percentiles[one]]))
      : {};
  return {
    avg: number(metric.score),
    med: percentiles['50.0'],
    min: percentiles['0.0'],
    max: percentiles['100.0'],
    ...sampled,
    ...(iterations.length < 2 ? {} : { stddev: statisticsOf(iterations).stddev }),
  };
}

/** JMH writes what JSON has no number for as a string. */
const number = (value: unknown): unknown =>
  value === 'NaN' || value === '+INF' || value === '-INF' ? Number.NaN : value;

/** Scores of the iterations of all forks. */
function iterationsIn(metric: JsonObject): readonly number[] {
  const forks = arrayAt(metric, 'rawData') ?? [];
  return forks.flatMap((fork) => (isArray(fork) ? fork.filter((one) => typeof one === 'number') : []));
}

/** How many times were taken: the iterations, or the pairs of value and count in the mode of samples. */
function samplesIn(metric: JsonObject): number | undefined {
  const pairs = (arrayAt(metric, 'rawDataHistogram') ?? []).flat(2);
  const counts = pairs.map((pair) => (isArray(pair) && typeof pair[1] === 'number' ? pair[1] : 0));
  const total = counts.reduce((sum, count) => sum + count, 0) + iterationsIn(metric).length;
  return total === 0 ? undefined : total;
}

/** In the mode of samples they repeat the percentiles of the primary metric. */
const PERCENTILE = /(?:^|·)p\d\.\d+$/;

function readSecondary(benchmarks: Benchmarks, { row, name, mode, pointer }: Run): void {
  for (const [of, metric] of Object.entries(objectAt(row, 'secondaryMetrics') ?? {})) {
    if (!isObject(metric) || (mode === 'sample' && PERCENTILE.test(of))) continue;
    const at = { pointer: `${pointer}${pointerTo('secondaryMetrics', of)}` };
    const scale = scaleOf(stringAt(metric, 'scoreUnit') ?? '');
    if (number(metric.score) !== metric.score) {
      benchmarks.note(`${name}: ${of} was not measured`);
      continue;
    }
    const measure: Measure = { benchmark: name, of, at, ...(scale ?? { unit: '1' }) };
    benchmarks.summary(measure, statistics(metric, ''), samplesIn(metric));
    if (scale === undefined)
      benchmarks.note(`${of}: the unit ${JSON.stringify(metric.scoreUnit)} is taken as a plain number`);
  }
}
