import { describe, expect, test } from 'vitest';
import { joinTests, testsProblems } from '../../src/core/evidence/tests/join.ts';
import { recorded } from '../core/evidence/recorded.ts';
import { codesOf, inspected, reported, statusesOf, suite, testsOf } from '../core/evidence/tests/reading.ts';

/** The tests of some reports of one slot, joined. */
function folded(
  reports: readonly string[],
  expected: readonly { name: string }[] = [],
  scenarios: readonly string[] = [],
) {
  const ask = { slot: 'e2e', scenarios, expected };
  const slot = { ...ask, reports: reports.map((text, index) => reported(`${index}.xml`, testsOf(text), ask)) };
  return { tests: joinTests([slot]), problems: testsProblems(slot) };
}

describe('A02: what is no report', () => {
  test.each([
    ['nothing', '', 'evidence.empty'],
    ['white space', '  \n', 'evidence.empty'],
    ['text', 'hello', 'evidence.unknown_format'],
    ['JSON of another kind', '{"a":1}', 'evidence.unknown_format'],
    ['an error page', '<html><body>404</body></html>', 'evidence.use_instead'],
  ])('%s', (_, text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });

  test('XML with another root is not JUnit even where the slot says so', () => {
    expect(codesOf('<html><body>404</body></html>', 'junit')).toEqual(['evidence.wrong_root']);
  });
});

describe('A03: a report without a test', () => {
  test.each(['<testsuites/>', '<testsuite tests="0"/>', '<testsuites><testsuite name="a"/></testsuites>'])(
    '%s',
    (text) => {
      expect(codesOf(text)).toEqual(['evidence.no_tests']);
    },
  );
});

describe('A04: nothing but skips', () => {
  test('three skipped tests are a problem of the slot', () => {
    const { tests, problems } = folded([suite('<testcase name="login"><skipped/></testcase>'.repeat(3))]);
    expect(tests).toMatchObject({ total: 3, passed: 0, skipped: 3 });
    expect(problems).toMatchObject([{ code: 'evidence.no_tests', found: '3 skipped, 0 not run, of 3' }]);
  });
});

describe('A05: counters that contradict the cases', () => {
  const cases = '<testcase name="a"/><testcase name="b"/><testcase name="c"><failure/></testcase>';

  test('40 claimed tests over 3 cases are not believed, and the failure counts', () => {
    const { tests, problems } = inspected(suite(cases, 'tests="40" failures="0"'));
    expect(problems.map(({ code }) => code)).toEqual(['evidence.counters']);
    expect(tests).toMatchObject({ total: 40, passed: 2, failed: 1, not_run: 37, failing: ['c'] });
  });

  test('a claimed failure without a failed case is not believed', () => {
    expect(codesOf(suite('<testcase name="a"/>', 'tests="1" failures="1"'))).toEqual(['evidence.counters']);
  });

  test.each(['+3', ' 3', '3.0', '03'])('a failure claimed as "%s" is one', (failures) => {
    const told = inspected(suite('<testcase name="a"/>', `tests="1" failures="${failures}"`)).problems;
    expect(told).toMatchObject([{ code: 'evidence.counters', found: expect.stringContaining('claims 3') }]);
  });

  test.each(['failures="two"', 'errors="-1"', 'failures="0x2"', 'tests="2.5"', 'tests="9999999999999999"'])(
    'what %s claims is not known',
    (counters) => {
      const told = inspected(suite('<testcase name="a"/>', counters)).problems;
      expect(told).toMatchObject([{ code: 'evidence.counters', found: counters, expected: 'a whole number' }]);
    },
  );

  test.each(['failures=""', 'errors="undefined"', 'failures="NaN"', 'skipped="two"'])(
    '%s claims nothing',
    (counters) => {
      expect(codesOf(suite('<testcase name="a"/>', `tests="1" ${counters}`))).toEqual([]);
    },
  );

  test('an absurd number is refused and not counted out', () => {
    expect(codesOf(suite('<testcase name="a"/>', 'tests="99999999999"'))).toEqual(['evidence.too_large']);
  });

  test('fewer claimed tests than cases are only noted', () => {
    expect(codesOf(suite(cases, 'tests="1" failures="1"'))).toEqual([]);
  });
});

describe('A06: a required scenario that vanished', () => {
  test('an expected test that is not there is matched by none', () => {
    const { tests } = folded(
      [suite('<testcase name="a"/>')],
      [{ name: 'a' }, { name: 'token is rejected' }],
      ['@security'],
    );
    expect(tests.expected).toEqual([
      { slot: 'e2e', name: 'a', matched: 1, status: 'passed' },
      { slot: 'e2e', name: 'token is rejected', matched: 0 },
    ]);
    expect(tests.tags).toMatchObject([{ name: '@security', total: 0 }]);
  });
});

