import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Report, SourceFile } from '../adapter.ts';
import { finite, type JsonObject, parseJsonObject } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { type Load, tellLoad } from './load.ts';

/** Siege divides by this, and calls it a megabyte. */
const MEGABYTE = 1024 ** 2;

const STEPS =
  'durations are written in hundredths of a second, and data in hundredths of a megabyte: 0 is less than that';

/** The summary that siege writes as JSON (src/main.c). Answers of 500 and above count as failed there, and not as transactions. */
export const siege: Adapter<'perf'> = {
  id: 'siege',
  kind: 'perf',
  title: 'siege JSON',
  tools: [{ tool: 'siege', how: 'siege -q -j -c 8 -r 50 URL > siege.json' }],
  claims({ head }) {
    const keys = keysOf(head, 1);
    return keys.has('transactions') && keys.has('availability') && keys.has('shortest_transaction');
  },
  read(file, emit): Report {
    const root = parseJsonObject(file);
    const problems: ProblemParts[] = [];
    const reading = { file, problems };
    const load = loadOf(root, file);
    tellLoad(load, reading, emit);
    return { tool: 'siege', notes: [STEPS], problems };
  },
};

function loadOf(root: JsonObject, file: SourceFile): Load {
  const number = (key: string): number => finite(root[key], { file: file.path, pointer: pointerTo(key) });
  const answered = number('transactions');
  // An answer of the kind 404 is a transaction, and neither a successful nor a failed one.
  const refused = Math.max(0, answered - number('successful_transactions'));
  const broken = number('failed_transactions');
  const durations = new Map([
    ['avg', number('response_time')],
    ['min', number('shortest_transaction')],
    ['max', number('longest_transaction')],
  ]);
  return {
    requests: answered + broken,
    failed: refused + broken,
    rate: number('transaction_rate'),
    ...(answered === 0 ? {} : { durations, samples: answered }),
    received: { count: number('data_transferred') * MEGABYTE, rate: number('throughput') * MEGABYTE },
  };
}
