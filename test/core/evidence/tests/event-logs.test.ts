import { describe, expect, test } from 'vitest';
import { codesOf, inspected, statusesOf } from './reading.ts';

const lines = (...events: readonly object[]) => events.map((event) => JSON.stringify(event)).join('\n');

describe('the report log of pytest', () => {
  const start = { pytest_version: '9.0.0', $report_type: 'SessionStart' };
  const finish = (exitstatus = 0) => ({ exitstatus, $report_type: 'SessionFinish' });
  const report = (when: string, outcome: string, more: object = {}) => ({
    ...{ nodeid: 'test_a.py::TestCart::test_buys', when, outcome, longrepr: null, $report_type: 'TestReport' },
    ...more,
  });
  const tried = (outcome: string, more: object = {}) => [
    report('setup', 'passed'),
    report('call', outcome, more),
    report('teardown', 'passed'),
  ];

  test.each([
    ['a pass', tried('passed'), 'passed'],
    ['a failure', tried('failed'), 'failed'],
    ['an expected failure', tried('skipped', { wasxfail: 'known' }), 'passed'],
    ['an unexpected pass that is not strict', tried('passed', { wasxfail: 'known' }), 'passed'],
    ['a skip', [report('setup', 'skipped'), report('teardown', 'passed')], 'skipped'],
    ['a set-up that failed', [report('setup', 'failed'), report('teardown', 'passed')], 'failed'],
    ['a tear-down that failed', [report('call', 'passed'), report('teardown', 'failed')], 'failed'],
    ['a try that failed and one that passed', [...tried('rerun'), ...tried('passed')], 'flaky'],
    ['a try that failed and one that failed', [...tried('rerun'), ...tried('failed')], 'failed'],
    ['a part that failed', [report('call', 'failed', { $report_type: 'SubTestReport' }), ...tried('passed')], 'failed'],
    ['a test that did not end', [report('setup', 'passed'), report('call', 'passed')].slice(0, 1), 'failed'],
  ])('%s', (_, reports, status) => {
    expect(statusesOf(lines(start, ...reports, finish()))).toEqual([`test_buys: ${status}`]);
  });

  test('without the end of the session is no evidence', () => {
    expect(codesOf(lines(start, ...tried('passed')))).toEqual(['evidence.malformed']);
  });

  test('an outcome that is not known is failed and a problem', () => {
    expect(codesOf(lines(start, ...tried('fine'), finish()))).toEqual(['evidence.unknown_status']);
  });

  test.each([1, 2, 3, 4])('the exit code %d without a failed test is a run error', (code) => {
    expect(inspected(lines(start, ...tried('passed'), finish(code))).tests?.run_errors).toHaveLength(1);
  });
});

describe('the events of go test', () => {
  const start = { Action: 'start', Package: 'a' };
  const failed = { Action: 'fail', Package: 'a', FailedBuild: 'a.test' };
  const build = (path: string, ...actions: string[]) =>
    actions.map((Action) => ({ ImportPath: path, Action, Output: 'undefined: x\n' }));

  test('a test binary that cannot be built is one failure, of its package', () => {
    const text = lines(...build('a.test', 'build-output', 'build-fail'), start, failed);
    expect(statusesOf(text)).toEqual(['a: failed']);
    expect(codesOf(text)).toEqual([]);
  });

  test('one dependency that cannot be built fails each package that needs it', () => {
    const needs = { ...failed, FailedBuild: 'dep' };
    const text = lines(
      ...build('dep', 'build-fail'),
      start,
      needs,
      { ...start, Package: 'b' },
      { ...needs, Package: 'b' },
    );
    expect(statusesOf(text)).toEqual(['a: failed', 'b: failed']);
    expect(codesOf(text)).toEqual([]);
  });

  test('a warning of the linker is no failure', () => {
    const text = lines(
      ...build('dep', 'build-output'),
      start,
      { Action: 'run', Package: 'a', Test: 'TestA' },
      { Action: 'pass', Package: 'a', Test: 'TestA' },
      { Action: 'pass', Package: 'a' },
    );
    expect(statusesOf(text)).toEqual(['TestA: passed']);
    expect(codesOf(text)).toEqual([]);
  });

  test('a failed build after which the events end is a failure, and no evidence', () => {
    const text = lines(start, ...build('a.test', 'build-fail'));
    expect(statusesOf(text)).toEqual(['a.test: failed']);
    expect(codesOf(text)).toEqual(['evidence.malformed']);
  });

  test('test2json need not name the package', () => {
    const text = lines({ Action: 'run', Test: 'TestA' }, { Action: 'fail', Test: 'TestA' }, { Action: 'fail' });
    expect(statusesOf(text)).toEqual(['TestA: failed']);
    expect(codesOf(text)).toEqual([]);
  });
});

