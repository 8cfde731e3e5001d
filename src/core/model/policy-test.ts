import type { ProblemParts } from './problem.ts';

/** What came of a test: `error` is a test that could not be run to its end, `skip` one that is named `todo_test_…`. */
export type TestStatus = 'pass' | 'fail' | 'error' | 'skip';

/**
 * The expression that a test ended at; `text` is its source with the values of what it reads drawn below, `values` has those whole,
 * in Rego, that are cut there.
 */
export interface TestFailure {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly values?: readonly { readonly name: string; readonly value: string }[];
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

/** What `policy test --mutate` came to. `explained` are survivors that a checked-in list gives a reason for. */
export interface Mutation {
  readonly policies: MutantTally;
  readonly snapshots: MutantTally;
  readonly survivors: readonly Mutant[];
  readonly explained: readonly (Mutant & { readonly reason: string })[];
}

/** What the tests of one folder of policies came to. Files are those of the folder alone. */
export interface TestReport {
  /** As it was asked for. */
  readonly folder: string;
  /** Faults of the policies, for which nothing was run; else where OPA and the compiled policies disagree. */
  readonly problems: readonly ProblemParts[];
  readonly tests: readonly PolicyTest[];
  readonly coverage: readonly PolicyCoverage[];
  readonly rules: readonly RuleSeen[];
  readonly mutation?: Mutation;
}

/** Lines that tests run, of all that they could, in percent (0..100); 100 where there is none. */
export function coveredPercent(coverage: readonly PolicyCoverage[]): number {
  const covered = sum(coverage.map((file) => file.covered.length));
  const all = covered + sum(coverage.map((file) => file.not_covered.length));
  return all === 0 ? 100 : (100 * covered) / all;
}

/**
 * Why the tests are no pass, each reason in a few words; none where they are. A `threshold` in percent asks for so many lines, and
 * for each rule to be seen denying and allowing.
 */
export function shortcomings(report: TestReport, threshold: number | undefined): readonly string[] {
  const { problems, tests, rules, coverage, mutation } = report;
  const failed = tests.filter(({ status }) => status === 'fail' || status === 'error').length;
  const unseen = rules.filter(({ denied, allowed }) => !denied || !allowed).length;
  const survivors = mutation?.survivors.length ?? 0;
  const isLow = threshold !== undefined && problems.length === 0 && coveredPercent(coverage) < threshold;
  return [
    ...counted(problems.length, 'fault'),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(isLow ? [`less than ${threshold} % of the lines run`] : []),
    ...(threshold === undefined ? [] : counted(unseen, 'rule', ' not seen both ways')),
    ...counted(survivors, 'mutant', ' unnoticed'),
  ];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const counted = (count: number, noun: string, rest = ''): readonly string[] =>
  count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}${rest}`];
