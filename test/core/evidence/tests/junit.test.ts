import { describe, expect, test } from 'vitest';
import { inspected, statusesOf, suite, testsOf } from './reading.ts';

describe('what a JUnit case tells', () => {
  test('name, suite, file, line, message, tags, duration and where it stands', () => {
    const text = suite(
      `\n<testcase name="t" classname="c" file="f.ts" line="7" time="0.25"><properties><property name="tag" value="security, slow"/></properties><failure message="boom&#10;why"/></testcase>`,
    );
    expect(testsOf(text)).toEqual([
      {
        name: 't',
        status: 'failed',
        suite: 'c',
        file: 'f.ts',
        line: 7,
        durationMs: 250,
        message: 'boom\nwhy',
        tags: ['security', 'slow'],
        sourceLine: 2,
      },
    ]);
  });

  test('the message is the text where there is no attribute, cut to what is needed', () => {
    const [one] = testsOf(suite(`<testcase name="t"><failure>\n  first\n${'long '.repeat(1000)}</failure></testcase>`));
    expect(one?.message).toMatch(/^first\nlong /);
    expect(one?.message?.length).toBeLessThanOrEqual(500);
  });

  test('a case without a name is named after its class', () => {
    expect(statusesOf(suite('<testcase name="" classname="c.D"><error/></testcase>'))).toEqual(['c.D: failed']);
  });

  test.each(['test', 't', 'a longer t'])('the suite is the one around it where the class is %s', (classname) => {
    const name = `a longer ${'t'}`;
    expect(testsOf(suite(`<testcase name="${name}" classname="${classname}"/>`))).toMatchObject([{ suite: 'suite' }]);
  });

  test('tries are counted where the format writes them', () => {
    expect(testsOf(suite('<testcase name="t"><failure/><rerunFailure/><rerunFailure/></testcase>'))).toMatchObject([
      { attempts: 3 },
    ]);
  });

  test.each([
    ['<skipped/>', 'skipped'],
    ['<skipped type="todo"/><failure/>', 'skipped'],
    ['<skipped/><failure/>', 'failed'],
    ['<skipped message="Unable to find executable"/>', 'failed'],
    ['<skipped message="test passes unexpectedly"/>', 'failed'],
    ['<skipped message="expected test failure">why</skipped>', 'skipped'],
    ['<skipped message="TEST_CASE tagged with !mayfail"/><failure/>', 'skipped'],
    ['<system-out>FAIL error</system-out><system-err/>', 'passed'],
    ['<error/>', 'failed'],
  ])('%s is %s', (elements, status) => {
    expect(statusesOf(suite(`<testcase name="t">${elements}</testcase>`))).toEqual([`t: ${status}`]);
  });

  test.each([
    ['status="WARNING"', 'passed'],
    ['status="STOPPED"', 'failed'],
    ['result="xfail"', 'passed'],
    ['result="xpass"', 'failed'],
    ['result="bpass"', 'passed'],
    ['result="bfail"', 'skipped'],
  ])('%s, as Maestro or Qt write it, is %s', (attribute, status) => {
    const text = suite(`<testcase name="t" ${attribute}/>`);
    expect(statusesOf(text)).toEqual([`t: ${status}`]);
    expect(inspected(text).problems).toEqual([]);
  });

  test('an element that the slot accepts says nothing about the result', () => {
    const text = suite('<testcase name="t"><attachment/></testcase>');
    expect(inspected(text).problems).toMatchObject([
      { code: 'evidence.unknown_element', line: 1, found: '<attachment> in "t"' },
    ]);
    expect(testsOf(text, { acceptElements: ['attachment'] })).toMatchObject([{ status: 'passed' }]);
  });
});

