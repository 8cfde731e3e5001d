import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Report, SourceFile } from '../adapter.ts';
import {
  arrayAt,
  badShape,
  finite,
  isObject,
  type JsonObject,
  numberAt,
  objectAt,
  parseJsonObject,
  stringAt,
} from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { countsIn, type Load, tellLoad } from './load.ts';

/** What its other runners than HTTP call a good answer. */
const GOOD: ReadonlySet<string> = new Set(['OK', 'SERVING', 'GRPC_OK']);

/** The result of fortio load, in seconds. Statuses are counted of all requests, so failures are known by them. */
export const fortio: Adapter<'perf'> = {
  id: 'fortio',
  kind: 'perf',
  title: 'fortio JSON',
  tools: [{ tool: 'fortio', how: 'fortio load -json fortio.json URL' }],
  claims({ head }) {
    const keys = keysOf(head);
    return keys.has('ActualQPS') && (keys.has('DurationHistogram') || keys.has('RequestedQPS'));
  },
  read(file, emit): Report {
    const root = parseJsonObject(file);
    const problems: ProblemParts[] = [];
    const reading = { file, problems };
    if (root.error === true) problems.push(refusedRun(file, stringAt(root, 'message') ?? 'an error'));
    const load = loadOf(root, file);
    tellLoad(load, reading, emit);
    const [version, claimedAt] = [stringAt(root, 'Version'), stringAt(root, 'StartTime')];
    const bad = [...countsIn(root, 'RetCodes', file)].filter(([code]) => isFailure(code)).slice(0, 5);
    return {
      tool: 'fortio',
      ...(version === undefined ? {} : { toolVersion: version }),
      ...(claimedAt === undefined ? {} : { claimedAt }),
      notes: bad.map(([code, count]) => `${count} requests ended with ${code}`),
      problems,
    };
  },
};

function loadOf(root: JsonObject, file: SourceFile): Load {
  const histogram = objectAt(root, 'DurationHistogram');
  if (histogram === undefined)
    throw badShape(file, '/DurationHistogram', root.DurationHistogram, 'how long requests took');
  const number = (key: string): number =>
    finite(histogram[key], { file: file.path, pointer: `/DurationHistogram/${key}` });
  const requests = number('Count');
  const counts = [...countsIn(root, 'RetCodes', file)];
  const sum = (wanted: (code: string) => boolean): number =>
    counts.reduce((total, [code, count]) => total + (wanted(code) ? count : 0), 0);
  const errors = numberAt(objectAt(root, 'ErrorsDurationHistogram') ?? {}, 'Count') ?? 0;
  const durations = new Map<string, number>();
  if (requests > 0) {
    for (const [name, key] of STATISTICS) durations.set(name, number(key));
    for (const [index, one] of (arrayAt(histogram, 'Percentiles') ?? []).entries()) {
      if (!isObject(one)) continue;
      const pointer = `/DurationHistogram/Percentiles/${index}`;
      const percent = finite(one.Percentile, { file: file.path, pointer: `${pointer}/Percentile` });
      durations.set(`p${percent}`, finite(one.Value, { file: file.path, pointer: `${pointer}/Value` }));
    }
  }
  return {
    requests,
    // What the runner counts as an error may have a status that is none, such as an answer of the wrong size.
    failed: Math.min(requests, Math.max(errors, sum(isFailure))),
    unanswered: sum((code) => Number(code) <= 0),
    rate: finite(root.ActualQPS, { file: file.path, pointer: '/ActualQPS' }),
    ...(requests === 0 ? {} : { durations }),
  };
}

const STATISTICS = [
  ['avg', 'Avg'],
  ['min', 'Min'],
  ['max', 'Max'],
  ['stddev', 'StdDev'],
] as const;

/** -1 stands for no answer; runners of other protocols write words. */
const isFailure = (code: string): boolean => {
  const status = Number(code);
  return Number.isNaN(status) ? !GOOD.has(code) : status < 200 || status >= 400;
};

const refusedRun = (file: SourceFile, message: string): ProblemParts => ({
  code: 'evidence.tool_failed',
  message: 'fortio could not make its run',
  file: file.path,
  pointer: '/error',
  found: message.slice(0, 200),
  expected: 'a run to its end',
  remedy: 'look whether the target answers, and run it again',
});
