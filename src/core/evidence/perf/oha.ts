import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Report, SourceFile } from '../adapter.ts';
import { badShape, finite, type JsonObject, numberAt, objectAt, parseJsonObject } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { countsIn, type Load, tellLoad } from './load.ts';

/** Requests under way when the time of the test is over are neither answered nor failed. */
const DEADLINE = 'aborted due to deadline';

/** The JSON of oha. Its success rate counts answers of any status, so the statuses are counted instead. */
export const oha: Adapter<'perf'> = {
  id: 'oha',
  kind: 'perf',
  title: 'oha JSON',
  tools: [{ tool: 'oha', how: 'oha --no-tui --output-format json URL > oha.json (before 1.9: oha -j)' }],
  claims({ head }) {
    const keys = keysOf(head);
    return keys.has('summary/requestsPerSec') && keys.has('summary/successRate');
  },
  read(file, emit): Report {
    const root = parseJsonObject(file);
    const problems: ProblemParts[] = [];
    const reading = { file, problems };
    const errors = countsIn(root, 'errorDistribution', file);
    const load = loadOf(root, errors, file);
    tellLoad(load, reading, emit);
    const notes = [...errors].slice(0, 5).map(([message, count]) => `${count} requests: ${message.slice(0, 80)}`);
    return { tool: 'oha', notes, problems };
  },
};

function loadOf(root: JsonObject, errors: ReadonlyMap<string, number>, file: SourceFile): Load {
  const summary = objectAt(root, 'summary');
  if (summary === undefined) throw badShape(file, '/summary', root.summary, 'the figures of the whole run');
  const number = (key: string): number => finite(summary[key], { file: file.path, pointer: `/summary/${key}` });
  const statuses = [...countsIn(root, 'statusCodeDistribution', file)];
  const answered = statuses.reduce((sum, [, count]) => sum + count, 0);
  const refused = statuses.reduce((sum, [code, count]) => sum + (Number(code) >= 400 ? count : 0), 0);
  const unanswered = [...errors].reduce((sum, [message, count]) => sum + (message === DEADLINE ? 0 : count), 0);
  const durations = new Map<string, number>();
  if (answered > 0) {
    for (const [name, key] of STATISTICS) durations.set(name, number(key));
    for (const [name, seconds] of Object.entries(objectAt(root, 'latencyPercentiles') ?? {})) {
      if (Number(name.slice(1)) < 50) continue;
      const pointer = `/latencyPercentiles${pointerTo(name)}`;
      durations.set(name, finite(seconds, { file: file.path, pointer }));
    }
  }
  return {
    requests: answered + unanswered,
    failed: refused + unanswered,
    unanswered,
    rate: number('requestsPerSec'),
    ...(answered === 0 ? {} : { durations, samples: answered }),
    received: { count: numberAt(summary, 'totalData'), rate: numberAt(summary, 'sizePerSec') },
  };
}

const STATISTICS = [
  ['avg', 'average'],
  ['min', 'fastest'],
  ['max', 'slowest'],
] as const;
