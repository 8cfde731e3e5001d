import { Problem } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import {
  arrayAt,
  badShape,
  finite,
  isObject,
  type JsonObject,
  linesOf,
  objectAt,
  parseJsonLine,
  stringAt,
} from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { addPoint, metricIn, type PointMetric, pointStore, reportOf } from './k6-points.ts';

/** A regular expression needs memory for each character of it. */
const LONG_LINE = 16_384;

/** Of more metrics than this not each could be kept within a bounded memory. */
const MAX_METRICS = 2000;

/**
 * A point as k6 itself writes it, which is told from anything else without an object for each: the whole line is matched, and whatever does
 * not match is parsed.
 */
const POINT =
  /^\{"metric":"([ !#-[\]-\uffff]+)","type":"Point","data":\{"time":"[\dT:.Z+-]+","value":(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?),"tags":(?:null|\{\}|\{(?:"[ !#-[\]-\uffff]*":"[ !#-[\]-\uffff]*",)*"[ !#-[\]-\uffff]*":"[ !#-[\]-\uffff]*"\})\}\}\r?$/;

/** A part of a metric: its points with these tags. */
interface Selection {
  readonly metric: PointMetric;
  readonly tags: readonly (readonly [string, string])[];
}

interface Declared {
  readonly metric: PointMetric;
  readonly selections: readonly Selection[];
}

/** k6's stream of single points: a line for each metric when it is first seen, and one for each point. */
export const k6Stream: Adapter<'perf'> = {
  id: 'k6-stream',
  kind: 'perf',
  title: 'k6 points, JSON lines',
  tools: [{ tool: 'k6', how: 'k6 run --out json=k6.ndjson (a summary says more: it has rates and what k6 judged)' }],
  claims(file) {
    if (!/^\s*\{"(?:type|metric)":"/.test(file.head)) return false;
    const keys = keysOf(file.head);
    return keys.has('metric') && keys.has('type') && (keys.has('data/contains') || keys.has('data/value'));
  },
  read(file, emit) {
    const store = pointStore();
    const declared = new Map<string, Declared>();
    let line = 0;
    for (const text of linesOf(file.blocks())) {
      line += 1;
      const point = text.length < LONG_LINE ? POINT.exec(text) : null;
      const known = point === null ? undefined : declared.get(point[1] ?? '');
      if (known?.selections.length === 0) {
        addPoint(known.metric, Number(point?.[2]));
        continue;
      }
      if (text.trim() === '') continue;
      const value = parseJsonLine(text, file, line);
      if (!isObject(value)) throw at(file, line, badShape(file, '', value, 'a point or a metric of k6'));
      const { type, metric: name, data } = value;
      if (typeof name !== 'string' || !isObject(data)) {
        throw at(file, line, badShape(file, '/data', data, 'a point or a metric of k6'));
      }
      if (type === 'Point') addTo(declared.get(name), data, file, line);
      else if (type !== 'Metric') throw at(file, line, badShape(file, '/type', type, 'Point or Metric'));
      else if (!declared.has(name)) declared.set(name, declaredIn(data, name, file, line, store));
      if (store.metrics.size > MAX_METRICS) throw tooMany(file, line);
    }
    const report = reportOf(store, file, emit);
    const parts = [...declared.values()].flatMap(({ selections }) => selections.map(({ metric }) => metric.name));
    const [part] = parts.filter((name) => !name.endsWith('{expected_response:true}'));
    return part === undefined ? report : { ...report, notes: [...report.notes, unjudged(part)] };
  },
};

function addTo(declared: Declared | undefined, data: JsonObject, file: SourceFile, line: number): void {
  if (declared === undefined) throw at(file, line, badShape(file, '/metric', undefined, 'a metric declared before'));
  const { value, tags } = data;
  const number =
    typeof value === 'number' && Number.isFinite(value)
      ? value
      : finite(value, { file: file.path, pointer: '/data/value' });
  addPoint(declared.metric, number);
  for (const selection of declared.selections) {
    if (isObject(tags) && selection.tags.every(([key, wanted]) => tags[key] === wanted))
      addPoint(selection.metric, number);
  }
}

function declaredIn(
  data: JsonObject,
  name: string,
  file: SourceFile,
  line: number,
  store: ReturnType<typeof pointStore>,
): Declared {
  const { type, contains } = data;
  if (type !== 'trend' && type !== 'counter' && type !== 'rate' && type !== 'gauge') {
    throw at(file, line, badShape(file, '/data/type', type, 'trend, counter, rate or gauge'));
  }
  if (contains !== 'time' && contains !== 'data' && contains !== 'default') {
    throw at(file, line, badShape(file, '/data/contains', contains, 'time, data or default'));
  }
  const metric = metricIn(store, { name, type, contains, thresholds: thresholdsIn(data) });
  const selections = (arrayAt(data, 'submetrics') ?? []).filter(isObject).flatMap((submetric) => {
    const tags = objectAt(submetric, 'tags');
    const full = stringAt(submetric, 'name');
    if (tags === undefined || full === undefined) return [];
    const pairs = Object.entries(tags).map(([key, wanted]) => [key, String(wanted)] as const);
    return [
      { metric: metricIn(store, { name: full, type, contains, thresholds: thresholdsIn(submetric) }), tags: pairs },
    ];
  });
  return { metric, selections };
}

/** Expressions, or objects that hold one. */
function thresholdsIn(data: JsonObject): readonly string[] {
  return (arrayAt(data, 'thresholds') ?? []).flatMap((one) => {
    const expression = isObject(one) ? stringAt(one, 'threshold') : one;
    return typeof expression === 'string' ? [expression] : [];
  });
}

/** k6 keeps a part of a metric where a threshold is about it, and writes that threshold nowhere. */
const unjudged = (part: string): string =>
  `what k6 made of the thresholds of ${part.slice(0, 80)} is not in the stream: its exit code is 99`;

const at = (file: SourceFile, line: number, { parts }: Problem): Problem =>
  new Problem({ ...parts, file: file.path, line });

const tooMany = (file: SourceFile, line: number): Problem =>
  new Problem({
    code: 'evidence.too_large',
    message: 'the stream has too many metrics to keep each',
    file: file.path,
    line,
    found: `more than ${MAX_METRICS} metrics`,
    expected: `at most ${MAX_METRICS} metrics`,
    remedy: 'use a summary of k6, which has few figures for each metric',
  });
