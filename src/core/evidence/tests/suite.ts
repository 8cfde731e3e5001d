import { Problem, type ProblemParts } from '../../model/problem.ts';
import type { TestCase } from '../adapter.ts';
import { kept } from '../kept.ts';
import type { Attributes } from '../xml.ts';

/** A suite while it is being read, with what its counters claim and what its cases show. Sums include the suites inside it. */
export interface Suite {
  readonly name: string;
  readonly line: number;
  readonly claims: Claims;
  /** Elements `testcase`, each try one. */
  cases: number;
  /** Cases that a plan counts: hooks of Mocha are cases outside it. */
  planned: number;
  /** Cases of which any try failed. */
  failing: number;
  skipped: number;
  /** Skips known only from a counter, already handed over. */
  counted: number;
  /** Tries that failed and were followed by another one inside their case. */
  tries: number;
  /** Of these, how many the suite counts as tests of their own. */
  retried: number;
  /** Claimed cases that nothing explains yet. */
  missing: number;
  /** Text of an error that stands on the suite itself. */
  error?: string;
}

export interface Claims {
  readonly tests?: number;
  readonly failing: number;
  readonly skipped: number;
}

export const newSuite = (name: string, claims: Claims, line: number): Suite => ({
  name,
  line,
  claims,
  cases: 0,
  planned: 0,
  failing: 0,
  skipped: 0,
  counted: 0,
  tries: 0,
  retried: 0,
  missing: 0,
});

/** The counters of a `testsuite` or `testsuites` element; what is no number claims nothing, and `unreadCounter` names it. */
export function claimsOf(attributes: Attributes): Claims {
  const tests = counter(attributes.tests);
  return {
    ...(tests === undefined ? {} : { tests }),
    failing: (counter(attributes.failures) ?? 0) + (counter(attributes.errors) ?? 0),
    skipped: (counter(attributes.skipped) ?? 0) + (counter(attributes.disabled) ?? 0),
  };
}

/** A whole number as any reporter may write it: `3`, ` 3`, `+3`, `3.0`. */
const WHOLE = /^\+?\d{1,15}(?:\.0*)?$/;
/** What reporters write where they counted nothing. */
const NOTHING = /^(?:|-|undefined|null|none|nan)$/i;

function counter(text: string | undefined): number | undefined {
  const written = text?.trim();
  return written !== undefined && WHOLE.test(written) ? Number(written) : undefined;
}

/** The first counter, as written, that may claim failures or missing tests and cannot be read. A counter of skips could only excuse. */
export function unreadCounter({ tests, failures, errors }: Attributes): string | undefined {
  const written = Object.entries({ tests, failures, errors });
  const [name, text = ''] =
    written.find(([, text]) => text !== undefined && counter(text) === undefined && !NOTHING.test(text.trim())) ?? [];
  return name === undefined ? undefined : `${name}="${kept(text.slice(0, 40))}"`;
}

/** What the counters of a finished suite say beyond its cases. */
export interface Balance {
  /** Skipped tests that only the counters know. */
  readonly skips: number;
  /** The suite claims failures and none of its cases failed. */
  readonly hidesFailure: boolean;
  /** Where the suite claims other numbers than its cases show without hiding that something is wrong. */
  readonly notes: readonly string[];
}

/**
 * Compares a finished suite with its counters; what stays unexplained is carried to the suite around it. `planned` is false where the suite's
 * number of tests counts something else.
 */
export function balance(suite: Suite, planned = true): Balance {
  const { failing, skipped, tests = 0 } = suite.claims;
  const claimed = planned ? tests : 0;
  const held = suite.planned + suite.counted;
  suite.missing = Math.max(suite.missing, claimed - held - suite.retried);
  const skips = Math.min(suite.missing, Math.max(0, skipped - suite.skipped - suite.counted));
  suite.missing -= skips;
  suite.counted += skips;
  // Surefire counts every try.
  const retried = Math.min(suite.missing, suite.tries);
  suite.missing -= retried;
  suite.tries -= retried;
  suite.retried += retried;
  const notes: string[] = [];
  if (claimed > 0 && claimed < held) {
    notes.push(`a suite claims ${claimed} tests and holds ${held}; the cases were counted`);
  }
  if (failing > 0 && suite.failing > 0 && failing !== suite.failing) {
    notes.push(`a suite claims ${failing} failures and its cases show ${suite.failing}; the cases were counted`);
  }
  return { skips, hidesFailure: failing > 0 && suite.failing === 0, notes };
}

export function addTo(outer: Suite, inner: Suite): void {
  outer.cases += inner.cases;
  outer.planned += inner.planned;
  outer.failing += inner.failing;
  outer.skipped += inner.skipped;
  outer.counted += inner.counted;
  outer.tries += inner.tries;
  outer.retried += inner.retried;
  outer.missing += inner.missing;
}

/** Stands for a test that only a counter knows. */
export const UNNAMED = '(unnamed)';

const MAX_UNNAMED = 1_000_000;

/** Tests that only the counters of a suite know. Throws `evidence.too_large` where the number cannot be true. */
export function* unnamedCases(
  suite: Suite,
  status: 'skipped' | 'not_run',
  count: number,
  file: string,
): Generator<TestCase> {
  if (count > MAX_UNNAMED) {
    throw new Problem({
      code: 'evidence.too_large',
      message: 'a counter claims more tests than can be true',
      file,
      line: suite.line,
      found: `${count} tests without a case`,
      expected: `at most ${MAX_UNNAMED}`,
      remedy: 'use the report as the tool wrote it',
    });
  }
  for (let index = 0; index < count; index += 1) {
    yield { name: UNNAMED, status, ...(suite.name === '' ? {} : { suite: kept(suite.name) }) };
  }
}

export function hiddenFailure({ name, claims, line }: Suite, file: string): ProblemParts {
  return {
    code: 'evidence.counters',
    message: 'a suite claims failures that none of its cases shows',
    file,
    line,
    found: `"${kept(name.slice(0, 80))}" claims ${claims.failing}, none of its cases failed`,
    expected: 'a failed case for a claimed failure',
    remedy: 'look for an error outside the tests in the output of the tool, and run it again',
  };
}

export const noNumber = (found: string, line: number, file: string): ProblemParts => ({
  code: 'evidence.counters',
  message: 'a counter of a suite is no number, so what it claims is not known',
  file,
  line,
  found,
  expected: 'a whole number',
  remedy: 'use the report as the tool wrote it',
});

export function missingCases(suite: Suite, file: string): ProblemParts {
  return {
    code: 'evidence.counters',
    message: 'the report claims more tests than it holds',
    file,
    line: suite.line,
    found: `${suite.planned + suite.counted} cases, ${suite.missing} more are claimed and not skipped`,
    expected: 'a case for every test that is claimed',
    remedy: 'look whether the run was stopped or a hook failed, and run it again',
  };
}

/** A report without a single test: whether anything was tested is not known. */
export const noTests = (file: string): ProblemParts => ({
  code: 'evidence.no_tests',
  message: 'the report holds no test',
  file,
  found: '0 test cases',
  expected: 'at least one',
  remedy: 'look whether the tool found its tests, and whether a file failed to load',
});
