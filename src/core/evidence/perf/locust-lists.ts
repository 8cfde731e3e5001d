import type { Adapter, Metric, Report } from '../adapter.ts';
import { csvRecords } from '../csv.ts';
import { otherFormat } from '../other-format.ts';
import { tagsOf } from './load.ts';
import { failureNotes } from './locust-csv.ts';
import { figureIn } from './text-figures.ts';

const FAILURES = /^"?Method"?,"?Name"?,"?Error"?,"?Occurrences"?(?:,"?First Seen"?,"?Last Seen"?)?\r*\n/;
const EXCEPTIONS = /^"?Count"?,"?Message"?,"?Traceback"?,"?Nodes"?\r*\n/;
const LOST = 'how many requests were made, and how long they took, is in the file of stats';
const NAMED = 20;

/** Two lists of locust that hold only what went wrong: failures of requests, and exceptions of the user's own code. */
export const locustLists: Adapter<'perf'> = {
  id: 'locust-lists',
  kind: 'perf',
  title: 'locust CSV: failures and exceptions',
  tools: [
    { tool: 'locust', how: 'locust --headless --csv locust … and take locust_failures.csv beside locust_stats.csv' },
    { tool: 'locust', how: 'locust --headless --csv locust … and take locust_exceptions.csv beside locust_stats.csv' },
  ],
  claims: ({ head }) => FAILURES.test(head) || EXCEPTIONS.test(head),
  read(file, emit): Report {
    if (!this.claims(file)) throw otherFormat(file, 'failures or exceptions of locust');
    const ofRequests = FAILURES.test(file.head);
    const column = ofRequests ? 'Occurrences' : 'Count';
    const notes = [LOST];
    const named = new Map<string, number>();
    let total = 0;
    let rows = 0;
    for (const { fields, line } of csvRecords(file, { ended: true })) {
      const count = figureIn(fields[column], { file: file.path, line, what: column });
      const tags = ofRequests ? tagsOf({ method: fields.Method ?? '', name: fields.Name ?? '' }) : '';
      rows += 1;
      total += count;
      if (tags !== '' && (named.has(tags) || named.size < 500)) named.set(tags, (named.get(tags) ?? 0) + count);
      if (rows <= NAMED) notes.push(`${count} times: ${tagged(tags, fields.Error ?? fields.Message ?? '')}`);
    }
    const metric = ofRequests ? 'http_req_failed' : 'exceptions';
    emit(counted(`${metric}.count`, total));
    for (const [tags, count] of named) emit(counted(`${metric}${tags}.count`, count));
    return {
      tool: 'locust',
      notes: [...notes, ...(ofRequests ? failureNotes(total) : [])],
      problems: [],
      saysFailed: total > 0,
    };
  },
};

const counted = (name: string, value: number): Metric => ({ name, value, unit: '1', direction: 'lower' });

const tagged = (tags: string, message: string): string => `${tags} ${message.slice(0, 120)}`.trim();
