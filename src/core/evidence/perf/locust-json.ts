import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Report, SourceFile } from '../adapter.ts';
import {
  badShape,
  finite,
  isArray,
  isObject,
  type JsonObject,
  numberAt,
  objectAt,
  parseJson,
  stringAt,
} from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { emptyRun, type Load, loadMetrics, nothingSucceeded, tagsOf } from './load.ts';
import { failureNotes, NO_EXCEPTIONS } from './locust-csv.ts';

const ROUNDED =
  'percentiles come from a histogram that locust rounds: to 1 ms, from 100 ms to 10 ms, from 1 s to 100 ms';
const NO_RATE = 'the rate of all requests together is left out: the file does not say when the run began';
const SHARES = [0.5, 0.75, 0.9, 0.95, 0.99, 0.999];

/** One name of requests, as `--json` prints it. */
interface Entry {
  readonly tags: string;
  readonly requests: number;
  readonly failed: number;
  readonly timed: number;
  readonly sum: number;
  readonly min: number | undefined;
  readonly max: number;
  readonly received: number | undefined;
  readonly seconds: number | undefined;
  readonly histogram: readonly (readonly [milliseconds: number, count: number])[];
}

/** The statistics that locust prints with `--json`: without a row for all requests, which is their sum. */
export const locustJson: Adapter<'perf'> = {
  id: 'locust-json',
  kind: 'perf',
  title: 'locust --json',
  tools: [{ tool: 'locust', how: 'locust --headless --json … > locust.json' }],
  claims({ head }) {
    if (!head.trimStart().startsWith('[')) return false;
    const keys = keysOf(head);
    return keys.has('*/num_requests') && keys.has('*/num_none_requests') && keys.has('*/total_response_time');
  },
  read(file, emit): Report {
    const root = parseJson(file);
    if (!isArray(root)) throw badShape(file, '', root, 'an array of statistics');
    const problems: ProblemParts[] = [];
    const reading = { file, problems };
    const entries = root.map((row, index) => entryOf(row, pointerTo(index), file));
    const whole = loadOf(sumOf(entries));
    problems.push(...(entries.length === 0 ? [nothingSucceeded(reading, 0)] : emptyRun(whole, reading)));
    for (const load of [whole, ...entries.map(loadOf)]) for (const metric of loadMetrics(load, reading)) emit(metric);
    const failed = whole.failed ?? 0;
    return {
      tool: 'locust',
      notes: [ROUNDED, NO_RATE, NO_EXCEPTIONS, ...failureNotes(failed)],
      problems,
      saysFailed: failed > 0,
    };
  },
};

function entryOf(row: unknown, pointer: string, file: SourceFile): Entry {
  if (!isObject(row)) throw badShape(file, pointer, row, 'the statistics of one name');
  const number = (key: string): number => finite(row[key], { file: file.path, pointer: `${pointer}/${key}` });
  const requests = number('num_requests');
  const from = numberAt(row, 'start_time');
  const until = numberAt(row, 'last_request_timestamp');
  return {
    tags: tagsOf({ method: stringAt(row, 'method') ?? '', name: stringAt(row, 'name') ?? '' }),
    requests,
    failed: number('num_failures'),
    timed: requests - number('num_none_requests'),
    sum: number('total_response_time'),
    min: numberAt(row, 'min_response_time'),
    max: number('max_response_time'),
    received: numberAt(row, 'total_content_length'),
    seconds: from === undefined || until === undefined ? undefined : until - from,
    histogram: histogramOf(row, pointer, file),
  };
}

function histogramOf(row: JsonObject, pointer: string, file: SourceFile): Entry['histogram'] {
  const times = objectAt(row, 'response_times');
  const at = `${pointer}/response_times`;
  if (times === undefined) throw badShape(file, at, row.response_times, 'a histogram of response times');
  return Object.entries(times).map(([time, count]) => [
    finite(Number(time), { file: file.path, pointer: at }),
    finite(count, { file: file.path, pointer: `${at}${pointerTo(time)}` }),
  ]);
}

function sumOf(entries: readonly Entry[]): Entry {
  const sum = (pick: (entry: Entry) => number): number => entries.reduce((total, entry) => total + pick(entry), 0);
  const counts = new Map<number, number>();
  for (const [time, count] of entries.flatMap(({ histogram }) => histogram))
    counts.set(time, (counts.get(time) ?? 0) + count);
  const lows = entries.flatMap(({ min }) => (min === undefined ? [] : [min]));
  return {
    tags: '',
    requests: sum(({ requests }) => requests),
    failed: sum(({ failed }) => failed),
    timed: sum(({ timed }) => timed),
    sum: sum((entry) => entry.sum),
    min: lows.length === 0 ? undefined : Math.min(...lows),
    max: Math.max(0, ...entries.map(({ max }) => max)),
    received: sum(({ received }) => received ?? Number.NaN),
    seconds: undefined,
    histogram: [...counts],
  };
}

function loadOf({ tags, requests, failed, timed, sum, min, max, received, seconds, histogram }: Entry): Load {
  const durations = new Map([
    ['avg', sum / timed / 1000],
    ...(min === undefined ? [] : [['min', min / 1000] as const]),
    ['max', max / 1000],
  ]);
  const counted = histogram.reduce((total, [, count]) => total + count, 0);
  for (const share of counted === 0 ? [] : SHARES) {
    const name = share === 0.5 ? 'med' : `p${Number((share * 100).toFixed(4))}`;
    durations.set(name, timeAt(histogram, requests, share) / 1000);
  }
  return {
    tags,
    requests,
    failed,
    ...(seconds === undefined || seconds <= 0 ? {} : { rate: requests / seconds }),
    ...(timed > 0 ? { durations, samples: timed } : {}),
    ...(received === undefined || Number.isNaN(received) ? {} : { received: { count: received } }),
  };
}

/** As locust's own tables have it: the longest time that still leaves the share of all requests at or below it. */
function timeAt(histogram: Entry['histogram'], requests: number, share: number): number {
  const wanted = Math.floor(requests * share);
  let above = 0;
  for (const [time, count] of [...histogram].sort(([a], [b]) => b - a)) {
    above += count;
    if (requests - above <= wanted) return time;
  }
  return 0;
}
