import { Problem } from '../../model/problem.ts';
import type { SourceFile } from '../adapter.ts';
import { arrayAt, badShape, isArray, isObject, type JsonObject, numberAt, objectAt, stringAt } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import { BUILT_IN } from './k6-built-in.ts';

export type K6Type = 'trend' | 'counter' | 'rate' | 'gauge';

/** One metric of a k6 summary, the same for all shapes. */
export interface K6Metric {
  readonly name: string;
  readonly type: K6Type;
  /** Left out where the shape does not say it and the metric is not one of k6's own. */
  readonly contains?: 'time' | 'data' | 'default';
  /** Statistic to figure, as written: `p(95)`, `avg`, `passes`. */
  readonly values: JsonObject;
  /** Of `values` in the file. */
  readonly pointer: string;
  /** The tool's own judgement, by expression. */
  readonly thresholds: readonly { readonly expression: string; readonly ok: boolean; readonly pointer: string }[];
}

export interface K6Summary {
  readonly metrics: readonly K6Metric[];
  /** Whether the shape has a place for what k6 made of its thresholds. */
  readonly judges: boolean;
  readonly version?: string;
  readonly claimedAt?: string;
  /** Duration of the run in seconds, where the shape leaves rates of counters to the reader. */
  readonly seconds?: number;
}

/**
 * The three shapes: the data of `handleSummary` (`values` and `{ok}`), the older `--summary-export` (flat figures, where a threshold of
 * `true` means crossed), and the machine-readable summary (`results.metrics[]`). Throws where the root is none of them.
 */
export function k6Summary(root: JsonObject, file: SourceFile): K6Summary {
  const results = objectAt(root, 'results');
  if (results !== undefined) return machineReadable(root, results, file);
  const metrics = objectAt(root, 'metrics');
  if (metrics === undefined) throw badShape(file, '/metrics', root.metrics, 'the metrics of a k6 summary');
  const rows = Object.entries(metrics);
  const nested = rows.some(([, row]) => isObject(row) && isObject(row.values));
  return {
    metrics: rows.map(([name, row]) => (nested ? handled(name, row, file) : exported(name, row, file))),
    judges: true,
  };
}

function handled(name: string, row: unknown, file: SourceFile): K6Metric {
  const pointer = pointerTo('metrics', name);
  if (!isObject(row)) throw badShape(file, pointer, row, 'a metric');
  const thresholds = Object.entries(thresholdsOf(row, pointer, file)).map(([expression, claim]) => {
    const at = `${pointer}${pointerTo('thresholds', expression)}`;
    if (!isObject(claim) || typeof claim.ok !== 'boolean')
      throw badShape(file, at, claim, '{"ok": true} or {"ok": false}');
    return { expression, ok: claim.ok, pointer: at };
  });
  return { ...described(name, row, pointer, file), thresholds };
}

function exported(name: string, row: unknown, file: SourceFile): K6Metric {
  const pointer = pointerTo('metrics', name);
  if (!isObject(row)) throw badShape(file, pointer, row, 'a metric');
  const thresholds = Object.entries(thresholdsOf(row, pointer, file)).map(([expression, crossed]) => {
    const at = `${pointer}${pointerTo('thresholds', expression)}`;
    if (typeof crossed !== 'boolean') throw badShape(file, at, crossed, 'true for crossed, false for kept');
    return { expression, ok: !crossed, pointer: at };
  });
  const { thresholds: _, value, ...figures } = row;
  const type = typeOf(row);
  const values = value === undefined ? figures : { ...figures, [type === 'rate' ? 'rate' : 'value']: value };
  const contains = BUILT_IN.get(baseName(name));
  return { name, type, values, pointer, thresholds, ...(contains === undefined ? {} : { contains }) };
}

/** The flat shape names no type: each type has figures of its own. */
function typeOf(row: JsonObject): K6Type {
  if (Object.hasOwn(row, 'passes') || Object.hasOwn(row, 'fails')) return 'rate';
  if (Object.hasOwn(row, 'value')) return 'gauge';
  return Object.hasOwn(row, 'rate') ? 'counter' : 'trend';
}

