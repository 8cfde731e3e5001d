import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Metric, Report, SourceFile } from '../adapter.ts';
import { badShape, finite, isObject, type JsonObject, numberAt, objectAt, parseJsonObject } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { olderArtillery, secondsOf, unfinishedScenarios } from './artillery-older.ts';
import { type Load, nothingSucceeded, tellLoad } from './load.ts';
import { noMetrics } from './no-metrics.ts';

const ENSURE = 'what became of the conditions of ensure is not in this file: the exit code says it';

/** Artillery's report: its own metrics under its own names, and those of requests under the common ones too. */
export const artillery: Adapter<'perf'> = {
  id: 'artillery',
  kind: 'perf',
  title: 'Artillery JSON',
  tools: [{ tool: 'Artillery', how: 'artillery run --output artillery.json test.yml' }],
  claims({ head }) {
    const keys = keysOf(head);
    return keys.has('aggregate/counters') || keys.has('aggregate/scenariosCreated');
  },
  read(file, emit): Report {
    const aggregate = objectAt(parseJsonObject(file), 'aggregate');
    if (aggregate === undefined) throw badShape(file, '/aggregate', undefined, 'the figures of the whole run');
    const problems: ProblemParts[] = [];
    const reading = { file, problems };
    const older = Object.hasOwn(aggregate, 'scenariosCreated');
    const written = older ? new Map<string, number>() : countersIn(aggregate, file);
    const counters = new Map([...written].map(([name, count]) => [plain(name), count]));
    const load = older ? olderArtillery(aggregate, file) : loadOf(aggregate, counters, file);
    tellLoad(load, reading, emit);
    if (!older) ownMetrics(aggregate, written, file, emit);
    if (load.requests === undefined && counters.size === 0) problems.push(noMetrics(file, '/aggregate'));
    const created = counters.get('vusers.created');
    if (load.requests === undefined && created !== undefined && (counters.get('vusers.completed') ?? 0) === 0) {
      problems.push(nothingSucceeded(reading, undefined));
    }
    const failures = counters.get('plugins.expect.failed') ?? 0;
    const notes = failures === 0 ? [ENSURE] : [ENSURE, `${failures} expectations of the expect plugin failed`];
    const unfinished = older ? unfinishedScenarios(aggregate) : (counters.get('vusers.failed') ?? 0);
    if (older) emit({ name: 'vusers.failed.count', value: unfinished, unit: '1', direction: 'lower' });
    if (unfinished > 0) notes.push(`${unfinished} virtual users did not come to the end of their scenario`);
    return { tool: 'Artillery', notes, problems, saysFailed: failures > 0 };
  },
};

/** The name of version 2 for what its previews called `engine.http.requests` or `core.vusers.created.total`. */
const plain = (name: string): string =>
  name.replace(/^(?:engine|core)\./, '').replace(/^(vusers\.created)\.total$/, '$1');

const plainlyNamed = (figures: JsonObject | undefined): JsonObject =>
  Object.fromEntries(Object.entries(figures ?? {}).map(([name, figure]) => [plain(name), figure]));

/** The requests that artillery made. One whose answer an expectation did not like failed as well, unless its status says so already. */
function loadOf(aggregate: JsonObject, counters: ReadonlyMap<string, number>, file: SourceFile): Load {
  const requests = counters.get('http.requests');
  const responses = counters.get('http.responses') ?? 0;
  const rate = numberAt(plainlyNamed(objectAt(aggregate, 'rates')), 'http.request_rate');
  const summary = objectAt(plainlyNamed(objectAt(aggregate, 'summaries')), 'http.response_time');
  const received = counters.get('http.downloaded_bytes');
  if (requests === undefined) return {};
  const unanswered = Math.max(0, requests - responses);
  const refused = [...counters].reduce(
    (sum, [name, count]) => sum + (/^http\.codes\.[45]\d\d$/.test(name) ? count : 0),
    0,
  );
  const disliked = counters.get('plugins.expect.failed') ?? 0;
  return {
    requests,
    failed: Math.min(requests, unanswered + Math.max(refused, disliked)),
    unanswered,
    ...(rate === undefined ? {} : { rate }),
    ...(summary === undefined
      ? {}
      : { durations: secondsOf(summary, '/aggregate/summaries/http.response_time', file), samples: responses }),
    ...(received === undefined ? {} : { received: { count: received } }),
  };
}

function countersIn(aggregate: JsonObject, file: SourceFile): ReadonlyMap<string, number> {
  const counters = objectAt(aggregate, 'counters');
  if (counters === undefined) throw badShape(file, '/aggregate/counters', aggregate.counters, 'counters by name');
  return new Map(
    Object.entries(counters).map(([name, count]) => [
      name,
      finite(count, { file: file.path, pointer: `/aggregate/counters${pointerTo(name)}` }),
    ]),
  );
}

/** Counters, rates and summaries under artillery's own names. */
function ownMetrics(
  aggregate: JsonObject,
  counters: ReadonlyMap<string, number>,
  file: SourceFile,
  emit: (metric: Metric) => void,
): void {
  for (const [name, value] of counters) {
    const bad = /^errors\.|\.failed(?:\.|$)|\.errors\.|\.codes\.[45]\d\d$/.test(name);
    const unit = name === 'http.downloaded_bytes' ? 'B' : '1';
    emit({ name: `${name}.count`, value, unit, ...(bad ? { direction: 'lower' as const } : {}) });
  }
  for (const [name, value] of Object.entries(objectAt(aggregate, 'rates') ?? {})) {
    const pointer = `/aggregate/rates${pointerTo(name)}`;
    if (value !== null)
      emit({
        name: `${name}.rate`,
        value: finite(value, { file: file.path, pointer }),
        unit: '1/s',
        direction: 'higher',
      });
  }
  for (const [name, summary] of Object.entries(objectAt(aggregate, 'summaries') ?? {})) {
    const pointer = `/aggregate/summaries${pointerTo(name)}`;
    if (!isObject(summary)) throw badShape(file, pointer, summary, 'figures by statistic');
    // Custom histograms are in a unit of the user's.
    if (!TIMES.test(name)) continue;
    const samples = numberAt(summary, 'count');
    const known = samples === undefined || samples === 0 ? {} : { samples };
    for (const [statistic, value] of secondsOf(summary, pointer, file)) {
      emit({ name: `${name}.${statistic}`, value, unit: 's', direction: 'lower', ...known });
    }
  }
}

/** Histograms that artillery itself measures, in milliseconds. */
const TIMES = /response_time|session_length|^browser\.(?:page|step)|\.(?:FCP|LCP|FID|INP|TTFB)\b/;
