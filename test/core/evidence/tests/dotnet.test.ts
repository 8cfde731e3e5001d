import { describe, expect, test } from 'vitest';
import { codesOf, inspected, statusesOf, testsOf } from './reading.ts';

describe('TRX', () => {
  const trx = (results: string, rest = '') =>
    `<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>${results}</Results>${rest}</TestRun>`;
  const result = (outcome: string) => `<UnitTestResult testId="1" testName="Buys" outcome="${outcome}"/>`;

  test.each([
    ['Passed', 'passed'],
    ['Warning', 'passed'],
    ['Failed', 'failed'],
    ['Error', 'failed'],
    ['Timeout', 'failed'],
    ['Aborted', 'failed'],
    ['Disconnected', 'failed'],
    ['InProgress', 'failed'],
    ['PassedButRunAborted', 'failed'],
    ['NotRunnable', 'failed'],
    ['NotExecuted', 'skipped'],
    ['Inconclusive', 'skipped'],
    ['Completed', 'skipped'],
    ['Pending', 'not_run'],
  ])('%s is %s', (word, status) => {
    expect(statusesOf(trx(result(word)))).toEqual([`Buys: ${status}`]);
    expect(codesOf(trx(result(word)))).toEqual([]);
  });

  test('a result without an outcome is an error, as the schema says', () => {
    expect(statusesOf(trx('<UnitTestResult testName="Buys"/>'))).toEqual(['Buys: failed']);
  });

  test('an outcome that the schema does not define is failed and a problem', () => {
    expect(statusesOf(trx(result('Fine')))).toEqual(['Buys: failed']);
    expect(codesOf(trx(result('Fine')))).toEqual(['evidence.unknown_status']);
  });

  test('a test with rows of data is its rows, and itself where it alone failed', () => {
    const rows = (outer: string, inner: string) =>
      `<UnitTestResult testName="Prices" outcome="${outer}"><InnerResults><UnitTestResult testName="Prices (1)" outcome="${inner}"/></InnerResults></UnitTestResult>`;
    expect(statusesOf(trx(rows('Failed', 'Failed')))).toEqual(['Prices (1): failed']);
    expect(statusesOf(trx(rows('Failed', 'Passed')))).toEqual(['Prices (1): passed', 'Prices: failed']);
  });

  test('a run that failed although no test did is a run error', () => {
    const summary = '<ResultSummary outcome="Failed"><Counters total="1" executed="1" passed="1"/></ResultSummary>';
    expect(inspected(trx(result('Passed'), summary)).tests?.run_errors).toEqual([
      'the run failed, and none of its tests did',
    ]);
  });

  test('counters that claim failures which are nowhere are a problem', () => {
    const summary = '<ResultSummary><Counters total="1" executed="1" failed="1"/></ResultSummary>';
    expect(codesOf(trx(result('Passed'), summary))).toEqual(['evidence.counters']);
  });

  test('what is known is handed over although the file breaks off', () => {
    expect(statusesOf(trx(result('Failed')).slice(0, -10))).toEqual(['Buys: failed']);
  });
});

describe('NUnit', () => {
  const nunit = (content: string) => `<test-run id="0">${content}</test-run>`;

  test('a fixture whose tear-down failed is a failed test named after it, the suites around it are not', () => {
    const fixture = '<test-suite name="Cart" result="Failed"><test-case name="Buys" result="Passed"/></test-suite>';
    expect(statusesOf(nunit(`<test-suite name="all" result="Failed">${fixture}</test-suite>`))).toEqual([
      'Buys: passed',
      'Cart: failed',
    ]);
  });

  test('a test has the categories of its suites and its own', () => {
    const category = (name: string) => `<properties><property name="Category" value="${name}"/></properties>`;
    const inner = `<test-case name="Buys" result="Passed">${category('smoke')}</test-case><test-case name="Pays" result="Passed"/>`;
    const tests = testsOf(nunit(`<test-suite name="Cart">${category('security')}${inner}</test-suite>`));
    expect(tests.map(({ tags }) => tags)).toEqual([['security', 'smoke'], ['security']]);
  });

  test('a result that is not known is failed and a problem', () => {
    expect(codesOf(nunit('<test-case name="Buys" result="Good"/>'))).toEqual(['evidence.unknown_status']);
  });

  test('a suite alone is read, as some runners write it', () => {
    const alone =
      '<test-suite name="Cart" result="Passed" total="1"><test-case name="Buys" result="Passed"/></test-suite>';
    expect(statusesOf(alone)).toEqual(['Buys: passed']);
  });
});

describe('xUnit.net', () => {
  test('the XML of version 1 has classes in place of collections', () => {
    const old =
      '<assembly name="a.dll" total="1"><class name="Cart"><test name="Buys" type="Cart" result="Pass"/></class></assembly>';
    expect(statusesOf(old)).toEqual(['Buys: passed']);
  });

  test('a result that is not known is failed and a problem', () => {
    const odd = '<assemblies><assembly><test name="Buys" result="Good"/></assembly></assemblies>';
    expect(codesOf(odd)).toEqual(['evidence.unknown_status']);
  });

  test('an assembly without tests is no evidence', () => {
    expect(codesOf('<assemblies><assembly name="a.dll"><errors/></assembly></assemblies>')).toEqual([
      'evidence.no_tests',
    ]);
  });
});
