import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Report, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, finite, type JsonObject, numberAt, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { type Load, tellLoad } from './load.ts';

const STATISTICS: readonly (readonly [name: string, key: string])[] = [
  ['avg', 'mean'],
  ['min', 'min'],
  ['p50', '50th'],
  ['p90', '90th'],
  ['p95', '95th'],
  ['p99', '99th'],
  ['max', 'max'],
];

/** The metrics of vegeta. An attack without a good answer ends with exit code 0. */
export const vegeta: Adapter<'perf'> = {
  id: 'vegeta',
  kind: 'perf',
  title: 'vegeta report JSON',
  tools: [{ tool: 'vegeta', how: 'vegeta report -type=json results.bin > vegeta.json' }],
  claims({ head }) {
    const keys = keysOf(head);
    return keys.has('latencies/99th') && keys.has('latencies/mean');
  },
  read(file, emit): Report {
    const root = parseJsonObject(file);
    const problems: ProblemParts[] = [];
    const reading = { file, problems };
    const load = loadOf(root, file);
    tellLoad(load, reading, emit);
    const end = stringAt(root, 'end');
    const errors = (arrayAt(root, 'errors') ?? []).slice(0, 5).map((one) => `an error: ${String(one).slice(0, 120)}`);
    return { tool: 'vegeta', ...(end === undefined ? {} : { claimedAt: end }), notes: errors, problems };
  },
};

function loadOf(root: JsonObject, file: SourceFile): Load {
  const latencies = objectAt(root, 'latencies');
  if (latencies === undefined) throw badShape(file, '/latencies', root.latencies, 'latencies by statistic');
  const number = (key: string): number => finite(root[key], { file: file.path, pointer: `/${key}` });
  const requests = number('requests');
  const codes = objectAt(root, 'status_codes') ?? {};
  const durations = STATISTICS.flatMap(([name, key]) => {
    const nanoseconds = latencies[key];
    // Older versions have neither min nor p90.
    if (nanoseconds === undefined) return [];
    return [[name, finite(nanoseconds, { file: file.path, pointer: `/latencies/${key}` }) / 1e9] as const];
  });
  return {
    requests,
    failed: Math.round(requests * (1 - number('success'))),
    unanswered: numberAt(codes, '0') ?? 0,
    rate: number('rate'),
    ...(requests === 0 ? {} : { durations: new Map(durations) }),
    received: { count: numberAt(objectAt(root, 'bytes_in') ?? {}, 'total') },
    sent: { count: numberAt(objectAt(root, 'bytes_out') ?? {}, 'total') },
  };
}