function machineReadable(root: JsonObject, results: JsonObject, file: SourceFile): K6Summary {
  const rows = arrayAt(results, 'metrics');
  if (rows === undefined) throw badShape(file, '/results/metrics', results.metrics, 'an array of metrics');
  const checks = arrayAt(objectAt(results, 'checks') ?? {}, 'metrics') ?? [];
  const metrics = [
    ...rows.map((row, index) => listed(row, pointerTo('results', 'metrics', index), file)),
    ...checks.map((row, index) => listed(row, pointerTo('results', 'checks', 'metrics', index), file)),
  ];
  const names = new Set<string>();
  for (const { name, pointer } of metrics) {
    if (names.has(name)) throw twice(file, name, pointer);
    names.add(name);
  }
  const metadata = objectAt(root, 'metadata') ?? {};
  const version = stringAt(metadata, 'k6_version') ?? stringAt(metadata, 'k6Version');
  const claimedAt = stringAt(metadata, 'generated_at') ?? stringAt(metadata, 'generatedAt');
  const seconds = numberAt(objectAt(root, 'config') ?? {}, 'duration');
  return {
    metrics,
    judges: false,
    ...(version === undefined ? {} : { version }),
    ...(claimedAt === undefined ? {} : { claimedAt }),
    ...(seconds === undefined ? {} : { seconds }),
  };
}

function listed(row: unknown, pointer: string, file: SourceFile): K6Metric {
  if (!isObject(row)) throw badShape(file, pointer, row, 'a metric');
  const name = stringAt(row, 'name');
  if (name === undefined) throw badShape(file, `${pointer}/name`, row.name, 'the name of the metric');
  const metric = described(name, row, pointer, file);
  const { matches, total, ...others } = metric.values;
  // The schema has five figures of a trend; those that --summary-trend-stats does not name are null.
  if (metric.type === 'trend') {
    const asked = Object.entries(metric.values).filter(([, value]) => value !== null);
    return { ...metric, values: Object.fromEntries(asked), thresholds: [] };
  }
  if (metric.type !== 'rate' || typeof matches !== 'number' || typeof total !== 'number') {
    return { ...metric, thresholds: [] };
  }
  return { ...metric, values: { ...others, passes: matches, fails: total - matches }, thresholds: [] };
}

function described(name: string, row: JsonObject, pointer: string, file: SourceFile): Omit<K6Metric, 'thresholds'> {
  const { type, contains, values } = row;
  if (type !== 'trend' && type !== 'counter' && type !== 'rate' && type !== 'gauge') {
    throw badShape(file, `${pointer}/type`, type, 'trend, counter, rate or gauge');
  }
  if (contains !== 'time' && contains !== 'data' && contains !== 'default') {
    throw badShape(file, `${pointer}/contains`, contains, 'time, data or default');
  }
  if (!isObject(values)) throw badShape(file, `${pointer}/values`, values, 'the figures of the metric');
  return { name, type, contains, values, pointer: `${pointer}/values` };
}

function thresholdsOf(row: JsonObject, pointer: string, file: SourceFile): JsonObject {
  if (!Object.hasOwn(row, 'thresholds')) return {};
  if (!isObject(row.thresholds) || isArray(row.thresholds)) {
    throw badShape(file, `${pointer}/thresholds`, row.thresholds, 'thresholds by expression');
  }
  return row.thresholds;
}

/** The name without the tags of a sub-metric: `http_req_duration{scenario:errors}` is of `http_req_duration`. */
export const baseName = (name: string): string => name.replace(/\{.*\}$/s, '');

const twice = (file: SourceFile, name: string, pointer: string): Problem =>
  new Problem({
    code: 'evidence.shape',
    message: 'a metric stands twice in the summary',
    file: file.path,
    pointer,
    found: name,
    expected: 'each metric once',
    remedy: 'use the summary as k6 wrote it',
  });
