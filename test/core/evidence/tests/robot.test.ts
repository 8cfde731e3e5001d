import { describe, expect, test } from 'vitest';
import { codesOf, inspected, statusesOf, testsOf } from './reading.ts';

const output = (suite: string, rest = '') =>
  `<robot generator="Robot 7.5 (Python 3.11 on linux)" generated="2026-01-01T00:00:00">${suite}${rest}</robot>`;
const suite = (content: string, status = 'PASS') =>
  `<suite name="Shop" source="/shop.robot">${content}<status status="${status}">why</status></suite>`;
const one = (status: string, name = 'Buys') => `<test name="${name}" line="3"><status status="${status}"/></test>`;
const keyword = (type: string, status: string) => `<kw name="Log" type="${type}"><status status="${status}"/></kw>`;

describe('the output of Robot Framework', () => {
  test.each([
    ['PASS', 'passed'],
    ['FAIL', 'failed'],
    ['SKIP', 'skipped'],
    ['NOT RUN', 'not_run'],
  ])('%s is %s', (word, status) => {
    expect(statusesOf(output(suite(one(word))))).toEqual([`Buys: ${status}`]);
  });

  test('the status of a keyword is not that of its test', () => {
    const inner = '<test name="Buys"><kw name="Fail"><status status="FAIL"/></kw><status status="PASS"/></test>';
    expect(statusesOf(output(suite(inner)))).toEqual(['Buys: passed']);
  });

  test('a dry run is no run, though its tests pass', () => {
    const called = (status: string) =>
      `<test name="Buys"><kw name="Pay"><kw name="Log"><status status="${status}"/></kw><status status="PASS"/></kw><status status="PASS"/></test>`;
    const runErrors = (status: string) => inspected(output(suite(called(status)))).tests?.run_errors;
    expect(runErrors('NOT_RUN')).toEqual(['no keyword ran: this was a dry run']);
    expect(runErrors('NOT RUN')).toEqual(['no keyword ran: this was a dry run']);
    expect(runErrors('PASS')).toEqual([]);
  });

  test('a dry run in JSON is no run either', () => {
    const text = (status: string) => {
      const body = [{ name: 'Pay', status: 'PASS', body: [{ name: 'Log', status }] }];
      const tests = [{ name: 'Buys', status: 'PASS', body }];
      return JSON.stringify({ generator: 'Robot 7.2', rpa: false, suite: { name: 'Shop', status: 'PASS', tests } });
    };
    expect(inspected(text('NOT RUN')).tests?.run_errors).toEqual(['no keyword ran: this was a dry run']);
    expect(inspected(text('PASS')).tests?.run_errors).toEqual([]);
  });

  // Robot 7.5 --dryrun: RETURN and VAR pass.
  test('what passes in a dry run beside its keywords makes it no run', () => {
    const xml = (inside: string) =>
      `<test name="Buys"><kw name="Pay">${inside}<status status="PASS"/></kw><kw name="Log"><status status="NOT RUN"/></kw><status status="PASS"/></test>`;
    const body = [
      { name: 'Pay', status: 'PASS', body: [{ type: 'RETURN', status: 'PASS' }] },
      { type: 'VAR', status: 'PASS' },
      { name: 'Log', status: 'NOT RUN' },
    ];
    const suites = { name: 'Shop', status: 'PASS', tests: [{ name: 'Buys', status: 'PASS', body }] };
    const json = JSON.stringify({ generator: 'Robot 7.5', rpa: false, suite: suites });
    for (const text of [output(suite(xml('<return><status status="PASS"/></return>'))), json])
      expect(inspected(text).tests?.run_errors).toEqual(['no keyword ran: this was a dry run']);
    expect(inspected(output(suite(xml('')))).tests?.run_errors).toEqual([]);
  });

  test('a test with another status, or none, is failed and a problem', () => {
    for (const test of [one('MAYBE'), '<test name="Buys"></test>']) {
      expect(statusesOf(output(suite(test)))).toEqual(['Buys: failed']);
      expect(codesOf(output(suite(test)))).toEqual(['evidence.unknown_status']);
    }
  });

  test('a teardown of a suite that fails, fails what ran in it and in the suites inside it', () => {
    const inner = `<suite name="Cart">${one('PASS', 'Adds')}${one('SKIP', 'Waits')}<status status="PASS"/></suite>`;
    expect(statusesOf(output(suite(`${inner}${one('PASS')}${keyword('teardown', 'FAIL')}`, 'FAIL')))).toEqual([
      'Adds: failed',
      'Waits: skipped',
      'Buys: failed',
    ]);
  });

  test('a teardown of a suite that is skipped skips what passed', () => {
    const content = `${one('PASS')}${one('FAIL', 'Pays')}${keyword('TEARDOWN', 'SKIP')}`;
    expect(statusesOf(output(suite(content)))).toEqual(['Buys: skipped', 'Pays: failed']);
  });

  test('a suite that failed without a failed test is a failed test named after it', () => {
    expect(statusesOf(output(suite(one('SKIP'), 'FAIL')))).toEqual(['Buys: skipped', 'Shop: failed']);
  });

  test('statistics that count more failures than there are is a problem', () => {
    const total = '<statistics><total><stat pass="0" fail="1">All Tests</stat></total></statistics>';
    expect(codesOf(output(suite(one('PASS')), total))).toEqual(['evidence.counters']);
  });

  test('an error of Robot itself is a run error, what a test logged as one is a note', () => {
    const errors =
      '<errors><msg level="ERROR">Error in file a.robot: no library</msg><msg level="ERROR">out of stock</msg></errors>';
    const { tests, notes } = inspected(output(suite(one('PASS')), errors));
    expect(tests?.run_errors).toEqual(['Error in file a.robot: no library']);
    expect(notes).toEqual(['error: out of stock']);
  });

  test('says where a test stands, and its tags', () => {
    const tagged = '<test name="Buys" line="3"><tag>security</tag><status status="PASS" elapsed="0.25"/></test>';
    expect(testsOf(output(suite(tagged)))).toEqual([
      expect.objectContaining({ file: '/shop.robot', line: 3, suite: 'Shop', tags: ['security'], durationMs: 250 }),
    ]);
  });

  test('JSON without a suite is refused', () => {
    expect(codesOf('{"generator":"Robot 7.5","rpa":false,"suite":[]}')).toEqual(['evidence.shape']);
  });
});
