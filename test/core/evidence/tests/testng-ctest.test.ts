import { describe, expect, test } from 'vitest';
import { codesOf, statusesOf, testsOf } from './reading.ts';

describe('the results of TestNG', () => {
  const results = (methods: string, sums = '') =>
    `<testng-results ${sums}><suite name="s"><test name="t"><class name="shop.Cart">${methods}</class></test></suite></testng-results>`;
  const method = (status: string, attributes = '', inner = '') =>
    `<test-method name="buys" signature="buys()" status="${status}" ${attributes}>${inner}</test-method>`;

  test('a try that was retried and then passed is flaky', () => {
    const [only, ...others] = testsOf(results(method('SKIP', 'retried="true"') + method('PASS')));
    expect([only, others]).toEqual([expect.objectContaining({ name: 'buys', status: 'flaky', attempts: 2 }), []]);
  });

  test('before version 7 a try is a skip with the exception of the failure', () => {
    const failure = '<exception class="java.lang.AssertionError"><message>no</message></exception>';
    expect(statusesOf(results(method('SKIP', '', failure) + method('PASS')))).toEqual(['buys: flaky']);
  });

  test('a try without another one is failed', () => {
    expect(statusesOf(results(method('SKIP', 'retried="true"')))).toEqual(['buys: failed']);
  });

  test('a try is known again though its parameter has another address', () => {
    const given = (hash: string) => `<params><param index="0"><value>shop.Order@${hash}</value></param></params>`;
    const tried = method('SKIP', 'retried="true"', given('21e360a'));
    expect(statusesOf(results(tried + method('PASS', '', given('7b49cea0'))))).toEqual(['buys: flaky']);
    expect(statusesOf(results(tried + method('FAIL', '', given('7b49cea0'))))).toEqual(['buys: failed']);
  });

  test('a configuration method is a test only where it failed', () => {
    const configs = method('PASS', 'is-config="true"') + method('FAIL', 'is-config="true"');
    expect(statusesOf(results(configs))).toEqual(['buys: failed']);
  });

  test('an invocation that failed within the success percentage is flaky', () => {
    expect(statusesOf(results(method('SUCCESS_PERCENTAGE_FAILURE')))).toEqual(['buys: flaky']);
  });

  test('a status that is not known, and sums that claim more, are problems', () => {
    expect(codesOf(results(method('FINE')))).toEqual(['evidence.unknown_status']);
    expect(codesOf(results(method('PASS'), 'passed="1" failed="1"'))).toEqual([
      'evidence.counters',
      'evidence.counters',
    ]);
  });

  test('groups are tags', () => {
    const groups = '<groups><group name="security"><method name="buys" class="shop.Cart"/></group></groups>';
    const text = results(method('PASS')).replace('<test name="t">', `${groups}<test name="t">`);
    expect(testsOf(text)[0]?.tags).toEqual(['security']);
  });
});

describe("CTest's own XML", () => {
  const site = (tests: string, planned = '') =>
    `<Site Generator="ctest-3.25.1"><Testing><TestList>${planned}</TestList>${tests}</Testing></Site>`;
  const one = (status: string, completion: string) =>
    `<Test Status="${status}"><Name>buys</Name><Results><NamedMeasurement name="Completion Status"><Value>${completion}</Value></NamedMeasurement></Results></Test>`;

  test.each([
    ['passed', 'Completed', 'passed'],
    ['failed', 'Completed', 'failed'],
    ['notrun', 'Disabled', 'skipped'],
    ['notrun', 'SKIP_RETURN_CODE=77', 'skipped'],
    ['notrun', 'SKIP_REGULAR_EXPRESSION_MATCHED', 'skipped'],
    ['notrun', 'Unable to find executable', 'failed'],
    ['notrun', 'Fixture dependency failed', 'not_run'],
  ])('%s (%s) is %s', (status, completion, expected) => {
    expect(statusesOf(site(one(status, completion)))).toEqual([`buys: ${expected}`]);
  });

  test('a listed test without a result did not run', () => {
    const text = site(one('passed', 'Completed'), '<Test>./buys</Test><Test>./pays</Test>');
    expect(codesOf(text)).toEqual(['evidence.counters']);
    expect(statusesOf(text)).toEqual(['buys: passed', '(unnamed): not_run']);
  });

  test('a status that is not known is a problem', () => {
    expect(codesOf(site(one('fine', 'Completed')))).toEqual(['evidence.unknown_status']);
  });
});
