import type { Snapshot } from '../../model/snapshot.generated.ts';
import type { TestCase, TestStatus } from '../adapter.ts';

interface Wanted {
  readonly name: string;
  readonly suite?: string;
  matched: number;
  status?: TestStatus;
}

type Fact = Omit<Snapshot['input']['tests']['expected'][number], 'slot'>;

/** From good to bad; a test that did not run says less than one that needed a second try. */
const RANK: Readonly<Record<TestStatus, number>> = { passed: 0, flaky: 1, skipped: 2, not_run: 3, failed: 4 };

/** Looks for the tests that a slot expects: how often each was found, and the worst status among them. */
export function expectedTests(expected: readonly { readonly name: string; readonly suite?: string }[]): {
  see(test: TestCase): void;
  facts(): readonly Fact[];
} {
  const wanted: Wanted[] = expected.map(({ name, suite }) => ({
    name,
    ...(suite === undefined ? {} : { suite }),
    matched: 0,
  }));
  const byName = new Map<string, Wanted[]>();
  for (const one of wanted) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  // Most names have a length that nobody wants: they need no hash.
  const lengths = new Set(wanted.map((one) => one.name.length));
  return {
    see(test) {
      if (!lengths.has(test.name.length)) return;
      for (const one of byName.get(test.name) ?? []) {
        if (one.suite !== undefined && one.suite !== test.suite) continue;
        one.matched += 1;
        if (one.status === undefined || RANK[test.status] > RANK[one.status]) one.status = test.status;
      }
    },
    facts: () => wanted.map((one) => ({ ...one })),
  };
}
