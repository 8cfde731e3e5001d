import type * as fs from 'node:fs';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { record } from '../../src/io/record.ts';

/** A file named `closed.xml` may not be read, whoever asks: a superuser may do all. */
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const createReadStream = (path: string) => {
    if (path.endsWith('closed.xml')) throw new Error(`EACCES: permission denied, open '${path}'`);
    return real.createReadStream(path);
  };
  return { ...real, createReadStream };
});

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'phasegate-record-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

test('a report that only its producer may read is a problem that says so, and no manifest lists less', async () => {
  mkdirSync(join(directory, 'out'));
  const write = "require('fs').writeFileSync('out/open.xml', ''); require('fs').writeFileSync('out/closed.xml', '')";
  const recorded = record(
    { slot: 'e2e', command: [process.execPath, '-e', write], directory, out: 'out', environment: process.env },
    {
      subject: { commit: 'a'.repeat(40), tree: 'b'.repeat(40) },
      dirty: false,
      workDirectory: '.',
      now: () => 0,
      warn: () => undefined,
    },
  );
  await expect(recorded).rejects.toMatchObject({
    parts: {
      code: 'evidence.unreadable',
      found: expect.stringContaining('EACCES'),
      remedy: expect.stringContaining('write as this user'),
    },
  });
  expect(existsSync(join(directory, 'out', 'closed.xml'))).toBe(true);
  expect(existsSync(join(directory, 'out', 'phasegate-evidence.json'))).toBe(false);
});
