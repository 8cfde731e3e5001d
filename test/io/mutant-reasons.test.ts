import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { mutantReasons } from '../../src/io/mutant-reasons.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phasegate-reasons-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const one = { file: 'a.rego', mutant: 'drop `b`', reason: 'it is always so' };
const put = (value: unknown): void => writeFileSync(join(folder, 'mutants.json'), JSON.stringify(value));

it('gives the reasons of a folder, and none where there is no list', async () => {
  expect(await mutantReasons(folder)).toEqual([]);
  put([one]);
  expect(await mutantReasons(folder)).toEqual([one]);
});

it('refuses a list that cannot be read', async () => {
  mkdirSync(join(folder, 'mutants.json'));
  await expect(mutantReasons(folder)).rejects.toMatchObject({ parts: { code: 'policy.mutants' } });
});

test.each([
  ['no list', { ...one }],
  ['an entry without a reason', [{ ...one, reason: ' ' }]],
  ['an entry with a key too many', [{ ...one, line: 3 }]],
  ['an entry with a key too few', [{ file: 'a.rego', mutant: 'drop `b`' }]],
  ['more entries than can be kept in mind', Array.from({ length: 11 }, () => one)],
])('refuses %s', async (_, list) => {
  put(list);
  await expect(mutantReasons(folder)).rejects.toMatchObject({ parts: { code: 'policy.mutants' } });
});
