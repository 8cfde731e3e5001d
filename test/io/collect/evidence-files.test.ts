import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findEvidence } from '../../../src/io/collect/evidence-files.ts';
import { MINIMAL, parsed } from '../../core/config/samples.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'phasegate-slot-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const { configuration } = parsed(`${MINIMAL}evidence: {e2e: {files: "*.xml"}}\n`);

/** What is said of a slot that no file matches. */
async function saidOfNothing(): Promise<object | undefined> {
  const [slot] = configuration.evidence;
  if (slot === undefined) throw new Error('the configuration has no slot');
  const folder = { directory, prefix: 'evidence', tracked: new Set<string>(), pinned: new Map() };
  const { problems } = await findEvidence(slot, folder);
  expect(problems.map(({ code }) => code)).toEqual(['evidence.no_match']);
  return problems[0];
}

const RUN = 'run the producer of slot e2e, and see that its output reaches evidence/';

test('a slot without a file in a folder that holds others may have a wrong glob', async () => {
  writeFileSync(join(directory, 'results.json'), '{}');
  expect(await saidOfNothing()).toMatchObject({
    found: '0 files; evidence/ holds results.json',
    remedy: `${RUN}, or correct \`files\` of the slot`,
  });
});

test('a slot without a file in an empty folder waits for its producer', async () => {
  expect(await saidOfNothing()).toMatchObject({ found: '0 files; evidence/ holds nothing', remedy: RUN });
});

test('a folder that is not there is told as such', async () => {
  rmSync(directory, { recursive: true });
  expect(await saidOfNothing()).toMatchObject({ found: 'there is no folder evidence/', remedy: RUN });
});
