import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorCommand } from '../../../src/cli/policy/editor.ts';
import { newRuleCommand } from '../../../src/cli/policy/new.ts';
import { readPolicyFolder } from '../../../src/io/policy-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phasegate-policy-editor-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('writes a sample of the input and a configuration of Regal', async () => {
  const said = await editorCommand(folder);
  expect(said).toContain(`wrote  ${join(folder, 'input.json')}\n`);
  expect(JSON.parse(readFileSync(join(folder, 'input.json'), 'utf8'))).toHaveProperty('change.title');
  expect(parse(readFileSync(join(folder, '.regal/config.yaml'), 'utf8'))).toHaveProperty('rules.imports');
});

it('leaves a file that was changed as it is, and says so', async () => {
  await editorCommand(folder);
  writeFileSync(join(folder, 'input.json'), '{}\n');
  expect(await editorCommand(folder)).toContain(`kept   ${join(folder, 'input.json')}: it differs`);
  expect(readFileSync(join(folder, 'input.json'), 'utf8')).toBe('{}\n');
});

it('adds nothing to what is compiled', async () => {
  await newRuleCommand('house/quiet', folder);
  await editorCommand(folder);
  const { modules, tests, documents } = await readPolicyFolder(folder);
  expect([modules.size, tests.size, documents.size]).toEqual([1, 1, 0]);
});

it('cannot write where a file stands in the way', async () => {
  writeFileSync(join(folder, 'a'), '');
  await expect(editorCommand(join(folder, 'a'))).rejects.toMatchObject({ code: 'output.failed' });
});
