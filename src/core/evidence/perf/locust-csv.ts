import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Metric, Report, SourceFile } from '../adapter.ts';
import { type CsvRecord, csvRecords } from '../csv.ts';
import { emptyRun, type Load, loadMetrics, tagsOf } from './load.ts';
import { breaksOff, figureIn } from './text-figures.ts';

const STATS = /^"?(?:Type|Method)"?,"?Name"?,"?(?:Request Count|# requests)"?,/;
const HISTORY = /^"?Timestamp"?,"?User Count"?,"?Type"?,"?Name"?,/;
const LAGS = 'locust rewrites this file about once a second and not after the last requests, so its figures lag behind';
const ROUNDED = 'percentiles are rounded by locust: to 1 ms, from 100 ms to 10 ms, from 1 s to 100 ms';
export const NO_EXCEPTIONS = 'errors that tasks raise are not in this file: they are in locust_exceptions.csv';
const PERCENTILES = ['50', '75', '90', '95', '99', '99.9'];

/** The statistics of locust by name of the request, and their history: of that only the last row of each name, which is the sum of the run. */
export const locustCsv: Adapter<'perf'> = {
  id: 'locust-csv',
  kind: 'perf',
  title: 'locust CSV: stats and stats_history',
  tools: [
    {
      tool: 'locust',
      how: 'locust --headless --csv locust … and take locust_stats.csv (lags behind; --json does not)',
    },
  ],
  claims: ({ head }) => STATS.test(head) || HISTORY.test(head),
  read(file, emit): Report {
    const problems: ProblemParts[] = [];
    const notes = [LAGS, ROUNDED, NO_EXCEPTIONS];
    const rows = new Map<string, CsvRecord>();
    for (const record of csvRecords(file, { ended: true })) {
      const { Type, Method, Name = '' } = record.fields;
      rows.set(`${Type ?? Method ?? ''}\n${Name}`, record);
    }
    const total =
      rows.get('\nAggregated') ?? rows.get('None\nAggregated') ?? rows.get('None\nTotal') ?? rows.get('\nTotal');
    if (total === undefined) throw breaksOff(file, 'the row of all requests together, Aggregated');
    const whole = loadOf(total, '', file);
    problems.push(...emptyRun(whole, { file, problems }));
    emitAll(whole, file, problems, emit);
    for (const record of rows.values()) {
      if (record === total) continue;
      const { Type, Method, Name = '' } = record.fields;
      emitAll(loadOf(record, tagsOf({ method: Type ?? Method ?? '', name: Name }), file), file, problems, emit);
    }
    const failed = whole.failed ?? 0;
    return { tool: 'locust', notes: [...notes, ...failureNotes(failed)], problems, saysFailed: failed > 0 };
  },
};

function emitAll(load: Load, file: SourceFile, problems: ProblemParts[], emit: (metric: Metric) => void): void {
  for (const metric of loadMetrics(load, { file, problems })) emit(metric);
}

/** What locust makes of failures, if it was not told otherwise. */
export const failureNotes = (failed: number): readonly string[] =>
  failed === 0 ? [] : [`${failed} requests failed, for which locust ends with exit code 1`];

function loadOf({ fields, line }: CsvRecord, tags: string, file: SourceFile): Load {
  const number = (...names: readonly string[]): number => {
    const name = names.find((one) => fields[one] !== undefined) ?? names[0] ?? '';
    return figureIn(fields[name], { file: file.path, line, what: name });
  };
  const requests = number('Total Request Count', 'Request Count', '# requests');
  const failed = number('Total Failure Count', 'Failure Count', '# failures');
  const history = fields.Timestamp !== undefined;
  const durations = new Map([
    ['avg', number('Total Average Response Time', 'Average Response Time', 'Average response time') / 1000],
    ['min', number('Total Min Response Time', 'Min Response Time', 'Min response time') / 1000],
    ['med', number('Total Median Response Time', 'Median Response Time', 'Median response time') / 1000],
    ['max', number('Total Max Response Time', 'Max Response Time', 'Max response time') / 1000],
  ]);
  for (const percent of history ? [] : PERCENTILES) {
    const written = fields[`${percent}%`];
    if (written === undefined || written === 'N/A') continue;
    if (percent !== '50')
      durations.set(`p${percent}`, figureIn(written, { file: file.path, line, what: `${percent}%` }) / 1000);
  }
  return {
    tags,
    requests,
    failed,
    // In the history these two are of the last seconds only.
    ...(history ? {} : { rate: number('Requests/s', 'requests/s') }),
    ...(requests === 0 ? {} : { durations }),
  };
}
