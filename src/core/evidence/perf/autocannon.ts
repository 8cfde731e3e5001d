import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Report, SourceFile } from '../adapter.ts';
import { badShape, finite, type JsonObject, numberAt, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { type Load, tellLoad } from './load.ts';

const NOTES = [
  'durations are written in whole milliseconds: 0 is less than one',
  'autocannon has no p95: the nearest are p90 and p97.5',
];

/** The result of autocannon. Its durations are of answers alone. */
export const autocannon: Adapter<'perf'> = {
  id: 'autocannon',
  kind: 'perf',
  title: 'autocannon JSON',
  tools: [{ tool: 'autocannon', how: 'autocannon -j URL > autocannon.json' }],
  claims({ head }) {
    const keys = keysOf(head);
    return keys.has('non2xx') && keys.has('latency') && keys.has('timeouts') && keys.has('connections');
  },
  read(file, emit): Report {
    const root = parseJsonObject(file);
    const problems: ProblemParts[] = [];
    const reading = { file, problems };
    const load = loadOf(root, file);
    tellLoad(load, reading, emit);
    const finish = stringAt(root, 'finish');
    const mismatches = numberAt(root, 'mismatches') ?? 0;
    const notes = [...NOTES];
    if (mismatches > 0) notes.push(`${mismatches} answers had another body than expected`);
    const surplus = surplusIn(root, load);
    if (surplus > 0)
      notes.push(
        `${surplus} more requests were sent than answered: autocannon does not tell which connections were closed on it`,
      );
    return {
      tool: 'autocannon',
      ...(finish === undefined ? {} : { claimedAt: finish }),
      notes,
      problems,
      saysFailed: mismatches > 0,
    };
  },
};

function loadOf(root: JsonObject, file: SourceFile): Load {
  const part = (key: string): JsonObject => {
    const found = objectAt(root, key);
    if (found === undefined) throw badShape(file, `/${key}`, root[key], 'figures by statistic');
    return found;
  };
  const number = (object: JsonObject, key: string, pointer = ''): number =>
    finite(object[key], { file: file.path, pointer: `${pointer}/${key}` });
  const latency = part('latency');
  const throughput = part('throughput');
  const answered = number(part('requests'), 'total', '/requests');
  // `errors` has the timeouts in it.
  const unanswered = number(root, 'errors');
  const refused = number(root, 'non2xx') + (numberAt(root, 'mismatches') ?? 0);
  const requests = answered + unanswered;
  const durations = new Map<string, number>();
  for (const [key, written] of Object.entries(latency)) {
    const statistic = STATISTICS.get(key) ?? percentileOf(key);
    if (statistic === undefined) continue;
    durations.set(statistic, finite(written, { file: file.path, pointer: `/latency/${key}` }) / 1000);
  }
  const duration = number(root, 'duration');
  return {
    requests,
    failed: Math.min(requests, refused + unanswered),
    unanswered,
    ...(duration > 0 ? { rate: answered / duration } : {}),
    ...(answered === 0 ? {} : { durations, samples: answered }),
    received: { count: number(throughput, 'total', '/throughput'), rate: number(throughput, 'average', '/throughput') },
  };
}

/**
 * How many requests were sent beyond those that were answered, failed or were under way at the end. A connection that the other end closes
 * is no error to autocannon; but at a fixed rate, or with connections that are meant to close, it counts more as sent as well.
 */
function surplusIn(root: JsonObject, { requests = 0 }: Load): number {
  const sent = numberAt(objectAt(root, 'requests') ?? {}, 'sent') ?? requests;
  const underWay = (numberAt(root, 'connections') ?? 0) * (numberAt(root, 'pipelining') ?? 1);
  return Math.max(0, sent - requests - underWay);
}

const STATISTICS: ReadonlyMap<string, string> = new Map([
  ['average', 'avg'],
  ['min', 'min'],
  ['max', 'max'],
  ['stddev', 'stddev'],
]);

/** `p97_5` is p97.5, and `p999` of older versions p99.9. Those below the median tell nothing that is judged. */
function percentileOf(key: string): string | undefined {
  const [, whole = '', part] = /^p(\d\d)(?:_?(\d{1,3}))?$/.exec(key) ?? [];
  if (whole === '' || Number(whole) < 50) return undefined;
  return part === undefined ? `p${whole}` : `p${whole}.${part}`;
}
