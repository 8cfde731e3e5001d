import { Problem } from '../../model/problem.ts';
import type { Adapter, Report, SourceFile } from '../adapter.ts';
import { csvRows } from '../csv.ts';
import { tagsOf } from './load.ts';
import { foldRequests, type RequestRow } from './request-fold.ts';
import { notAsPrinted } from './text-figures.ts';

const FIRST = /^(?:ASSERTION\t\S|RUN\t\S+\t)/;
const VERSION = /^RUN\t(?:[^\t]*\t)+(\d+\.\d+(?:\.\d+)?[^\t\n]*)$/m;
const EPOCH = /^\d{13}$/;
/** Gatling keeps raw records of these beside the requests; they say nothing of a request. */
const OTHERS: ReadonlySet<string> = new Set(['RUN', 'ASSERTION', 'GROUP', 'ERROR', 'SCENARIO', 'ACTION']);

/** Gatling's log of events as text, which it wrote until 3.11. */
export const gatlingLog: Adapter<'perf'> = {
  id: 'gatling-log',
  kind: 'perf',
  title: 'Gatling simulation.log, text',
  tools: [{ tool: 'Gatling', how: 'mvn gatling:test, and take simulation.log (up to 3.11; later ones are binary)' }],
  claims: ({ head }) => FIRST.test(head),
  read(file, emit): Report {
    const fold = foldRequests(file, { wholeRun: true });
    const errors = new Map<string, number>();
    let users = 0;
    for (const { fields, line } of csvRows(file, { separator: '\t', ended: true, quoted: false })) {
      const [kind = ''] = fields;
      if (kind === 'REQUEST') fold.add(requestIn(fields, file, line));
      else if (kind === 'USER') {
        users += fields.includes('START') ? 1 : fields.includes('END') ? -1 : 0;
        const moment = fields.at(-1) ?? '';
        if (EPOCH.test(moment)) fold.lasts(Number(moment) / 1000);
      } else if (kind === 'ERROR') errors.set(fields[1] ?? '', (errors.get(fields[1] ?? '') ?? 0) + 1);
      else if (!OTHERS.has(kind)) throw atLine(notAsPrinted(file, 'a record of Gatling, such as REQUEST'), line);
    }
    const version = VERSION.exec(file.head)?.[1];
    const { notes, problems } = fold.finish(emit);
    return {
      tool: 'Gatling',
      ...(version === undefined ? {} : { toolVersion: version }),
      notes: [
        'what became of assertions is not in this file: assertions.xml has it, and the exit code',
        ...notes,
        ...[...errors].slice(0, 20).map(([message, count]) => `${count} times: ${message.slice(0, 120)}`),
      ],
      problems: users > 0 ? [...problems, unfinished(file, users).parts] : problems,
    };
  },
};

/** Older logs have the scenario or the number of the user in front, so the fields are counted from the outcome. */
function requestIn(fields: readonly string[], file: SourceFile, line: number): RequestRow {
  const at = fields.findIndex(
    (field, index) =>
      (field === 'OK' || field === 'KO') && EPOCH.test(fields[index - 1] ?? '') && EPOCH.test(fields[index - 2] ?? ''),
  );
  if (at < 4) throw atLine(notAsPrinted(file, 'REQUEST with groups, name, start, end, and OK or KO'), line);
  const [groups = '', name = '', start = '', end = ''] = fields.slice(at - 4, at);
  const path = [...groups.split(',').filter((group) => group !== ''), name].join(' / ');
  return {
    tags: tagsOf({ name: path }),
    seconds: (Number(end) - Number(start)) / 1000,
    failed: fields[at] === 'KO',
    start: Number(start) / 1000,
  };
}

const atLine = ({ parts }: Problem, line: number): Problem => new Problem({ ...parts, line });

const unfinished = (file: SourceFile, users: number): Problem =>
  new Problem({
    code: 'evidence.malformed',
    message: 'the log ends before all users did',
    file: file.path,
    found: `${users} users that started and did not end`,
    expected: 'an end of each user',
    remedy: 'let Gatling finish; of a run with maxDuration use js/stats.json',
  });
