import { describe, expect, it, test } from 'vitest';
import type { PolicyTest, TestReport } from '../../../src/core/model/policy-test.ts';
import { percent, ranges, testHeadline, testText } from '../../../src/core/report/policy-tests.ts';
import { testJunit } from '../../../src/core/report/policy-tests-junit.ts';

const ran = (name: string, more: Partial<PolicyTest> = {}): PolicyTest => ({
  entry: `gates/a/b_test/${name}`,
  package: 'gates.a.b_test',
  name,
  file: 'gates/a/b_test.rego',
  line: 3,
  status: 'pass',
  ...more,
});
const report = (more: Partial<TestReport> = {}): TestReport => ({
  folder: 'policies',
  problems: [],
  tests: [ran('test_x')],
  coverage: [{ file: 'gates/a/b.rego', covered: [1, 2, 3], not_covered: [], percent: 100 }],
  rules: [{ code: 'a.b', file: 'gates/a/b.rego', line: 1, denied: true, allowed: true }],
  ...more,
});
const failing = ran('test_x', {
  status: 'fail',
  output: '::error::here\n',
  failure: { file: 'gates/a/b_test.rego', line: 4, text: 'x == 1\n|\n2', values: [{ name: 'y', value: '"<long>"' }] },
});

describe('the first line', () => {
  test.each([
    ['a pass', report(), 100, 'PASS  policies · 1 test · 100 % of the lines'],
    [
      'tests that are put off',
      report({ tests: [ran('test_x'), ran('todo_test_y', { status: 'skip' })] }),
      undefined,
      'PASS  policies · 1 test · 1 skipped · 100 % of the lines',
    ],
    [
      'a failure',
      report({ tests: [failing, ran('a', { status: 'error' })] }),
      undefined,
      'FAIL  policies · 2 failed · 2 tests · 100 % of the lines',
    ],
    [
      'a fault',
      report({ problems: [{ code: 'policy.type', message: 'no' }], tests: [], coverage: [], rules: [] }),
      90,
      'FAIL  policies · 1 fault',
    ],
  ])('tells %s', (_, of, threshold, line) => expect(testHeadline(of, threshold)).toBe(line));

  it('never rounds up to a threshold', () => {
    expect(percent(99.99)).toBe('99.9 %');
    expect(percent(100)).toBe('100 %');
  });
});

it('draws a failure, and lets nothing printed command the runner', () => {
  expect(testText(report({ tests: [failing] }), undefined).split('\n')).toEqual([
    'FAIL  policies · 1 failed · 1 test · 100 % of the lines',
    '',
    'failed  gates.a.b_test.test_x  gates/a/b_test.rego:3',
    '  gates/a/b_test.rego:4',
    '    x == 1',
    '    |',
    '    2',
    '    y = "<long>"',
    '  printed',
    '    \\u{3a}:error::here',
    '',
    'FAIL  policies · 1 failed · 1 test · 100 % of the lines',
    '',
  ]);
});

it('names each case that failed', () => {
  const failure = { file: 'a_test.rego', line: 5, text: 'x' };
  const one = ran('test_x', {
    status: 'fail',
    cases: [
      { name: ['good'], status: 'pass' },
      { name: ['bad', '1'], status: 'fail', failure },
    ],
  });
  expect(testText(report({ tests: [one] }), undefined)).toContain('\n  case bad 1  a_test.rego:5\n    x\n');
});

it('tells lines and rules that tests did not reach', () => {
  const coverage = [{ file: 'a.rego', covered: [1], not_covered: [3, 4, 5, 9], percent: 20 }];
  const rules = [{ code: 'a.b', file: 'a.rego', line: 1, denied: false, allowed: false }];
  const text = testText(report({ coverage, rules }), 100);
  expect(text).toContain(
    'FAIL  policies · less than 100 % of the lines run · 1 rule not seen both ways · 1 test · 20 % of the lines',
  );
  expect(text).toContain('not seen  a.b denying or allowing  a.rego:1\nnot run   a.rego:3-5,9\n');
  expect(ranges([])).toBe('');
});

const mutation = {
  policies: { generated: 3, uncompiled: 1, noticed: 1 },
  snapshots: { generated: 1, uncompiled: 0, noticed: 1 },
  survivors: [{ file: 'a.rego', line: 2, column: 1, mutant: 'drop `x`', diff: '-x\n+true' }],
  explained: [],
};

it('lists mutants that survived with a diff', () => {
  const text = testText(report({ mutation }), undefined);
  expect(text).toContain('FAIL  policies · 1 mutant unnoticed · 1 test · 100 % of the lines · 4 mutants');
  expect(text).toContain('survived  a.rego:2  drop `x`\n  -x\n  +true\n');
});

describe('as JUnit', () => {
  it('has a suite for each package, with what each test ended at', () => {
    const tests = [
      failing,
      ran('test_y'),
      ran('todo_test_z', { status: 'skip' }),
      ran('test_e', { status: 'error', error: 'a < b' }),
    ];
    expect(testJunit(report({ tests }), undefined).split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="FAIL  policies · 2 failed · 3 tests · 1 skipped · 100 % of the lines" tests="4" failures="1" errors="1" skipped="1">',
      '  <testsuite name="gates.a.b_test" tests="4" failures="1" errors="1" skipped="1">',
      '    <testcase classname="gates.a.b_test" name="test_x"><failure message="gates/a/b_test.rego:3">gates/a/b_test.rego:4',
      'x == 1',
      '|',
      '2',
      'y = &quot;&lt;long&gt;&quot;',
      '',
      '\\u{3a}:error::here</failure></testcase>',
      '    <testcase classname="gates.a.b_test" name="test_y" />',
      '    <testcase classname="gates.a.b_test" name="todo_test_z"><skipped message="named todo_test_…"></skipped></testcase>',
      '    <testcase classname="gates.a.b_test" name="test_e"><error message="gates/a/b_test.rego:3">a &lt; b</error></testcase>',
      '  </testsuite>',
      '</testsuites>',
      '',
    ]);
  });

  test.each([
    [
      'a fault',
      report({ problems: [{ code: 'policy.type', message: 'no', file: 'a.rego', line: 3 }], tests: [] }),
      undefined,
      '<error message="no">',
    ],
    ['a mutant', report({ mutation }), undefined, '<failure message="no test notices this mutant">-x\n+true</failure>'],
    [
      'a threshold',
      report({ rules: [{ code: 'a.b', file: 'a', line: 1, denied: true, allowed: false }] }),
      0,
      '<failure message="FAIL ',
    ],
  ])('is red for %s', (_, of, threshold, red) => {
    const xml = testJunit(of, threshold);
    expect(xml).toContain(red);
    expect(xml).toContain('<testsuite name="phasegate policy test" tests="1"');
  });
});
