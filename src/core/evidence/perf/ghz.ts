import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Report, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, finite, isObject, type JsonObject, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { type Load, tellLoad } from './load.ts';

const GOOD_ONLY = 'fastest, slowest and percentiles are of calls without an error, the average is of all';

/** The JSON of ghz, which calls gRPC, in nanoseconds. Any status but OK is a failure. */
export const ghz: Adapter<'perf'> = {
  id: 'ghz',
  kind: 'perf',
  title: 'ghz JSON',
  tools: [{ tool: 'ghz', how: 'ghz --format json --output ghz.json …' }],
  claims({ head }) {
    const keys = keysOf(head);
    return ['count', 'rps', 'fastest', 'statusCodeDistribution'].every((key) => keys.has(key));
  },
  read(file, emit): Report {
    const root = parseJsonObject(file);
    const problems: ProblemParts[] = [];
    const reading = { file, problems };
    const load = loadOf(root, file);
    tellLoad(load, reading, emit);
    const errors = Object.entries(objectAt(root, 'errorDistribution') ?? {}).slice(0, 5);
    const [reason, date] = [stringAt(root, 'endReason'), stringAt(root, 'date')];
    if (reason === 'cancel') problems.push(cancelled(file));
    return {
      tool: 'ghz',
      ...(date === undefined ? {} : { claimedAt: date }),
      notes: [GOOD_ONLY, ...errors.map(([message, count]) => `${String(count)} calls: ${message.slice(0, 120)}`)],
      problems,
    };
  },
};

function loadOf(root: JsonObject, file: SourceFile): Load {
  const number = (key: string): number => finite(root[key], { file: file.path, pointer: `/${key}` });
  const statuses = objectAt(root, 'statusCodeDistribution');
  if (statuses === undefined)
    throw badShape(file, '/statusCodeDistribution', root.statusCodeDistribution, 'counts by status');
  const countAt = (count: unknown, pointer: string): number => finite(count, { file: file.path, pointer });
  const requests = number('count');
  // Older versions count no other status than OK, and those without an answer among the errors alone.
  const errors = Object.entries(objectAt(root, 'errorDistribution') ?? {}).reduce(
    (sum, [message, count]) => sum + countAt(count, `/errorDistribution${pointerTo(message)}`),
    0,
  );
  const good = statuses.OK === undefined ? 0 : countAt(statuses.OK, '/statusCodeDistribution/OK');
  const failed = Math.min(requests, Math.max(requests - good, errors));
  const durations = new Map([['avg', number('average') / 1e9]]);
  if (failed < requests) {
    durations.set('min', number('fastest') / 1e9);
    durations.set('max', number('slowest') / 1e9);
  }
  for (const [index, one] of (arrayAt(root, 'latencyDistribution') ?? []).entries()) {
    const pointer = `/latencyDistribution/${index}`;
    if (!isObject(one)) throw badShape(file, pointer, one, 'a percentage and its latency');
    const percent = finite(one.percentage, { file: file.path, pointer: `${pointer}/percentage` });
    const nanoseconds = finite(one.latency, { file: file.path, pointer: `${pointer}/latency` });
    // Of a few calls ghz leaves the higher ones at zero.
    if (percent >= 50 && nanoseconds > 0) durations.set(`p${percent}`, nanoseconds / 1e9);
  }
  return { requests, failed, rate: number('rps'), ...(requests === 0 ? {} : { durations }) };
}

const cancelled = (file: SourceFile): ProblemParts => ({
  code: 'evidence.tool_failed',
  message: 'the run was cancelled before its end',
  file: file.path,
  pointer: '/endReason',
  found: 'cancel',
  expected: 'normal or timeout',
  remedy: 'let the run come to its end',
});
