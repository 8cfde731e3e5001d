import { describe, expect, test } from 'vitest';
import { answers, at, type Draft, decided, decidedBy, finding, NO_RULES, rule, snapshot } from './situation.ts';

const A = 'dor.e2e_passing';
const B = 'records.states_freeze';
const RULES = [rule(A), rule(B)];
const WARNS = [rule(A), rule(B, { level: 'warn' })];
const BAD = { code: 'git.unreadable', message: 'git could not answer', reads: 'change' };
const SLOW = { code: 'engine.time', message: 'the policy did not finish in time' } as const;
const UNKNOWN = { code: 'waiver.invalid', message: 'a waiver is not valid' };

const observe =
  (hours: number, more: (draft: Draft) => void = () => {}) =>
  (draft: Draft) => {
    Object.assign(draft.trusted, { enforcement: { mode: 'observe', until: at(hours) } });
    more(draft);
  };
const problem = (one: object) => (draft: Draft) => void draft.input.problems.push({ ...UNKNOWN, ...one });
const missing = ({ trusted }: Draft) => void trusted.rules.push({ rule: 'dor.gone', level: 'block' });

interface Row {
  readonly change?: (draft: Draft) => void;
  readonly rules?: typeof RULES;
  readonly deny?: readonly string[];
  readonly failed?: Parameters<typeof decidedBy>[3];
}

const outcome = ({ change, rules = RULES, deny = [], failed }: Row) => {
  const said = Object.fromEntries(deny.map((code) => [code, [finding()]]));
  const { verdict, exit_code } = decidedBy(snapshot('entry', change), rules, said, failed);
  return `${verdict} ${exit_code}`;
};

describe('the verdict and the exit code', () => {
  test.each<[string, Row, string]>([
    ['nothing is wrong', {}, 'pass 0'],
    ['a blocking finding stands', { deny: [A] }, 'fail 1'],
    ['a finding of a rule that warns', { rules: WARNS, deny: [B] }, 'pass 0'],
    ['a fact is not known', { change: problem(BAD) }, 'undecided 2'],
    ['a document is bad that every rule may depend on', { change: problem({}) }, 'undecided 2'],
    ['a finding stands beside what is not known', { change: problem({}), deny: [A] }, 'fail 1'],
    ['a rule could not be evaluated', { failed: { [A]: SLOW } }, 'undecided 2'],
    ['a rule that warns could not be evaluated', { rules: WARNS, failed: { [B]: SLOW } }, 'pass 0'],
    ['a rule that is configured does not exist', { change: missing }, 'undecided 2'],
    ['there are no rules', { rules: [] }, 'undecided 2'],
  ])('%s', (_, row, expected) => {
    expect(outcome(row)).toBe(expected);
  });

  test.each<[string, Row, string]>([
    ['a pass', { change: observe(1) }, 'pass 0'],
    ['a finding', { change: observe(1), deny: [A] }, 'fail 0'],
    ['what is not known', { change: observe(1, problem(BAD)) }, 'undecided 0'],
    ['a rule that could not be evaluated', { change: observe(1), failed: { [A]: SLOW } }, 'undecided 2'],
    ['a finding beside such a rule', { change: observe(1), deny: [B], failed: { [A]: SLOW } }, 'fail 1'],
    ['a configuration that names no rule', { change: observe(1, missing) }, 'undecided 2'],
    ['a finding when observing ends', { change: observe(0), deny: [A] }, 'fail 1'],
    ['a finding when observing has ended', { change: observe(-1), deny: [A] }, 'fail 1'],
  ])('while observing: %s', (_, row, expected) => {
    expect(outcome(row)).toBe(expected);
  });

  test('a slot that is not configured is no bad configuration while observing', () => {
    const without = ({ input }: Draft) => void input.slots.splice(0);
    expect(outcome({ change: observe(1, without), rules: [rule(A, { reads: ['tests'] })] })).toBe('undecided 0');
  });

  test('observing says so in the first line, until when, and keeps the verdict', () => {
    const { headline, observing } = decidedBy(snapshot('entry', observe(1)), RULES, { [A]: [finding()] });
    expect(observing).toEqual({ until: at(1) });
    expect(headline).toMatch(/^FAIL {2}observing until 2026-12-01 11:00 UTC · /);
  });
});

describe('a change that no rule judges', () => {
  const off = (more: object = {}) =>
    decided(
      snapshot('keep', ({ input, trusted }) => {
        Object.assign(trusted.stands, { ...NO_RULES, entry: [A, B] });
        Object.assign(input.change, more);
      }),
      RULES,
    );

  test('is no pass', () => {
    expect(off()).toMatchObject({
      verdict: 'undecided',
      exit_code: 2,
      counts: { off: 2 },
      problems: [{ code: 'config.unsafe', found: '2 rules, all of them off' }],
    });
  });

  test('passes where there is nothing to judge, and says that', () => {
    const { verdict, headline, problems } = off({ class: 'none' });
    expect({ verdict, problems }).toEqual({ verdict: 'pass', problems: [] });
    expect(headline).toMatch(/ · no commits$/);
  });

  test('is undecided without any policy, even where there is nothing to judge', () => {
    const none = snapshot('keep', ({ input }) => void Object.assign(input.change, { class: 'none' }));
    expect(decidedBy(none, [])).toMatchObject({ verdict: 'undecided', exit_code: 2 });
  });
});

describe('a rule that says nothing at all', () => {
  test('is not judged, although nothing failed', () => {
    const judged = snapshot(
      'entry',
      ({ trusted }) => void Object.assign(trusted.stands, { ...NO_RULES, entry: [A, B] }),
    );
    const { verdict, rules } = decided(judged, RULES, { ...answers(RULES), evaluation: [{ code: A, deny: [] }] });
    expect(verdict).toBe('undecided');
    expect(rules[0]).toMatchObject({ code: B, status: 'undecided', problems: [{ code: 'engine.result', line: 8 }] });
  });
});

describe('without a configuration on the trusted ref', () => {
  const absent = { code: 'config.absent', message: 'the trusted ref holds no configuration' };
  const preview = (deny: readonly string[] = [], change: (draft: Draft) => void = () => {}) =>
    decidedBy(
      snapshot('entry', (draft) => {
        draft.input.problems.push(absent);
        change(draft);
      }),
      RULES,
      Object.fromEntries(deny.map((code) => [code, [finding()]])),
    );

  test.each([
    ['passes', [], 'PASS', 'pass'],
    ['fails', [A], 'FAIL', 'fail'],
  ])('nothing is decided, also where the preview %s', (_, deny, headline, status) => {
    const decision = preview(deny);
    expect(decision).toMatchObject({ verdict: 'undecided', exit_code: 2, rules: [], problems: [absent] });
    expect(decision.preview?.headline).toMatch(new RegExp(`^${headline} `));
    expect(decision.preview?.rules).toContainEqual({ code: A, title: `Title of ${A}`, status });
  });

  test('the judged side cannot make itself be observed only', () => {
    expect(preview([A], observe(1))).toMatchObject({ verdict: 'undecided', exit_code: 2 });
    expect(preview([A], observe(1)).observing).toBeUndefined();
  });
});
