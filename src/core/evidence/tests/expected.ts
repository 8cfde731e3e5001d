import type { Tests } from '../../model/part.generated.ts';
import type { TestCase, TestStatus } from '../adapter.ts';

/** A test that must be there; without a suite the name may stand in any. */
export interface ExpectedTest {
  readonly name: string;
  readonly suite?: string;
}

type Fact = Tests['expected'][number];

/** From good to bad; a test that did not run says less than one that needed a second try. */
const RANK: Readonly<Record<TestStatus, number>> = { passed: 0, flaky: 1, skipped: 2, not_run: 3, failed: 4 };

/** Looks for the tests that a slot expects: how often each was found, and the worst status among them. */
export function expectedTests(expected: readonly ExpectedTest[]): {
  see(test: TestCase): void;
  /** One for each that was found. */
  facts(): readonly Fact[];
} {
  const wanted = expected.map(blank);
  const byName = new Map<string, Fact[]>();
  for (const one of wanted) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  // Most names have a length that nobody wants: they need no hash.
  const lengths = new Set(wanted.map((one) => one.name.length));
  return {
    see(test) {
      if (!lengths.has(test.name.length)) return;
      for (const one of byName.get(test.name) ?? []) {
        if (one.suite === undefined || one.suite === test.suite) add(one, { matched: 1, status: test.status });
      }
    },
    facts: () => wanted.filter(({ matched }) => matched > 0),
  };
}

/** What several files say of each expected test together, in the order in which they are expected. */
export function joinExpected(expected: readonly ExpectedTest[], lists: Iterable<readonly Fact[]>): readonly Fact[] {
  const sums = new Map<string, Fact>();
  for (const list of lists) {
    for (const fact of list) {
      const key = keyOf(fact);
      const sum = sums.get(key) ?? blank(fact);
      add(sum, fact);
      sums.set(key, sum);
    }
  }
  return expected.map((one) => sums.get(keyOf(one)) ?? blank(one));
}

const keyOf = ({ name, suite }: ExpectedTest): string => JSON.stringify([name, suite]);

const blank = ({ name, suite }: ExpectedTest): Fact => ({
  name,
  ...(suite === undefined ? {} : { suite }),
  matched: 0,
});

function add(sum: Fact, { matched, status }: Pick<Fact, 'matched' | 'status'>): void {
  sum.matched += matched;
  if (status !== undefined && (sum.status === undefined || RANK[status] > RANK[sum.status])) sum.status = status;
}
