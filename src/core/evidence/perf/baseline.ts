import type { BaselineFile } from '../../model/baseline.generated.ts';
import type { Snapshot } from '../../model/snapshot.generated.ts';
import { median, medianDeviation } from '../../model/statistics.ts';
import type { Metric } from '../adapter.ts';
import { differing, notMeasured } from './baseline-problems.ts';

type Row = Snapshot['trusted']['baseline'][number];
type Entry = BaselineFile['metrics'][number];

/** A baseline as it stands: the file, and its figures in base units. */
export interface KnownBaseline {
  readonly file: BaselineFile;
  readonly rows: readonly Row[];
}

/** What became of one figure. `worse`: what it allowed before would no longer be found, or nobody can say which way is better. */
export interface BaselineChange {
  readonly metric: string;
  readonly unit: string;
  readonly from?: number;
  readonly to: number;
  readonly runs: number;
  readonly mad?: number;
  readonly how: 'new' | 'same' | 'better' | 'worse';
}

/** A metric of all reports: in a base unit, the figure of each run. */
export interface Measured {
  readonly name: string;
  readonly unit: Metric['unit'];
  readonly direction?: 'lower' | 'higher';
  readonly profile?: string;
  readonly samples?: number;
  readonly values: readonly number[];
}

/** The runs of each metric, by its name. Throws Problems where two runs are not of one measurement. */
export function measuredIn(metrics: readonly Metric[]): ReadonlyMap<string, Measured> {
  const found = new Map<string, Measured>();
  for (const metric of metrics) {
    const { name, unit, value, direction, profile, samples } = metric;
    const known = found.get(name);
    if (known === undefined) {
      const said = { ...(direction === undefined ? {} : { direction }), ...(profile === undefined ? {} : { profile }) };
      found.set(name, { name, unit, ...said, ...(samples === undefined ? {} : { samples }), values: [value] });
      continue;
    }
    if (known.unit !== unit) throw differing(name, 'unit', known.unit, unit);
    if (known.profile !== profile) throw differing(name, 'profile', known.profile, profile);
    if (known.direction !== direction) throw differing(name, 'direction', known.direction, direction);
    const { samples: before, ...rest } = known;
    const both = before === undefined || samples === undefined ? {} : { samples: before + samples };
    found.set(name, { ...rest, ...both, values: [...known.values, value] });
  }
  return found;
}

/**
 * The figures of the named metrics, of several runs the median, and what changes. The history of a metric is kept. Throws Problems where
 * one was not measured.
 */
export function updatedMetrics(
  names: readonly string[],
  measured: ReadonlyMap<string, Measured>,
  known?: KnownBaseline,
): { readonly metrics: Entry[]; readonly changes: readonly BaselineChange[] } {
  const lacking = names.filter((name) => !measured.has(name));
  if (lacking.length > 0 || names.length === 0) throw notMeasured(lacking, [...measured.keys()]);
  const pairs = names.flatMap((name) => {
    const one = measured.get(name);
    return one === undefined ? [] : [entryOf(one, known)];
  });
  return { metrics: pairs.map(({ entry }) => entry), changes: pairs.map(({ change }) => change) };
}

function entryOf(one: Measured, known?: KnownBaseline): { readonly entry: Entry; readonly change: BaselineChange } {
  const row = known?.rows.find(({ metric }) => metric === one.name);
  const direction = one.direction ?? row?.direction;
  const value = median(one.values) ?? 0;
  const mad = deviationOf(one.values);
  const history = row === undefined || row.unit !== one.unit ? undefined : historyOf(row);
  return {
    entry: {
      name: one.name,
      value,
      unit: one.unit,
      ...(direction === undefined ? {} : { direction }),
      // Each run is one observation where the reports do not say of how many.
      samples: one.samples ?? one.values.length,
      ...(mad === undefined ? {} : { values: [...one.values], mad }),
      ...(history === undefined ? {} : { history }),
    },
    change: {
      metric: one.name,
      unit: one.unit,
      ...(row === undefined ? {} : { from: row.value }),
      to: value,
      runs: one.values.length,
      ...(mad === undefined ? {} : { mad }),
      how: row === undefined ? 'new' : changeOf({ ...one, value }, row),
    },
  };
}

/** To twelve digits: the rest is what subtraction leaves behind. */
function deviationOf(values: readonly number[]): number | undefined {
  const mad = values.length > 1 ? medianDeviation(values) : undefined;
  return mad === undefined ? undefined : Number(mad.toPrecision(12));
}

function changeOf(
  { value, unit, direction: measured }: Pick<Measured, 'unit' | 'direction'> & { readonly value: number },
  row: Row,
): BaselineChange['how'] {
  const direction = measured ?? row.direction;
  if (row.unit !== unit || (row.direction !== undefined && row.direction !== direction)) return 'worse';
  if (row.value === value) return 'same';
  if (direction === undefined) return 'worse';
  return (direction === 'lower') === value < row.value ? 'better' : 'worse';
}

const HISTORY = 50;

/**
 * The same baseline with the result of these reports in the history of each of its metrics, the last 50 of them; no figure changes.
 * Throws Problems where a metric was not measured, or in another unit.
 */
export function withHistory(
  { file, rows }: KnownBaseline,
  measured: ReadonlyMap<string, Measured>,
  at: string,
): BaselineFile {
  const lacking = rows.filter(({ metric }) => !measured.has(metric)).map(({ metric }) => metric);
  if (lacking.length > 0) throw notMeasured(lacking, [...measured.keys()]);
  const metrics = rows.map((row) => {
    const one = measured.get(row.metric);
    if (one?.unit !== row.unit) throw differing(row.metric, 'unit', row.unit, one?.unit);
    const mad = deviationOf(row.values ?? []);
    return {
      name: row.metric,
      value: row.value,
      unit: row.unit,
      ...(row.direction === undefined ? {} : { direction: row.direction }),
      ...(row.samples === undefined ? {} : { samples: row.samples }),
      ...(row.values === undefined || mad === undefined ? {} : { values: row.values, mad }),
      history: [...(historyOf(row) ?? []), { at, value: median(one.values) ?? 0 }].slice(-HISTORY),
    };
  });
  return { ...file, metrics };
}

const historyOf = ({ history }: Row): Entry['history'] =>
  history?.map(({ at_ms, value }) => ({ at: new Date(at_ms).toISOString(), value }));
