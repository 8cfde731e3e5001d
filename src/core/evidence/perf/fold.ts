import type { Budget } from '../../model/configuration.ts';
import type { ProblemParts } from '../../model/problem.ts';
import type { Snapshot, Metric as SnapshotMetric } from '../../model/snapshot.generated.ts';
import type { Metric } from '../adapter.ts';

/** What was read from the files of one slot. */
export interface PerfSlot {
  readonly slot: string;
  /** The slot's load profile, for formats that cannot say theirs. A report's own claim wins. */
  readonly profile?: string;
  readonly reports: readonly { readonly source: string; readonly metrics: readonly Metric[] }[];
}

/** The metrics of all slots: by slot and source as given, by name within a source. Equal names in several sources stand side by side. */
export function foldPerf(slots: readonly PerfSlot[]): Snapshot['input']['perf'] {
  const metrics = slots.flatMap(({ slot, profile, reports }) =>
    reports.flatMap(({ source, metrics }) =>
      metrics
        .map((metric): SnapshotMetric => ({ ...(profile === undefined ? {} : { profile }), ...metric, slot, source }))
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    ),
  );
  return { metrics };
}

/** Nobody's change makes a system that much faster or slower; writing milliseconds as seconds does. */
const LEAST_RATIO = 0.05;
const GREATEST_RATIO = 20;

/**
 * Metrics that stand in another unit than their baseline: the base units differ, or a duration or an amount is outside 0.05 to 20 times the
 * baseline; and metrics that stand in another unit than the limits of their budget, where these are written in one. Each metric
 * has one `evidence.unit` problem of its slot at most.
 */
export function unitProblems(
  metrics: readonly SnapshotMetric[],
  baseline: Snapshot['trusted']['baseline'],
  budgets: readonly Pick<Budget, 'metric' | 'unit'>[],
): readonly UnitProblem[] {
  return metrics.flatMap((metric) => {
    const row = baseline.find((one) => one.metric === metric.name && one.slot === metric.slot);
    const limit = budgets.find((one) => one.metric === metric.name)?.unit ?? metric.unit;
    if (row !== undefined && !agrees(metric, row))
      return [otherUnit(metric, 'baseline', `about ${row.value} ${row.unit}`)];
    return limit === metric.unit ? [] : [otherUnit(metric, 'budget', limit)];
  });
}

type UnitProblem = ProblemParts & { readonly slot: string };

const otherUnit = (metric: SnapshotMetric, than: 'baseline' | 'budget', expected: string): UnitProblem => ({
  code: 'evidence.unit',
  message: `a metric stands in another unit than its ${than}`,
  file: metric.source,
  slot: metric.slot,
  found: `${metric.name} is ${metric.value} ${metric.unit}`,
  expected: `${expected}, the ${than}`,
  remedy: `compare how both were measured, and correct the unit or the ${than}`,
});

function agrees(metric: SnapshotMetric, row: Snapshot['trusted']['baseline'][number]): boolean {
  if (metric.unit !== row.unit) return false;
  if ((metric.unit !== 's' && metric.unit !== 'B') || row.value <= 0 || metric.value <= 0) return true;
  const ratio = metric.value / row.value;
  return ratio >= LEAST_RATIO && ratio <= GREATEST_RATIO;
}
