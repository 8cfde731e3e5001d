import { expect, test } from 'vitest';
import { buildEntry, entryText } from '../../../src/core/decide/entry.ts';
import type { Decision } from '../../../src/core/model/decision.generated.ts';
import type { Snapshot, Statement } from '../../../src/core/model/snapshot.generated.ts';
import { asEntry } from '../../../src/core/schema/validate.ts';

const subject = {
  repository: 'a/b',
  event: 'pull_request',
  base_ref: 'refs/heads/release/1',
  base: 'a'.repeat(40),
  head: 'b'.repeat(40),
  tree: 'c'.repeat(40),
  pull_request: 7,
} as const;

const decision = (more: Partial<Decision> = {}): Decision =>
  ({
    version: 1,
    verdict: 'pass',
    moment: 'entry',
    phase: 'phase-6',
    instant: '2026-12-01T09:00:00Z',
    subject,
    trusted_ref: { name: 'refs/heads/main', commit: 'd'.repeat(40) },
    digests: { snapshot: 's', configuration: 'c', policies: 'p', engine: 'e' },
    ...more,
  }) as Decision;

const statement = (status: Statement['status']): Statement => ({
  path: `.phasegate/signoffs/phase-6/${status}.json`,
  method: 'ssh',
  person: 'mira',
  roles: [],
  kinds: ['freeze'],
  status,
  voided_by: [],
  covers: [],
});
const snapshot = (head: string = subject.head, changeClass: Snapshot['input']['change']['class'] = 'records') =>
  ({
    input: {
      subject: { ...subject, head },
      change: { title: 'fix: it', class: changeClass, parts: [] },
      branch: { kickoff: [{ commit: head, subject: 'Phase 6', in_base: true }] },
      statements: [statement('valid'), statement('void')],
    },
    trusted: { moment: 'entry', params: { records: { kickoff_message: 'Phase 6' } } },
  }) as unknown as Snapshot;

test('an entry holds what was decided, on what, and by whose statements', () => {
  const entry = buildEntry(decision(), snapshot(), 'f'.repeat(64));
  expect(asEntry(JSON.parse(entryText(entry)))).toEqual(entry);
  expect(entry).toMatchObject({
    phase: 'phase-6',
    verdict: 'pass',
    digests: { decision: 'f'.repeat(64), snapshot: 's' },
  });
  expect(entry.statements.map(({ path }) => path)).toEqual(['.phasegate/signoffs/phase-6/valid.json']);
});

test('an instant that was given is told from that of a run', () => {
  expect(buildEntry(decision({ simulated: false }), snapshot(), 'f')).not.toHaveProperty('simulated');
  const entry = buildEntry(decision({ simulated: true }), snapshot(), 'f');
  expect(entry).toMatchObject({ instant: '2026-12-01T09:00:00Z', simulated: true });
  expect(asEntry(JSON.parse(entryText(entry)))).toEqual(entry);
});

test('the same decision is the same bytes', () => {
  const text = entryText(buildEntry(decision(), snapshot(), 'f'));
  expect(entryText(buildEntry(decision(), snapshot(), 'f'))).toBe(text);
  expect(text.endsWith('}\n')).toBe(true);
});

test.each([
  { what: 'a fail', from: decision({ verdict: 'fail' }), of: snapshot() },
  { what: 'an undecided one', from: decision({ verdict: 'undecided' }), of: snapshot() },
  { what: 'one made later', from: decision({ moment: 'keep' }), of: snapshot() },
  { what: 'a change beyond the records', from: decision(), of: snapshot(subject.head, 'other') },
  { what: 'a range without commits', from: decision(), of: snapshot(subject.head, 'none') },
  { what: 'the snapshot of another head', from: decision(), of: snapshot('e'.repeat(40)) },
])('$what enters nothing', ({ from, of }) => {
  expect(() => buildEntry(from, of, 'f')).toThrow(expect.objectContaining({ code: 'entry.invalid' }));
});
