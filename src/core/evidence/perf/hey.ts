import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import { type Load, tellLoad } from './load.ts';
import { breaksOff, figureIn } from './text-figures.ts';

/** Of more requests than this hey keeps no durations and no status codes. */
const MAX_KEPT = 1_000_000;

/** At the very end; without errors, two empty lines more stand in their place. */
const SECTIONS =
  /\nStatus code distribution:((?:\n {2}\[\d+\]\t\d+ responses)*)\n\n(?:Error distribution:([\s\S]*?)\n\n|\n\n)\s*$/;

/** The summary that hey prints; it has no other but CSV, which leaves out requests without an answer. */
export const hey: Adapter<'perf'> = {
  id: 'hey',
  kind: 'perf',
  title: 'hey summary text',
  tools: [{ tool: 'hey', how: 'hey -n 2000 URL > hey.txt' }],
  claims: ({ head }) => /^\s*Summary:\n {2}Total:\t/.test(head) && head.includes('\n  Requests/sec:\t'),
  read(file, emit) {
    const text = file.text();
    const problems: ProblemParts[] = [];
    const reading = { file, problems };
    const notes = ['durations are written in steps of 0.1 ms, and data received without headers'];
    const load = loadOf(text, file, notes);
    tellLoad(load, reading, emit);
    return { tool: 'hey', notes, problems };
  },
};

function loadOf(text: string, file: SourceFile, notes: string[]): Load {
  const sections = SECTIONS.exec(text.replaceAll('\r', ''));
  if (sections === null) throw breaksOff(file, 'the distribution of status codes and of errors');
  const statuses = [...(sections[1] ?? '').matchAll(/\[(\d+)\]\t(\d+) /g)].map(
    (row) => [Number(row[1]), Number(row[2])] as const,
  );
  const answered = statuses.reduce((sum, [, count]) => sum + count, 0);
  const refused = statuses.reduce((sum, [code, count]) => sum + (code >= 400 ? count : 0), 0);
  const errors = [...(sections[2] ?? '').matchAll(/^ {2}\[(\d+)\]\t(.*)$/gm)];
  const unanswered = errors.reduce((sum, [, count]) => sum + Number(count), 0);
  for (const [, count, message] of errors.slice(0, 5)) notes.push(`${count} requests: ${(message ?? '').slice(0, 80)}`);
  const kept = [...text.matchAll(/^ {2}\d+\.\d+ \[(\d+)\]\t\|/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
  if (kept !== answered) throw breaksOff(file, `status codes of ${kept} responses, as the histogram has`);
  const requests = answered + unanswered;
  const rate = field(text, file, 'Requests/sec', '');
  const total = field(text, file, 'Total', ' secs');
  const counted = answered < MAX_KEPT;
  if (counted && Math.abs(rate * total - requests) > 1 + 0.00006 * rate) {
    throw breaksOff(file, `about ${Math.round(rate * total)} responses and errors, by rate and time`);
  }
  if (!counted) notes.push('hey keeps the durations and status codes of the first million requests only');
  const size = /^ {2}Total data:\t(\d+) bytes$/m.exec(text)?.[1];
  return {
    ...(counted ? { requests, failed: refused + unanswered, unanswered } : {}),
    rate,
    ...(answered === 0 ? {} : { durations: durationsIn(text, file), samples: answered }),
    ...(size === undefined ? {} : { received: { count: Number(size) } }),
  };
}

function durationsIn(text: string, file: SourceFile): Map<string, number> {
  const durations = new Map([
    ['avg', field(text, file, 'Average', ' secs')],
    ['min', field(text, file, 'Fastest', ' secs')],
    ['max', field(text, file, 'Slowest', ' secs')],
  ]);
  for (const [, percent, seconds] of text.matchAll(/^ {2}(\d+)%%? in (\d+\.\d+) secs$/gm)) {
    if (percent !== '0') durations.set(`p${percent}`, figureIn(seconds, { file: file.path, what: `${percent}%` }));
  }
  return durations;
}

/** Throws where there is none, or none that is a number: hey prints NaN where nothing was answered. */
function field(text: string, file: SourceFile, name: string, unit: string): number {
  const written = new RegExp(`^ {2}${name}:\\t *(\\S+)${unit}$`, 'm').exec(text)?.[1];
  return figureIn(written, { file: file.path, what: name });
}
