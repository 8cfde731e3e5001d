import { Problem, type ProblemParts } from '../../model/problem.ts';
import type { Adapter, Report, SourceFile } from '../adapter.ts';
import { csvRows } from '../csv.ts';
import { noMetrics } from './no-metrics.ts';
import { breaksOff, notAsPrinted } from './text-figures.ts';

const FIRST = /^"?requestedUrl"?,"?final(?:Displayed)?Url"?,"?fetchTime"?/;
const LOST =
  'what the audits measured is rounded in words, made for eyes, so only scores are read: --output=json has it';

/** Lighthouse's tables, one after another: the page, a score for each category, and the audits. */
export const lighthouseCsv: Adapter<'perf'> = {
  id: 'lighthouse-csv',
  kind: 'perf',
  title: 'Lighthouse CSV',
  tools: [{ tool: 'Lighthouse', how: 'lighthouse URL --output=csv (scores only; --output=json has the figures)' }],
  claims: ({ head }) => FIRST.test(head),
  read(file, emit): Report {
    const problems: ProblemParts[] = [];
    const notes = [LOST];
    let header: readonly string[] = [];
    let claimedAt: string | undefined;
    let audited = false;
    let scores = 0;
    for (const { fields, line } of csvRows(file)) {
      if (fields[0] === 'requestedUrl' || (fields[0] === 'category' && fields.includes('score'))) {
        header = fields;
        continue;
      }
      if (fields.length !== header.length)
        throw new Problem({ ...notAsPrinted(file, `${header.length} fields`).parts, line });
      if (header[0] === 'requestedUrl') claimedAt = fields[header.indexOf('fetchTime')];
      else if (header.includes('audit')) audited = true;
      else {
        const [category = '', score = ''] = fields;
        scores += 1;
        const value = /^(?:0|1|0?\.\d+)$/.test(score) ? Number(score) : undefined;
        if (value === undefined) problems.push(unknownScore(file, line, category, score));
        else emit({ name: `${category}.score`, value, unit: 'ratio', direction: 'higher', samples: 1 });
      }
    }
    if (scores === 0) problems.push(noMetrics(file, ''));
    else if (!audited) throw breaksOff(file, 'the table of audits after the one of categories');
    return { tool: 'Lighthouse', ...(claimedAt === undefined ? {} : { claimedAt }), notes, problems };
  },
};

/** Lighthouse writes no score where an audit broke or the page did not load. */
const unknownScore = (file: SourceFile, line: number, category: string, score: string): ProblemParts => ({
  code: 'evidence.tool_failed',
  message: 'Lighthouse gave a category no score',
  file: file.path,
  line,
  found: `${category.slice(0, 40)}: ${JSON.stringify(score.slice(0, 20))}`,
  expected: 'a score from 0 to 1',
  remedy: 'look whether the page is served, and run Lighthouse again',
});
