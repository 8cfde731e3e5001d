import type { Adapter, Report } from '../adapter.ts';
import { csvRecords, csvRows } from '../csv.ts';
import { loadMetrics } from './load.ts';
import { noMetrics } from './no-metrics.ts';
import { samplePool, samplesOf, statisticsOf } from './samples.ts';
import { breaksOff, figureIn } from './text-figures.ts';

const LOST = 'neither errors nor status codes are in this format: the text of ab has them';

/** ab -g has a row for each request, sorted by its duration; ab -e the duration within which each percent was served. */
export const abTables: Adapter<'perf'> = {
  id: 'ab-tables',
  kind: 'perf',
  title: 'ApacheBench tables (-g, -e)',
  tools: [
    { tool: 'ab', how: 'ab -g ab.tsv … (says nothing of errors; the text does)' },
    { tool: 'ab', how: 'ab -e ab.csv … (says nothing of errors; the text does)' },
  ],
  claims: ({ head }) => GNUPLOT.test(head) || PERCENTILES.test(head),
  read(file, emit): Report {
    const percentiles = PERCENTILES.test(file.head);
    const problems: Report['problems'][number][] = [];
    const durations = new Map<string, number>();
    let samples: number | undefined;
    if (percentiles) {
      for (const { fields, line } of csvRows(file, { ended: true })) {
        const [percent = '', milliseconds] = fields;
        if (!/^\d+$/.test(percent)) continue;
        const name = percent === '0' ? 'min' : percent === '100' ? 'max' : `p${percent}`;
        if (!WANTED.has(name)) continue;
        durations.set(name, figureIn(milliseconds, { file: file.path, line, what: `${percent} %` }) / 1000);
      }
      if (!durations.has('max')) throw breaksOff(file, 'a row for each percent up to 100');
    } else {
      const all = samplesOf(samplePool());
      for (const { fields, line } of csvRecords(file, { separator: '\t', ended: true })) {
        all.add(figureIn(fields.ttime, { file: file.path, line, what: 'ttime' }) / 1000);
      }
      samples = all.count;
      if (samples > 0) for (const [statistic, value] of statisticsOf(all)) durations.set(statistic, value);
    }
    if (durations.size === 0) problems.push(noMetrics(file, ''));
    const load = { durations, ...(samples === undefined || samples === 0 ? {} : { samples }) };
    for (const metric of loadMetrics(load, { file, problems })) emit(metric);
    const steps = percentiles ? [] : ['durations are written in whole milliseconds: 0 is less than one'];
    return { tool: 'ab', notes: [LOST, ...steps], problems };
  },
};

const GNUPLOT = /^starttime\tseconds\tctime\tdtime\tttime\twait\r?\n/;
const PERCENTILES = /^Percentage served,Time in ms\r?\n/;
const WANTED: ReadonlySet<string> = new Set(['min', 'p50', 'p75', 'p90', 'p95', 'p99', 'max']);
