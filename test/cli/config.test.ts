import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configShow } from '../../src/cli/config.ts';
import { problemsOf } from '../../src/core/model/problem.ts';
import type { OpenGit } from '../../src/io/git.ts';
import { MINIMAL } from '../core/config/samples.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phasegate-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const noGit = (): never => {
  throw new Error('git was opened');
};

/** Git of which only the trusted ref and its files are asked for. */
function gitWith(files: Readonly<Record<string, string>>): { git: OpenGit; closed: () => boolean } {
  let isClosed = false;
  const stub: Pick<OpenGit, 'resolve' | 'tree' | 'close'> = {
    resolve: async () => '8c1f0d2'.padEnd(40, '0'),
    tree: (at) => ({
      at,
      list: async () => [],
      read: async (path) => (files[path] === undefined ? undefined : new TextEncoder().encode(files[path])),
    }),
    close: async () => {
      isClosed = true;
    },
  };
  return { git: stub as OpenGit, closed: () => isClosed };
}

/** What is printed, or what is wrong. */
const shown = (...asked: Parameters<typeof configShow>) =>
  configShow(...asked).then(
    (output) => ({ output, problems: [] }),
    (thrown: unknown) => ({ output: undefined, problems: problemsOf(thrown, 'internal.bug') }),
  );

test('a file of the work tree is shown without git', async () => {
  const file = join(folder, 'a.yml');
  writeFileSync(file, MINIMAL);
  const { output, problems } = await shown({ origin: true, file }, noGit);
  expect(problems).toEqual([]);
  expect(output).toMatch(/^ {2}from: develop +# .*a\.yml:5$/m);
});

test('without a file the trusted ref is shown, and git is closed again', async () => {
  const { git, closed } = gitWith({ '.github/phasegate.yml': MINIMAL });
  const { output } = await shown({ origin: true, trustedRef: 'develop' }, async () => git);
  expect(output).toMatch(/^ {2}from: develop +# \.github\/phasegate\.yml:5$/m);
  expect(closed()).toBe(true);
});

test('a fault names the commit that the configuration was read at', async () => {
  const { git, closed } = gitWith({ '.phasegate.yml': MINIMAL.replace('extends', 'extend') });
  const { output, problems } = await shown({ origin: false, trustedRef: 'develop' }, async () => git);
  expect(output).toBeUndefined();
  expect(problems.find(({ code }) => code === 'config.unknown_key')?.frame).toContain(
    '.phasegate.yml:2:1   (as of develop@8c1f0d2;',
  );
  expect(closed()).toBe(true);
});

test.each([
  ['no configuration', {}, 'config.absent'],
  ['two configurations', { '.phasegate.yml': MINIMAL, '.github/phasegate.yml': MINIMAL }, 'config.both'],
])('%s at the trusted ref is told', async (_name, files, code) => {
  const { problems } = await shown({ origin: false, trustedRef: 'develop' }, async () => gitWith(files).git);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});

test.each([
  ['that is not there', undefined, 'input.invalid'],
  ['that is not UTF-8', Buffer.from([0x61, 0x3a, 0x20, 0xff]), 'config.yaml'],
])('a file %s is told', async (_name, bytes, code) => {
  const file = join(folder, 'a.yml');
  if (bytes !== undefined) writeFileSync(file, bytes);
  const { problems } = await shown({ origin: false, file }, noGit);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});

test('a format that nothing reads is a fault at its line, with the nearest that is', async () => {
  const file = join(folder, 'a.yml');
  const written = (format: string) => `${MINIMAL.trimEnd()}\nevidence:\n  e2e: {files: e2e.xml, format: ${format}}\n`;
  writeFileSync(file, written('junitt'));
  const { problems } = await shown({ origin: false, file }, noGit);
  const place = { file, line: written('').split('\n').length - 1 };
  expect(problems).toMatchObject([
    { code: 'config.invalid', ...place, found: 'junitt', expected: 'junit', remedy: 'write junit' },
  ]);
  writeFileSync(file, written('junit'));
  expect((await shown({ origin: false, file }, noGit)).problems).toEqual([]);
});

test('a file that is no mapping is named as such', async () => {
  const file = join(folder, 'a.yml');
  writeFileSync(file, 'hello\n');
  const said = { message: 'the document must be a mapping', remedy: 'correct the document' };
  expect((await shown({ origin: false, file }, noGit)).problems).toMatchObject([said]);
});

test('a role that only the pack names is missed once, with the keys that ask for it', async () => {
  const file = join(folder, 'a.yml');
  writeFileSync(file, MINIMAL.replace('security-lead', 'qa-lead'));
  const { problems } = await shown({ origin: false, file }, noGit);
  const keys = 'phase.entry_by, security.lead, governance.owners, freeze.triage.by';
  expect(problems).toMatchObject([
    { found: 'security-lead', line: 7, expected: `security-lead, as the pack says for ${keys}` },
  ]);
  writeFileSync(
    file,
    MINIMAL.replace('security-lead', 'qa-lead').replace('freeze: {', 'freeze: {triage: {by: [qa-led]}, '),
  );
  const written = (await shown({ origin: false, file }, noGit)).problems;
  expect(written).toMatchObject([
    { found: 'qa-led', line: 5 },
    { found: 'security-lead', line: 7 },
  ]);
});
