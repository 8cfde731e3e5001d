import type { Snapshot, Metric as SnapshotMetric } from '../../model/snapshot.generated.ts';
import { median, medianDeviation, rankTest } from '../../model/statistics.ts';

type Perf = Snapshot['input']['perf'];
type Series = NonNullable<Perf['series']>[number];
type Baseline = readonly Snapshot['trusted']['baseline'][number][];

/**
 * What the repeated runs of a metric say together: metrics of one slot that share name, unit and profile are runs of one measurement.
 * There is one for each metric that was measured more than once, or whose baseline holds its runs; `against` compares both.
 */
export function seriesOf(metrics: readonly SnapshotMetric[], baseline: Baseline): readonly Series[] {
  const groups = new Map<string, SnapshotMetric[]>();
  for (const metric of metrics) {
    const key = `${metric.slot}\0${metric.name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [metric]);
    else group.push(metric);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.some((one) => one.unit !== first.unit || one.profile !== first.profile)) return [];
    return seriesFor(first, group, baseline) ?? [];
  });
}

function seriesFor(
  { slot, name, unit }: SnapshotMetric,
  group: readonly SnapshotMetric[],
  baseline: Baseline,
): Series | undefined {
  const runs = group.map(({ value }) => value);
  const row = baseline.find((one) => one.slot === slot && one.metric === name && one.unit === unit);
  const [middle, mad, test] = [median(runs), medianDeviation(runs), rankTest(runs, row?.values ?? [])];
  if (middle === undefined || mad === undefined || (runs.length === 1 && test === undefined)) return undefined;
  return {
    slot,
    name,
    unit,
    runs: runs.length,
    median: middle,
    mad,
    ...(test === undefined
      ? {}
      : { against: { runs: row?.values?.length ?? 0, p_higher: test.higher, p_lower: test.lower } }),
  };
}

/** The measured figures with what their runs say together. */
export function withSeries(perf: Perf, baseline: Baseline): Perf {
  const series = seriesOf(perf.metrics, baseline);
  return series.length === 0 ? { metrics: perf.metrics } : { metrics: perf.metrics, series: [...series] };
}
