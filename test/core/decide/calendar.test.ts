import { describe, expect, test } from 'vitest';
import { at, type Draft, decidedBy, HOUR, rule, snapshot } from './situation.ts';

const READS = ['change', 'tests', 'statements'];
const RULES = [rule('dor.e2e_passing', { reads: READS }), rule('records.states_freeze', { reads: ['records'] })];

/** What changes next, and until when a pass holds, where nothing else has an end. */
function calendar(change: (draft: Draft) => void, rules = RULES, moment: 'entry' | 'keep' = 'entry') {
  const judged = snapshot(moment, (draft) => {
    for (const slot of draft.input.slots) delete slot.stale_at;
    for (const statement of draft.input.statements) delete statement.expires_at;
    change(draft);
  });
  const { next_change, valid_until } = decidedBy(judged, rules);
  return { ...next_change, until: valid_until };
}

const stale =
  (name: string, more: object = {}) =>
  ({ input }: Draft) =>
    void Object.assign(input.slots.find((slot) => slot.name === name) ?? {}, { stale_at: at(2), ...more });
const lapse = ({ input: { statements } }: Draft) => void Object.assign(statements[0] ?? {}, { expires_at: at(3) });
const softened = ({ trusted }: Draft) =>
  void trusted.rules.push({ rule: 'dor.e2e_passing', level: 'warn', until: at(4), owner: 'tomas', reason: 'r' });
const pending = ({ trusted }: Draft) =>
  void trusted.rules.push({ rule: 'dor.e2e_passing', level: 'block', from: at(5), owner: 'tomas', reason: 'r' });
const observing = ({ trusted }: Draft) =>
  void Object.assign(trusted, { enforcement: { mode: 'observe', until: at(6) } });
const NOTHING = { until: undefined };

describe('what changes next', () => {
  test.each<[string, (draft: Draft) => void, object]>([
    ['nothing', () => {}, NOTHING],
    ['evidence', stale('e2e'), { at: at(2), what: 'the evidence of slot e2e turns stale', until: at(2) }],
    ['evidence that no rule reads', stale('perf'), NOTHING],
    ['evidence that is optional', stale('e2e', { required: false }), NOTHING],
    ['a statement', lapse, { at: at(3), what: 'the statement of amara expires', until: at(3) }],
    ['a level', softened, { at: at(4), what: 'dor.e2e_passing is no longer at level warn', until: at(4) }],
    ['a rule', pending, { at: at(5), what: 'dor.e2e_passing comes into force', until: at(5) }],
    [
      'observing, which ends no pass',
      observing,
      { at: at(6), what: 'observing ends: from then on the verdict blocks', until: undefined },
    ],
  ])('%s', (_, change, expected) => {
    expect(calendar(change)).toEqual(expected);
  });

  test('the first of several, and a pass ends with the first that can end it', () => {
    const both = (draft: Draft) => {
      observing(draft);
      Object.assign(draft.trusted.enforcement, { until: at(1) });
      lapse(draft);
      stale('e2e')(draft);
    };
    expect(calendar(both)).toMatchObject({ at: at(1), until: at(2) });
  });

  test('what lies behind changes nothing any more', () => {
    expect(calendar(stale('e2e', { stale_at: at(-1) }))).toEqual(NOTHING);
  });

  test('nobody has to sign again once the phase is entered', () => {
    const entered = (draft: Draft) => {
      lapse(draft);
      draft.trusted.entry = { present: true, genuine: true, entered_at: at(-1), reasons: [] };
    };
    expect(calendar(entered)).toEqual(NOTHING);
  });
});

describe('a triage record', () => {
  const expiring = (more: (draft: Draft) => void) =>
    calendar(
      (draft) => {
        const { trusted } = draft;
        trusted.triage = trusted.triage.map((one) => ({ ...one, expires_ms: trusted.clock.epoch_ms + 7 * HOUR }));
        more(draft);
      },
      RULES,
      'keep',
    );

  test('ends the pass of the change that it lets in', () => {
    expect(expiring(() => {})).toMatchObject({ what: 'triage record T-12 expires', until: '2026-12-09T17:00:00Z' });
  });

  test('does not concern a change that has landed', () => {
    const landed = ({ input }: Draft) => {
      input.change.parts = input.change.parts.map((part) => ({ ...part, in_base: true }));
    };
    expect(expiring(landed)).toEqual(NOTHING);
  });
});
