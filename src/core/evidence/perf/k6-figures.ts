import { type ProblemParts, problemsOf } from '../../model/problem.ts';
import type { Metric, SourceFile } from '../adapter.ts';
import { finite } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import { ANSWERED, DIRECTION, PER_REQUEST } from './k6-built-in.ts';
import { baseName, type K6Metric } from './k6-shapes.ts';
import { implausible } from './units.ts';

export interface Reading {
  readonly file: SourceFile;
  /** Requests made, where the summary says. */
  readonly requests?: number;
  /** Duration of the run in seconds, where rates of counters are left to the reader. */
  readonly seconds?: number;
  readonly problems: ProblemParts[];
  readonly notes: string[];
}

/** The figures of one k6 metric in base units, `<metric>.<statistic>`. What cannot be true or was never sampled is a problem instead. */
export function* figuresOf(metric: K6Metric, reading: Reading): Generator<Metric> {
  const figures = numbersOf(metric, reading);
  const samples = samplesOf(metric, figures, reading);
  if (samples === 0) {
    unsampled(metric, reading);
    return;
  }
  if (metric.contains === undefined && metric.type !== 'rate') {
    reading.notes.push(`${metric.name}: the unit is not stated in this shape of summary, so it is left out`);
    return;
  }
  if (metric.type === 'rate') {
    const passes = figures.get('passes');
    const total = (passes ?? 0) + (figures.get('fails') ?? 0);
    const rate = figures.get('rate');
    if (rate !== undefined && passes !== undefined && Math.abs(passes / total - rate) > 1e-9) {
      reading.problems.push(contradiction(metric, reading.file, `rate ${rate}`, `${passes} of ${total}`));
    }
  }
  for (const [statistic, written] of figures) {
    if (metric.type === 'rate' && statistic !== 'rate') continue;
    const { value, unit } = inBaseUnit(metric, statistic, written);
    const mayBeZero = statistic === 'min' || !ANSWERED.has(baseName(metric.name));
    const expected =
      implausible(value, unit, mayBeZero) ?? (value < 0 && metric.type === 'counter' ? 'zero or more' : undefined);
    if (expected !== undefined) {
      reading.problems.push(untrue(metric, statistic, written, expected, reading.file));
      continue;
    }
    const direction = directionOf(metric, statistic);
    yield {
      name: `${metric.name}.${statisticName(statistic)}`,
      value,
      unit,
      ...(direction === undefined ? {} : { direction }),
      ...(samples === undefined ? {} : { samples }),
    };
  }
}

function numbersOf(metric: K6Metric, reading: Reading): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const [statistic, written] of Object.entries(metric.values)) {
    const pointer = `${metric.pointer}${pointerTo(statistic)}`;
    try {
      figures.set(statistic, finite(written, { file: reading.file.path, pointer }));
    } catch (thrown) {
      reading.problems.push(...problemsOf(thrown, 'evidence.not_finite'));
    }
  }
  const count = figures.get('count');
  if (metric.type === 'counter' && count !== undefined && reading.seconds !== undefined && reading.seconds > 0) {
    figures.set('rate', figures.get('rate') ?? count / reading.seconds);
  }
  return figures;
}

/** How many observations stand behind a metric; 0 for one that was never sampled, undefined where it cannot be known. */
function samplesOf(metric: K6Metric, figures: ReadonlyMap<string, number>, reading: Reading): number | undefined {
  if (metric.type === 'rate') {
    const passes = figures.get('passes');
    const fails = figures.get('fails');
    return passes === undefined || fails === undefined ? undefined : passes + fails;
  }
  if (metric.type === 'counter') {
    return metric.name === 'http_reqs' || metric.name === 'iterations' ? figures.get('count') : undefined;
  }
  if (metric.type === 'gauge') return undefined;
  const counted = figures.get('count') ?? (PER_REQUEST.has(metric.name) ? reading.requests : undefined);
  if (counted !== undefined) return counted;
  // k6 writes zeros for a trend without samples, and its latency thresholds pass.
  return figures.size > 0 && [...figures.values()].every((value) => value === 0) ? 0 : undefined;
}

function inBaseUnit(metric: K6Metric, statistic: string, written: number): Pick<Metric, 'value' | 'unit'> {
  if (metric.type === 'rate') return { value: written, unit: 'ratio' };
  if (metric.type === 'counter' && statistic === 'rate') return { value: written, unit: '1/s' };
  if (metric.type === 'trend' && statistic === 'count') return { value: written, unit: '1' };
  if (metric.contains === 'time') return { value: written / 1000, unit: 's' };
  return { value: written, unit: metric.contains === 'data' ? 'B' : '1' };
}

function directionOf(metric: K6Metric, statistic: string): Metric['direction'] {
  const known = DIRECTION.get(baseName(metric.name));
  if (known !== undefined) return known;
  return metric.type === 'trend' && metric.contains === 'time' && statistic !== 'count' ? 'lower' : undefined;
}

/** `p(95)` is p95 in every shape. */
const statisticName = (statistic: string): string => statistic.replace(/^p\((.+)\)$/, 'p$1');

/** Without a threshold nobody relied on it; a count of zero requests or iterations is never a run. */
function unsampled(metric: K6Metric, { file, problems, notes }: Reading): void {
  if (metric.thresholds.length === 0 && metric.type !== 'counter') {
    notes.push(`${metric.name}: never sampled, so it is left out`);
    return;
  }
  problems.push({
    code: 'evidence.no_samples',
    message: 'a metric was never sampled',
    file: file.path,
    pointer: metric.pointer,
    found: `no sample of ${metric.name}`,
    expected: 'at least one sample',
    remedy: 'look whether the load test reached its target, and run it again',
  });
}

const untrue = (
  metric: K6Metric,
  statistic: string,
  found: number,
  expected: string,
  file: SourceFile,
): ProblemParts => ({
  code: 'evidence.implausible',
  message: 'a figure cannot be true',
  file: file.path,
  pointer: `${metric.pointer}${pointerTo(statistic)}`,
  found: `${found} in ${metric.name}.${statisticName(statistic)}`,
  expected,
  remedy: 'look whether the load test reached its target, and run it again',
});

/** Two places of one summary that cannot both be true. */
export const contradiction = (metric: K6Metric, file: SourceFile, found: string, expected: string): ProblemParts => ({
  code: 'evidence.counters',
  message: 'a k6 summary contradicts itself',
  file: file.path,
  pointer: metric.pointer,
  found: `${metric.name}: ${found}`,
  expected,
  remedy: 'use the summary as k6 wrote it',
});