describe('the JSON of dart test', () => {
  const start = { protocolVersion: '0.1.1', runnerVersion: '1.25.8', type: 'start' };
  const began = { test: { id: 1, name: 'buys', suiteID: 0, groupIDs: [2] }, type: 'testStart' };
  const ended = (result: string) => ({ testID: 1, result, skipped: false, hidden: false, type: 'testDone' });
  const done = (success: boolean | null) => ({ success, type: 'done' });

  test('without the end of the run is no evidence, and what began is failed', () => {
    expect(codesOf(lines(start, began))).toEqual(['evidence.malformed']);
    expect(statusesOf(lines(start, began))).toEqual(['buys: failed']);
  });

  test('a result that is not known is failed and a problem', () => {
    expect(codesOf(lines(start, began, ended('fine'), done(true)))).toEqual(['evidence.unknown_status']);
  });

  test('a run that failed or was stopped although its tests passed is a run error', () => {
    for (const success of [false, null])
      expect(inspected(lines(start, began, ended('success'), done(success))).tests?.run_errors).toHaveLength(1);
  });
});

describe('the events of Schemathesis', () => {
  const start = { Initialize: { command: 'st run', schemathesis_version: '4.0.0' } };
  const loaded = (selected: number) => ({ LoadingFinished: { statistic: { operations: { total: 2, selected } } } });
  const scenario = (status: string, label = 'GET /carts', phase = 'fuzzing') => ({
    ScenarioFinished: { phase, status, elapsed_time: 1, recorder: { label } },
  });
  const finish = (stop_reason = 'completed') => ({ EngineFinished: { stop_reason } });

  test.each([
    [['success', 'success'], 'passed'],
    [['skip', 'success'], 'passed'],
    [['skip', 'skip'], 'skipped'],
    [['failure', 'success'], 'failed'],
    [['error', 'skip'], 'failed'],
    [['interrupted'], 'failed'],
  ])('the scenarios %j of an operation are one test: %s', (found, status) => {
    const scenarios = found.map((one) => scenario(one));
    expect(statusesOf(lines(start, loaded(1), ...scenarios, finish()))).toEqual([`GET /carts: ${status}`]);
  });

  test('an operation that was never tried did not run', () => {
    const text = lines(start, loaded(2), scenario('success'), finish('failure_limit'));
    expect(codesOf(text)).toEqual(['evidence.counters']);
    expect(inspected(text).tests?.not_run).toBe(1);
  });

  test('stateful scenarios are counted as they are', () => {
    expect(codesOf(lines(start, loaded(2), scenario('success', 'Stateful tests', 'stateful'), finish()))).toEqual([]);
  });

  test('an error of an operation fails it, any other is one of the run', () => {
    const error = (related_to_operation: boolean) => ({
      NonFatalError: { label: 'GET /carts', related_to_operation, value: { type: 'E', message: 'no host' } },
    });
    expect(statusesOf(lines(start, scenario('success'), error(true), finish()))).toEqual(['GET /carts: failed']);
    expect(inspected(lines(start, scenario('success'), error(false), finish())).tests?.run_errors).toEqual(['no host']);
  });

  test('without the end of the run is no evidence', () => {
    expect(codesOf(lines(start, scenario('success')))).toEqual(['evidence.malformed']);
  });
});
