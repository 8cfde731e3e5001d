import { Problem, type ProblemParts } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import { endedLines } from '../json.ts';
import { type Load, tellLoad } from './load.ts';
import { breaksOff, figureIn, singleRun } from './text-figures.ts';

const FOUND = /^Total of (\d+) requests completed$/m;
const KINDS = /^ {3}\(Connect: (\d+), Receive: (\d+), Length: (\d+), Exceptions: (\d+)\)$/m;

/** What ApacheBench prints. Its other outputs, -g and -e, say nothing of errors. */
export const ab: Adapter<'perf'> = {
  id: 'ab',
  kind: 'perf',
  title: 'ApacheBench text',
  tools: [{ tool: 'ab', how: 'ab -q -l -n 2000 -c 8 URL > ab.txt (-l where answers differ in length)' }],
  claims: ({ head }) => head.trimStart().startsWith('This is ApacheBench, Version '),
  read(file, emit) {
    const text = [...endedLines(file)].join('\n').replaceAll('\r', '');
    const problems: ProblemParts[] = [];
    const reading = { file, problems };
    singleRun(text, /^This is ApacheBench, Version /gm, file);
    const notes = [
      'durations are written in whole milliseconds: 0 is less than one',
      'how many requests were asked for is not in the text: whether ab was interrupted cannot be told',
    ];
    const load = loadOf(text, file, notes);
    tellLoad(load, reading, emit);
    return { tool: 'ab', notes, problems };
  },
};

function loadOf(text: string, file: SourceFile, notes: string[]): Load {
  const requests = field(text, 'Complete requests');
  if (requests === undefined) throw stopped(text, file);
  const broken = field(text, 'Failed requests');
  const rate = /^Requests per second: +(\S+) \[#\/sec\]/m.exec(text)?.[1];
  if (broken === undefined || (rate === undefined && requests > 0))
    throw breaksOff(file, 'failed requests and requests per second');
  const [connect = 0, receive = 0, length = 0, exceptions = 0] = (KINDS.exec(text) ?? []).slice(1).map(Number);
  if (broken > 0 && !KINDS.test(text)) throw breaksOff(file, 'the kinds of failures');
  const refused = (field(text, 'Non-2xx responses') ?? 0) + (field(text, 'Write errors') ?? 0);
  if (length > 0)
    notes.push(`${length} of the failed requests are answers of another length than the first, which -l allows`);
  const total = field(text, 'Total transferred');
  const transfer = /^Transfer rate: +(\S+) \[Kbytes\/sec\] received$/m.exec(text)?.[1];
  return {
    requests,
    // An answer may be both of another length and no 2xx, and the text does not say which were: at least the larger number failed.
    failed: Math.min(requests, Math.max(broken, refused)),
    // With -r a connection that was refused is an error of receiving and an exception as well.
    unanswered: Math.min(requests, connect + receive + exceptions),
    ...(rate === undefined ? {} : { rate: figureIn(rate, { file: file.path, what: 'Requests per second' }) }),
    ...(requests === 0 ? {} : { durations: durationsIn(text, file, notes) }),
    received: {
      count: total,
      rate: transfer === undefined ? undefined : figureIn(transfer, { file: file.path, what: 'Transfer rate' }) * 1024,
    },
  };
}

function durationsIn(text: string, file: SourceFile, notes: string[]): Map<string, number> {
  const seconds = (written: string | undefined, what: string): number =>
    figureIn(written, { file: file.path, what }) / 1000;
  const mean = /^Time per request: +(\S+) \[ms\] \(mean\)$/m.exec(text)?.[1];
  const durations = new Map([['avg', seconds(mean, 'Time per request')]]);
  const full = /^Total: +(\d+) +\d+ +([\d.]+) +(\d+) +(\d+)$/m.exec(text);
  const short = /^Total: +(\d+) +\d+ +(\d+)$/m.exec(text);
  durations.set('min', seconds(full?.[1] ?? short?.[1], 'Total, min'));
  durations.set('max', seconds(full?.[4] ?? short?.[2], 'Total, max'));
  if (full !== null) {
    durations.set('stddev', seconds(full[2], 'Total, +/-sd'));
    durations.set('med', seconds(full[3], 'Total, median'));
  }
  if (!/^Percentage of the requests served within/m.test(text)) {
    notes.push('no percentiles: ab was told to leave them out, or made a single request');
  } else if (!/^ 100% +\d+ \(longest request\)$/m.test(text)) {
    throw breaksOff(file, 'the longest request');
  }
  for (const [, percent, value] of text.matchAll(/^ +(\d\d?)% +(\d+)$/gm)) {
    durations.set(`p${percent}`, seconds(value, `${percent}%`));
  }
  return durations;
}

/** ab gives up at the first error of a socket, and then says no more than how many requests there were. */
function stopped(text: string, file: SourceFile): Problem {
  const completed = FOUND.exec(text)?.[1];
  const message = /(?:\bapr_\w+: |Test aborted|SSL handshake failed).*$/m.exec(text)?.[0];
  if (completed === undefined && message === undefined) return breaksOff(file, 'the number of complete requests');
  return new Problem({
    code: 'evidence.tool_failed',
    message: 'ab gave up before its end',
    file: file.path,
    found: message?.slice(0, 80) ?? `${completed} requests completed`,
    expected: 'a run to its end',
    remedy: 'look whether the target answers, or let ab go on with -r',
  });
}

function field(text: string, name: string): number | undefined {
  const written = new RegExp(`^${name}: +(\\d+)(?: bytes)?$`, 'm').exec(text)?.[1];
  return written === undefined ? undefined : Number(written);
}
