import type { Tests } from '../../model/part.generated.ts';
import type { TestStatus } from '../adapter.ts';

/** How many tests ended how. */
export type Counts = Pick<Tests, 'total' | TestStatus>;

export const noCounts = (): Counts => ({ total: 0, passed: 0, failed: 0, flaky: 0, skipped: 0, not_run: 0 });

export const added = (a: Counts, b: Counts): Counts => ({
  total: a.total + b.total,
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  flaky: a.flaky + b.flaky,
  skipped: a.skipped + b.skipped,
  not_run: a.not_run + b.not_run,
});

/** The counts under each name, in the order in which the names come. */
export function addedByName(
  lists: Iterable<readonly (Counts & { readonly name: string })[]>,
): readonly (Counts & { readonly name: string })[] {
  const sums = new Map<string, Counts>();
  for (const list of lists) {
    for (const { name, ...counts } of list) {
      const known = sums.get(name);
      sums.set(name, known === undefined ? counts : added(known, counts));
    }
  }
  return [...sums].map(([name, counts]) => ({ name, ...counts }));
}

/** Worst first: also the order in which exceptions are kept when there are too many. */
export const WORST_FIRST = ['failed', 'flaky', 'not_run', 'skipped'] as const;
