import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { newRuleCommand } from '../../../src/cli/policy/new.ts';
import { loadPolicy } from '../../../src/io/engine/load.ts';
import { callOpa } from '../../../src/io/engine/opa.ts';
import { readPolicyFolder } from '../../../src/io/policy-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phasegate-policy-new-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('writes a rule and its test, says where they are and what is next', async () => {
  const said = await newRuleCommand('freeze/no_friday', folder);
  for (const file of ['gates/freeze/no_friday.rego', 'gates/freeze/no_friday_test.rego']) {
    expect(said).toContain(`wrote  ${folder}/${file}\n`);
    expect(readFileSync(join(folder, file), 'utf8')).toContain('package gates.freeze.no_friday');
  }
  expect(said).toContain(`phasegate policy test ${folder}\n`);
  expect(said).toContain('rules: {freeze.no_friday: {level: warn, until: DATE');
});

it('writes what compiles beside the pack and is formatted', async () => {
  await newRuleCommand('house/rollback_noted', folder);
  const { modules, tests } = await readPolicyFolder(folder);
  const { rules } = await loadPolicy(modules, false);
  expect(rules.find(({ code }) => code === 'house.rollback_noted')).toMatchObject({
    level: 'block',
    reads: ['change'],
  });
  expect((await callOpa('format', { modules: Object.fromEntries([...modules, ...tests]) })).differ).toEqual([]);
});

it('never writes over a file, not even over one of two', async () => {
  await newRuleCommand('freeze/no_friday', folder);
  rmSync(join(folder, 'gates/freeze/no_friday.rego'));
  await expect(newRuleCommand('freeze/no_friday', folder)).rejects.toMatchObject({ code: 'input.invalid' });
  expect(readdirSync(join(folder, 'gates/freeze'))).toEqual(['no_friday_test.rego']);
});

it('leaves the codes of the pack to the pack', async () => {
  await expect(newRuleCommand('freeze/only_fixes', folder)).rejects.toMatchObject({ code: 'policy.duplicate' });
  expect(readdirSync(folder)).toEqual([]);
});

test.each(['freeze', 'freeze.no_friday', '../x/y', 'Freeze/x', 'freeze/not', 'with/x', 'a/b/c', 'a/b_test', ''])(
  '%j names no rule',
  async (name) => {
    await expect(newRuleCommand(name, folder)).rejects.toMatchObject({ code: 'input.invalid' });
    expect(readdirSync(folder)).toEqual([]);
  },
);

it('cannot write into a folder that is a file', async () => {
  await newRuleCommand('a/b', folder);
  const file = join(folder, 'gates/a/b.rego');
  await expect(newRuleCommand('a/b', file)).rejects.toMatchObject({ code: 'output.failed' });
});
