import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { missingRules, standingOf } from '../../../src/core/decide/standing.ts';
import { type Draft, NO_RULES, rule, snapshot } from './situation.ts';

const codes = globSync('policies/gates/*/*.rego', { ignore: '**/*_test.rego' })
  .map((file) =>
    file
      .split('/')
      .slice(2)
      .join('.')
      .replace(/\.rego$/, ''),
  )
  .sort();
const of = (...prefixes: readonly string[]) =>
  codes.filter((code) => prefixes.some((prefix) => code === prefix || code.startsWith(prefix)));

const RECORDS = of('records.', 'deliverables.', 'dor.', 'security.', 'signoffs.', 'governance.');
const KEEP_DOR = of('dor.e2e_', 'dor.security_', 'dor.performance_', 'dor.iac_', 'dor.compose_');
const MINIMAL = {
  entry: ['freeze.branch_origin', 'governance'],
  keep: ['freeze.only_fixes', 'freeze.triaged', 'governance'],
};

type Class = Draft['input']['change']['class'];
type Base = Draft['input']['change']['base'];

const standing = (moment: 'entry' | 'keep', changeClass: Class, base: Base = 'frozen', stands: object = {}) => {
  const judged = snapshot(moment, ({ input, trusted }) => {
    Object.assign(input.change, { class: changeClass, base });
    for (const part of input.change.parts) if (changeClass !== 'none') part.class = changeClass;
    for (const kickoff of input.branch.kickoff) kickoff.in_base = changeClass !== 'records';
    if (changeClass !== 'records') input.change.title = 'fix: something';
    Object.assign(trusted.stands, stands);
  });
  return codes.filter((code) => standingOf(rule(code), judged).stands);
};

/** One more change that lands together with the others. */
function withPart(change: Draft['input']['change'], partClass: 'records' | 'other'): void {
  const [first] = change.parts;
  if (first !== undefined) change.parts.push({ ...first, class: partClass });
}

describe('what stands where', () => {
  test.each<[string, 'entry' | 'keep', Class, Base, readonly string[]]>([
    ['the kickoff', 'entry', 'records', 'frozen', [...RECORDS, 'freeze.branch_origin', 'freeze.declared']],
    [
      'any other change before the entry',
      'entry',
      'other',
      'frozen',
      [...of('freeze.', 'governance.').filter((code) => !/declared|phase_entered/.test(code))],
    ],
    ['a records change later', 'keep', 'records', 'frozen', [...of('records.', 'governance.'), 'freeze.phase_entered']],
    ['any other change later', 'keep', 'other', 'frozen', [...of('freeze.', 'records.', 'governance.'), ...KEEP_DOR]],
    ['an ungoverned base before the entry', 'entry', 'other', 'ungoverned', of('governance.')],
    ['a base that nothing names', 'keep', 'other', 'unknown', of('governance.')],
    ['an ungoverned base later', 'keep', 'records', 'ungoverned', of('governance.')],
    ['no change at all', 'entry', 'none', 'frozen', []],
    ['no change at all of an ungoverned branch', 'keep', 'none', 'ungoverned', []],
    [
      'D22: a frozen branch that is made anew after the entry',
      'keep',
      'none',
      'frozen',
      [...of('records.', 'governance.'), 'freeze.phase_entered'],
    ],
  ])('%s', (_, moment, changeClass, base, expected) => {
    expect(standing(moment, changeClass, base)).toEqual([...expected].sort());
  });

  test.each<[string, 'entry' | 'keep', (draft: Draft) => void, string]>([
    [
      'the kickoff beside a fix',
      'entry',
      ({ input }) => void withPart(input.change, 'records'),
      'security.lead_signed',
    ],
    [
      'a change that holds the kickoff commit',
      'entry',
      ({ input }) => void delete input.branch.kickoff[0]?.in_base,
      'security.lead_signed',
    ],
    [
      'a change that a squash would make the kickoff commit',
      'entry',
      ({ input, trusted }) => void Object.assign(input.change, { title: trusted.params.records.kickoff_message }),
      'security.lead_signed',
    ],
    [
      'records beside a fix',
      'keep',
      ({ input }) => void withPart(input.change, 'records'),
      'governance.roles_complete',
    ],
  ])('%s is judged by both lists', (_, moment, change, code) => {
    const beyond = snapshot(moment, ({ input, trusted }) => {
      Object.assign(input.change, { title: 'fix: something', class: 'other', base: 'frozen' });
      for (const part of input.change.parts) part.class = 'other';
      for (const kickoff of input.branch.kickoff) kickoff.in_base = true;
      Object.assign(trusted.stands, { keep: ['freeze.triaged'] });
    });
    const both = snapshot(moment, (draft) => {
      Object.assign(draft, structuredClone(beyond));
      change(draft);
    });
    const stands = (judged: typeof both) =>
      [rule(code), rule('freeze.triaged')].map((one) => standingOf(one, judged).stands);
    expect([stands(beyond), stands(both)]).toEqual([
      [false, true],
      [true, true],
    ]);
  });

  test.each<[string, 'entry' | 'keep', Class, readonly string[]]>([
    ['the kickoff', 'entry', 'records', [...of('governance.'), 'freeze.branch_origin']],
    ['a change later', 'keep', 'other', [...of('governance.'), 'freeze.only_fixes', 'freeze.triaged']],
    ['a records change later', 'keep', 'records', of('governance.')],
  ])('with the least configuration: %s', (_, moment, changeClass, expected) => {
    expect(standing(moment, changeClass, 'frozen', MINIMAL)).toEqual([...expected].sort());
  });
});

