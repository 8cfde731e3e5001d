import type { Test, Tests } from '../../model/part.generated.ts';
import type { TestCase, TestStatus } from '../adapter.ts';
import { kept } from '../kept.ts';
import { repositoryPaths } from '../repository-paths.ts';
import { type Counts, noCounts, WORST_FIRST } from './counts.ts';
import { type ExpectedTest, expectedTests } from './expected.ts';
import { fingerprintOf } from './fingerprint.ts';
import { tagMatcher } from './tags.ts';

/** What the configuration wants to know about the tests of one slot. */
export interface TestsAsk {
  readonly slot: string;
  /** Tags whose tests are counted, as configured. */
  readonly scenarios: readonly string[];
  readonly expected: readonly ExpectedTest[];
}

export interface FoldOptions {
  /** How many exceptions of each status are kept; the counts are of all. */
  readonly limit?: number;
  /** Keeps fingerprints of all tests, so that one which ran in two shards is noticed. */
  readonly isShard?: boolean;
  /** Absolute directories that are the repository: where the file of a test lies in one, it is told from there. */
  readonly roots?: readonly string[];
  /** Working directory of the tool, relative to the repository; its root where it is left out. */
  readonly directory?: string;
}

/** The tests of one report. Equal names are tests of their own. */
export interface TestsFold {
  add(test: TestCase): void;
  runError(message: string): void;
  finish(): Tests;
}

const EXCEPTIONS = 10_000;

/**
 * Folds the tests of one report as they come into counts, exceptions and the facts that were asked for, so that a passing test is never
 * kept.
 */
export function foldTests(
  { scenarios, expected }: Pick<TestsAsk, 'scenarios' | 'expected'>,
  { limit = EXCEPTIONS, isShard = false, roots = [], directory = '' }: FoldOptions = {},
): TestsFold {
  const counts = noCounts();
  const suites = new Map<string, Counts>();
  const tags = scenarios.map((name) => ({ name, counts: noCounts(), carries: tagMatcher(name) }));
  const wanted = expectedTests(expected);
  const exceptions: Record<Test['status'], Test[]> = { failed: [], flaky: [], not_run: [], skipped: [] };
  const runErrors: string[] = [];
  const seen = isShard ? new Set<string>() : undefined;
  const placed = ({ file, ...test }: TestCase): TestCase =>
    file === undefined ? test : { ...test, file: repositoryPaths(file, { roots, directory })[0] ?? file };
  let durationMs = 0;
  return {
    add(test) {
      count(counts, test.status);
      count(suiteIn(suites, test.suite ?? ''), test.status);
      const carried = tags.filter((tag) => tag.carries(test));
      for (const tag of carried) count(tag.counts, test.status);
      wanted.see(test);
      durationMs += test.durationMs ?? 0;
      if (seen !== undefined) remember(seen, test);
      if (test.status !== 'passed' && exceptions[test.status].length < limit)
        exceptions[test.status].push(exceptionOf(placed(test), test.status, carried));
    },
    runError(message) {
      runErrors.push(message);
    },
    finish: () => ({
      ...counts,
      duration_ms: durationMs,
      suites: [...suites].map(([name, of]) => ({ name, ...of })),
      tags: tags.map(({ name, counts: of }) => ({ name, ...of })),
      expected: [...wanted.facts()],
      exceptions: WORST_FIRST.flatMap((status) => exceptions[status]),
      run_errors: runErrors,
      ...(seen === undefined ? {} : { seen: [...seen].sort().join('') }),
    }),
  };
}

function suiteIn(suites: Map<string, Counts>, name: string): Counts {
  const known = suites.get(name);
  if (known !== undefined) return known;
  const counts = noCounts();
  suites.set(kept(name), counts);
  return counts;
}

function remember(seen: Set<string>, test: TestCase): void {
  const fingerprint = fingerprintOf(test);
  if (fingerprint !== undefined) seen.add(fingerprint);
}

function count(counts: Counts, status: TestStatus): void {
  counts.total += 1;
  counts[status] += 1;
}

/** The tags are those that the report lists and, as they are configured, those that it carries: policies match by equality. */
function exceptionOf(test: TestCase, status: Test['status'], carried: readonly { readonly name: string }[]): Test {
  const { name, suite, file, line, message, tags = [], attempts, sourceLine } = test;
  return {
    name,
    status,
    tags: [...new Set([...tags, ...carried.map((tag) => tag.name)])],
    ...(suite === undefined ? {} : { suite }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(message === undefined ? {} : { message }),
    ...(attempts === undefined ? {} : { attempts }),
    ...(sourceLine === undefined ? {} : { source_line: sourceLine }),
  };
}
