import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Metric } from '../adapter.ts';
import { numberAt, parseJsonObject } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { figuresOf, type Reading } from './k6-figures.ts';
import { isIdle, SCRIPT_ERRORS } from './k6-points.ts';
import { type K6Metric, k6Summary } from './k6-shapes.ts';
import { checkThresholds } from './k6-thresholds.ts';
import { nothingSucceeded } from './load.ts';
import { noIteration, noMetrics } from './no-metrics.ts';

const STOPPED = 'a run that was stopped before its end looks like any other: the exit code of k6 says it';

/** The end-of-test summary of k6, in its three shapes. Figures are k6's milliseconds, bytes and counts, converted to base units. */
export const k6SummaryAdapter: Adapter<'perf'> = {
  id: 'k6-summary',
  kind: 'perf',
  title: 'k6 summary JSON',
  tools: [
    { tool: 'k6', how: "export function handleSummary(data) { return { 'k6.json': JSON.stringify(data) } }" },
    { tool: 'k6', how: 'k6 run --new-machine-readable-summary --summary-export=k6.json' },
    { tool: 'k6', how: 'k6 run --summary-export=k6.json (states no unit for metrics of your own)' },
  ],
  claims(file) {
    const keys = keysOf(file.head);
    const older = keys.has('metrics') && (keys.has('root_group') || keys.has('state/testRunDurationMs'));
    // The keys are those of k6's JavaScript, or those of its schema.
    const isMade = keys.has('metadata/k6_version') || keys.has('metadata/k6Version');
    return older || (isMade && keys.has('results/metrics'));
  },
  read(file, emit) {
    const summary = k6Summary(parseJsonObject(file), file);
    const problems: ProblemParts[] = [];
    const notes = [SCRIPT_ERRORS, STOPPED];
    if (!summary.judges) notes.push('what k6 made of its thresholds is not in this shape: its exit code is 99');
    const made = summary.metrics.find((metric) => metric.name === 'http_reqs');
    const requests = made === undefined ? undefined : numberAt(made.values, 'count');
    const reading: Reading = {
      file,
      problems,
      notes,
      ...(requests === undefined ? {} : { requests }),
      ...(summary.seconds === undefined ? {} : { seconds: summary.seconds }),
    };
    let emitted = 0;
    for (const metric of summary.metrics) {
      for (const figure of figuresOf(metric, reading)) {
        emitted += 1;
        emit(figure);
        const alias = sameAsOlder(figure);
        if (alias !== undefined) emit(alias);
      }
      problems.push(...checkThresholds(metric, reading));
    }
    if (summary.metrics.some(isAllFailed)) problems.push(nothingSucceeded(reading, requests));
    if (isIdle(summary.metrics.map(({ name }) => name))) problems.push(noIteration(file));
    else if (emitted === 0) problems.push(noMetrics(file, ''));
    return {
      tool: 'k6',
      notes,
      problems,
      saysFailed: summary.metrics.some(({ thresholds }) => thresholds.some(({ ok }) => !ok)),
      ...(summary.version === undefined ? {} : { toolVersion: summary.version }),
      ...(summary.claimedAt === undefined ? {} : { claimedAt: summary.claimedAt }),
    };
  },
};

/** The machine-readable shape splits `checks`; a budget for `checks.rate` holds for every shape. */
function sameAsOlder(figure: Metric): Metric | undefined {
  return figure.name === 'checks_succeeded.rate' ? { ...figure, name: 'checks.rate' } : undefined;
}

const isAllFailed = ({ name, values }: K6Metric): boolean => name === 'http_req_failed' && values.rate === 1;
