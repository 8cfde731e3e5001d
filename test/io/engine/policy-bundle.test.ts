import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newRuleCommand } from '../../../src/cli/policy/new.ts';
import { policyBundle } from '../../../src/io/engine/policy-bundle.ts';
import { readPolicyFolder } from '../../../src/io/policy-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phasegate-policy-build-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The regular files of a tar (POSIX.1-1988 ustar): header blocks of 512 bytes, the content rounded up to them. */
function filesOf(bundle: Uint8Array): ReadonlyMap<string, { readonly text: string; readonly mtime: number }> {
  const tar = gunzipSync(bundle);
  const files = new Map<string, { text: string; mtime: number }>();
  for (let at = 0; tar[at] !== 0 && at < tar.length; ) {
    const field = (from: number, length: number): string =>
      tar
        .subarray(at + from, at + from + length)
        .toString()
        .replace(/\0.*$/s, '');
    const size = Number.parseInt(field(124, 12), 8);
    const text = tar.subarray(at + 512, at + 512 + size).toString();
    files.set(field(0, 100), { text, mtime: Number.parseInt(field(136, 12), 8) });
    at += 512 + 512 * Math.ceil(size / 512);
  }
  return files;
}

it('holds the pack and rules of one’s own, no tests, and a manifest that leaves trusted data free', async () => {
  await newRuleCommand('house/quiet', folder);
  const { bytes, rules, revision } = await policyBundle(await readPolicyFolder(folder));
  const files = filesOf(bytes);
  const names = [...files.keys()];
  expect(names).toEqual(expect.arrayContaining(['/policies/main/main.rego', '/own/gates/house/quiet.rego']));
  expect(names.filter((name) => name.includes('_test') || name.includes('testing'))).toEqual([]);
  expect(JSON.parse(files.get('/.manifest')?.text ?? '')).toMatchObject({
    revision,
    roots: ['gates', 'lib', 'main'],
    rego_version: 1,
  });
  expect(names.filter((name) => name.includes('/gates/'))).toHaveLength(rules);
});

it('has the same bytes from another folder, and nothing of the time', async () => {
  const other = join(folder, 'elsewhere');
  await newRuleCommand('house/quiet', folder);
  const first = await policyBundle(await readPolicyFolder(folder));
  rmSync(join(folder, 'gates'), { recursive: true });
  await newRuleCommand('house/quiet', other);
  const second = await policyBundle(await readPolicyFolder(other));
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  expect([...filesOf(first.bytes).values()].filter(({ mtime }) => mtime !== 0)).toEqual([]);
});

it('is not written of rules that do not compile', async () => {
  await newRuleCommand('house/quiet', folder);
  mkdirSync(join(folder, 'lib'));
  writeFileSync(join(folder, 'lib/a.rego'), 'package lib.a\n\nx := input.nothing\n');
  await expect(policyBundle(await readPolicyFolder(folder))).rejects.toMatchObject({ list: [{ code: 'policy.type' }] });
});

it('is the pack alone of a folder that is one', async () => {
  const { bytes, roots } = await policyBundle(await readPolicyFolder('policies'));
  expect([...filesOf(bytes).keys()]).toContain('/policies/gates/freeze/only_fixes.rego');
  expect(roots).toEqual(['gates', 'lib', 'main']);
});
