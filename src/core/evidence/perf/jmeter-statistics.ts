import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Report, SourceFile } from '../adapter.ts';
import { badShape, finite, isObject, type JsonObject, parseJsonObject } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { emptyRun, type Load, loadMetrics, tagsOf } from './load.ts';

const STATISTICS: readonly (readonly [name: string, key: string])[] = [
  ['avg', 'meanResTime'],
  ['med', 'medianResTime'],
  ['min', 'minResTime'],
  ['max', 'maxResTime'],
  ['p90', 'pct1ResTime'],
  ['p95', 'pct2ResTime'],
  ['p99', 'pct3ResTime'],
];

/** The table behind JMeter's HTML report, by label and in total. */
export const jmeterStatistics: Adapter<'perf'> = {
  id: 'jmeter-statistics',
  kind: 'perf',
  title: 'JMeter statistics.json',
  tools: [{ tool: 'JMeter', how: 'jmeter -n -t plan.jmx -l jmeter.jtl -e -o report, and take report/statistics.json' }],
  claims({ head }) {
    const keys = keysOf(head);
    return (
      [...keys].some((key) => key.endsWith('/pct1ResTime')) && [...keys].some((key) => key.endsWith('/sampleCount'))
    );
  },
  read(file, emit): Report {
    const root = parseJsonObject(file);
    if (!isObject(root.Total)) throw badShape(file, '/Total', root.Total, 'the statistics of all samples');
    const problems: ProblemParts[] = [];
    const reading = { file, problems };
    for (const [label, row] of Object.entries(root)) {
      if (!isObject(row)) throw badShape(file, pointerTo(label), row, 'the statistics of a label');
      const load = loadOf(row, label === 'Total' ? '' : tagsOf({ name: label }), pointerTo(label), file);
      if (label === 'Total') problems.push(...emptyRun(load, reading));
      for (const metric of loadMetrics(load, reading)) emit(metric);
    }
    const named = 'percentiles are named as JMeter has them by default: pct1 to pct3 are p90, p95 and p99';
    return { tool: 'JMeter', notes: [named], problems };
  },
};

function loadOf(row: JsonObject, tags: string, pointer: string, file: SourceFile): Load {
  const number = (key: string): number => finite(row[key], { file: file.path, pointer: `${pointer}/${key}` });
  const requests = number('sampleCount');
  // Older versions have no median.
  const written = STATISTICS.filter(([, key]) => key !== 'medianResTime' || row[key] !== undefined);
  const durations = written.map(([name, key]) => [name, number(key) / 1000] as const);
  return {
    tags,
    requests,
    failed: number('errorCount'),
    rate: number('throughput'),
    ...(requests === 0 ? {} : { durations: new Map(durations) }),
    received: { rate: number('receivedKBytesPerSec') * 1024 },
    sent: { rate: number('sentKBytesPerSec') * 1024 },
  };
}
