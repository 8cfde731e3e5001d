import type { SourceFile, TestCase, TestStatus } from '../adapter.ts';
import { keptCase } from './junit-case.ts';

/**
 * Reporters that write each try of a test as a case of its own. pytest: a failed try looks like a pass, only the counter tells;
 * the last try decides. Go: a name is unique in its package, so a name that failed and passed is flaky.
 */
export type Tries = 'pytest' | 'go';

const CASE = '<testcase';

/**
 * Whether the suite of a file may hold tries, so that its cases must be held back. Counting the elements in the raw text is cheap, and
 * what is counted too much (text that looks like one) only costs memory.
 */
export function mayHoldTries(kind: Tries, file: SourceFile, claimed: number | undefined): boolean {
  if (kind !== 'pytest') return true;
  return claimed !== undefined && file.count(CASE) > claimed;
}

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
      const apart = kind === 'pytest' && (claimed === undefined || cases.length <= claimed);
      if (apart) {
        for (const test of cases) emit(test);
        return 0;
      }
      const tests = byIdentity(cases);
      for (const tries of tests) emit(oneOf(tries, kind));
      return cases.length - tests.length;
    },
  };
}

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
  const status = kind === 'pytest' ? afterReruns(tries, last) : whateverTheOrder(tries);
  const message = tries.find((one) => one.status === 'failed')?.message;
  return { ...last, status, attempts: tries.length, ...(message === undefined ? {} : { message }) };
}

function afterReruns(tries: readonly TestCase[], last: TestCase): TestStatus {
  if (last.status === 'failed') return 'failed';
  return tries.every((one) => one.status === 'skipped') ? 'skipped' : 'flaky';
}

function whateverTheOrder(tries: readonly TestCase[]): TestStatus {
  const seen = new Set(tries.map((one) => one.status));
  if (seen.has('failed')) return seen.has('passed') ? 'flaky' : 'failed';
  return seen.has('passed') ? 'passed' : 'skipped';
}
