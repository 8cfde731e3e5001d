import type { ProblemParts } from '../../model/problem.ts';
import type { Metric, SourceFile } from '../adapter.ts';
import { emptyRun, type Load, loadMetrics } from './load.ts';
import { BUCKET_ERROR, type Samples, samplePool, samplesOf, statisticsOf } from './samples.ts';

/** One request of a load test, as a log of requests has it. */
export interface RequestRow {
  /** Of the requests that go by the same name, as `tagsOf` writes them; empty: it has none. */
  readonly tags: string;
  /** How long it took. */
  readonly seconds: number;
  readonly failed: boolean;
  /** Got no answer; left out where the log does not tell. */
  readonly unanswered?: boolean;
  /** Seconds since any fixed point. */
  readonly start?: number | undefined;
  readonly received?: number | undefined;
  readonly sent?: number | undefined;
  /** Stands for others that have rows of their own, so it is counted under its name alone. */
  readonly sumsUp?: boolean;
}

/** Of more names than this only the first are told apart. */
const MAX_NAMES = 500;

export interface RequestFold {
  add(row: RequestRow): void;
  /** A moment of the run in which no request need have begun or ended, in the seconds of `start`. */
  lasts(seconds: number): void;
  /** The metrics of all requests, then those of each name; and what is to be said of them. */
  finish(emit: (metric: Metric) => void): {
    readonly notes: readonly string[];
    readonly problems: readonly ProblemParts[];
  };
}

interface Group {
  readonly samples: Samples;
  failed: number;
  unanswered: number | undefined;
  start: number;
  end: number;
  received: number | undefined;
  sent: number | undefined;
}

/**
 * Folds requests into metrics within a memory that does not depend on their number. `wholeRun` takes all rates over the time of the whole run,
 * rounded up to seconds, as Gatling does.
 */
export function foldRequests(file: SourceFile, options: { readonly wholeRun?: boolean } = {}): RequestFold {
  const pool = samplePool();
  const fresh = (): Group => ({
    samples: samplesOf(pool),
    failed: 0,
    unanswered: 0,
    start: Number.POSITIVE_INFINITY,
    end: Number.NEGATIVE_INFINITY,
    received: 0,
    sent: 0,
  });
  const all = fresh();
  const named = new Map<string, Group>();
  let unnamed = 0;
  return {
    add(row) {
      if (row.sumsUp !== true) count(all, row);
      if (row.tags === '') return;
      let group = named.get(row.tags);
      if (group === undefined) {
        if (named.size === MAX_NAMES) {
          unnamed += 1;
          return;
        }
        group = fresh();
        named.set(row.tags, group);
      }
      count(group, row);
    },
    lasts(seconds) {
      all.start = Math.min(all.start, seconds);
      all.end = Math.max(all.end, seconds);
    },
    finish(emit) {
      const problems: ProblemParts[] = [];
      const reading = { file, problems };
      const lasted = (group: Group): number =>
        options.wholeRun === true ? Math.ceil(all.end - all.start) : group.end - group.start;
      const whole = loadOf(all, '', lasted(all));
      problems.push(...emptyRun(whole, reading));
      for (const metric of loadMetrics(whole, reading)) emit(metric);
      for (const [tags, group] of named) {
        for (const metric of loadMetrics(loadOf(group, tags, lasted(group)), reading)) emit(metric);
      }
      const exact = [all, ...named.values()].every(({ samples }) => samples.exact);
      return {
        problems,
        notes: [
          ...(exact ? [] : [`percentiles are within ${BUCKET_ERROR}: there are too many requests to keep each`]),
          ...(unnamed === 0
            ? []
            : [`${unnamed} requests have names beyond the first ${MAX_NAMES} and count in the total alone`]),
        ],
      };
    },
  };
}

function count(group: Group, { seconds, failed, unanswered, start, received, sent }: RequestRow): void {
  group.samples.add(seconds);
  if (failed) group.failed += 1;
  group.unanswered = plus(group.unanswered, unanswered === undefined ? undefined : Number(unanswered));
  group.received = plus(group.received, received);
  group.sent = plus(group.sent, sent);
  group.start = Math.min(group.start, start ?? Number.NaN);
  group.end = Math.max(group.end, (start ?? Number.NaN) + seconds);
}

const plus = (sum: number | undefined, more: number | undefined): number | undefined =>
  sum === undefined || more === undefined ? undefined : sum + more;

function loadOf(group: Group, tags: string, seconds: number): Load {
  const { samples, failed, unanswered, received, sent } = group;
  const requests = samples.count;
  const per = seconds > 0 && Number.isFinite(seconds) ? seconds : undefined;
  return {
    tags,
    requests,
    failed,
    ...(unanswered === undefined ? {} : { unanswered }),
    ...(requests === 0 ? {} : { durations: new Map([...statisticsOf(samples), ['stddev', samples.stddev]]) }),
    ...(per === undefined ? {} : { rate: requests / per }),
    ...(received === undefined ? {} : { received: { count: received, rate: per && received / per } }),
    ...(sent === undefined ? {} : { sent: { count: sent, rate: per && sent / per } }),
  };
}