describe('A09: one name, two results', () => {
  const passing = suite('<testcase classname="a" name="b"/>');
  const failing = suite('<testcase classname="a" name="b"><failure/></testcase>');

  test.each([
    ['fail then pass', [failing, passing]],
    ['pass then fail', [passing, failing]],
  ])('%s in two files: both count, the worst decides', (_, reports) => {
    const { tests } = folded(reports, [{ name: 'b' }]);
    expect(tests).toMatchObject({ total: 2, passed: 1, failed: 1 });
    expect(tests.expected).toMatchObject([{ matched: 2, status: 'failed' }]);
  });

  test('in one file too', () => {
    const text = suite('<testcase name="b"/><testcase name="b"><failure/></testcase>');
    expect(statusesOf(text)).toEqual(['b: passed', 'b: failed']);
    expect(inspected(text).notes).toContain('1 cases share file, suite and name with another; each was counted');
  });
});

describe('A10: a failure hidden by a retry', () => {
  test.each([
    ['<flakyFailure/>', 'flaky'],
    ['<flakyError/>', 'flaky'],
    ['<failure/><rerunFailure/>', 'failed'],
    ['<rerunError/>', 'failed'],
  ])('%s is %s', (elements, status) => {
    expect(statusesOf(suite(`<testcase name="a">${elements}</testcase>`))).toEqual([`a: ${status}`]);
  });

  test('a pytest rerun that looks like a pass is flaky', () => {
    expect(inspected(recorded('junit/pytest-mixed.junit.xml')).tests).toMatchObject({ flaky: 1, failed: 9 });
  });

  test('tries of pytest that are told apart by the counter alone are not two passes', () => {
    const text = `<testsuites name="pytest tests">${suite('<testcase classname="m" name="a"/>'.repeat(2), 'tests="1"').slice(12)}`;
    expect(statusesOf(text)).toEqual(['a: flaky']);
  });
});

describe('A11: a status that is not known', () => {
  test.each([
    ['Failed', []],
    ['timedOut', []],
    ['broken', []],
    ['interrupted', []],
    ['null', ['evidence.unknown_status']],
    ['GREEN', ['evidence.unknown_status']],
  ])('%s of a JUnit case is never a pass', (status, problems) => {
    const { tests, problems: found } = inspected(suite(`<testcase name="a" status="${status}"/>`));
    expect(found.map(({ code }) => code)).toEqual(problems);
    expect(tests?.failed === 1 || found.length > 0).toBe(true);
  });

  test.each(['Failed', 'timedOut', 'broken', 'interrupted', null])('%s of a Playwright test', (status) => {
    const text = recorded('playwright/playwright-clean.report.json').replace(
      '"status": "expected"',
      `"status": ${JSON.stringify(status)}`,
    );
    expect(codesOf(text)).toContain('evidence.unknown_status');
  });

  test.each(['Failed', 'timedOut', 'broken', 'interrupted', null])('%s of a CTRF test', (status) => {
    const text = recorded('ctrf/playwright-clean.ctrf.json').replace(
      '"status": "passed"',
      `"status": ${JSON.stringify(status)}`,
    );
    expect(codesOf(text)).toContain('evidence.unknown_status');
  });
});

describe('A12: a failure under another name', () => {
  test.each(['<FAILURE/>', '<j:failure xmlns:j="u"/>', '<assertionError/>', '<Fail><why/></Fail>'])(
    '%s fails the test',
    (element) => {
      expect(statusesOf(suite(`<testcase name="a">${element}</testcase>`))).toEqual(['a: failed']);
    },
  );

  test('an element that is not known is a problem', () => {
    expect(codesOf(suite('<testcase name="a"><crash/></testcase>'))).toEqual(['evidence.unknown_element']);
  });

  test('a failure inside an element that is not known is still a failure', () => {
    expect(statusesOf(suite('<testcase name="a"><result><failure/></result></testcase>'))).toEqual(['a: failed']);
  });

  test('a case inside an element that is not known is still a case', () => {
    expect(statusesOf(suite('<group><testcase name="a"><failure/></testcase></group>'))).toEqual(['a: failed']);
  });
});

describe('A13: a suite that crashed', () => {
  test('claimed errors without a case are not believed', () => {
    expect(codesOf('<testsuite errors="1"><system-err>boom</system-err></testsuite>')).toEqual([
      'evidence.counters',
      'evidence.no_tests',
    ]);
  });

  test('an error on the suite is a failed test with its name', () => {
    expect(statusesOf(suite('<error message="hook"/><testcase name="a"/>'))).toEqual(['a: passed', 'suite: failed']);
  });

  test('an error on the root is an error of the run', () => {
    expect(
      inspected('<testsuites><error message="boom"/><testsuite><testcase name="a"/></testsuite></testsuites>').tests,
    ).toMatchObject({
      run_errors: ['boom'],
    });
  });
});
