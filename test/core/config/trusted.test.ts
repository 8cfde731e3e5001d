import { expect, test } from 'vitest';
import { type TrustedFacts, trustedOf } from '../../../src/core/config/trusted.ts';
import { errorsOf, type Validator } from '../../../src/core/schema/assert.ts';
import snapshotSchema from '../../../src/core/schema/snapshot.generated.js';
import { COMPLETE, MINIMAL, minimalWith, parsed } from './samples.ts';

const ID = 'a'.repeat(40);

const FACTS: TrustedFacts = {
  dataSchemas: new Map(),
  accepted: new Map(),
  ref: {
    name: 'refs/heads/develop',
    commit: ID,
    configuration: '.phasegate.yml',
    configuration_sha256: 'b'.repeat(64),
  },
  clock: { instant: '2026-12-02T10:14:00Z', epoch_ms: Date.UTC(2026, 11, 2, 10, 14), simulated: true },
  moment: 'keep',
  triage: [
    {
      id: 'MVE-101',
      path: '.phasegate/triage/1.yml',
      severity: 'P0',
      change: { head: ID, patch: ID, pull: 7 },
      by: 'priya',
      roles: ['qa-lead'],
      atMs: 1,
      expiresMs: 2,
      paths: ['src/**'],
      maxFiles: 3,
    },
  ],
  waivers: [
    {
      rule: 'dor.iac_clean',
      item: '',
      scope: '',
      requester: 'sofia',
      approver: 'mira',
      ticket: 'MVE-7',
      reason: 'r',
      expiresMs: 3,
    },
  ],
  baseline: [{ slot: 'perf', metric: 'http_req_duration.p95', value: 0.351, unit: 's' }],
  entry: { present: false, genuine: false, reasons: [] },
};

const trusted = (text: string) => trustedOf(parsed(text).configuration, FACTS);

test.each([
  ['minimal', MINIMAL],
  ['complete', COMPLETE],
])('what the %s configuration says fits the schema of the snapshot', (_name, text) => {
  expect(
    faultsOf({ version: 1, input: {}, trusted: trusted(text) }).filter((fault) => fault.startsWith('/trusted')),
  ).toEqual([]);
});

test('a trusted half that lacks a part does not fit', () => {
  const { clock: _clock, ...rest } = trusted(MINIMAL);
  expect(faultsOf({ version: 1, input: {}, trusted: rest })).toContainEqual(
    expect.stringMatching(/^\/trusted .*clock/),
  );
});

test('everyone in a role must sign unless a quorum is given', () => {
  expect(trusted(COMPLETE).roles.find(({ name }) => name === 'tech-lead')?.quorum).toBe(2);
  expect(
    trusted(COMPLETE.replace('[sofia, noor] ', '{people: [sofia, noor], quorum: 1} ')).roles.find(
      ({ name }) => name === 'tech-lead',
    )?.quorum,
  ).toBe(1);
});

test('records carry their names, and the log before is a parameter', () => {
  const { phase, params } = trusted(COMPLETE);
  expect(phase.records.map(({ name }) => name)).toEqual([
    'log',
    'previous_log',
    'minutes',
    'deliverables',
    'readiness',
    'governance',
    'security',
  ]);
  expect(params.records.previous_log).toBe('docs/progress_logs/progress_phase_5.md');
});

test('what stands where is the pack unless the configuration says otherwise', () => {
  expect(trusted(COMPLETE).stands.keep).toEqual([
    'freeze',
    'records',
    'governance',
    'dor.e2e_*',
    'dor.security_*',
    'dor.performance_*',
    'dor.iac_*',
    'dor.compose_*',
  ]);
  expect(trusted(COMPLETE).stands.entry).toEqual([
    'records',
    'deliverables',
    'dor',
    'security',
    'signoffs',
    'freeze.declared',
    'freeze.branch_origin',
    'governance',
  ]);
  expect(trusted(MINIMAL).stands).toMatchObject({
    keep: ['freeze.only_fixes', 'freeze.triaged', 'governance'],
    ungoverned: ['governance'],
  });
});

test('instants leave as UTC, and what is not known is left out', () => {
  expect(trusted(MINIMAL).enforcement).toEqual({ mode: 'observe', until: '2026-12-18T00:00:00Z' });
  expect(trusted(COMPLETE).enforcement).toEqual({ mode: 'block' });
  expect(trusted(COMPLETE).rules).toEqual([
    {
      rule: 'dor.performance_budget',
      level: 'warn',
      until: '2026-12-15T00:00:00Z',
      owner: 'tomas',
      reason: 'new load profile',
    },
  ]);
  expect(Object.keys(trusted(MINIMAL).params.freeze)).not.toContain('starts_ms');
});

test('triage, waivers and slots keep their bounds', () => {
  const { triage, waivers, slots } = trusted(
    minimalWith(
      'evidence: {e2e: {files: "x/*", skips: {max: 2, allow: [{match: "a*", reason: r, owner: bo, until: 2026-12-15}]}}}',
    ),
  );
  expect(triage).toEqual([
    {
      id: 'MVE-101',
      path: '.phasegate/triage/1.yml',
      severity: 'P0',
      by: 'priya',
      roles: ['qa-lead'],
      at_ms: 1,
      expires_ms: 2,
      paths: ['src/**'],
      max_files: 3,
    },
  ]);
  expect(waivers[0]?.expires_ms).toBe(3);
  expect(slots[0]).toMatchObject({
    skips_max: 2,
    skips_allow: [{ match: 'a*', reason: 'r', owner: 'bo', until_ms: Date.UTC(2026, 11, 15) }],
    has_expected: false,
  });
});

function faultsOf(snapshot: unknown): readonly string[] {
  return errorsOf(snapshotSchema as Validator, snapshot).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} (${Object.values(params).join()})`,
  );
}
