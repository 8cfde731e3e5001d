import { describe, expect, test } from 'vitest';
import { codesOf, inspected, statusesOf, suite } from './reading.ts';

const lines = (...events: readonly object[]) => events.map((event) => JSON.stringify(event)).join('\n');

describe('JUnit XML', () => {
  test.each([
    ['SKIP_RETURN_CODE=77', 'skipped'],
    ['SKIP_REGULAR_EXPRESSION_MATCHED', 'skipped'],
    ['Unable to find executable', 'failed'],
    ['Required Files Missing', 'failed'],
    ['Failed to change working directory', 'failed'],
    ['Fixture dependency failed', 'not_run'],
  ])('of CTest gives "%s" for a test that it did not run', (reason, status) => {
    const written = `<testcase name="a" classname="a" status="notrun"><skipped message="${reason}"/></testcase>`;
    expect(statusesOf(suite(written))).toEqual([`a: ${status}`]);
  });

  test.each([
    ['Pester 5', '<testcase name="a" status="Inconclusive"><skipped message=""/></testcase>', 'a: skipped'],
    ['Ginkgo 2', '<testcase name="a" status="panicked"><error type="panicked"/></testcase>', 'a: failed'],
    ['ShellSpec', '<testcase name="a"><skip message="later" /></testcase>', 'a: skipped'],
  ])('of %s has words of its own', (_, written, status) => {
    expect(statusesOf(suite(written))).toEqual([status]);
    expect(codesOf(suite(written))).toEqual([]);
  });

  describe('of Ginkgo 2', () => {
    const ginkgo = (properties: Readonly<Record<string, string>>): string =>
      suite(
        `<properties>${Object.entries(properties)
          .map(([name, value]) => `<property name="${name}" value="${value}"></property>`)
          .join('')}</properties><testcase name="[It] a" status="passed"/>`,
        'tests="1"',
      );

    test('fails as a suite where none of its specs did', () => {
      const text = ginkgo({ SuiteSucceeded: 'false', SpecialSuiteFailureReason: 'Detected Programmatic Focus' });
      expect(statusesOf(text)).toEqual(['[It] a: passed', 'suite: failed']);
      expect(inspected(text).tests?.run_errors).toEqual(['Detected Programmatic Focus']);
    });

    test('passes where the suite did', () => {
      const text = ginkgo({ SuiteSucceeded: 'true', SpecialSuiteFailureReason: '', DryRun: 'false' });
      expect(inspected(text).tests).toMatchObject({ total: 1, passed: 1, run_errors: [] });
    });

    test('tells a dry run, in which every spec passes', () => {
      const text = ginkgo({ SuiteSucceeded: 'true', DryRun: 'true' });
      expect(inspected(text).tests?.run_errors).toEqual(['this was a dry run: no spec ran']);
    });

    test('means nothing by properties that another tool writes', () => {
      expect(inspected(ginkgo({ DryRun: 'true' })).tests?.run_errors).toEqual([]);
    });
  });
});

test('the JSON of Ginkgo tells a dry run, in which every spec passes', () => {
  const spec = { LeafNodeType: 'It', LeafNodeText: 'a', State: 'passed' };
  const report = { SuitePath: '/a', SuiteSucceeded: true, SuiteConfig: { DryRun: true }, SpecReports: [spec] };
  expect(inspected(JSON.stringify([report])).tests?.run_errors).toEqual(['this was a dry run: no spec ran']);
});

describe('the JSON of Jest and Vitest', () => {
  const json = (more: object, ...assertionResults: readonly object[]): string =>
    JSON.stringify({
      numTotalTests: assertionResults.length,
      numFailedTestSuites: 0,
      testResults: [{ name: 'a.test.js', status: 'passed', assertionResults }],
      ...more,
    });
  const jest = { numRuntimeErrorTestSuites: 0 };

  test('counts tries in Jest, which keeps their reasons only with logErrorsBeforeRetry', () => {
    const tried = { title: 'a', status: 'passed', invocations: 2, retryReasons: [] };
    expect(statusesOf(json(jest, tried, { ...tried, title: 'b', invocations: 1 }))).toEqual(['a: flaky', 'b: passed']);
  });

  test('says pending of a skip in Jest, and in Vitest of a test that never ended', () => {
    const pending = { title: 'a', status: 'pending' };
    expect(statusesOf(json(jest, pending))).toEqual(['a: skipped']);
    expect(statusesOf(json({}, pending))).toEqual(['a: not_run']);
  });
});

