import { describe, expect, test } from 'vitest';
import { codesOf, inspected, statusesOf } from './reading.ts';

/** As pytest 9 writes it (_pytest/junitxml.py). */
const junit = (tests: number, ...cases: readonly string[]): string =>
  `<testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="0" skipped="0" tests="${tests}" time="0.1" ` +
  `timestamp="2026-01-01T10:00:00+00:00" hostname="ci">${cases.join('')}</testsuite></testsuites>`;

const passed = (name: string): string => `<testcase classname="test_a" name="${name}" time="0.1" />`;
const teardown = (name: string): string =>
  `<testcase classname="test_a" name="${name}" time="0.1"><error message="failed on teardown with &quot;x&quot;">x</error></testcase>`;

describe('the JUnit XML of pytest', () => {
  test('counts each subtest, which has no case', () => {
    const text = junit(4, passed('a'));
    expect(statusesOf(text)).toEqual(['a: passed']);
    expect(inspected(text).notes).toContain('a suite claims 4 tests and holds 1: pytest counts subtests, too');
    expect(codesOf(text)).toEqual([]);
  });

  test('shows the tries of pytest-rerunfailures beside subtests', () => {
    expect(statusesOf(junit(6, passed('a'), passed('b'), passed('b')))).toEqual(['a: passed', 'b: flaky']);
  });

  test('shows the tries of pytest-rerunfailures beside a test whose teardown failed, which counts twice', () => {
    expect(statusesOf(junit(3, teardown('a'), passed('b'), passed('b')))).toEqual(['a: failed', 'b: flaky']);
  });

  test('with --dist=each of pytest-xdist holds each test as often as there are workers', () => {
    const both = [passed('a'), passed('b')];
    expect(statusesOf(junit(4, ...both, ...both))).toEqual(Array(2).fill(['a: passed', 'b: passed']).flat());
    expect(statusesOf(junit(7, ...both, ...both))).toEqual(Array(2).fill(['a: passed', 'b: passed']).flat());
  });

  test('leaves a test without its name that an interrupt or pytest.exit ended', () => {
    expect(statusesOf(junit(1, passed('a'), '<testcase time="0.1" />'))).toEqual(['a: passed', 'pytest: failed']);
    expect(statusesOf(junit(5, passed('a'), '<testcase time="0.1" />'))).toEqual(['a: passed', 'pytest: failed']);
  });

  test('may hold more cases than it counts: they are the truth', () => {
    expect(statusesOf(junit(1, passed('a'), passed('b')))).toEqual(['a: passed', 'b: passed']);
  });

  test('does not count the tests of --setup-only, which never ran', () => {
    expect(statusesOf(junit(0, passed('a'), passed('b')))).toEqual(['a: not_run', 'b: not_run']);
  });
});

describe('the JSON of pytest-json-report', () => {
  const json = (exitcode: number, ...outcomes: readonly string[]): string =>
    JSON.stringify({
      created: 1,
      exitcode,
      root: '/a',
      environment: {},
      summary: { total: outcomes.length, collected: outcomes.length },
      tests: outcomes.map((outcome, index) => ({ nodeid: `test_a.py::test_${index}`, outcome })),
    });

  test('says of a test how its last subtest ended: without a failure in the run it passed', () => {
    expect(statusesOf(json(0, 'subtests passed', 'passed'))).toEqual(['test_0: passed', 'test_1: passed']);
  });

  test('hides a subtest that failed behind the last one', () => {
    expect(statusesOf(json(1, 'subtests passed', 'passed'))).toEqual(['test_0: failed', 'test_1: passed']);
    expect(codesOf(json(1, 'subtests passed'))).toEqual([]);
  });

  test('of a run that failed without a failed test has a run error', () => {
    expect(inspected(json(1, 'passed')).tests?.run_errors).toHaveLength(1);
    expect(inspected(json(1, 'failed')).tests?.run_errors).toEqual([]);
  });
});
