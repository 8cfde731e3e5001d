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
const END = Date.parse(at(7));
const exception = ({ input }: Draft, status: 'failed' | 'flaky' | 'skipped') =>
  void input.tests.exceptions.push({ slot: 'e2e', name: 'a', status, tags: [], source: 'e2e.xml' });
const allowed = (status: 'failed' | 'flaky' | 'skipped') => (draft: Draft) => {
  const allowance = [{ match: 'a*', reason: 'r', owner: 'tomas', until_ms: END }];
  exception(draft, status);
  Object.assign(draft.trusted.slots[0] ?? {}, { skips_allow: allowance, flaky_allow: allowance });
};
const warning = (draft: Draft) => {
  exception(draft, 'flaky');
  Object.assign(draft.trusted.slots[0] ?? {}, { flaky_warns_until_ms: END });
};
const accepted =
  (entry: number) =>
  ({ input, trusted }: Draft) => {
    const one = { tool: 't', rule: 'r', message: 'm', count: 1, owner: 'tomas', reason: 'r', until_ms: END };
    const other = { ...one, until_ms: END - 10 * 24 * HOUR };
    Object.assign(trusted.slots[2] ?? {}, { accepted: [one, other] });
    Object.assign(input.iac.findings[0] ?? {}, { accepted: entry });
  };
const recorded = ({ trusted }: Draft) => {
  trusted.budgets.push({ metric: 'm.p95', consecutive: 3, within_ms: 2 * HOUR });
  const history = [-9, -1, 0].map((hours) => ({ at_ms: Date.parse(at(hours)), value: 1 }));
  trusted.baseline.push({ slot: 'perf', metric: 'm.p95', value: 1, unit: 's', history });
};
const NOTHING = { until: undefined };

describe('what changes next', () => {
  test.each<[string, (draft: Draft) => void, object]>([
    ['nothing', () => {}, NOTHING],
    ['evidence', stale('e2e'), { at: at(2), what: 'the evidence of slot e2e turns stale', until: at(2) }],
    ['evidence that no rule reads', stale('perf'), NOTHING],
    ['evidence that is optional', stale('e2e', { required: false }), NOTHING],
    ['a statement', lapse, { at: at(3), what: 'the statement of amara expires', until: at(3) }],
    [
      'a skip that is allowed',
      allowed('skipped'),
      { at: at(7), what: 'skips of a* are no longer allowed', until: at(7) },
    ],
    [
      'a flake that is allowed',
      allowed('flaky'),
      { at: at(7), what: 'flakes of a* are no longer allowed', until: at(7) },
    ],
    ['an allowance that nothing stands on', allowed('failed'), NOTHING],
    ['flakes that only warn', warning, { at: at(7), what: 'flaky tests of slot e2e block', until: at(7) }],
    [
      'a finding that is accepted',
      accepted(0),
      { at: at(7), what: 'r is no longer accepted in slot iac', until: at(7) },
    ],
    ['an accepted finding that does not occur', accepted(1), NOTHING],
    [
      'the first of the results that count in a row',
      recorded,
      {
        at: at(1).replace('Z', '.001Z'),
        what: 'a recorded result of m.p95 is too old to count',
        until: at(1).replace('Z', '.001Z'),
      },
    ],
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

  test('dated in the future counts from then on', () => {
    const future = ({ trusted }: Draft) => {
      trusted.triage = trusted.triage.map((one) => ({ ...one, at_ms: trusted.clock.epoch_ms + HOUR }));
    };
    expect(expiring(future)).toMatchObject({ what: 'triage record T-12 begins to count' });
  });

  test('does not concern a change that has landed', () => {
    const landed = ({ input }: Draft) => {
      input.change.parts = input.change.parts.map((part) => ({ ...part, in_base: true }));
    };
    expect(expiring(landed)).toEqual(NOTHING);
  });
});
