import type { ProblemParts } from '../../model/problem.ts';
import type { Metric, SourceFile } from '../adapter.ts';
import { badShape, finite, type JsonObject, objectAt } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import { implausible } from './units.ts';

/**
 * What load tests measure of requests, in one vocabulary: the names that k6 gives these quantities, so that a budget or a baseline made with
 * one tool holds for another. docs/metrics.md lists it.
 */
export interface Load {
  /** `{name:list}` for the requests of one name, in the form in which k6 writes its submetrics; empty for all of them. */
  readonly tags?: string;
  /** Sent, answered or not; left out where the tool does not count them. */
  readonly requests?: number;
  /** Of these, how many the tool counts as failed, for whatever reason. */
  readonly failed?: number;
  /** Of these, how many got no answer: refused, reset, timed out. */
  readonly unanswered?: number;
  /** Requests per second. */
  readonly rate?: number;
  /** In seconds, by statistic. */
  readonly durations?: ReadonlyMap<string, number>;
  /** How many requests stand behind the durations, where it is not `requests`. */
  readonly samples?: number;
  /** In bytes, and bytes per second. */
  readonly received?: { readonly count?: number | undefined; readonly rate?: number | undefined };
  readonly sent?: { readonly count?: number | undefined; readonly rate?: number | undefined };
}

/** Where the figures come from, and what is found wrong with them. */
export interface LoadReading {
  readonly file: SourceFile;
  readonly problems: ProblemParts[];
}

/** The metrics of a load test in base units. A figure that cannot be true is a problem in its place. */
export function* loadMetrics(load: Load, reading: LoadReading): Generator<Metric> {
  for (const metric of written(load)) {
    const fault = Number.isFinite(metric.value) ? implausible(metric.value, metric.unit, true) : 'a finite number';
    if (fault !== undefined || (metric.unit === '1' && metric.value < 0)) {
      reading.problems.push(untrueFigure(reading.file, metric, fault ?? 'zero or more'));
    } else {
      yield metric;
    }
  }
}

function* written(load: Load): Generator<Metric> {
  const { tags = '', requests, failed, unanswered, durations, samples = requests, received, sent } = load;
  if (durations !== undefined && samples !== 0) {
    const known = samples === undefined ? {} : { samples };
    for (const [statistic, value] of withMedian(durations)) {
      yield { name: `http_req_duration${tags}.${statistic}`, value, unit: 's', direction: 'lower', ...known };
    }
  }
  const all = requests === undefined || requests === 0 ? {} : { samples: requests };
  const reqs = `http_reqs${tags}`;
  if (requests !== undefined) yield { name: `${reqs}.count`, value: requests, unit: '1', direction: 'higher', ...all };
  if (load.rate !== undefined)
    yield { name: `${reqs}.rate`, value: load.rate, unit: '1/s', direction: 'higher', ...all };
  for (const [name, count] of [
    ['http_req_failed', failed],
    ['errors', unanswered],
  ] as const) {
    if (count === undefined) continue;
    yield { name: `${name}${tags}.count`, value: count, unit: '1', direction: 'lower', ...all };
    if (requests === undefined || requests === 0) continue;
    yield { name: `${name}${tags}.rate`, value: count / requests, unit: 'ratio', direction: 'lower', ...all };
  }
  for (const [name, data] of [
    ['data_received', received],
    ['data_sent', sent],
  ] as const) {
    if (data?.count !== undefined) yield { name: `${name}${tags}.count`, value: data.count, unit: 'B' };
    if (data?.rate !== undefined) yield { name: `${name}${tags}.rate`, value: data.rate, unit: '1/s' };
  }
}

/** The median goes by both of its names. */
function withMedian(durations: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const median = durations.get('med') ?? durations.get('p50');
  return median === undefined ? durations : new Map([...durations, ['med', median], ['p50', median]]);
}

/** Tags of requests that go by a name, as k6 writes them. White space and control characters in a name become one space. */
export function tagsOf(tags: Readonly<Record<string, string>>): string {
  const list = Object.entries(tags)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}:${value.replace(/[\s\p{Cc}]+/gu, ' ').trim()}`);
  return list.length === 0 ? '' : `{${list.join(',')}}`;
}

/** A load test in which nothing was answered as it should be: whatever its durations say, nothing was measured. */
export function nothingSucceeded({ file }: LoadReading, requests: number | undefined): ProblemParts {
  return {
    code: 'evidence.no_samples',
    message: 'no request succeeded',
    file: file.path,
    found: requests === undefined ? 'no successful request' : `0 of ${requests} requests succeeded`,
    expected: 'at least one successful request',
    remedy: 'look whether the load test reached its target, and run it again',
  };
}

/** The problem of a run that says how many requests it made, and that none of them succeeded. */
export function* emptyRun({ requests, failed = 0 }: Load, reading: LoadReading): Generator<ProblemParts> {
  if (requests !== undefined && failed >= requests) yield nothingSucceeded(reading, requests);
}

/** Hands over what one run says, and adds the problem of one in which no request succeeded. */
export function tellLoad(load: Load, reading: LoadReading, emit: (metric: Metric) => void): void {
  reading.problems.push(...emptyRun(load, reading));
  for (const metric of loadMetrics(load, reading)) emit(metric);
}

/** A figure that contradicts what it is a figure of. */
export const untrueFigure = (
  file: SourceFile,
  { name, value }: Pick<Metric, 'name' | 'value'>,
  expected: string,
): ProblemParts => ({
  code: Number.isFinite(value) ? 'evidence.implausible' : 'evidence.not_finite',
  message: 'a figure cannot be true',
  file: file.path,
  found: `${value} in ${name}`,
  expected,
  remedy: 'look whether the load test reached its target, and run it again',
});

/** How often each name stands under a key, such as requests by status. Throws `evidence.shape`, `evidence.not_finite` and `evidence.unit`. */
export function countsIn(root: JsonObject, key: string, file: SourceFile): ReadonlyMap<string, number> {
  const counts = objectAt(root, key);
  if (counts === undefined) throw badShape(file, pointerTo(key), root[key], 'counts by name');
  return new Map(
    Object.entries(counts).map(([name, count]) => [
      name,
      finite(count, { file: file.path, pointer: pointerTo(key, name) }),
    ]),
  );
}
