import { afterAll, describe, expect, test } from 'vitest';
import type { SignoffStatement } from '../../src/core/evidence/statements/statement.ts';
import { parseStatement } from '../../src/core/evidence/statements/statement.ts';
import { signStatement } from '../signing.ts';
import { expectKnownFailure, failingScenario, openStage, type Place } from './spoiled.ts';

const stage = openStage();
afterAll(() => stage.remove());

const FOLDER = '.phasegate/signoffs/phase-6';
const JSON_FILE = `${FOLDER}/mira.json`;
const SIG_FILE = `${FOLDER}/mira.sig`;

/** The Security Lead's statement, changed and signed again, by another key where one is named. */
const signed =
  (change: Partial<SignoffStatement>, key = 'mira') =>
  (place: Place) => {
    const statement = parseStatement(Buffer.from(place.read(JSON_FILE)), JSON_FILE);
    const { json, sig } = signStatement({ ...statement, ...change }, key);
    place.commit('kickoff', { [JSON_FILE]: json, [SIG_FILE]: sig });
  };

const rows: readonly { what: string; spoil: (place: Place) => void; reason: string }[] = [
  {
    what: 'without a signature',
    spoil: (place) => place.commit('kickoff', { [SIG_FILE]: undefined }),
    reason: `it is not signed: there is no ${SIG_FILE}`,
  },
  {
    what: 'signed over other bytes',
    spoil: (place) => place.commit('kickoff', { [SIG_FILE]: place.read(`${FOLDER}/amara.sig`) }),
    reason: 'the signature was made over other bytes or with another key',
  },
  {
    what: 'signed with the key of another person',
    spoil: signed({}, 'amara'),
    reason: 'the key belongs to amara and the statement speaks for mira',
  },
  {
    what: 'signed with a key that nobody trusts',
    spoil: signed({}, 'mallory'),
    reason: 'no allowed signer for phasegate-signoff has the key',
  },
  {
    what: 'of another phase',
    spoil: signed({ phase: 'phase-5' }),
    reason: 'it was signed for phase-5, not for phase-6',
  },
  {
    what: 'of another repository',
    spoil: signed({ repository: 'mission/other' }),
    reason: 'it was signed for mission/other, not for mission/platform',
  },
  {
    what: 'by somebody the configuration does not know',
    spoil: signed({ person: 'mallory' }),
    reason: 'there is no statement',
  },
];

describe('a statement of the Security Lead', () => {
  test.concurrent.each(rows)('$what does not count', async ({ spoil, reason }) => {
    const { exit, decision } = await stage.judge(spoil);
    const lead = decision.rules.find(({ code }) => code === 'security.lead_signed');
    expect({ exit, verdict: decision.verdict, status: lead?.status }).toEqual({
      exit: 1,
      verdict: 'fail',
      status: 'fail',
    });
    const messages = lead?.findings.map(({ message }) => message);
    const kinds = ['security-deliverables', 'security-plan'];
    expect(messages?.toSorted()).toEqual(kinds.map((kind) => `mira (security-lead) has not signed ${kind}: ${reason}`));
    expect(decision.rules.filter(({ status }) => status === 'fail').length).toBeGreaterThan(1);
    expect(lead?.solution).not.toBe('');
  });

  test.concurrent.each(rows.slice(0, 2))('$what takes nothing from the evidence', async ({ spoil }) => {
    const outcome = await stage.judge((place) => {
      spoil(place);
      failingScenario(place);
    });
    expectKnownFailure(outcome);
  });
});
