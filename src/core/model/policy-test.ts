/** What came of a test: `error` is a test that could not be run to its end, `skip` one that is named `todo_test_…`. */
export type TestStatus = 'pass' | 'fail' | 'error' | 'skip';

/** The expression that a test ended at; `text` is its source with the values of what it reads drawn below. */
export interface TestFailure {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** One of the cases of `test_x[case]`; more than one name where the head has more than one variable. */
export interface TestCase {
  readonly name: readonly string[];
  readonly status: TestStatus;
  readonly failure?: TestFailure;
}

/** One `test_` rule as OPA ran it; `entry` names it in a compiled module, `output` is what it printed. */
export interface PolicyTest {
  readonly entry: string;
  readonly package: string;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly status: TestStatus;
  readonly error?: string;
  readonly output?: string;
  readonly cases?: readonly TestCase[];
  readonly failure?: TestFailure;
}

/** The lines of one file that tests ran and those they did not; `percent` is 0..100. */
export interface PolicyCoverage {
  readonly file: string;
  readonly covered: readonly number[];
  readonly not_covered: readonly number[];
  readonly percent: number;
}

/** What tests saw a gate rule do: give at least one violation, and give none. */
export interface RuleSeen {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly denied: boolean;
  readonly allowed: boolean;
}

/**
 * One small change to a policy, or to a snapshot that tests begin with, that a test should notice. Its place is in the policy, for a
 * snapshot what reads the changed part; `mutant` describes and names it.
 */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly mutant: string;
  /** Lines that begin with - and +. */
  readonly diff: string;
}

/** Mutants of one kind: those that no longer compile, and those that a test noticed, are of no concern. */
export interface MutantTally {
  readonly generated: number;
  readonly uncompiled: number;
  readonly noticed: number;
}
