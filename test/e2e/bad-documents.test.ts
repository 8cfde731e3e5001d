import { afterAll, describe, expect, test } from 'vitest';
import { expectKnownFailure, failingScenario, lacking, openStage, type Place } from './spoiled.ts';

const stage = openStage();
afterAll(() => stage.remove());

const CONFIG = '.phasegate.yml';
const WAIVERS = '.phasegate/waivers.yml';
const TRIAGE = '.phasegate/triage/MVE-1.yml';
const BASELINE = '.phasegate/baselines/p5.2.json';

/** Spoils the text of a document on the trusted branch, which still holds it. */
const trusted = (file: string, change: (text: string) => string, write?: string) => (place: Place) => {
  const text = write ?? place.read(file);
  const changed = change(text);
  if (changed === text) throw new Error(`${file} stayed as it was`);
  place.commit('develop', { [file]: changed });
};

const triage = `id: MVE-1
severity: P0
by: priya
at: 2026-11-30T10:00:00Z
expires: 2026-12-09T00:00:00Z
change: {head: ${'a'.repeat(40)}, patch: ${'b'.repeat(40)}}
`;
const waivers = `- rule: dor.iac_clean
  item: infra/main.tf
  scope: release/mve-0.9
  requester: sofia
  approver: mira
  ticket: MVE-7
  reason: fixed upstream
  expires: 2026-12-09T00:00:00Z
`;

const alias = (text: string) =>
  text.replace(/^(.*): (.+)$/m, '$1: &it $2').replace(/^(.*(?:by|owner|requester)): .*$/m, '$1: *it');
const directive = (text: string) => `%YAML 1.1\n---\n${text}`;

describe('a configuration that cannot be read judges nothing', () => {
  test.concurrent.each<[string, (text: string) => string, string]>([
    [
      'a YAML alias',
      (text) => text.replace('lena: {', 'lena: &lena {').replace('tech-lead: [sofia, noor]', 'tech-lead: *lena'),
      'config.yaml',
    ],
    ['a %YAML directive', directive, 'config.yaml'],
    ['a duplicate key', (text) => `${text}waivers: other.yml\n`, 'config.duplicate_key'],
    ['an unknown key', (text) => text.replace('waivers:', 'waiver:'), 'config.unknown_key'],
  ])('%s', async (_, change, code) => {
    const { exit, stdout, stderr, decision } = await stage.judge(trusted(CONFIG, change));
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(decision).toMatchObject({ verdict: 'undecided', exit_code: 2 });
    expect(decision.problems).toContainEqual(expect.objectContaining({ code, file: '.phasegate.yml' }));
    expect(stderr).toContain(`error[${code}]: `);
    expect(stderr).toMatch(/--> \.phasegate\.yml:\d+:\d+ {3}\(as of develop@[0-9a-f]{7}; /);
    const rows = stderr.split('\n');
    for (const row of [/\^/, /^ {2}expected {2}\S/, /^ {2}do {8}\S/])
      expect(rows).toContainEqual(expect.stringMatching(row));
  });
});

interface Row {
  readonly what: string;
  readonly spoil: (place: Place) => void;
  readonly code: string;
}

const rows: readonly Row[] = [
  { what: 'waivers with a YAML alias', spoil: trusted(WAIVERS, alias, waivers), code: 'config.yaml' },
  { what: 'waivers with a %YAML directive', spoil: trusted(WAIVERS, directive, waivers), code: 'config.yaml' },
  {
    what: 'waivers with a duplicate key',
    spoil: trusted(WAIVERS, (text) => text.replace('  item:', '  rule: dor.iac_covered\n  item:'), waivers),
    code: 'config.duplicate_key',
  },
  { what: 'triage with a YAML alias', spoil: trusted(TRIAGE, alias, triage), code: 'config.yaml' },
  { what: 'triage with a %YAML directive', spoil: trusted(TRIAGE, directive, triage), code: 'config.yaml' },
  {
    what: 'triage with a duplicate key',
    spoil: trusted(TRIAGE, (text) => `${text}severity: P1\n`, triage),
    code: 'config.duplicate_key',
  },
  {
    what: 'a baseline that is missing',
    spoil: (place) => place.commit('develop', { [BASELINE]: undefined }),
    code: 'baseline.missing',
  },
  {
    what: 'a rule that no policy has',
    spoil: trusted(CONFIG, (text) => text.replace('freeze:\n', '  keep: [freeze, dor.e2e_pasing]\nfreeze:\n')),
    code: 'policy.rule_missing',
  },
];

describe('a document of the trusted branch that is bad', () => {
  test.concurrent.each(rows)('$what is never green', async ({ spoil, code }) => {
    const { exit, decision, problems } = await stage.judge(spoil);
    expect(exit).toBe(decision.verdict === 'fail' ? 1 : 2);
    const told = problems.find((problem) => problem.code === code);
    expect(told, JSON.stringify(problems)).toBeDefined();
    const lacks = code === 'baseline.missing' || code === 'policy.rule_missing' ? ['place'] : [];
    expect([problems, problems.flatMap(lacking)]).toEqual([problems, lacks]);
  });

  test.concurrent.each(rows)('$what takes nothing from the evidence', async ({ spoil, code }) => {
    const outcome = await stage.judge((place) => {
      spoil(place);
      failingScenario(place);
    });
    expectKnownFailure(outcome);
    expect(outcome.problems.map((problem) => problem.code)).toContain(code);
  });
});
