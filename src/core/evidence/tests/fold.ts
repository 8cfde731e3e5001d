import type { ProblemParts } from '../../model/problem.ts';
import type { Snapshot } from '../../model/snapshot.generated.ts';
import type { TestCase, TestStatus } from '../adapter.ts';
import { kept } from '../xml.ts';
import { expectedTests } from './expected.ts';
import { tagMatcher } from './tags.ts';

type Tests = Snapshot['input']['tests'];
type Exception = Tests['exceptions'][number];
type Counts = Pick<Tests, 'total' | TestStatus>;

/** What the configuration wants to know about the tests of one slot. */
export interface TestsAsk {
  readonly slot: string;
  /** Tags whose tests are counted, as configured. */
  readonly scenarios: readonly string[];
  /** Tests that must be there; without a suite the name may stand in any. */
  readonly expected: readonly { readonly name: string; readonly suite?: string }[];
}

export interface TestsFold {
  /** Where the tests of one report go. Equal names are tests of their own, in one report or in several. */
  into(slot: string, source: string): (test: TestCase) => void;
  runError(slot: string, message: string, source: string): void;
  /** How many tests of one report failed. */
  failedIn(slot: string, source: string): number;
  /** The part of the snapshot; `targetImages` are the image ids that a slot's tests ran against. */
  finish(targetImages?: ReadonlyMap<string, readonly string[]>): Tests;
  /** Slots that hold tests of which none ran: a report of nothing but skips is never a pass. */
  problems(): readonly (ProblemParts & { readonly slot: string })[];
}

const EXCEPTIONS = 10_000;

/** Worst first: also the order in which exceptions are kept when there are too many. */
const WORST_FIRST = ['failed', 'flaky', 'not_run', 'skipped'] as const;

/**
 * Folds tests as they come into counts, exceptions and the facts that were asked for, so that a passing test is never kept.
 * `limit` is how many exceptions the snapshot holds; the rest is `omitted`.
 */
export function foldTests(asks: readonly TestsAsk[], { limit = EXCEPTIONS }: { limit?: number } = {}): TestsFold {
  const slots = new Map(asks.map((ask) => [ask.slot, newSlot(ask)]));
  const exceptions = { failed: [], flaky: [], not_run: [], skipped: [] } as Record<
    (typeof WORST_FIRST)[number],
    Exception[]
  >;
  const runErrors: Tests['run_errors'] = [];
  const failed = new Map<string, number>();
  const slotOf = (name: string): SlotFold => {
    const slot = slots.get(name) ?? newSlot({ slot: name, scenarios: [], expected: [] });
    slots.set(name, slot);
    return slot;
  };
  return {
    into(name, source) {
      const key = sourceKey(name, source);
      return (test) => {
        addToSlot(slotOf(name), test);
        if (test.status === 'passed') return;
        if (test.status === 'failed') failed.set(key, (failed.get(key) ?? 0) + 1);
        const list = exceptions[test.status];
        if (list.length < limit) list.push(exceptionOf(name, source, test));
      };
    },
    runError(slot, message, source) {
      runErrors.push({ slot, message, source });
    },
    failedIn: (slot, source) => failed.get(sourceKey(slot, source)) ?? 0,
    finish(targetImages = new Map()) {
      const folded = [...slots.values()];
      const counts = folded.reduce((sum, slot) => added(sum, slot.counts), noCounts());
      const shown = WORST_FIRST.flatMap((status) => exceptions[status]).slice(0, limit);
      return {
        ...counts,
        duration_ms: Math.round(folded.reduce((sum, slot) => sum + slot.durationMs, 0)),
        slots: folded.map((slot) => ({
          name: slot.name,
          ...slot.counts,
          target_images: [...(targetImages.get(slot.name) ?? [])],
        })),
        suites: folded.flatMap((slot) =>
          [...slot.suites].map(([name, suite]) => ({ slot: slot.name, name, ...suite })),
        ),
        tags: folded.flatMap((slot) => slot.tags.map(({ name, counts: of }) => ({ slot: slot.name, name, ...of }))),
        expected: folded.flatMap((slot) => slot.expected.facts().map((fact) => ({ slot: slot.name, ...fact }))),
        exceptions: shown,
        omitted: counts.total - counts.passed - shown.length,
        run_errors: runErrors,
      };
    },
    problems: () => [...slots.values()].filter(onlySkips).map(noneRan),
  };
}

interface SlotFold {
  readonly name: string;
  readonly counts: Counts;
  readonly suites: Map<string, Counts>;
  readonly tags: readonly {
    readonly name: string;
    readonly counts: Counts;
    readonly carries: (test: TestCase) => boolean;
  }[];
  readonly expected: ReturnType<typeof expectedTests>;
  durationMs: number;
}

function newSlot({ slot, scenarios, expected }: TestsAsk): SlotFold {
  return {
    name: slot,
    counts: noCounts(),
    suites: new Map(),
    tags: scenarios.map((name) => ({ name, counts: noCounts(), carries: tagMatcher(name) })),
    expected: expectedTests(expected),
    durationMs: 0,
  };
}

function addToSlot(slot: SlotFold, test: TestCase): void {
  count(slot.counts, test.status);
  const suite = test.suite ?? '';
  let counts = slot.suites.get(suite);
  if (counts === undefined) {
    counts = noCounts();
    slot.suites.set(kept(suite), counts);
  }
  count(counts, test.status);
  for (const tag of slot.tags) if (tag.carries(test)) count(tag.counts, test.status);
  slot.expected.see(test);
  slot.durationMs += test.durationMs ?? 0;
}

const noCounts = (): Counts => ({ total: 0, passed: 0, failed: 0, flaky: 0, skipped: 0, not_run: 0 });

function count(counts: Counts, status: TestStatus): void {
  counts.total += 1;
  counts[status] += 1;
}

const added = (a: Counts, b: Counts): Counts => ({
  total: a.total + b.total,
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  flaky: a.flaky + b.flaky,
  skipped: a.skipped + b.skipped,
  not_run: a.not_run + b.not_run,
});

const sourceKey = (slot: string, source: string): string => `${slot}\0${source}`;

function exceptionOf(slot: string, source: string, test: TestCase): Exception {
  const { name, status, suite, file, line, message, tags = [], attempts, sourceLine } = test;
  if (status === 'passed') throw new RangeError('a test that passed is no exception');
  return {
    slot,
    name,
    status,
    tags: [...tags],
    source,
    ...(suite === undefined ? {} : { suite }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(message === undefined ? {} : { message }),
    ...(attempts === undefined ? {} : { attempts }),
    ...(sourceLine === undefined ? {} : { source_line: sourceLine }),
  };
}

const onlySkips = ({ counts }: SlotFold): boolean =>
  counts.total > 0 && counts.skipped + counts.not_run === counts.total;

const noneRan = ({ name, counts }: SlotFold): ProblemParts & { readonly slot: string } => ({
  slot: name,
  code: 'evidence.no_tests',
  message: 'no test of the slot ran',
  found: `${counts.skipped} skipped, ${counts.not_run} not run, of ${counts.total}`,
  expected: 'at least one test that ran',
  remedy: 'look why everything was skipped, and run the tests again',
});
