import { Problem, type ProblemParts } from '../../model/problem.ts';
import type { Adapter, Report, SourceFile } from '../adapter.ts';
import { badShape, finite, isObject, type JsonObject, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { emptyRun, type Load, loadMetrics, tagsOf } from './load.ts';

const SCRIPT = /^\s*var stats = \{\s*\n\s*type: "/;
const KEYS = /^(\s*)(type|name|path|pathFormatted|stats|contents):/gm;
const NOTES = [
  'percentiles are named as Gatling has them by default: percentiles1 to 4 are p50, p75, p95 and p99',
  'durations are written in whole milliseconds: 0 is less than one',
];
const STATISTICS: readonly (readonly [name: string, key: string])[] = [
  ['avg', 'meanResponseTime'],
  ['min', 'minResponseTime'],
  ['max', 'maxResponseTime'],
  ['stddev', 'standardDeviation'],
  ['p50', 'percentiles1'],
  ['p75', 'percentiles2'],
  ['p95', 'percentiles3'],
  ['p99', 'percentiles4'],
];

/** The figures behind Gatling's HTML report, of all requests and by request: two JSON files, and a script with the same object. */
export const gatlingStats: Adapter<'perf'> = {
  id: 'gatling-stats',
  kind: 'perf',
  title: 'Gatling statistics: global_stats.json, stats.json, stats.js',
  tools: [
    { tool: 'Gatling', how: 'mvn gatling:test, and take js/stats.json or js/global_stats.json of the report' },
    { tool: 'Gatling', how: 'mvn gatling:test, and take js/stats.js of the report, where there is no JSON' },
  ],
  claims({ head }) {
    if (SCRIPT.test(head)) return true;
    const keys = keysOf(head);
    const nested = keys.has('pathFormatted') && keys.has('stats/numberOfRequests');
    return nested || (keys.has('numberOfRequests') && keys.has('meanResponseTime'));
  },
  read(file, emit): Report {
    const root = SCRIPT.test(file.head) ? parseJsonObject(scriptAsJson(file)) : parseJsonObject(file);
    const problems: ProblemParts[] = [];
    const reading = { file, problems };
    for (const load of loadsIn(root, '', '', file)) {
      if (load.tags === '') problems.push(...emptyRun(load, reading));
      for (const metric of loadMetrics(load, reading)) emit(metric);
    }
    const lost = 'what became of assertions is not in this file: assertions.xml has it, and the exit code';
    return { tool: 'Gatling', notes: [...NOTES, lost], problems };
  },
};

/** The object that the script begins with, its keys in quotes. */
function scriptAsJson(file: SourceFile): SourceFile {
  const script = file.text();
  const end = script.search(/^\s*function fillStats\(/m);
  if (end < 0) {
    throw new Problem({
      code: 'evidence.malformed',
      message: 'the script ends too early',
      file: file.path,
      found: 'the end of the file',
      expected: 'function fillStats after the statistics',
      remedy: 'run the tool again and let it finish',
    });
  }
  const text = script.slice(script.indexOf('{'), end).replace(KEYS, '$1"$2":');
  return { ...file, text: () => text };
}

/** The statistics of a node, then those of what it contains; requests inside groups go by the whole path. */
function* loadsIn(node: JsonObject, pointer: string, path: string, file: SourceFile): Generator<Load> {
  const nested = Object.hasOwn(node, 'stats') || Object.hasOwn(node, 'contents');
  const stats = nested ? objectAt(node, 'stats') : node;
  const at = nested ? `${pointer}/stats` : pointer;
  if (stats === undefined) throw badShape(file, at, node.stats, 'the statistics of a request or a group');
  yield loadOf(stats, at, path === '' ? '' : tagsOf({ name: path }), file);
  for (const [key, child] of Object.entries(objectAt(node, 'contents') ?? {})) {
    const below = `${pointer}${pointerTo('contents', key)}`;
    if (!isObject(child)) throw badShape(file, below, child, 'a request or a group');
    const name = stringAt(child, 'name') ?? key;
    yield* loadsIn(child, below, path === '' ? name : `${path} / ${name}`, file);
  }
}

function loadOf(stats: JsonObject, pointer: string, tags: string, file: SourceFile): Load {
  const figure = (key: string, of: 'total' | 'ko'): number | undefined => {
    const values = objectAt(stats, key);
    const at = `${pointer}/${key}`;
    if (values === undefined) throw badShape(file, at, stats[key], 'figures of total, ok and ko');
    const written = values[of];
    if (written === '-') return undefined;
    const value = typeof written === 'string' && /^\d+(?:\.\d+)?$/.test(written) ? Number(written) : written;
    return finite(value, { file: file.path, pointer: `${at}/${of}` });
  };
  const requests = figure('numberOfRequests', 'total') ?? 0;
  const rate = figure('meanNumberOfRequestsPerSecond', 'total');
  const durations = STATISTICS.flatMap(([name, key]) => {
    const milliseconds = figure(key, 'total');
    return milliseconds === undefined ? [] : [[name, milliseconds / 1000] as const];
  });
  return {
    tags,
    requests,
    failed: figure('numberOfRequests', 'ko') ?? 0,
    ...(rate === undefined ? {} : { rate }),
    ...(requests === 0 ? {} : { durations: new Map(durations) }),
  };
}
