import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import { secondsFrom } from './durations.ts';
import { type Load, tellLoad } from './load.ts';
import { breaksOff, figureIn, notAsPrinted, singleRun } from './text-figures.ts';

const FINISHED = /^finished in \S+, (\S+) req\/s, \S+\/s$/m;
const COUNTS =
  /^requests: (\d+) total, \d+ started, (\d+) done, \d+ succeeded, (\d+) failed, (\d+) errored, \d+ timeout$/m;

/** What h2load of nghttp2 prints; it writes nothing else but a log of requests. An error and a time-out count as failed there, too. */
export const h2load: Adapter<'perf'> = {
  id: 'h2load',
  kind: 'perf',
  title: 'h2load text',
  tools: [{ tool: 'h2load', how: 'h2load -n 2000 -c 8 URL > h2load.txt' }],
  claims: ({ head }) => /^starting benchmark\.\.\.$/m.test(head) && /^spawning thread #0: /m.test(head),
  read(file, emit) {
    const text = file.text().replaceAll('\r', '');
    const problems: ProblemParts[] = [];
    const reading = { file, problems };
    singleRun(text, /^starting benchmark\.\.\.$/gm, file);
    const load = loadOf(text, file);
    tellLoad(load, reading, emit);
    return { tool: 'h2load', notes: ['the rate is that of requests that succeeded'], problems };
  },
};

function loadOf(text: string, file: SourceFile): Load {
  const rate = FINISHED.exec(text)?.[1];
  const [total, done, failed, errored] = (COUNTS.exec(text) ?? []).slice(1).map(Number);
  if (rate === undefined || total === undefined || !/^req\/s +: /m.test(text)) {
    throw breaksOff(file, 'the number of requests, and the times after it');
  }
  const received = /^traffic: \S+ \((\d+)\) total, /m.exec(text)?.[1];
  return {
    requests: total,
    failed: failed ?? 0,
    unanswered: errored ?? 0,
    rate: figureIn(rate, { file: file.path, what: 'req/s' }),
    ...(done === 0 || done === undefined ? {} : { durations: durationsIn(text, file), samples: done }),
    ...(received === undefined ? {} : { received: { count: Number(received) } }),
  };
}

const STATISTICS: ReadonlyMap<string, string> = new Map([
  ['min', 'min'],
  ['max', 'max'],
  ['mean', 'avg'],
  ['sd', 'stddev'],
  ['median', 'med'],
  ['p95', 'p95'],
  ['p99', 'p99'],
]);

/** The columns stand in the line above; newer versions have percentiles. */
function durationsIn(text: string, file: SourceFile): Map<string, number> {
  const columns = /^ +(min +.*)\+\/- sd$/m.exec(text)?.[1]?.trim().split(/ +/);
  const row = /^(?:time for )?request *: +(.*)$/m.exec(text)?.[1]?.trim().split(/ +/);
  if (columns === undefined || row === undefined)
    throw notAsPrinted(file, 'the times for a request, under their names');
  return new Map(
    columns.flatMap((column, index) => {
      const statistic = STATISTICS.get(column);
      return statistic === undefined ? [] : [[statistic, seconds(row[index] ?? '', column, file)] as const];
    }),
  );
}

function seconds(written: string, what: string, file: SourceFile): number {
  const [, number, unit = ''] = /^([\d.]+)([a-z]+)$/.exec(written) ?? [];
  const toSeconds = secondsFrom(unit);
  if (toSeconds === undefined) throw notAsPrinted(file, `a time with its unit under ${what}`);
  return toSeconds(figureIn(number, { file: file.path, what }));
}
