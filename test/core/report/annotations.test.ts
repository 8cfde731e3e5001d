import { expect, test } from 'vitest';
import { annotations } from '../../../src/core/report/annotations.ts';
import { decisionOf, decisionWith, LOG, ruleWith } from './decisions.ts';

const linesOf = (decision: ReturnType<typeof decisionOf>): readonly string[] =>
  annotations.render(decision, LOG).trimEnd().split('\n');
const rules = (count: number) =>
  Array.from({ length: count }, (_, at) => ruleWith({ code: `own.rule_${at}`, gate: 'own' }));

test('there is one annotation for each rule that did not pass, after the verdict', () => {
  const titles = linesOf(decisionOf('fail')).map((line) => /title=([^:]*)::/.exec(line)?.[1]);
  expect(titles).toEqual([
    'phasegate',
    'dor.e2e_passing',
    'dor.security_scenarios',
    'freeze.only_fixes',
    'freeze.triaged',
    'dor.performance_budget',
  ]);
});

test('nine rules stand beside the verdict, each by itself', () => {
  const lines = linesOf(decisionWith(rules(9)));
  expect([lines.length, lines.at(-1)?.includes('own.rule_8')]).toEqual([10, true]);
});

test('of more rules the tenth annotation says how many are left, and which', () => {
  const lines = linesOf(decisionWith(rules(12)));
  expect(lines).toHaveLength(10);
  expect(lines.at(-1)).toMatch(/::4 more, each in the log .*: own\.rule_8, own\.rule_9, own\.rule_10, own\.rule_11$/);
});

test('an annotation stands at the line of the test, which a person can open', () => {
  expect(linesOf(decisionOf('fail'))[2]).toMatch(/^::error file=tests\/e2e\/auth\.spec\.ts,line=57,title=/);
});

test('a file without a line is named, but nothing is pinned to its first line', () => {
  const finding = { message: 'a', pointers: [], places: [{ file: 'docs/log.md' }] };
  expect(linesOf(decisionWith([ruleWith({ findings: [finding] })]))[1]).toMatch(/^::error title=.* at docs\/log\.md/);
});

test('a rule that only warns is a warning', () => {
  expect(linesOf(decisionOf('fail')).at(-1)).toMatch(/^::warning /);
});

test('nothing is an error while observing', () => {
  expect(linesOf(decisionOf('observing')).filter((line) => !line.startsWith('::warning '))).toEqual([]);
});

test('a pass is one notice', () => {
  expect(linesOf(decisionOf('pass-entry'))).toEqual([`::notice title=phasegate::${decisionOf('pass-entry').headline}`]);
});

test('no message is longer than the runner takes', () => {
  const long = 'ü%'.repeat(2000);
  const finding = { message: long, expected: long, pointers: [], places: [] };
  const rule = ruleWith({ findings: Array.from({ length: 5 }, () => finding), title: long, solution: long, who: long });
  const sizes = linesOf(decisionWith([rule])).map((line) => Buffer.byteLength(line.split('::')[2] ?? ''));
  expect(sizes.filter((bytes) => bytes > 4096)).toEqual([]);
});
