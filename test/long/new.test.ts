import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Reporter } from '../../src/core/report/reporter.ts';
import { callOpa } from '../../src/io/engine/opa.ts';
import { decisionOf, LOG } from '../core/report/decisions.ts';

const COPIED = [
  ...['src', 'policies', 'scripts', 'test/core', 'test/evidence/metrics', 'test/report', 'test/memory-tree.ts'],
  ...['biome.json', 'tsconfig.json', '.gitignore', 'package.json'],
];
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'phasegate-new-'));
  for (const path of COPIED) cpSync(path, join(copy, path), { recursive: true });
  for (const folder of ['node_modules', 'dist']) symlinkSync(resolve(folder), join(copy, folder));
});
afterAll(() => rmSync(copy, { recursive: true }));

const make = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/new.mjs', ...args], { cwd: copy, encoding: 'utf8' });

const filesOf = (folder: string): readonly string[] =>
  globSync(['src/**', 'scripts/**', 'test/**'], { cwd: folder }).sort();

const lint = (...files: readonly string[]) =>
  execFileSync('node_modules/.bin/biome', ['lint', ...files], { cwd: copy, encoding: 'utf8', stdio: 'pipe' });

/** Runs test files of the copy, which are expected to fail; gives what vitest says. */
function failing(file: string, name: string): string {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/vitest', ['run', '--root', copy, file, '-t', name], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect(status).toBe(1);
  return stdout + stderr;
}

describe('a new rule', () => {
  it('is written with its test and a scenario, and says what is next', () => {
    const { status, stdout } = make('rule', 'house/rollback_noted');
    expect(status).toBe(0);
    for (const file of [
      'policies/gates/house/rollback_noted.rego',
      'policies/gates/house/rollback_noted_test.rego',
      'test/scenarios/house/rollback_noted/scenario.json',
    ]) {
      expect(stdout).toContain(`wrote  ${file}`);
    }
    expect(stdout).toContain('policies/mve.json');
  });

  it('compiles, is formatted, denies, and its other test fails until it is filled in', async () => {
    const paths = globSync('policies/**/*.rego', { cwd: copy });
    const modules = Object.fromEntries(paths.map((path) => [path, readFileSync(join(copy, path), 'utf8')]));
    const data = JSON.parse(readFileSync('policies/testing/clean.json', 'utf8'));
    const { diagnostics, results } = await callOpa('test', { modules, data });
    const own = results.filter(({ file }) => file.includes('house/'));
    expect(diagnostics).toEqual([]);
    expect(own.map(({ name, status }) => [name, status])).toEqual([
      ['test_denies_what_is_spoiled', 'pass'],
      ['test_allows_the_clean_snapshot', 'fail'],
    ]);
    expect((await callOpa('format', { modules })).differ.filter((file) => file.includes('house/'))).toEqual([]);
  });

  it('is never written over another', () => {
    const before = readFileSync(join(copy, 'policies/gates/dor/iac_clean.rego'), 'utf8');
    const { status, stderr } = make('rule', 'dor/iac_clean');
    expect([status, stderr]).toEqual([2, expect.stringContaining('exists; nothing was written')]);
    expect(readFileSync(join(copy, 'policies/gates/dor/iac_clean.rego'), 'utf8')).toBe(before);
  });
});

describe('a new adapter', () => {
  it('is a file and a line in the registry, at its place', () => {
    const before = readFileSync(join(copy, 'src/core/evidence/json-test-formats.ts'), 'utf8');
    const files = filesOf(copy);
    expect(make('adapter', 'tests/go-json').status).toBe(0);
    expect(filesOf(copy).filter((file) => !files.includes(file))).toEqual(['src/core/evidence/tests/go-json.ts']);
    const added = readFileSync(join(copy, 'src/core/evidence/json-test-formats.ts'), 'utf8')
      .split('\n')
      .filter((line) => !before.split('\n').includes(line));
    expect(added).toEqual(["import { goJson } from './tests/go-json.ts';", '  goJson,']);
    expect(() => lint('src/core/evidence')).not.toThrow();
  });

  it('stands on the page of the formats without a change anywhere else', async () => {
    const { evidencePage } = await import(/* @vite-ignore */ join(copy, 'scripts/docs/evidence.ts'));
    expect(evidencePage()).toContain('<a id="format-go-json"></a>`go-json`: ');
  });

  it('fails until a recording of its tool is there', () => {
    expect(failing('test/core/evidence/registry.test.ts', 'go-json')).toContain(
      'put a file that the tool wrote into test/evidence/go-json/',
    );
  });
});

describe('a new report', () => {
  it('is a file and an entry at the end of the list', () => {
    expect(make('report', 'teamcity').status).toBe(0);
    expect(readFileSync(join(copy, 'src/core/report/index.ts'), 'utf8')).toMatch(/, teamcity\];\n/);
    expect(() => lint('src/core/report')).not.toThrow();
  });

  it('shows no hostile text as it came', async () => {
    const path = pathToFileURL(join(copy, 'src/core/report/teamcity.ts')).href;
    const { teamcity }: { readonly teamcity: Reporter } = await import(path);
    const decision = { ...decisionOf('fail'), headline: 'FAIL  a\u001b[2Jb' };
    expect(teamcity.render(decision, LOG)).toBe('FAIL  a\\u{1b}[2Jb\n');
  });

  it('fails until its goldens are written', () => {
    expect(failing('test/core/report/golden.test.ts', 'teamcity')).toContain('no golden: write it with');
  });
});

test.each([
  [[]],
  [['rule']],
  [['rule', 'dor']],
  [['rule', '../x/y']],
  [['rule', 'Dor/Clean']],
  [['rule', 'house/import']],
  [['adapter', 'logs/x']],
  [['report', 'a/b']],
  [['toString', 'a']],
  [['report', 'a', 'b']],
])('%j is answered with the usage, and nothing is written', (args) => {
  const before = readdirSync(copy, { recursive: true }).length;
  const { status, stderr } = make(...args);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^usage: npm run new -- /)]);
  expect(readdirSync(copy, { recursive: true }).length).toBe(before);
});
