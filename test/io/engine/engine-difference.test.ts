import { expect, it, test } from 'vitest';
import type { PolicyTest } from '../../../src/core/model/policy-test.ts';
import { engineDifference } from '../../../src/io/engine/engine-difference.ts';

const ran = (more: Partial<PolicyTest>): PolicyTest => ({
  entry: 'a_test/test_b',
  package: 'a_test',
  name: 'test_b',
  file: 'a_test.rego',
  line: 3,
  status: 'pass',
  ...more,
});
const cases = (one: PolicyTest['status'], two: PolicyTest['status']): Partial<PolicyTest> => ({
  status: one === 'pass' && two === 'pass' ? 'pass' : 'fail',
  cases: [
    { name: ['one'], status: one },
    { name: ['two', 'x'], status: two },
  ],
});

test.each([
  ['a pass', ran({}), { result: '[{"result":true}]' }],
  ['a failure', ran({ status: 'fail' }), { result: '[]' }],
  ['another value than true', ran({ status: 'fail' }), { result: '[{"result":false}]' }],
  ['an error, whatever its words', ran({ status: 'error', error: 'x' }), { thrown: 'y' }],
  ['cases that pass', ran(cases('pass', 'pass')), { result: '[{"result":{"one":true,"two":{"x":true}}}]' }],
  ['a case that fails', ran(cases('pass', 'fail')), { result: '[{"result":{"one":true}}]' }],
  ['cases of which none passes', ran(cases('fail', 'fail')), { result: '[]' }],
])('the engines agree on %s', (_, one, other) => {
  expect(engineDifference(one, other)).toBeUndefined();
});

test.each([
  ['a pass that fails compiled', ran({}), { result: '[]' }, 'pass in OPA, fail compiled'],
  [
    'a failure that passes compiled',
    ran({ status: 'fail' }),
    { result: '[{"result":true}]' },
    'fail in OPA, pass compiled',
  ],
  ['an end that OPA does not meet', ran({}), { thrown: 'conflict' }, 'pass in OPA, error: conflict compiled'],
  ['an error that only OPA meets', ran({ status: 'error' }), { result: '[]' }, 'error in OPA, fail compiled'],
  [
    'other cases',
    ran(cases('pass', 'fail')),
    { result: '[{"result":{"two":{"x":true}}}]' },
    'fail (one) in OPA, fail (two x) compiled',
  ],
])('%s is told', (_, one, other, found) => {
  expect(engineDifference(one, other)).toMatchObject({
    code: 'policy.engines_differ',
    file: 'a_test.rego',
    line: 3,
    found: `test_b: ${found}`,
  });
});

it('takes cases for what they are only where OPA saw some', () => {
  expect(engineDifference(ran({ status: 'fail' }), { result: '[{"result":{"one":true}}]' })).toBeUndefined();
});
