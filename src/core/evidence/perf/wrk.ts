import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import { type Load, tellLoad } from './load.ts';
import { breaksOff, figureIn, notAsPrinted, singleRun } from './text-figures.ts';

/** The units of wrk's `units.c`: time in steps of 1000 and 60, amounts in steps of 1024. */
const SECONDS: Readonly<Record<string, number>> = { us: 1e6, ms: 1e3, s: 1, m: 1 / 60, h: 1 / 3600 };
const BYTES: Readonly<Record<string, number>> = {
  B: 1,
  KB: 1024,
  MB: 1024 ** 2,
  GB: 1024 ** 3,
  TB: 1024 ** 4,
  PB: 1024 ** 5,
};
const LATENCY = /^ {4}Latency +(\S+) +(\S+) +(\S+) +\S+%$/m;
const COUNTS = /^ {2}(\d+) requests in (\S+), (\S+) read$/m;
const SOCKET_ERRORS = /^ {2}Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)$/m;

/** What wrk and wrk2 print: neither writes anything else. A script of the user may print more after it. */
export const wrk: Adapter<'perf'> = {
  id: 'wrk',
  kind: 'perf',
  title: 'wrk text',
  tools: [
    { tool: 'wrk', how: 'wrk --latency -d 30s URL > wrk.txt' },
    { tool: 'wrk2', how: 'wrk -R 2000 --latency -d 30s URL > wrk.txt' },
  ],
  claims: ({ head }) => /^Running \S+ test @ /m.test(head) && /^ {2}Thread Stats +Avg +Stdev +Max/m.test(head),
  read(file, emit) {
    const text = file.text().replaceAll('\r', '');
    const problems: ProblemParts[] = [];
    const reading = { file, problems };
    singleRun(text, /^Running \S+ test @ /gm, file);
    const load = loadOf(text, file);
    problems.push(...interrupted(text, file));
    const notes =
      load.unanswered === 0
        ? []
        : [`wrk does not count ${load.unanswered} socket errors as requests; here they are failed ones`];
    tellLoad(load, reading, emit);
    if (load.durations?.has('p99') !== true) notes.push('no percentiles: wrk writes them with --latency');
    return { tool: 'wrk', notes, problems };
  },
};

function loadOf(text: string, file: SourceFile): Load {
  const [, count, , read] = COUNTS.exec(text) ?? [];
  if (count === undefined) throw breaksOff(file, 'the number of requests, and the rates after it');
  const requests = Number(count);
  const rate = /^Requests\/sec: +(\S+)$/m.exec(text)?.[1];
  const received = /^Transfer\/sec: +(\d+\.\d\d[KMGTP]?B)$/m.exec(text)?.[1];
  if (rate === undefined || received === undefined) throw breaksOff(file, 'Requests/sec and Transfer/sec');
  const [connect = 0, readErrors = 0, write = 0, timeout = 0] = (SOCKET_ERRORS.exec(text) ?? []).slice(1).map(Number);
  const refused = Number(/^ {2}Non-2xx or 3xx responses: (\d+)$/m.exec(text)?.[1] ?? 0);
  const unanswered = connect + readErrors + write + timeout;
  // A socket error is no request that wrk counts, so what was tried is both together.
  const tried = requests + unanswered;
  return {
    requests: tried,
    failed: refused + unanswered,
    unanswered,
    rate: figureIn(rate, { file: file.path, what: 'Requests/sec' }),
    ...(requests === 0 ? {} : { durations: durationsIn(text, file), samples: requests }),
    received: { count: bytes(read, file), rate: bytes(received, file) },
  };
}

function durationsIn(text: string, file: SourceFile): Map<string, number> {
  const [, avg, stddev, max] = LATENCY.exec(text) ?? [];
  if (avg === undefined) throw notAsPrinted(file, 'the latency, by average, deviation and maximum');
  const durations = new Map([
    ['avg', seconds(avg, file)],
    ['stddev', seconds(stddev, file)],
    ['max', seconds(max, file)],
  ]);
  const [distribution = ''] = /^ {2}Latency Distribution.*(?:\n *\d.*%.*)*/m.exec(text) ?? [];
  for (const [, percent, value] of distribution.matchAll(/^ *(\d+(?:\.\d+)?)% +(\S+) *$/gm)) {
    if (Number(percent) < 100) durations.set(`p${Number(percent)}`, seconds(value, file));
  }
  return durations;
}

/**
 * Told to stop, wrk prints what it has as if that had been all; it never ends before its time otherwise. That time is rounded to a whole
 * number of its unit, so that 90 s are 2 m, and 51 s are 1 m.
 */
function* interrupted(text: string, file: SourceFile): Generator<ProblemParts> {
  const planned = /^Running (\S+) test @ /m.exec(text)?.[1] ?? '';
  const took = COUNTS.exec(text)?.[2];
  const least = planned.replace(/^\d+/, (whole) => String(Number(whole) - 0.5));
  if (seconds(took, file) >= 0.99 * seconds(least, file)) return;
  yield {
    code: 'evidence.tool_failed',
    message: 'wrk was stopped before its end',
    file: file.path,
    found: `a test of ${planned} that ended after ${took}`,
    expected: 'a run to its end',
    remedy: 'let wrk run as long as it was told to',
  };
}

const seconds = (written: string | undefined, file: SourceFile): number => withUnit(written, SECONDS, file, true);
const bytes = (written: string | undefined, file: SourceFile): number => withUnit(written, BYTES, file, false);

function withUnit(written = '', units: Readonly<Record<string, number>>, file: SourceFile, divides: boolean): number {
  const [, number, unit = ''] = /^(-?[\d.]+|-?nan|-?inf)([A-Za-z]*)$/.exec(written) ?? [];
  const value = figureIn(number, { file: file.path, what: written || 'the latency' });
  const factor = units[unit];
  if (factor === undefined) throw notAsPrinted(file, `one of ${Object.keys(units).join(', ')} after ${written}`);
  return divides ? value / factor : value * factor;
}
