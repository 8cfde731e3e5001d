import { Problem, type ProblemParts } from '../../model/problem.ts';
import type { Adapter, Report, SourceFile } from '../adapter.ts';
import { csvRecords } from '../csv.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import { readXml } from '../xml.ts';
import { emptyRun, type Load, loadMetrics, tagsOf } from './load.ts';
import { breaksOff, figureIn } from './text-figures.ts';

const CSV = /^label,(?:\w+,)*avg_rt,(?:[^\n]*,)?succ,/;

/** What the figures of one label are called in both forms, with where they stand; percentiles are `perc_95.0`. */
interface Row {
  readonly label: string;
  readonly figures: ReadonlyMap<string, string>;
  readonly line: number;
}

/** The final statistics of Taurus, in seconds, by label; the row of the empty label is all of them. */
export const taurus: Adapter<'perf'> = {
  id: 'taurus',
  kind: 'perf',
  title: 'Taurus final statistics, XML or CSV',
  tools: [
    { tool: 'Taurus', how: 'a reporter of the module final-stats with dump-xml: taurus.xml' },
    { tool: 'Taurus', how: 'a reporter of the module final-stats with dump-csv: taurus.csv' },
  ],
  claims: ({ head }) => xmlRootOf(head) === 'FinalStatus' || CSV.test(head),
  read(file, emit): Report {
    const problems: ProblemParts[] = [];
    const reading = { file, problems };
    const { rows, seconds, noted } = CSV.test(file.head) ? fromCsv(file) : fromXml(file);
    const total = rows.find(({ label }) => label === '');
    if (total === undefined) throw breaksOff(file, 'the group of all labels together, which has none');
    for (const row of [total, ...rows.filter((one) => one !== total)]) {
      const load = loadOf(row, seconds, file);
      if (row === total) problems.push(...emptyRun(load, reading));
      for (const metric of loadMetrics(load, reading)) emit(metric);
    }
    return {
      tool: 'Taurus',
      notes: ['whether its pass/fail criteria were met is not in this file', ...noted],
      problems,
    };
  },
};

interface Written {
  readonly rows: readonly Row[];
  readonly seconds: string | undefined;
  readonly noted: readonly string[];
}

function fromCsv(file: SourceFile): Written {
  const rows: Row[] = [];
  for (const { fields, line } of csvRecords(file, { ended: true }))
    rows.push({ label: fields.label ?? '', figures: new Map(Object.entries(fields)), line });
  return { rows, seconds: undefined, noted: [] };
}

function fromXml(file: SourceFile): Written {
  const rows: { readonly label: string; readonly figures: Map<string, string>; readonly line: number }[] = [];
  let seconds: string | undefined;
  const noted = readXml(file, {
    open(name, { label, value, param }, depth, line) {
      if (depth === 0 && name !== 'FinalStatus') throw wrongRoot(file, name, line, 'FinalStatus');
      if (depth === 1 && name === 'Group') rows.push({ label: label ?? '', figures: new Map(), line });
      if (depth === 2 && value !== undefined)
        rows.at(-1)?.figures.set(param === undefined ? name : `${name}_${param}`, value);
      return depth === 1 && name === 'TestDuration';
    },
    text(piece) {
      seconds = `${seconds ?? ''}${piece}`;
    },
    close() {},
  });
  return { rows, seconds, noted };
}

const STATISTICS = [
  ['avg', 'avg_rt'],
  ['stddev', 'stdev_rt'],
  ['min', 'perc_0.0'],
  ['p50', 'perc_50.0'],
  ['p90', 'perc_90.0'],
  ['p95', 'perc_95.0'],
  ['p99', 'perc_99.0'],
  ['p99.9', 'perc_99.9'],
  ['max', 'perc_100.0'],
] as const;

function loadOf({ label, figures, line }: Row, seconds: string | undefined, file: SourceFile): Load {
  const number = (key: string): number => figureIn(figures.get(key), { file: file.path, line, what: key });
  const [failed, succeeded] = [number('fail'), number('succ')];
  const requests = failed + succeeded;
  const duration = seconds === undefined ? 0 : figureIn(seconds, { file: file.path, line, what: 'TestDuration' });
  const received = figures.get('bytes');
  if (!Number.isSafeInteger(requests)) throw notCounts(file, line, `${failed} and ${succeeded}`);
  return {
    tags: label === '' ? '' : tagsOf({ name: label }),
    requests,
    failed,
    ...(duration > 0 ? { rate: requests / duration } : {}),
    ...(requests === 0
      ? {}
      : {
          durations: new Map(
            STATISTICS.filter(([, key]) => figures.has(key)).map(([name, key]) => [name, number(key)]),
          ),
        }),
    ...(received === undefined ? {} : { received: { count: number('bytes') } }),
  };
}

const notCounts = (file: SourceFile, line: number, found: string): Problem =>
  new Problem({
    code: 'evidence.shape',
    message: 'the samples that failed and succeeded are no counts',
    file: file.path,
    line,
    found,
    expected: 'whole numbers',
    remedy: 'use the report as the tool wrote it',
  });
