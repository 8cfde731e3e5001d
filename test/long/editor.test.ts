import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editorCommand } from '../../src/cli/policy/editor.ts';
import { newRuleCommand } from '../../src/cli/policy/new.ts';
import schema from '../../src/core/schema/snapshot.json' with { type: 'json' };
import { type LanguageServer, startLanguageServer } from './language-server.ts';
import { tool } from './tools.ts';

const BUILD_MS = 600_000;

const repository = mkdtempSync(join(tmpdir(), 'phasegate-editor-'));
const policies = join(repository, '.phasegate/policies');
const file = join(policies, 'gates/house/quiet.rego');
let regal: LanguageServer;
let rule = '';

beforeAll(async () => {
  await newRuleCommand('house/quiet', policies);
  await editorCommand(policies);
  rule = readFileSync(file, 'utf8');
  regal = await startLanguageServer(tool('regal'), ['language-server'], repository);
}, BUILD_MS);
afterAll(async () => {
  await regal.close();
  rmSync(repository, { recursive: true, force: true });
});

test('Regal finds nothing in a rule as it is begun', async () => {
  expect(await regal.diagnostics(file, rule)).toEqual([]);
});

const { input } = schema.properties;
const offered = (path: string) => regal.completions(file, `${rule}\n_more if {\n\t${path}|\n}\n`);

test('Regal completes input. to the keys of the snapshot', async () => {
  const paths = Object.keys(input.properties).map((key) => `input.${key}`);
  expect(await offered('input.')).toEqual(expect.arrayContaining(paths));
});

test('Regal completes input.change. to what is known about a change', async () => {
  const paths = Object.keys(input.properties.change.properties).map((key) => `input.change.${key}`);
  const labels = await offered('input.change.');
  expect(labels).toEqual(expect.arrayContaining(paths));
  expect(labels.filter((label) => !label.startsWith('input.change.'))).toEqual([]);
});
