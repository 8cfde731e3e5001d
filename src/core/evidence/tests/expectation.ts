import { Problem } from '../../model/problem.ts';
import type { TestCase } from '../adapter.ts';

/** A test that must be there. */
export interface ListedTest {
  readonly name: string;
  readonly suite?: string;
}

/** The tests of a good run. */
export interface Expectation {
  /** Each once, in the order of suites and names. */
  readonly tests: readonly ListedTest[];
  /** Left out: a test that is skipped today cannot be expected to pass. */
  readonly skipped: number;
  /** They are listed, for they are there; how many may be flaky the slot says. */
  readonly flaky: number;
}

const SHOWN = 5;

/**
 * The tests to expect from now on. Throws `expected.unfit` for a run that is not good: a test failed or never started, the run itself
 * had errors, or nothing passed.
 */
export function expectationOf(tests: readonly TestCase[], runErrors: readonly string[]): Expectation {
  const bad = tests.filter(({ status }) => status === 'failed' || status === 'not_run');
  const listed = new Map<string, ListedTest>();
  for (const { name, suite, status } of tests) {
    if (status !== 'passed' && status !== 'flaky') continue;
    listed.set(keyOf({ name, ...(suite === undefined ? {} : { suite }) }), {
      name,
      ...(suite === undefined || suite === '' ? {} : { suite }),
    });
  }
  if (bad.length > 0 || runErrors.length > 0 || listed.size === 0) throw unfit(bad, runErrors);
  const of = (status: TestCase['status']): number => tests.filter((test) => test.status === status).length;
  return {
    tests: [...listed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, test]) => test),
    skipped: of('skipped'),
    flaky: of('flaky'),
  };
}

/** What one list has and the other has not. */
export function listDifference(
  before: readonly ListedTest[],
  after: readonly ListedTest[],
): { readonly added: readonly ListedTest[]; readonly removed: readonly ListedTest[] } {
  const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return {
    added: after.filter((test) => !old.has(keyOf(test))),
    removed: before.filter((test) => !now.has(keyOf(test))),
  };
}

const keyOf = ({ name, suite = '' }: ListedTest): string => `${suite}\0${name}`;

function unfit(bad: readonly TestCase[], runErrors: readonly string[]): Problem {
  const names = [...bad.map(({ name, status }) => `${name} (${status.replace('_', ' ')})`), ...runErrors];
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  return new Problem({
    code: 'expected.unfit',
    message:
      names.length === 0 ? 'no test of the run passed' : 'the run is not good: what it left out nobody would miss',
    found: names.length === 0 ? 'no test that passed' : `${names.slice(0, SHOWN).join(', ')}${more}`,
    expected: 'a run in which every test passed or was skipped',
    remedy: 'cure the tests and run them again',
  });
}
