import type { SourceFile, TestCase, TestStatus } from '../adapter.ts';
import { keptCase } from './junit-case.ts';

/**
 * Reporters that write each try of a test as a case of its own. pytest: a failed try looks like a pass, and stands in no counter.
 * Go: a name is unique in its package, so a name that failed and passed is flaky.
 */
export type Tries = 'pytest' | 'go';

const CASE = '<testcase';

/**
 * Whether the suite of a file may hold tries, so that its cases must be held back. Counting the elements in the raw text is cheap, and
 * what is counted too much (text that looks like one) only costs memory.
 */
export function mayHoldTries(kind: Tries, file: SourceFile, claimed: number | undefined): boolean {
  if (kind !== 'pytest') return true;
  return claimed !== undefined && (file.count(CASE) !== claimed || file.count(TEARDOWN) > 0);
}

/** pytest counts a test that passed before its teardown failed twice. */
const TEARDOWN = 'failed on teardown with';

/** Holds back the cases of a suite until it is known which of them are tries of one test. */
export interface TriesBuffer {
  add(test: TestCase): void;
  /** Hands over each test once. `claimed` is how many tests the suite claims. Returns how many cases were tries. */
  flush(emit: (test: TestCase) => void, claimed: number | undefined): number;
}

export function triesBuffer(kind: Tries): TriesBuffer {
  let held: TestCase[] = [];
  return {
    add(test) {
      held.push(test.status === 'passed' ? keptCase(test) : test);
    },
    flush(emit, claimed) {
      const cases = held;
      held = [];
      const groups = byIdentity(cases);
      if (kind === 'pytest' && isEachOnAll(groups, cases.length, claimed)) {
        for (const test of cases) emit(test);
        return 0;
      }
      const tests = groups.map((tries) => oneOf(tries, kind));
      for (const test of tests) emit(kind === 'pytest' && claimed === 0 ? neverCalled(test) : test);
      return cases.length - tests.length;
    },
  };
}

/** pytest-xdist with --dist=each runs every test on every worker: these are no tries. */
function isEachOnAll(groups: readonly (readonly TestCase[])[], cases: number, claimed: number | undefined): boolean {
  const times = groups[0]?.length ?? 1;
  return times > 1 && cases <= (claimed ?? 0) && groups.every((group) => group.length === times);
}

export const UNENDED = 'the test began and did not end';

/** With --setup-only each case looks like a pass, and none of them stands in the counter. */
const neverCalled = (test: TestCase): TestCase =>
  test.status === 'passed' ? { ...test, status: 'not_run', message: 'only the fixtures of the test ran' } : test;

function byIdentity(cases: readonly TestCase[]): readonly (readonly TestCase[])[] {
  const groups = new Map<string, TestCase[]>();
  for (const test of cases) {
    const key = identityOf(test);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [test]);
    else group.push(test);
  }
  return [...groups.values()];
}

/** File, suite and name: parameters are part of the name in every reporter known. */
export const identityOf = (test: TestCase): string => `${test.file ?? ''}\0${test.suite ?? ''}\0${test.name}`;

function oneOf(tries: readonly TestCase[], kind: Tries): TestCase {
  const last = tries.at(-1);
  if (last === undefined) throw new RangeError('a test without a try');
  if (tries.length === 1) return last;
  const status = kind === 'pytest' ? afterReruns(tries) : whateverTheOrder(tries);
  const message = tries.find((one) => one.status === 'failed')?.message;
  return { ...last, status, attempts: tries.length, ...(message === undefined ? {} : { message }) };
}

function afterReruns(tries: readonly TestCase[]): TestStatus {
  if (tries.some((one) => one.status === 'failed')) return 'failed';
  return tries.every((one) => one.status === 'skipped') ? 'skipped' : 'flaky';
}

function whateverTheOrder(tries: readonly TestCase[]): TestStatus {
  const seen = new Set(tries.map((one) => one.status));
  if (seen.has('failed')) return seen.has('passed') ? 'flaky' : 'failed';
  return seen.has('passed') ? 'passed' : 'skipped';
}
