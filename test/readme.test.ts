import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { globSync } from 'tinyglobby';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { readCase } from '../examples/scene.ts';
import { parseConfiguration } from '../src/core/config/parse.ts';
import { parseStatement } from '../src/core/evidence/statements/statement.ts';
import { canonicalJson } from '../src/core/model/canonical.ts';
import { repository } from './repository.ts';

const README = readFileSync('README.md', 'utf8');
const EXAMPLE = 'examples/mve-0.9';
const workshop = mkdtempSync(join(tmpdir(), 'phasegate-readme-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

/** The code between the markers `<!-- name -->` and `<!-- /name -->`, without its indentation. */
function marked(name: string): string {
  const [, indent = '', code] =
    new RegExp(`<!-- ${name} -->\\n( *)\`\`\`\\w+\\n([\\s\\S]*?)\\n *\`\`\`\\n *<!-- /${name} -->`).exec(README) ?? [];
  if (code === undefined) throw new Error(`README.md has no block ${name}`);
  return code.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
}

const runnable = [...README.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
  .map(([, code = '']) => code.trim())
  .filter((code) => code !== marked('sign'));

describe('a command', () => {
  test('is there for the passing and for the failing example', () => {
    expect(runnable).toEqual(expect.arrayContaining(['npm start', expect.stringContaining('npm start feature-')]));
  });

  test.each(runnable)('runs as the README says: %s', (code) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', code], { encoding: 'utf8' });
    expect({ status, told: stdout !== '', stderr: status === 2 ? stderr : '' }).toEqual({
      status: Number(/# exit code (\d+)/.exec(code)?.[1] ?? 0),
      told: true,
      stderr: '',
    });
  });
});

test('signing as the README says leaves a signature for the namespace of statements', () => {
  const { path, remove } = repository();
  onTestFinished(remove);
  const document = join(path, '.phasegate/signoffs/phase-6/mira.json');
  const key = join(workshop, '.ssh/id_ed25519');
  for (const file of [document, key]) mkdirSync(dirname(file), { recursive: true });
  copyFileSync('README.md', document);
  const [name, email] = ['Mira', 'mira@example.org'];
  const identity = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
  const env = { ...process.env, ...identity, HOME: workshop };
  spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
  const made = spawnSync('bash', ['-ec', marked('sign')], { cwd: path, env, encoding: 'utf8' });
  expect(made.status, made.stderr).toBe(0);
  const signature = document.replace(/json$/, 'sig');
  const check = ['-Y', 'check-novalidate', '-n', 'phasegate-signoff', '-s', signature];
  expect(spawnSync('ssh-keygen', check, { input: readFileSync(document) }).status).toBe(0);
});

describe('a document', () => {
  test('the minimal configuration is valid', () => {
    const { configuration } = parseConfiguration(marked('minimal'), '.phasegate.yml');
    expect(configuration.freeze.branches).toEqual(['release/mve-0.9']);
  });

  test('the minimal configuration with a slot and a rule that warns is valid', () => {
    const minimal = marked('minimal').replace(/^phase: .*$/m, 'phase: {id: phase-6, keep: [freeze, dor.e2e_passing]}');
    const { configuration } = parseConfiguration(`${minimal}\n${marked('slot')}\n`, '.phasegate.yml');
    expect(configuration.evidence.map(({ name }) => name)).toEqual(['e2e']);
  });

  test('the statement is one', () => {
    const bytes = Buffer.from(`${canonicalJson(JSON.parse(marked('statement')))}\n`);
    expect(parseStatement(bytes, 'mira.json').roles).toEqual(['security-lead']);
  });

  test('the step has five lines, and its inputs exist', () => {
    const [step] = parse(marked('step'));
    const { inputs } = parse(readFileSync('action.yml', 'utf8'));
    expect(marked('step').split('\n')).toHaveLength(5);
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
  });

  test('the step is pinned as the workflow pins it', () => {
    const [step] = parse(marked('step'));
    expect(readFileSync('examples/workflow/phasegate.yml', 'utf8')).toContain(`uses: ${step.uses}`);
  });
});

describe('the page of the example', () => {
  const page = readFileSync(`${EXAMPLE}/README.md`, 'utf8');

  test.each(readdirSync(`${EXAMPLE}/cases`))('tells %s as its case.json does', (name) => {
    const { title, on, expect: expected } = readCase(`${EXAMPLE}/cases/${name}`);
    expect(page).toContain(`| \`${name}\` | ${title} | ${on} | \`${expected.verdict}\` | ${expected.exit} |`);
  });

  test('leads only to files that are there', () => {
    const targets = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => resolve(EXAMPLE, target));
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });

  const globs = [...page.matchAll(/^\| `(\S*evidence\/\S+)` \|/gm)].map(([, glob = '']) => glob);
  const reports = globSync(['evidence/**', 'cases/*/evidence/**'], { cwd: EXAMPLE }).sort();

  test.each(reports)('says once where %s comes from', (path) => {
    expect(globs.filter((glob) => picomatch.isMatch(path, glob))).toHaveLength(1);
  });
});