describe("Cucumber's JSON", () => {
  const feature = (more: object): string =>
    JSON.stringify([
      {
        keyword: 'Feature',
        name: 'B',
        status: 'passed',
        elements: [{ type: 'scenario', name: 'b', status: 'passed' }],
      },
      { keyword: 'Feature', name: 'A', ...more },
    ]);

  test('of behave 1.3 has no scenario where a hook of the feature failed', () => {
    expect(statusesOf(feature({ status: 'hook_error' }))).toEqual(['b: passed', 'A: failed']);
  });

  test('of behave 1.3 names a failed feature once', () => {
    const elements = [{ type: 'scenario', name: 'a', status: 'failed' }];
    expect(statusesOf(feature({ status: 'failed', elements }))).toEqual(['b: passed', 'a: failed']);
  });

  test('of behave 1.3 says pending_warn of a step that is not written yet', () => {
    const elements = [{ type: 'scenario', name: 'a', steps: [{ result: { status: 'pending_warn' } }] }];
    expect(statusesOf(feature({ elements }))).toEqual(['b: passed', 'a: failed']);
    expect(codesOf(feature({ elements }))).toEqual([]);
  });
});

describe('Cucumber Messages', () => {
  const meta = { meta: { protocolVersion: '27.0.0', implementation: { name: 'cucumber-js' } } };
  const pickle = (id: string) => ({ pickle: { id, name: id, uri: 'a.feature' } });
  const ran = (id: string) => [
    { testCase: { id: `case ${id}`, pickleId: id } },
    { testCaseStarted: { id: `try ${id}`, testCaseId: `case ${id}` } },
    { testStepFinished: { testCaseStartedId: `try ${id}`, testStepResult: { status: 'PASSED' } } },
    { testCaseFinished: { testCaseStartedId: `try ${id}` } },
  ];
  const end = { testRunFinished: { success: true } };

  test('name scenarios that a filter left out, too', () => {
    const text = lines(meta, pickle('a'), pickle('b'), ...ran('a'), end);
    expect(statusesOf(text)).toEqual(['a: passed']);
    expect(inspected(text).notes).toContain('1 scenarios were left out by a filter');
  });

  test('of a run that a hook before it stopped hold no test case', () => {
    const hook = { testRunHookFinished: { result: { status: 'FAILED', message: 'no database' } } };
    expect(statusesOf(lines(meta, pickle('a'), hook, { testRunFinished: { success: false } }))).toEqual(['a: not_run']);
  });

  test('that end before the run did may lack a scenario that was chosen', () => {
    expect(statusesOf(lines(meta, pickle('a'), pickle('b'), ...ran('a')))).toEqual(['a: passed', 'b: not_run']);
  });

  test('are known with blanks between the tokens', () => {
    const text = [meta, pickle('a'), ...ran('a'), end].map((one) =>
      JSON.stringify(one, null, 1).replace(/\n\s*/g, ' '),
    );
    expect(statusesOf(text.join('\n'))).toEqual(['a: passed']);
  });
});

test('CTRF may list the tries that failed and neither count them nor call the test flaky', () => {
  const attempt = (status: string) => ({ name: status, status: 'passed', retryAttempts: [{ attempt: 1, status }] });
  const report = { results: { tool: { name: 'a' }, summary: {}, tests: [attempt('failed'), attempt('passed')] } };
  expect(statusesOf(JSON.stringify(report))).toEqual(['failed: flaky', 'passed: passed']);
});

test('a list of the tests of libtest (--list --format json) is no run of them', () => {
  const text = lines(
    { type: 'suite', event: 'discovery' },
    { type: 'test', event: 'discovered', name: 'a' },
    { type: 'suite', event: 'completed', tests: 1 },
  );
  expect(statusesOf(text)).toEqual(['a: not_run']);
  expect(codesOf(text)).toEqual([]);
});

test('an allowed failure of libtest is a skip', () => {
  const text = lines(
    { type: 'suite', event: 'started', test_count: 1 },
    { type: 'test', name: 'a', event: 'allowed_failure' },
    { type: 'suite', event: 'ok', passed: 0, failed: 0 },
  );
  expect(statusesOf(text)).toEqual(['a: skipped']);
  expect(codesOf(text)).toEqual([]);
});

describe('TAP', () => {
  test.each([
    ['of ShellSpec says pending of a todo', '1..1\nok 1 - a # pending\n', 'a: skipped'],
    ['may have a word of ShellSpec in a name', '1..1\nok 1 - a # pending review\n', 'a # pending review: passed'],
    ['of Testem says skip of a test', 'skip 1 Chrome 120 - [0 ms] - a\n1..1\n', 'Chrome 120 - [0 ms] - a: skipped'],
    ['of Testem says todo of a test', 'todo 1 Chrome 120 - [0 ms] - a\n1..1\n', 'Chrome 120 - [0 ms] - a: skipped'],
    ['of QUnit 2 may name a test behind its directive', '1..1\nok 1 # SKIP a\n', 'a: skipped'],
  ])('%s', (_, text, status) => {
    expect(statusesOf(`TAP version 13\n${text}`)).toEqual([status]);
  });
});
