import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Look } from '../../../src/core/report/reporter.ts';
import { text } from '../../../src/core/report/text.ts';
import { DECISIONS, decisionOf, decisionWith, LOG, ruleWith } from './decisions.ts';

const tell = (name: string, look: Partial<Look> = {}): string => text.render(decisionOf(name), { ...LOG, ...look });
const blocksOf = (told: string): readonly string[] => told.split('\n\n');

test.each(DECISIONS)('colour adds nothing to the words of "%s"', (name) => {
  expect(stripVTControlCharacters(tell(name, { color: true }))).toBe(tell(name));
});

test('nothing is coloured where no colour is asked for', () => {
  expect(tell('fail')).not.toContain('\u{1b}');
});

test('the first line and the whole first finding stand within twelve lines', () => {
  const lines = tell('fail').split('\n').slice(0, 12).join('\n');
  expect(blocksOf(lines).slice(0, 2).join('\n')).toMatch(/^FAIL .*× failed.* {2}do .* {2}who /s);
});

test('a rule that failed stands before one that only warns', () => {
  const told = tell('fail');
  expect(told.indexOf('× failed  freeze.triaged')).toBeLessThan(told.indexOf('! warned  dor.performance_budget'));
});

test('a finding says what, against what, where, what to do and who can', () => {
  expect(tell('fail')).toContain(
    [
      '× failed  dor.security_scenarios · Every security scenario passes',
      '  found     "replayed token is rejected" failed in both attempts',
      '  expected  14 of 14 security scenarios passed',
      '  where     tests/e2e/auth.spec.ts:57 · evidence/e2e/results.xml:1182',
      '  do        Fix what the scenario shows, and push.',
      '  who       the author of the change',
    ].join('\n'),
  );
});

test('many findings of one rule are counted and the first three told', () => {
  const block = blocksOf(tell('fail')).find((one) => one.includes('dor.e2e_passing'));
  expect([block?.includes('5 findings, the first 3'), block?.match(/•/g)?.length]).toEqual([true, 3]);
});

test('rules that wait for one cause are told once', () => {
  const told = tell('undecided');
  expect(told).toContain('dor.compose_used, dor.e2e_complete, dor.e2e_passing, dor.security_scenarios · 4 rules');
  expect(told.match(/evidence\.no_match: slot e2e/g)).toHaveLength(1);
});

test('two problems of one code are two messages, each with its own heading, and counted as the first line does', () => {
  const problems = ['W-1', 'W-2'].map((ticket) => ({
    code: 'waiver.invalid' as const,
    message: `waiver ${ticket} is approved by who asked for it`,
    found: ticket,
  }));
  const open = ruleWith({
    status: 'undecided',
    findings: [],
    problems: [{ code: 'evidence.empty', message: 'empty' }],
  });
  const told = text.render(decisionWith([open], { verdict: 'undecided', problems }), LOG);
  expect(told).toContain(
    '? not judged  waiver.invalid · waiver W-1 is approved by who asked for it\n  found     W-1\n',
  );
  expect(told).toContain(
    '? not judged  waiver.invalid · waiver W-2 is approved by who asked for it\n  found     W-2\n',
  );
  expect(told).not.toContain('2 problems');
  expect(told).toContain('3 things are not known');
});

test('undecided says that nothing is known to be wrong and is no pass', () => {
  expect(tell('undecided').split('\n')[1]).toBe(
    'nothing is known to be wrong; 9 things are not known, so this is not a pass',
  );
});

test('a verdict that observing lets through says from when on it blocks', () => {
  expect(tell('observing').split('\n')[1]).toBe('observing: nothing is blocked before 2026-12-18 00:00 UTC');
});

test('bad configuration is not said to be let through while observing', () => {
  const observing = { until: '2026-12-18T00:00:00Z' };
  const told = text.render(decisionWith([], { verdict: 'undecided', exit_code: 2, observing }), LOG);
  expect(told).not.toContain('nothing is blocked');
});

test('a failing log does not say that nothing is known to be wrong', () => {
  expect(tell('fail')).not.toContain('nothing is known');
});

test('a pass names each gate and rule with what it read or judged', () => {
  const told = tell('pass-entry', { width: 200 });
  const passed = decisionOf('pass-entry').rules.filter(({ status }) => status === 'pass');
  const lines = passed.map(({ code }) => told.split('\n').find((line) => line.includes(`✓ ${code} `)));
  expect(lines.filter((line) => line !== undefined && / · (?:read|judged) \d/.test(line))).toHaveLength(passed.length);
});

test('what passed is a count where something failed', () => {
  expect(tell('fail')).not.toContain('freeze.branch_origin');
});

test('a rule that is not in force is listed with its reason', () => {
  expect(tell('pass-entry')).toContain(
    '- not in force  a records change at entry: freeze.only_fixes, freeze.phase_entered, freeze.triaged',
  );
});

test('it says what changes next and when', () => {
  expect(tell('pass-entry')).toContain('next      2026-12-01 14:20 UTC: `e2e` evidence turns stale');
});

test('a source bound to nothing is said to be', () => {
  expect(tell('fail').replace(/\s+/g, ' ')).toContain('environment 6 samples (bound to nothing)');
});

test('an instant that was given is shown beside the verdict and below', () => {
  expect(tell('pass-entry')).toMatch(/^PASS {2}as of 2026-11-30 15:00 UTC .*as of {5}2026-11-30 15:00 UTC/s);
});

test('marks and separators are ASCII where asked for', () => {
  expect(tell('fail', { ascii: true })).toMatch(/^[\n -~]*$/);
  expect(tell('pass-entry', { ascii: true })).toContain('ok signoffs.complete');
});

test('no line is longer than the terminal but for the first one and single words', () => {
  fc.assert(
    fc.property(fc.constantFrom(...DECISIONS), fc.integer({ min: 60, max: 200 }), (name, width) => {
      const body = tell(name, { width })
        .split('\n')
        .filter((line) => !line.startsWith(decisionOf(name).headline));
      expect(body.filter((line) => [...line].length > width)).toEqual([]);
    }),
  );
});

test('a problem that belongs to no rule is told before the rules that were not judged', () => {
  const problem = {
    code: 'config.absent',
    message: 'no configuration at the trusted ref',
    remedy: 'add .phasegate.yml',
  };
  const rule = ruleWith({ status: 'undecided', findings: [], reason: 'the engine did not answer' });
  const told = text.render(decisionWith([rule], { verdict: 'undecided', problems: [problem] }), LOG);
  expect(told).toMatch(/config\.absent · no configuration at the trusted ref\n {2}do {8}add .*freeze\.only_fixes/s);
});

test('ten thousand problems of one code are told as one', () => {
  const problems = Array.from({ length: 10_000 }, (_, at) => ({
    code: 'evidence.malformed',
    message: `file ${at} is broken`,
  }));
  const told = text.render(decisionWith([], { verdict: 'undecided', problems }), LOG);
  expect(told).toContain('evidence.malformed · 10000 problems');
  expect(told.split('\n').length).toBeLessThan(25);
});
