import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Report, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, finite, isObject, type JsonObject, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { type Load, tellLoad } from './load.ts';

/** The JSON of bombardier, its latencies in microseconds. What got no status is counted among the others. */
export const bombardier: Adapter<'perf'> = {
  id: 'bombardier',
  kind: 'perf',
  title: 'bombardier JSON',
  tools: [
    {
      tool: 'bombardier',
      how: 'bombardier --latencies --print result --format json URL > bombardier.json (without --latencies no percentiles)',
    },
  ],
  claims({ head }) {
    const keys = keysOf(head);
    return keys.has('result/req2xx') && keys.has('result/others');
  },
  read(file, emit): Report {
    const result = objectAt(parseJsonObject(file), 'result');
    if (result === undefined) throw badShape(file, '/result', undefined, 'the figures of the run');
    const problems: ProblemParts[] = [];
    const reading = { file, problems };
    const load = loadOf(result, file);
    tellLoad(load, reading, emit);
    const errors = (arrayAt(result, 'errors') ?? []).filter(isObject).slice(0, 5);
    const notes = errors.map(
      (one) => `${String(one.count)} requests: ${(stringAt(one, 'description') ?? '').slice(0, 80)}`,
    );
    return { tool: 'bombardier', notes, problems };
  },
};

function loadOf(result: JsonObject, file: SourceFile): Load {
  const number = (key: string): number => finite(result[key], { file: file.path, pointer: `/result/${key}` });
  const unanswered = number('others');
  const refused = number('req4xx') + number('req5xx');
  const answered = number('req1xx') + number('req2xx') + number('req3xx') + refused;
  const seconds = number('timeTakenSeconds');
  const latency = objectAt(result, 'latency') ?? {};
  const figures: readonly (readonly [name: string, pointer: string, written: unknown])[] = [
    ['avg', '/mean', latency.mean],
    ['stddev', '/stddev', latency.stddev],
    ['max', '/max', latency.max],
    ...Object.entries(objectAt(latency, 'percentiles') ?? {}).map(
      ([percent, written]) => [`p${percent}`, pointerTo('percentiles', percent), written] as const,
    ),
  ];
  const durations = figures
    .filter(([, , written]) => written !== undefined)
    .map(([name, at, written]) => {
      return [name, finite(written, { file: file.path, pointer: `/result/latency${at}` }) / 1e6] as const;
    });
  return {
    requests: answered + unanswered,
    failed: refused + unanswered,
    unanswered,
    ...(seconds > 0 ? { rate: (answered + unanswered) / seconds } : {}),
    ...(answered === 0 || durations.length === 0 ? {} : { durations: new Map(durations) }),
    received: { count: number('bytesRead') },
    sent: { count: number('bytesWritten') },
  };
}