describe('counters', () => {
  test('of skipped tests without a case are believed', () => {
    expect(inspected(suite('<testcase name="t"/>', 'tests="3" skipped="2"'))).toMatchObject({
      problems: [],
      tests: { total: 3, passed: 1, skipped: 2 },
      notes: expect.arrayContaining(['2 skipped tests are known only from a counter']),
    });
  });

  test('of a suite may be explained by those of the suite around it', () => {
    const text = `<testsuites tests="2" skipped="1"><testsuite name="s" tests="2"><testcase name="t"/></testsuite></testsuites>`;
    expect(inspected(text)).toMatchObject({ problems: [], tests: { total: 2, skipped: 1 } });
  });

  test('of one suite are not made good by the cases of another', () => {
    const text = `<testsuites tests="3"><testsuite name="a" tests="2"><testcase name="t"/></testsuite><testsuite name="b" tests="1"><testcase name="u"/><testcase name="v"/></testsuite></testsuites>`;
    expect(inspected(text)).toMatchObject({ problems: [{ code: 'evidence.counters' }], tests: { not_run: 1 } });
  });

  test('count a class that did not load as one test', () => {
    const text = '<testsuite name="a.B" tests="1" errors="1" failures="0"><error message="no class a.C"/></testsuite>';
    expect(inspected(text)).toMatchObject({ problems: [], tests: { total: 1, failed: 1, failing: ['a.B'] } });
  });

  test('that claim more than the class that did not load still do', () => {
    const text = '<testsuite name="a.B" tests="2" errors="1"><error message="no class a.C"/></testsuite>';
    expect(inspected(text)).toMatchObject({
      problems: [{ code: 'evidence.counters' }],
      tests: { failed: 1, not_run: 1 },
    });
  });

  test.each([
    ['<failure/><rerunFailure/><rerunFailure/>', { failed: 1, flaky: 0 }],
    ['<flakyFailure/><flakyError/>', { failed: 0, flaky: 1 }],
  ])('of Surefire count every try: %s', (tries, counts) => {
    const text = suite(`<testcase name="t">${tries}</testcase>`, 'tests="3" failures="3"');
    expect(inspected(text)).toMatchObject({ problems: [], tests: { total: 1, not_run: 0, ...counts } });
  });

  test('that claim more than the tries still do', () => {
    const text = suite('<testcase name="t"><flakyFailure/></testcase>', 'tests="3"');
    expect(inspected(text)).toMatchObject({ problems: [{ code: 'evidence.counters' }], tests: { not_run: 1 } });
  });

  test('that differ in failures are noted', () => {
    const text = suite('<testcase name="t"><failure/></testcase>', 'failures="2"');
    expect(inspected(text)).toMatchObject({
      problems: [],
      notes: expect.arrayContaining(['a suite claims 2 failures and its cases show 1; the cases were counted']),
    });
  });
});

test('a list of googletest ran nothing', () => {
  const cases = '<testcase name="Passes" file="gt.cc" line="3"/><testcase name="DISABLED_Off" file="gt.cc" line="5"/>';
  const text = `<testsuites tests="2" name="AllTests"><testsuite name="A" tests="2">${cases}</testsuite></testsuites>`;
  expect(statusesOf(text)).toEqual(['Passes: not_run', 'DISABLED_Off: not_run']);
});

describe('what node counts in the comments at the end of its JUnit XML', () => {
  const node = (fail: number): string => {
    const counts = 'disabled="0" errors="0" tests="1" failures="0" skipped="0" timestamp="2026-11-23T01:45:15.187Z"';
    const cases = '<testcase name="child" time="0.001" classname="parent" file="/repo/a.test.mjs"/>';
    const comments = `<!-- tests 2 --><!-- pass ${2 - fail} --><!-- fail ${fail} --><!-- cancelled 0 -->`;
    const open = `<testsuite name="parent" time="0.002" ${counts} hostname="host.example">`;
    return `<testsuites>${open}${cases}</testsuite>${comments}</testsuites>`;
  };

  test.each([
    [0, []],
    [1, ['the comments count failures, and no test shows one']],
  ])('%d failures that no case shows', (fail, runErrors) => {
    expect(inspected(node(fail)).tests?.run_errors).toEqual(runErrors);
  });
});
