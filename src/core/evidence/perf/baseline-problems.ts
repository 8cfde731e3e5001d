import { Problem } from '../../model/problem.ts';

const SHOWN = 6;

/** Two runs of one metric that are not of one measurement. */
export const differing = (name: string, what: string, one: string | undefined, other: string | undefined): Problem =>
  new Problem({
    code: 'baseline.unfit',
    message: `two runs of a metric differ in their ${what}`,
    found: `${name}: ${one ?? 'none'} and ${other ?? 'none'}`,
    expected: 'runs of one measurement',
    remedy: 'give only the reports of one measurement',
  });

/** Metrics that the baseline documents and the reports do not hold. */
export const notMeasured = (lacking: readonly string[], measured: readonly string[]): Problem =>
  new Problem({
    code: 'baseline.unfit',
    message: lacking.length === 0 ? 'no metric says which way is better' : 'the reports lack a metric of the baseline',
    found: listed(measured),
    expected: lacking.length === 0 ? 'metrics by name' : listed(lacking),
    remedy: lacking.length === 0 ? 'name them with --metric' : 'give the reports that hold it',
  });

const listed = (names: readonly string[]): string =>
  names.length > SHOWN
    ? `${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more`
    : names.join(', ') || 'none';