test('a rule that does not stand for a change beyond the records names what lies beyond them', () => {
  const judged = snapshot('entry', ({ input: { change, branch } }) => {
    const [part] = change.parts;
    if (part === undefined) throw new Error('the entry has a part');
    Object.assign(change, {
      title: 'fix: something',
      class: 'other',
      parts: [{ ...part, class: 'other', paths: ['zz/app.js', 'docs/log.md'] }],
    });
    branch.kickoff = [];
  });
  expect(standingOf(rule('freeze.declared'), judged)).toEqual({
    stands: false,
    reason: 'a change beyond the records (zz/app.js) at entry',
  });
});

describe('a rule of the repository itself', () => {
  const own = rule('house.noted', { file: '.phasegate/policies/gates/house/noted.rego' });
  const stands = (moment: 'entry' | 'keep', change: (draft: Draft) => void = () => {}) =>
    standingOf(own, snapshot(moment, change)).stands;

  test('stands at both moments where no list names it', () => {
    expect([stands('entry'), stands('keep')]).toEqual([true, true]);
  });

  test('stands only where a list names it', () => {
    const listed = ({ trusted }: Draft) => void trusted.stands.keep.push('house.noted');
    expect([stands('entry', listed), stands('keep', listed)]).toEqual([false, true]);
  });

  test('does not stand on an ungoverned base', () => {
    const ungoverned = ({ input }: Draft) => void Object.assign(input.change, { base: 'ungoverned' });
    expect(stands('keep', ungoverned)).toBe(false);
  });

  test('of the pack that no list names does not stand, and says so', () => {
    expect(standingOf(rule('house.noted'), snapshot('keep'))).toEqual({
      stands: false,
      reason: 'not listed by the configuration',
    });
  });
});

describe('a name that no policy has', () => {
  const rules = ['dor.e2e_passing', 'dor.e2e_complete', 'freeze.triaged'].map((code) => rule(code));
  const missing = (...keep: string[]) =>
    missingRules(rules, {
      ...snapshot('keep').trusted,
      stands: { ...NO_RULES, keep },
    });

  test.each([
    ['a rule, a gate and a glob are found', ['dor.e2e_passing', 'freeze', 'dor.e2e_*'], []],
    ['a misspelt rule', ['dor.e2e_pasing'], ['write dor.e2e_passing']],
    ['a misspelt gate', ['freese'], ['write freeze']],
    [
      'a glob that matches nothing',
      ['dor.x_*'],
      ['correct the name, or add the rule under .phasegate/policies/gates/'],
    ],
  ])('%s', (_, names, remedies) => {
    expect(missing(...names).map(({ remedy }) => remedy)).toEqual(remedies);
  });

  test('is told with the configuration as its file', () => {
    expect(missing('dor.e2e_pasing')).toMatchObject([
      { code: 'policy.rule_missing', file: '.phasegate.yml', found: 'dor.e2e_pasing', expected: 'dor.e2e_passing' },
    ]);
  });

  test('is missed in every list', () => {
    const listed = { ...NO_RULES, entry_other: ['dor.e2e_pasing'] };
    expect(missingRules(rules, { ...snapshot('keep').trusted, stands: listed })).toMatchObject([
      { found: 'dor.e2e_pasing' },
    ]);
  });

  test('is missed where a level is set for it, too', () => {
    const { trusted } = snapshot('keep', ({ trusted: { rules: levels, stands } }) => {
      Object.assign(stands, NO_RULES);
      levels.push({ rule: 'dor.gone', level: 'warn' });
    });
    expect(missingRules(rules, trusted)).toMatchObject([{ found: 'dor.gone' }]);
  });
});
