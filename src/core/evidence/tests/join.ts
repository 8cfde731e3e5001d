import type { Tests as FileTests } from '../../model/part.generated.ts';
import type { ProblemParts } from '../../model/problem.ts';
import type { Snapshot } from '../../model/snapshot.generated.ts';
import { added, addedByName, type Counts, noCounts, WORST_FIRST } from './counts.ts';
import { joinExpected } from './expected.ts';
import { fingerprintsIn } from './fingerprint.ts';
import type { TestsAsk } from './fold.ts';

type Tests = Snapshot['input']['tests'];

/** The tests of one file, folded. */
export interface TestsReport {
  readonly source: string;
  readonly tests: FileTests;
  /** The run that made the file, where it is one of several shards. */
  readonly shard?: string;
}

export interface TestsSlot extends TestsAsk {
  readonly reports: readonly TestsReport[];
  /** Ids of the images that the tests ran against. */
  readonly targetImages?: readonly string[];
}

const EXCEPTIONS = 10_000;

/** The part of the snapshot: what all files say together. `limit` is how many exceptions the snapshot holds; the rest is `omitted`. */
export function joinTests(slots: readonly TestsSlot[], limit = EXCEPTIONS): Tests {
  const all = slots.flatMap(({ reports }) => reports.map(({ tests }) => tests));
  const counts = sumOf(all);
  const exceptions = exceptionsOf(slots, limit);
  return {
    ...counts,
    duration_ms: Math.round(all.reduce((sum, { duration_ms }) => sum + duration_ms, 0)),
    slots: slots.map(({ slot, reports, targetImages = [] }) => ({
      name: slot,
      ...sumOf(reports.map(({ tests }) => tests)),
      target_images: [...targetImages],
    })),
    suites: slots.flatMap(({ slot, reports }) =>
      addedByName(reports.map(({ tests }) => tests.suites)).map((suite) => ({ slot, ...suite })),
    ),
    tags: slots.flatMap(({ slot, scenarios, reports }) =>
      addedByName([scenarios.map((name) => ({ name, ...noCounts() })), ...reports.map(({ tests }) => tests.tags)]).map(
        (tag) => ({ slot, ...tag }),
      ),
    ),
    expected: slots.flatMap(({ slot, expected, reports }) =>
      joinExpected(
        expected,
        reports.map(({ tests }) => tests.expected),
      ).map((fact) => ({ slot, ...fact })),
    ),
    exceptions,
    omitted: counts.total - counts.passed - exceptions.length,
    run_errors: slots.flatMap(({ slot, reports }) =>
      reports.flatMap(({ source, tests }) => tests.run_errors.map((message) => ({ slot, message, source }))),
    ),
  };
}

const sumOf = (tests: readonly Counts[]): Counts => tests.reduce(added, noCounts());

function exceptionsOf(slots: readonly TestsSlot[], limit: number): Tests['exceptions'] {
  const shown: Tests['exceptions'] = [];
  for (const status of WORST_FIRST)
    for (const { slot, reports } of slots)
      for (const { source, tests } of reports)
        for (const test of tests.exceptions)
          if (test.status === status && shown.length < limit) shown.push({ slot, source, ...test });
  return shown;
}

/** A slot of which no test ran, for a report of nothing but skips is never a pass; and tests that ran in more than one shard. */
export function testsProblems({ slot, reports }: TestsSlot): readonly ProblemParts[] {
  const { total, skipped, not_run } = sumOf(reports.map(({ tests }) => tests));
  return [
    ...(total > 0 && skipped + not_run === total ? [noneRan(total, skipped, not_run)] : []),
    ...twice(slot, reports),
  ];
}

const noneRan = (total: number, skipped: number, notRun: number): ProblemParts => ({
  code: 'evidence.no_tests',
  message: 'no test of the slot ran',
  found: `${skipped} skipped, ${notRun} not run, of ${total}`,
  expected: 'at least one test that ran',
  remedy: 'look why everything was skipped, and run the tests again',
});

function twice(slot: string, reports: readonly TestsReport[]): readonly ProblemParts[] {
  const shards = new Map<string, Set<number>>();
  for (const { shard, tests } of reports) {
    if (shard === undefined || tests.seen === undefined) continue;
    const seen = shards.get(shard) ?? new Set();
    for (const fingerprint of fingerprintsIn(tests.seen)) seen.add(fingerprint);
    shards.set(shard, seen);
  }
  const all = Float64Array.from([...shards.values()].flatMap((seen) => [...seen])).sort();
  const repeated = all.filter((fingerprint, index) => index > 0 && fingerprint === all[index - 1]).length;
  if (repeated === 0) return [];
  return [
    {
      code: 'evidence.shard_conflict',
      message: `tests of slot ${slot} ran in more than one shard`,
      expected: 'each test in one shard',
      found: `${repeated} of ${all.length} tests ran before in another`,
      remedy: 'let the runner divide the tests, and retry a failed one in its own shard',
    },
  ];
}
