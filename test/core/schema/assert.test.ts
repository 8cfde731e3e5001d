import { expect, test } from 'vitest';
import { Problem } from '../../../src/core/model/problem.ts';
import { asDecision } from '../../../src/core/schema/decision.ts';
import { asPart } from '../../../src/core/schema/part.ts';
import { asSnapshot } from '../../../src/core/schema/snapshot.ts';
import { asEntry, asManifest } from '../../../src/core/schema/validate.ts';

function refusalOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (thrown) {
    return thrown instanceof Problem ? thrown.parts : thrown;
  }
}

const foreign = { version: 1, digests: {}, tool: {} };

test.each([
  ['snapshot.invalid', 'snapshot', 'snapshot.json, as phasegate check wrote it', asSnapshot],
  ['entry.invalid', 'decision', 'decision.json, as phasegate check wrote it', asDecision],
  ['evidence.part', 'part', 'a part, as phasegate collect or merge wrote it', asPart],
  ['entry.invalid', 'entry decision', 'an entry decision, as phasegate enter wrote it', asEntry],
  ['evidence.manifest', 'manifest', 'a manifest, as phasegate record writes it', asManifest],
])('%s: another document is told once, with its first faults and what to do', (code, name, expected, as) => {
  expect(refusalOf(() => as(foreign, 'a.json'))).toEqual({
    code,
    message: expect.stringMatching(new RegExp(`^the ${name} lacks \`\\w+\`$`)),
    pointer: '',
    file: 'a.json',
    found: expect.stringMatching(/^a document that lacks `\w+`; .+$/),
    expected,
    remedy: expect.stringMatching(/^(use|write|record) /),
  });
});

const run = {
  slot: 'e2e',
  subject: { commit: '0'.repeat(40) },
  command: ['x'],
  exit_code: 0,
  started_at: '2026-12-01T09:00:00Z',
  finished_at: '2026-12-01T09:00:00Z',
  directory: '.',
  files: [],
};

test.each<[string, unknown, string]>([
  ['an unknown key', { version: 1, runs: [run], more: 1 }, 'has an unknown key `more`'],
  ['a value of another kind', { version: 1, runs: 'none' }, 'has a value that must be array at /runs'],
  ['a part that is missing', { version: 1, runs: [{ ...run, slot: undefined }] }, 'lacks `slot` at /runs/0'],
])('%s is named, and where', (_, value, said) => {
  const found = `a document that ${said}`;
  const plain = JSON.parse(JSON.stringify(value));
  expect(refusalOf(() => asManifest(plain))).toMatchObject({ message: `the manifest ${said}`, found });
});

test('of many faults the first three are told, and how many more there are', () => {
  const value = { version: 1, runs: [run], a: 1, b: 1, c: 1, d: 1, e: 1 };
  expect(refusalOf(() => asManifest(value))).toMatchObject({ found: expect.stringMatching(/`c`; and 2 more$/) });
});
