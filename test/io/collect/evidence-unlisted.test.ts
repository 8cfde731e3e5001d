import type * as fs from 'node:fs';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findEvidence } from '../../../src/io/collect/evidence-files.ts';
import { MINIMAL, parsed } from '../../core/config/samples.ts';

/** A folder named `closed` may not be listed, whoever asks: a superuser may do all. */
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const readdir = (
    path: string,
    options: { withFileTypes: true },
    done: (error: unknown, found?: fs.Dirent[]) => void,
  ) =>
    basename(path) === 'closed'
      ? done(Object.assign(new Error(`EACCES: permission denied, scandir '${path}'`), { code: 'EACCES' }))
      : real.readdir(path, options, done);
  return { ...real, readdir };
});

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'phasegate-slot-'));
  for (const name of ['open', 'closed']) mkdirSync(join(directory, name));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

async function found(files: string) {
  const [slot] = parsed(`${MINIMAL}evidence: {e2e: {files: "${files}"}}\n`).configuration.evidence;
  if (slot === undefined) throw new Error('the configuration has no slot');
  const folder = { directory, prefix: 'evidence', tracked: new Set<string>(), pinned: new Map() };
  const { files: placed, problems } = await findEvidence(slot, folder);
  return { paths: placed.map(({ path }) => path), problems };
}

const CLOSED = {
  code: 'evidence.unreadable',
  message: 'a folder of evidence could not be listed',
  file: 'evidence/closed',
  found: expect.stringContaining('EACCES'),
};

test('a folder that cannot be listed is a problem beside the files of others: it may hold the failed ones', async () => {
  writeFileSync(join(directory, 'open', 'a.xml'), '');
  writeFileSync(join(directory, 'closed', 'b.xml'), '');
  expect(await found('**/*.xml')).toEqual({
    paths: ['evidence/open/a.xml'],
    problems: [expect.objectContaining(CLOSED)],
  });
});

test('a folder that cannot be listed is not one that is not there', async () => {
  expect((await found('closed/*.xml')).problems).toEqual([expect.objectContaining(CLOSED)]);
  expect((await found('none/*.xml')).problems).toMatchObject([{ code: 'evidence.no_match' }]);
});

test('a folder where no file is looked for may be closed', async () => {
  writeFileSync(join(directory, 'open', 'a.xml'), '');
  expect(await found('open/*.xml')).toEqual({ paths: ['evidence/open/a.xml'], problems: [] });
});
