import { describe, expect, test } from 'vitest';
import type { RuleInfo } from '../../../src/core/model/policy.ts';
import { readRule } from '../../../src/io/engine/result.ts';
import { rule } from '../../core/decide/situation.ts';

const RULE: RuleInfo = rule('dor.performance_budget');
const NOTE = { message: 'better', pointers: ['/perf/metrics/0'] };
const FIGURE = {
  ...{ name: 'm.p95', slot: 'perf', unit: 's', value: 1 },
  ...{ runs: [1], baseline: [2], at_most: [3], at_least: [] },
};
const faultOf = (said: object): string | undefined =>
  readRule(RULE, { deny: [], ...said }).failures[0]?.problem.message;

describe('what a rule says beside its findings', () => {
  test('is read with them', () => {
    expect(readRule(RULE, { deny: [], notes: [NOTE], figures: [FIGURE] })).toEqual({
      evaluation: [{ code: RULE.code, deny: [], notes: [NOTE], figures: [FIGURE] }],
      failures: [],
    });
  });

  test.each<[string, object, string]>([
    ['notes that are no list', { notes: 'better' }, 'dor.performance_budget.notes is not of the expected form'],
    [
      'a note without message',
      { notes: [{ pointers: [] }] },
      'dor.performance_budget: message is not of the expected form',
    ],
    ['figures that are no list', { figures: FIGURE }, 'dor.performance_budget.figures is not of the expected form'],
    [
      'a figure without name',
      { figures: [{ ...FIGURE, name: 1 }] },
      'dor.performance_budget: name is not of the expected form',
    ],
    [
      'a value that is no number',
      { figures: [{ ...FIGURE, value: '1' }] },
      'dor.performance_budget: value is not of the expected form',
    ],
    [
      'a limit that is no number',
      { figures: [{ ...FIGURE, at_most: ['1'] }] },
      'dor.performance_budget: at_most is not of the expected form',
    ],
    [
      'a key that nobody knows',
      { figures: [{ ...FIGURE, colour: 'red' }] },
      'dor.performance_budget is not of the expected form',
    ],
  ])('fails the rule with %s', (_, said, message) => {
    expect(faultOf(said)).toBe(message);
  });
});
