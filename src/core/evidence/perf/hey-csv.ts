import type { Adapter } from '../adapter.ts';
import { csvRecords } from '../csv.ts';
import { nothingSucceeded } from './load.ts';
import { foldRequests } from './request-fold.ts';
import { figureIn } from './text-figures.ts';

const HEADER = 'response-time,DNS+dialup,DNS,Request-write,Response-delay,Response-read,status-code,offset';
const LOST = 'requests without an answer are not in this format, so neither errors nor the rate of requests are known';

/** A row for each response that hey got, at most a million of them. */
export const heyCsv: Adapter<'perf'> = {
  id: 'hey-csv',
  kind: 'perf',
  title: 'hey CSV',
  tools: [
    {
      tool: 'hey',
      how: 'hey -n 2000 -o csv URL > hey.csv (leaves out requests without an answer; the summary has them)',
    },
  ],
  claims: ({ head }) => head.startsWith(HEADER),
  read(file, emit) {
    const fold = foldRequests(file);
    let rows = 0;
    for (const { fields, line } of csvRecords(file, { ended: true })) {
      const at = { file: file.path, line };
      rows += 1;
      fold.add({
        tags: '',
        seconds: figureIn(fields['response-time'], { ...at, what: 'response-time' }),
        failed: figureIn(fields['status-code'], { ...at, what: 'status-code' }) >= 400,
      });
    }
    const { notes, problems } = fold.finish(emit);
    return {
      tool: 'hey',
      notes: [LOST, ...notes],
      problems: rows === 0 ? [nothingSucceeded({ file, problems: [] }, 0)] : problems,
    };
  },
};
