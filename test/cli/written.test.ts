import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listed, standing } from '../../src/cli/written.ts';

const texts = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `test ${index + 1}`);

test('ten are listed, each on a line', () => {
  expect(listed('added', texts(10))).toEqual(texts(10).map((text) => `  added     ${text}`));
});

test('of more the first ten are, and how many more there are', () => {
  expect(listed('removed', texts(12)).slice(9)).toEqual(['  removed   test 10', '  removed   and 2 more']);
});

test('a text cannot begin a line of its own', () => {
  expect(listed('added', ['a\nb'])[0]).not.toContain('\n');
});

test('a document that is not there is none, and one that cannot be read is told', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'phasegate-written-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  mkdirSync(join(directory, 'folder.json'));
  const desk = { directory, nowMs: 0, print: () => undefined };
  expect(await standing('none.json', desk)).toBeUndefined();
  await expect(standing('folder.json', desk)).rejects.toMatchObject({
    parts: { code: 'input.invalid', file: 'folder.json', found: expect.stringContaining('EISDIR') },
  });
});
