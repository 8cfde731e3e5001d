import { describe, expect, test } from 'vitest';
import type { TestCase } from '../../../../src/core/evidence/adapter.ts';
import { expectationOf, listDifference } from '../../../../src/core/evidence/tests/expectation.ts';
import { problemsOf } from '../../../../src/core/model/problem.ts';

const one = (name: string, status: TestCase['status'] = 'passed', suite?: string): TestCase => ({
  name,
  status,
  ...(suite === undefined ? {} : { suite }),
});

function refused(tests: readonly TestCase[], runErrors: readonly string[] = []): string | undefined {
  try {
    expectationOf(tests, runErrors);
    return undefined;
  } catch (thrown) {
    return problemsOf(thrown, 'internal.bug')[0]?.found;
  }
}

describe('the tests to expect', () => {
  test('are those that passed, each suite and name once, with the suite where there is one', () => {
    expect(
      expectationOf([one('b', 'passed', 's'), one('b'), one('b'), one('a', 'flaky', ''), one('c', 'skipped')], []),
    ).toEqual({
      tests: [{ name: 'a' }, { name: 'b' }, { name: 'b', suite: 's' }],
      skipped: 1,
      flaky: 1,
    });
  });

  test.each<[string, string | undefined]>([
    ['a test failed', refused([one('a'), one('b', 'failed')])],
    ['a test never started', refused([one('a'), one('b', 'not_run')])],
    ['the run had errors', refused([one('a')], ['unhandled'])],
    ['nothing passed', refused([one('a', 'skipped')])],
  ])('are not taken from a run in which %s', (_, found) => {
    expect(found).toMatch(/^(b \(failed\)|b \(not run\)|unhandled|no test that passed)$/);
  });

  test('of the same name in another suite are others', () => {
    expect(listDifference([{ name: 'a', suite: 's' }], [{ name: 'a' }])).toEqual({
      added: [{ name: 'a' }],
      removed: [{ name: 'a', suite: 's' }],
    });
  });
});
