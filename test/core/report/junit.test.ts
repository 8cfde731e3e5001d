import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { Decision } from '../../../src/core/model/decision.generated.ts';
import { junit } from '../../../src/core/report/junit.ts';
import { DECISIONS, decisionOf, decisionSaying, decisionWith, LOG, ruleWith } from './decisions.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every element in document order; throws where the document is not well formed. */
function elementsOf(decision: Decision): readonly Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.write(junit.render(decision, LOG)).close();
  return elements;
}

const outcomeOf = (decision: Decision, code: string): string | undefined => {
  const elements = elementsOf(decision);
  const at = elements.findIndex(({ attributes }) => attributes.name === code);
  const next = elements[at + 1];
  return next === undefined || next.name.startsWith('test') ? 'none' : next.name;
};

const samples = [
  ...DECISIONS.map((name) => ({ name, decision: decisionOf(name) })),
  { name: 'hostile', decision: decisionSaying(']]>\u{1}\u{ffff}"<a&') },
];

test.each(samples)('the counters of "$name" agree with its cases', ({ decision }) => {
  const elements = elementsOf(decision);
  const of = (name: string) => String(elements.filter((element) => element.name === name).length);
  expect(elements[0]?.attributes).toMatchObject({
    tests: of('testcase'),
    failures: of('failure'),
    errors: of('error'),
    skipped: of('skipped'),
  });
});

test.each(DECISIONS)('"%s" is red exactly where the verdict is not pass', (name) => {
  const isRed = elementsOf(decisionOf(name)).some((element) => element.name === 'failure' || element.name === 'error');
  expect(isRed).toBe(decisionOf(name).verdict !== 'pass');
});

test('there is one suite for each gate and one case for each rule', () => {
  const elements = elementsOf(decisionOf('pass-entry'));
  const namesOf = (name: string) =>
    elements.filter((element) => element.name === name).map(({ attributes }) => attributes.name);
  const { rules } = decisionOf('pass-entry');
  expect(namesOf('testsuite')).toEqual([...new Set(rules.map(({ gate }) => gate))].sort());
  expect(namesOf('testcase').sort()).toEqual(rules.map(({ code }) => code).sort());
});

test.each([
  ['fail', 'block', 'failure'],
  ['undecided', 'block', 'error'],
  ['undecided', 'warn', 'skipped'],
  ['pending', 'block', 'skipped'],
  ['off', 'off', 'skipped'],
  ['warned', 'warn', 'system-out'],
  ['waived', 'block', 'system-out'],
] as const)('a rule with status %s at level %s is told as %s', (status, level, element) => {
  expect(outcomeOf(decisionWith([ruleWith({ status, level })]), 'freeze.only_fixes')).toBe(element);
});

test('a problem that belongs to no rule is an error', () => {
  const problems = [{ code: 'config.absent', message: 'no configuration' }];
  expect(outcomeOf(decisionWith([], { verdict: 'undecided', problems }), 'config.absent')).toBe('error');
});

test('a verdict that no rule explains is an error by itself', () => {
  expect(outcomeOf(decisionWith([], { verdict: 'undecided' }), 'verdict')).toBe('error');
});

test('a pass without any rule is one passed case, not an empty file', () => {
  expect(outcomeOf(decisionWith([], { verdict: 'pass' }), 'verdict')).toBe('system-out');
});
