import type { ProblemParts } from '../../model/problem.ts';
import type { Metric, Report, SourceFile } from '../adapter.ts';
import { figuresOf, type Reading } from './k6-figures.ts';
import type { K6Metric, K6Type } from './k6-shapes.ts';
import { percentileIn, thresholdHolds } from './k6-thresholds.ts';
import { nothingSucceeded } from './load.ts';
import { noIteration, noMetrics } from './no-metrics.ts';
import { BUCKET_ERROR, type Pool, type Samples, samplePool, samplesOf, statisticsOf } from './samples.ts';

/** A metric of k6 as its single points build it up. Only a trend has to keep them. */
export interface PointMetric {
  readonly name: string;
  readonly type: K6Type;
  readonly contains?: 'time' | 'data' | 'default';
  /** Expressions such as `p(95)<300`, which k6 judges; the stream does not say how. */
  readonly thresholds: readonly string[];
  readonly samples: Samples | undefined;
  count: number;
  sum: number;
  /** Points that are not zero: those that a rate counts. */
  hits: number;
  last: number;
  min: number;
  max: number;
}

export interface PointStore {
  readonly metrics: Map<string, PointMetric>;
  readonly pool: Pool;
}

export const pointStore = (): PointStore => ({ metrics: new Map(), pool: samplePool() });

/** The metric of that name, without points where it is new. */
export function metricIn(
  store: PointStore,
  metric: Pick<PointMetric, 'name' | 'type' | 'contains' | 'thresholds'>,
): PointMetric {
  const known = store.metrics.get(metric.name);
  if (known !== undefined) return known;
  const samples = metric.type === 'trend' ? samplesOf(store.pool) : undefined;
  const none = { count: 0, sum: 0, hits: 0, last: 0, min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };
  const made: PointMetric = { ...metric, samples, ...none };
  store.metrics.set(metric.name, made);
  return made;
}

export function addPoint(metric: PointMetric, value: number): void {
  metric.count += 1;
  if (metric.samples !== undefined) {
    metric.samples.add(value);
    return;
  }
  metric.sum += value;
  metric.last = value;
  if (value !== 0) metric.hits += 1;
  if (value < metric.min) metric.min = value;
  if (value > metric.max) metric.max = value;
}

export const SCRIPT_ERRORS = 'an iteration that ended with an error of the script looks like any other';

/** What k6 writes of a run that came to no iteration, such as after an error in `setup`. */
const IDLE: ReadonlySet<string> = new Set(['data_sent', 'data_received', 'vus', 'vus_max', 'iteration_duration']);

export const isIdle = (names: Iterable<string>): boolean => {
  const all = [...names];
  return all.length > 0 && all.every((name) => IDLE.has(name.replace(/\{.*$/s, '')));
};

/** What all points together say, in the names and units of a k6 summary; and k6's thresholds, judged by the points. */
export function reportOf(store: PointStore, file: SourceFile, emit: (metric: Metric) => void): Report {
  const notes = [
    'rates per second are left out: the stream does not say how long the run took; a summary does',
    'nothing marks the end of the stream: whether k6 came to the end of its run cannot be told',
    SCRIPT_ERRORS,
  ];
  const problems: ProblemParts[] = [];
  const reading: Reading = { file, notes, problems };
  let emitted = 0;
  let crossed = false;
  for (const point of store.metrics.values()) {
    const metric: K6Metric = { ...point, values: valuesOf(point), pointer: '', thresholds: [] };
    for (const figure of figuresOf(metric, reading)) {
      emitted += 1;
      emit(figure);
      if (figure.name.endsWith('.med') && !Object.hasOwn(metric.values, 'p(50)'))
        emit({ ...figure, name: figure.name.replace(/med$/, 'p50') });
    }
    for (const expression of point.thresholds) {
      const held = thresholdHolds(metric, expression);
      if (held === undefined) notes.push(`${point.name}: whether the threshold ${expression} holds is not known`);
      if (held !== false) continue;
      crossed = true;
      notes.push(`${point.name}: k6's threshold ${expression} is crossed`);
    }
  }
  const failed = store.metrics.get('http_req_failed');
  if (failed !== undefined && failed.count > 0 && failed.hits === failed.count) {
    problems.push(nothingSucceeded(reading, failed.count));
  }
  if (isIdle(store.metrics.keys())) problems.push(noIteration(file));
  else if (emitted === 0) problems.push(noMetrics(file, ''));
  if ([...store.metrics.values()].some(({ samples }) => samples?.exact === false)) {
    notes.push(`percentiles are within ${BUCKET_ERROR}: there are too many points to keep each`);
  }
  return { tool: 'k6', notes, problems: problems.map(({ pointer: _, ...parts }) => parts), saysFailed: crossed };
}

function valuesOf({ type, samples, count, sum, hits, last, min, max, thresholds }: PointMetric): K6Metric['values'] {
  if (count === 0) return { count };
  if (samples !== undefined) {
    const values: Record<string, number> = { count };
    for (const [statistic, value] of statisticsOf(samples)) values[statistic.replace(/^p(\d+)$/, 'p($1)')] = value;
    for (const expression of thresholds) {
      const percent = percentileIn(expression);
      if (percent !== undefined) values[`p(${percent})`] = samples.quantile(Number(percent) / 100);
    }
    return values;
  }
  if (type === 'rate') return { rate: hits / count, passes: hits, fails: count - hits };
  return type === 'counter' ? { count: sum } : { value: last, min, max };
}
