import type { Snapshot } from '../model/snapshot.generated.ts';
import { median, medianDeviation } from '../model/statistics.ts';
import { toBase, UNITS } from '../model/units.ts';
import schema from '../schema/baseline.json' with { type: 'json' };
import { type DocumentForm, readDocument, type TrustedFile } from './document.ts';
import { oneOf, optional, type Reader } from './reader.ts';

export type BaselineMetric = Snapshot['trusted']['baseline'][number];

const FORM: DocumentForm = { name: 'baseline', schema, invalid: 'baseline.invalid' };

/** Reads a performance baseline for a slot, its figures converted to base units. Throws Problems. */
export function parseBaseline(file: TrustedFile, slot: string): readonly BaselineMetric[] {
  return readDocument(FORM, file, (read) => {
    read.instant('/measured_at');
    const names = new Set<string>();
    return read.items('/metrics').map((index) => {
      const metric = metricOf(read, `/metrics/${index}`, slot);
      if (names.has(metric.metric)) {
        read.fault({
          code: 'baseline.invalid',
          message: 'a metric stands twice',
          pointer: `/metrics/${index}/name`,
          found: metric.metric,
          expected: 'each metric once',
          hint: 'stands above already',
          remedy: 'remove one of the two',
        });
      }
      names.add(metric.metric);
      return metric;
    });
  });
}

function metricOf(read: Reader, at: string, slot: string): BaselineMetric {
  const unit = read.text(`${at}/unit`);
  const figure = read.count(`${at}/value`);
  const base = unit === undefined || figure === undefined ? undefined : toBase(figure, unit);
  if (unit !== undefined && figure !== undefined && base === undefined) {
    read.fault({
      code: 'baseline.invalid',
      message: 'the unit of a metric is not known',
      pointer: `${at}/unit`,
      found: unit,
      expected: UNITS.join(', '),
      hint: 'not a known unit',
      remedy: `write one of ${UNITS.join(', ')}`,
    });
  }
  const runs = figuresAt(read, `${at}/values`);
  checkRuns(read, at, runs, figure);
  const history = historyOf(read, at, unit);
  return {
    slot,
    metric: read.text(`${at}/name`) ?? '',
    value: base?.value ?? 0,
    unit: base?.unit ?? '1',
    ...optional('direction', oneOf(['lower', 'higher'], read.text(`${at}/direction`))),
    ...optional('samples', read.count(`${at}/samples`)),
    ...optional('source', read.text('/source')),
    ...optional('profile', read.text('/profile')),
    ...(runs.length === 0 ? {} : { values: runs.map((value) => toBase(value, unit ?? '')?.value ?? value) }),
    ...(history.length === 0 ? {} : { history }),
  };
}

const figuresAt = (read: Reader, at: string): readonly number[] =>
  read.items(at).flatMap((index) => read.count(`${at}/${index}`) ?? []);

/** What stands beside the runs must be what follows from them: a figure that was edited by hand is no measurement. */
function checkRuns(read: Reader, at: string, runs: readonly number[], figure: number | undefined): void {
  const facts = [
    ['value', figure, median(runs), 'the median'],
    ['mad', read.count(`${at}/mad`), medianDeviation(runs), 'the median absolute deviation'],
  ] as const;
  for (const [key, written, actual, what] of facts) {
    if (written === undefined || actual === undefined || isSame(written, actual)) continue;
    read.fault({
      code: 'baseline.invalid',
      message: `\`${key}\` is not ${what} of \`values\``,
      pointer: `${at}/${key}`,
      found: String(written),
      expected: String(actual),
      hint: 'contradicts `values`',
      remedy: 'let phasegate baseline write it',
    });
  }
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Later results, in the order of their instants. */
function historyOf(read: Reader, at: string, unit: string | undefined): { at_ms: number; value: number }[] {
  let last = 0;
  return read.items(`${at}/history`).flatMap((index) => {
    const entry = `${at}/history/${index}`;
    const [at_ms, value] = [read.instant(`${entry}/at`), read.count(`${entry}/value`)];
    if (at_ms === undefined || value === undefined) return [];
    if (at_ms < last) {
      read.fault({
        code: 'baseline.invalid',
        message: 'the history of a metric is not in the order of time',
        pointer: `${entry}/at`,
        expected: 'the oldest result first',
        hint: 'before the one above',
        remedy: 'order the results by their instants',
      });
    }
    last = at_ms;
    return [{ at_ms, value: toBase(value, unit ?? '')?.value ?? value }];
  });
}
