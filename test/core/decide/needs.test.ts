import { describe, expect, test } from 'vitest';
import { type Draft, decidedBy, finding, one, rule, snapshot } from './situation.ts';

const CODE = 'dor.e2e_passing';
const READS_TESTS = rule(CODE, { reads: ['tests'] });
const OTHER = rule('records.states_freeze', { reads: ['records'] });

type Slot = Draft['input']['slots'][number];

/** What becomes of the rule when the slot of the tests is like this; what was read of it is still there unless it says otherwise. */
function withSlot(slot: Partial<Slot>, change: (draft: Draft) => void = () => {}, read = READS_TESTS) {
  const judged = snapshot('entry', (draft) => {
    draft.input.slots = draft.input.slots.map((one) => (one.name === 'e2e' ? { ...one, ...slot } : one));
    change(draft);
  });
  const decision = decidedBy(judged, [read, OTHER], { [CODE]: [] });
  return { decision, status: one(decision, CODE).status, codes: one(decision, CODE).problems.map(({ code }) => code) };
}

describe('a slot whose kind a rule reads', () => {
  test.each<[string, Partial<Slot>, string, readonly string[]]>([
    ['read', {}, 'pass', []],
    ['missing', { status: 'missing' }, 'undecided', ['evidence.unreadable']],
    ['rejected', { status: 'rejected' }, 'undecided', ['evidence.unreadable']],
    ['stale', { status: 'stale' }, 'undecided', ['evidence.unreadable']],
    ['optional and missing', { required: false, status: 'missing' }, 'pass', []],
    ['optional and rejected', { required: false, status: 'rejected' }, 'undecided', ['evidence.unreadable']],
    ['optional and stale', { required: false, status: 'stale' }, 'undecided', ['evidence.unreadable']],
    ['needed by the rule', { status: 'missing', needs: [CODE] }, 'undecided', ['evidence.unreadable']],
    ['needed by another rule only', { needs: ['dor.e2e_complete'] }, 'undecided', ['config.no_slot']],
  ])('is %s', (_, slot, status, codes) => {
    const found = withSlot(slot);
    expect({ status: found.status, codes: found.codes }).toEqual({ status, codes });
  });

  test('is not there at all', () => {
    const without = ({ input }: Draft) =>
      void input.slots.splice(
        input.slots.findIndex(({ name }) => name === 'e2e'),
        1,
      );
    const found = withSlot({}, without);
    expect(found).toMatchObject({ status: 'undecided', codes: ['config.no_slot'], decision: { verdict: 'undecided' } });
  });

  test('that is missing does not concern a rule that reads something else', () => {
    expect(one(withSlot({ status: 'missing' }).decision, OTHER.code).status).toBe('pass');
  });

  test('says by its own problems what is wrong with it', () => {
    const problem = { code: 'evidence.empty', message: 'the file is empty', file: 'e2e/results.xml', slot: 'e2e' };
    const found = withSlot({ status: 'rejected' }, ({ input }) => void input.problems.push(problem));
    expect(one(found.decision, CODE).problems).toEqual([
      { code: 'evidence.empty', message: 'the file is empty', file: 'e2e/results.xml' },
    ]);
  });
});

describe('what is known', () => {
  const rejected = (change: (draft: Draft) => void = () => {}) =>
    snapshot('entry', (draft) => {
      const { input } = draft;
      input.slots = input.slots.map((slot) => (slot.name === 'e2e' ? { ...slot, status: 'rejected' } : slot));
      change(draft);
    });
  const judge = (judged = rejected()) => decidedBy(judged, [READS_TESTS, OTHER], { [CODE]: [finding()] });

  test('stands although the report it comes from is rejected', () => {
    expect(judge()).toMatchObject({ verdict: 'fail', exit_code: 1 });
    expect(one(judge(), CODE)).toMatchObject({ status: 'fail', problems: [{ code: 'evidence.unreadable' }] });
  });

  test('is told to be cured after the report, with which it may be gone', () => {
    expect(judge().steps.map((step) => step.do)).toEqual(['run its producer again', 'Cure it.']);
  });

  test('is also that a slot was read and holds nothing', () => {
    const emptied = snapshot('entry', ({ input }) => {
      input.sources = input.sources.filter(({ slot }) => slot !== 'e2e');
      Object.assign(input.tests, { total: 0, run_errors: [] });
    });
    expect(one(judge(emptied), CODE)).toMatchObject({ status: 'fail', problems: [] });
  });

  test('is nothing where nothing was read, and then only that is said', () => {
    const nothing = ({ input }: Draft) => {
      input.sources = input.sources.filter(({ slot }) => slot !== 'e2e');
      Object.assign(input.tests, { total: 0, run_errors: [] });
    };
    expect(one(judge(rejected(nothing)), CODE)).toMatchObject({ status: 'undecided', findings: [] });
  });
});

describe('a problem', () => {
  const problem = { code: 'platform.forbidden', message: 'the platform refused to answer' };
  const judge = (more: object, rules = [READS_TESTS, OTHER]) =>
    decidedBy(
      snapshot('entry', ({ input }) => void input.problems.push({ ...problem, ...more })),
      rules,
    );

  test('of a fact leaves the rules undecided that read it, and no others', () => {
    const decision = judge({ reads: 'records' });
    expect([decision.verdict, one(decision, CODE).status, one(decision, OTHER.code).status]).toEqual([
      'undecided',
      'pass',
      'undecided',
    ]);
  });

  test('of a fact that no rule in force reads changes nothing', () => {
    expect(judge({ reads: 'statements' })).toMatchObject({ verdict: 'pass', problems: [] });
  });

  test('of nothing in particular leaves everything undecided, and is told once', () => {
    expect(judge({})).toMatchObject({ verdict: 'undecided', exit_code: 2, problems: [problem] });
  });

  test('is a change of which no part is known', () => {
    const emptied = snapshot('entry', ({ input }) => void Object.assign(input.change, { parts: [] }));
    const { verdict, problems } = decidedBy(emptied, [OTHER]);
    expect({ verdict, problems }).toMatchObject({
      verdict: 'undecided',
      problems: [{ code: 'snapshot.invalid', pointer: '/input/change/parts' }],
    });
  });

  test('of a rule that only warns does not make the verdict undecided', () => {
    const warns = rule(OTHER.code, { ...OTHER, level: 'warn' });
    const decision = judge({ reads: 'records' }, [READS_TESTS, warns]);
    expect([decision.verdict, one(decision, OTHER.code).status]).toEqual(['pass', 'undecided']);
  });
});
