import type { ProblemParts } from '../../model/problem.ts';
import { contradiction, type Reading } from './k6-figures.ts';
import type { K6Metric } from './k6-shapes.ts';

const EXPRESSION = /^\s*([a-z]+|p\(\s*[\d.]+\s*\))\s*(<=|>=|===|==|!=|<|>)\s*(-?[\d.]+(?:[eE][-+]?\d+)?)\s*$/;

const HOLDS: ReadonlyMap<string, (value: number, limit: number) => boolean> = new Map([
  ['<', (value, limit) => value < limit],
  ['<=', (value, limit) => value <= limit],
  ['>', (value, limit) => value > limit],
  ['>=', (value, limit) => value >= limit],
  ['==', (value, limit) => value === limit],
  ['===', (value, limit) => value === limit],
  ['!=', (value, limit) => value !== limit],
]);

/** Compares k6's own judgement with the figures beside it: the two older shapes write it with opposite booleans. The judgement itself is only noted. */
export function checkThresholds(metric: K6Metric, reading: Reading): readonly ProblemParts[] {
  const problems: ProblemParts[] = [];
  for (const { expression, ok, pointer } of metric.thresholds) {
    const held = thresholdHolds(metric, expression);
    if (held !== undefined && held !== ok) {
      const claim = `the threshold ${expression} is written as ${ok ? 'kept' : 'crossed'}`;
      problems.push({ ...contradiction(metric, reading.file, claim, held ? 'kept' : 'crossed'), pointer });
    }
    if (!ok) reading.notes.push(`${metric.name}: k6 says that the threshold ${expression} was crossed`);
  }
  return problems;
}

/** Whether a threshold holds by the figures of its metric; undefined where they do not tell. */
export function thresholdHolds(metric: Pick<K6Metric, 'values'>, expression: string): boolean | undefined {
  const [, statistic, operator, limit] = EXPRESSION.exec(expression) ?? [];
  if (statistic === undefined || operator === undefined || limit === undefined) return undefined;
  const key = statistic.replaceAll(' ', '');
  const value = Object.hasOwn(metric.values, key) ? metric.values[key] : undefined;
  const holds = HOLDS.get(operator);
  return typeof value === 'number' && holds !== undefined ? holds(value, Number(limit)) : undefined;
}

/** The percentile that a threshold is about, as it is written: `95` in `p(95)<300`. */
export function percentileIn(expression: string): string | undefined {
  return /^p\(([\d.]+)\)$/.exec(EXPRESSION.exec(expression)?.[1]?.replaceAll(' ', '') ?? '')?.[1];
}
