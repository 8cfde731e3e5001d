import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const EXAMPLE = resolve('examples/mve-0.9');
const OWN_RULE = join(EXAMPLE, 'cases/policy-edited-in-the-change');
const CLI = resolve('dist/cli.js');

/** The example as a repository; with `sibling`, changed by it. Making it is not measured. */
async function sceneIn(folder, node, sibling, siblingFolder) {
  const outfile = join(folder, 'scene.mjs');
  const contents = "export { makeScene } from './examples/scene.ts';";
  const stdin = { contents, resolveDir: '.' };
  await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' });
  const { makeScene } = await import(pathToFileURL(outfile).href);
  const { repository, args } = makeScene(EXAMPLE, folder, [node, CLI], sibling, siblingFolder);
  return { command: [node, CLI, ...args], cwd: repository.directory };
}

/** `check` of the whole example, against a Node that does nothing. */
export async function checkCase(folder, node) {
  return {
    title: 'check of the example, against node -e 0',
    a: await sceneIn(join(folder, 'check'), node),
    b: { command: [node, '-e', '0'], cwd: folder },
    target: { ratio: 3 },
  };
}

/** Pack and an own rule compiled by the code that `check` calls, where nothing is cached; before it, `check` with all of it. */
export async function compileCases(folder, node) {
  const env = { XDG_CACHE_HOME: '' };
  const before = () => {
    env.XDG_CACHE_HOME = mkdtempSync(join(folder, 'cache-'));
  };
  const nothing = { command: [node, '-e', '0'], cwd: folder };
  const scene = await sceneIn(join(folder, 'compile'), node, { on: 'entry', commits: [ADD_OWN_RULE] }, OWN_RULE);
  return [
    {
      title: 'check with a changed policy, nothing cached, against node -e 0',
      a: { ...scene, env, before, exit: 1 },
      b: nothing,
      target: {},
    },
    {
      title: 'its compilation alone, against node -e 0',
      a: { command: [node, await compiler(folder), join(OWN_RULE, 'trusted/.phasegate/policies')], env, before },
      b: nothing,
      target: { ratio: 16 },
    },
  ];
}

/** From an edit of an own rule to its verdict: checked, compiled and tested by one process; and again, with nothing changed. */
export function editCases(folder, node) {
  const policies = join(folder, 'edit/policies');
  cpSync(join(OWN_RULE, 'trusted/.phasegate/policies'), policies, { recursive: true });
  writeFileSync(join(policies, 'gates/house/rollback_noted_test.rego'), OWN_TEST);
  const nothing = { command: [node, '-e', '0'], cwd: folder };
  const command = [node, CLI, 'policy', 'test', policies, '--threshold', '100'];
  const env = { XDG_CACHE_HOME: '' };
  const before = () => {
    env.XDG_CACHE_HOME = mkdtempSync(join(folder, 'cache-'));
  };
  return [
    {
      title: 'edit to verdict: policy test of an own rule, nothing cached, against node -e 0',
      a: { command, cwd: folder, env, before },
      b: nothing,
      target: { ratio: 16 },
    },
    {
      title: 'the same when nothing has changed, against node -e 0',
      a: { command, cwd: folder, env: { XDG_CACHE_HOME: mkdtempSync(join(folder, 'cache-')) } },
      b: nothing,
      target: { ratio: 3.5 },
    },
  ];
}

const OWN_TEST = `package gates.house.rollback_noted_test

import data.testing

_denied(patch) := testing.at_keep("house", "rollback_noted", patch)

_title := testing.replace("/input/change/title", "fix: a leak")

_note := testing.replace("/input/change/files/0/path", "docs/rollback.md")

test_denies_a_change_without_a_note if testing.messages(_denied([_title])) == {"fix: a leak changes no roll-back note"}

test_allows_a_change_with_a_note if count(_denied([_note])) == 0
`;

const ADD_OWN_RULE = {
  branch: 'develop',
  author: 'mira',
  date: '2026-12-01T07:50:00Z',
  message: 'Demand a roll-back note',
  add: 'trusted',
};

async function compiler(folder) {
  const outfile = join(folder, 'compile.cjs');
  const contents = `
    import { loadPolicy } from './src/io/engine/load.ts';
    import { readPolicies } from './src/io/policy-folder.ts';
    readPolicies(process.argv[2]).then(loadPolicy);`;
  await build({
    stdin: { contents, resolveDir: '.' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    define: { 'import.meta.dirname': JSON.stringify(resolve('dist')) },
    logLevel: 'error',
  });
  return outfile;
}
