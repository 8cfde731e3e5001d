import { describe, expect, test } from 'vitest';
import { namerOf } from '../../../src/core/decide/who.ts';
import { answers, type Draft, decided, finding, rule, snapshot } from './situation.ts';

const named = (who: string, change?: (draft: Draft) => void): string => namerOf(snapshot('keep', change))(who);

describe('who can cure something is named', () => {
  test.each([
    ['the security lead', 'the security lead (mira)'],
    ['QA', 'QA (jonas)'],
    ['SRE; the triage roles', 'SRE (tomas); the triage roles: qa-lead (jonas), tech-lead (sofia, noor)'],
    ['the governance owners', 'the governance owners: security-lead (mira)'],
    ['whoever owns the configuration', 'whoever owns the configuration: security-lead (mira)'],
  ])('%s', (who, told) => {
    const found = named(who, ({ trusted }) => {
      trusted.params.freeze.triage_by = ['qa-lead', 'tech-lead'];
    });
    expect(found).toBe(told);
  });

  test('by the role that the configuration gives a part to', () => {
    const told = named('the security lead; the role that enters the phase', ({ trusted }) => {
      trusted.roles.push({ name: 'ciso', people: ['ana'], quorum: 1, accept: ['ssh'] });
      trusted.params.security.lead = 'ciso';
      trusted.phase.entry_by = 'community-lead';
    });
    expect(told).toBe('the security lead: ciso (ana); the role that enters the phase: community-lead (ines)');
  });

  test('as the author, where the configuration knows them', () => {
    const by = (author?: string) => (draft: Draft) => {
      const { author: _, ...change } = draft.input.change;
      draft.input.change = author === undefined ? change : { ...change, author };
    };
    expect(named('the author', by('sofia'))).toBe('the author (sofia)');
    expect(named('the author of the change', by())).toBe('the author of the change');
  });

  test('and not where it is nobody that the configuration knows', () => {
    expect(named('the release manager')).toBe('the release manager');
    expect(named('platform engineer')).toBe('platform engineer');
    expect(named('constructor')).toBe('constructor');
  });

  test('of many people the first ones', () => {
    const many = named('QA', ({ trusted }) => {
      const role = trusted.roles.find(({ name }) => name === 'qa-lead');
      if (role !== undefined) role.people = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    });
    expect(many).toBe('QA (a, b, c, d, e and 2 more)');
  });
});

test('rules, their problems and the way to green name them alike', () => {
  const rules = [rule('freeze.only_fixes', { who: 'the security lead' }), rule('freeze.triaged')];
  const problem = { code: 'engine.time', message: 'too slow', remedy: 'Make it faster.', who: 'QA' } as const;
  const said = answers(rules, { 'freeze.only_fixes': [finding()] }, { 'freeze.triaged': problem });
  const { rules: judged, steps } = decided(snapshot('keep'), rules, said);
  expect(judged).toMatchObject([
    { code: 'freeze.only_fixes', who: 'the security lead (mira)' },
    { code: 'freeze.triaged', problems: [{ who: 'QA (jonas)' }] },
  ]);
  expect(steps.slice(0, 2)).toMatchObject([
    { do: 'Cure it.', who: 'the security lead (mira)' },
    { do: 'Make it faster.', who: 'QA (jonas)' },
  ]);
});
