import type { Adapter } from '../adapter.ts';
import { type CsvRecord, csvRecords } from '../csv.ts';
import { BUILT_IN, TYPE } from './k6-built-in.ts';
import { addPoint, metricIn, type PointMetric, pointStore, reportOf } from './k6-points.ts';
import { figureIn } from './text-figures.ts';

const HEADER = /^metric_name,timestamp,metric_value,/;
/** k6 keeps this part of its metrics of requests in every summary. */
const EXPECTED = 'expected_response:true';

/** k6's stream of single points as CSV. It names neither types nor units, so only k6's own metrics can be read. */
export const k6Csv: Adapter<'perf'> = {
  id: 'k6-csv',
  kind: 'perf',
  title: 'k6 points, CSV',
  tools: [{ tool: 'k6', how: 'k6 run --out csv=k6.csv (says nothing of metrics of your own; a summary or JSON does)' }],
  claims: (file) => HEADER.test(file.head),
  read(file, emit) {
    const store = pointStore();
    const unknown = new Map<string, number>();
    const named = (name: string, base: string): PointMetric | undefined => {
      const contains = BUILT_IN.get(base);
      return contains === undefined
        ? undefined
        : metricIn(store, { name, type: TYPE.get(base) ?? 'trend', contains, thresholds: [] });
    };
    for (const record of csvRecords(file, { ended: true })) {
      const { metric_name: name = '' } = record.fields;
      const metric = named(name, name);
      if (metric === undefined) {
        unknown.set(name, (unknown.get(name) ?? 0) + 1);
        continue;
      }
      const value = pointValue(record, file.path);
      addPoint(metric, value);
      if (name !== 'http_req_duration' || record.fields.expected_response !== 'true') continue;
      addPoint(metricIn(store, { ...metric, name: `${name}{${EXPECTED}}` }), value);
    }
    const report = reportOf(store, file, emit);
    const leftOut = [...unknown]
      .slice(0, 20)
      .map(([name, count]) => `${name}: the format says neither type nor unit, so its ${count} points are left out`);
    const thresholds = 'thresholds and metrics without a point are not in this format';
    return { ...report, notes: [...report.notes, ...leftOut, thresholds] };
  },
};

const pointValue = ({ fields, line }: CsvRecord, file: string): number =>
  figureIn(fields.metric_value, { file, line, what: 'metric_value' });
