import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenGit, openGit } from '../../src/io/git.ts';
import { type Repository, repository } from '../repository.ts';

describe('reading a repository', () => {
  let repo: Repository;
  let git: OpenGit;
  let first: string;
  let second: string;
  beforeAll(async () => {
    repo = repository();
    first = repo.commit('fix: one\nand the rest of the subject\n\nbody\nCo-authored-by: Bo <bo@example.org>', {
      'a.txt': 'a\n',
      'dir/b.txt': 'b\n',
      'dir/deep/c.sh': { text: 'c\n', executable: true },
      'dir/link': { link: 'b.txt' },
    });
    second = repo.commit(
      'two',
      { 'a.txt': 'changed\n', 'dir/b.txt': null, 'dir/deep/c.sh': 'c\n', 'dir/link': 'b.txt', 'new/é\tx.txt': 'n\n' },
      { committer: 'Bo <bo@example.org>' },
    );
    git = await openGit(`${repo.path}/dir`);
  });
  afterAll(async () => {
    await git.close();
    repo.remove();
  });

  test('a commit has its tree, parents, the whole subject and everyone who wrote it', async () => {
    expect(await git.commit(first)).toEqual({
      id: first,
      tree: repo.git('rev-parse', `${first}^{tree}`),
      parents: [],
      subject: repo.git('log', '-1', '--format=%s', first),
      authorEmail: 'ana@example.org',
      committerEmail: 'ana@example.org',
      coAuthorEmails: ['bo@example.org'],
    });
    expect(await git.commit(second)).toMatchObject({ parents: [first], committerEmail: 'bo@example.org' });
  });

  test('a tree lists every file with its mode, sorted', async () => {
    const listed = await git.tree(first).list();
    expect(listed.map(({ path, mode }) => `${mode} ${path}`)).toEqual([
      '100644 a.txt',
      '100644 dir/b.txt',
      '100755 dir/deep/c.sh',
      '120000 dir/link',
    ]);
  });

  test('a file is read from the commit, never from the work tree', async () => {
    const read = async (path: string) => (await git.tree(first).read(path))?.toString();
    expect(await read('dir/deep/c.sh')).toBe('c\n');
    expect(await read('a.txt')).toBe('a\n');
    expect([await read('dir'), await read('dir/link'), await read('nothing'), await read('a.txt/x')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a diff shows both sides, every mode, and names git would quote', async () => {
    const changed = await git.diff(first, second);
    const expected = repo.git('diff-tree', '-r', '-z', '--no-renames', '--name-status', first, second).split('\0');
    expect(changed.map(({ path }) => path)).toEqual(expected.filter((_, index) => index % 2 === 1));
    expect(changed.map(({ status }) => status)).toEqual(['modified', 'deleted', 'modified', 'type_changed', 'added']);
    expect(changed[2]).toMatchObject({ oldMode: '100755', newMode: '100644' });
  });

  test('the patch-id is the one that git prints', async () => {
    const printed = execFileSync('sh', ['-c', `git diff-tree -p -r ${first} ${second} | git patch-id --stable`], {
      cwd: repo.path,
      encoding: 'utf8',
    });
    expect(await git.patchId(first, second)).toBe(printed.split(' ')[0]);
    expect(await git.patchId(second, second)).toBeUndefined();
  });

  test('a name that is nowhere is undefined, and so is a short commit id', async () => {
    expect(await git.resolve('refs/heads/none')).toBeUndefined();
    expect(await git.resolve(first.slice(0, 10))).toBeUndefined();
    expect(await git.resolve('main~1')).toBeUndefined();
  });

  test('branches, full names, HEAD and commit ids resolve to commits', async () => {
    expect(await Promise.all(['main', 'refs/heads/main', 'HEAD', second].map((ref) => git.resolve(ref)))).toEqual([
      second,
      second,
      second,
      second,
    ]);
  });

  test('a folder without a repository is a problem', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'phasegate-empty-'));
    await expect(openGit(empty)).rejects.toMatchObject({
      code: 'git.unreadable',
      parts: { message: 'this folder is in no git repository', remedy: expect.stringContaining('fetch-depth: 0') },
    });
    rmSync(empty, { recursive: true });
  });

  test.each([
    { what: 'a configuration that is broken', config: '[broken', found: 'bad config line' },
    {
      what: 'a repository of a later git',
      config: '[core]\nrepositoryformatversion=1\n[extensions]\nlater=1',
      found: 'unknown repository extension found: later',
    },
  ])('$what is no missing repository', async ({ config, found }) => {
    const repo = repository();
    writeFileSync(join(repo.path, '.git', 'config'), config);
    await expect(openGit(repo.path)).rejects.toMatchObject({
      code: 'git.unreadable',
      parts: { message: 'git does not read the repository of this folder', found: expect.stringContaining(found) },
    });
    repo.remove();
  });

  test('what a clone with a filter lacks is told with what brings it', async () => {
    const origin = repository();
    origin.commit('start', { a: '1\n' });
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const folder = mkdtempSync(join(tmpdir(), 'phasegate-partial-'));
    const url = `file://${origin.path}`;
    execFileSync('git', ['clone', '--quiet', '--no-checkout', '--filter=blob:none', url, folder], { stdio: 'pipe' });
    const partial = await openGit(folder);
    origin.remove();
    const head = (await partial.resolve('HEAD')) ?? '';
    await expect(partial.tree(head).read('a')).rejects.toMatchObject({
      code: 'git.missing_object',
      parts: { remedy: 'check out with fetch-depth: 0 and without a filter' },
    });
    await partial.close();
    rmSync(folder, { recursive: true });
  });

  test('a git that repeats what it does not know is too old', async () => {
    const repo = repository();
    const old = mkdtempSync(join(tmpdir(), 'phasegate-old-'));
    const script = '#!/bin/sh\nfor a in "$@"; do case "$a" in --path-format=*|--show-*) echo "$a";; esac; done\n';
    writeFileSync(join(old, 'git'), script, { mode: 0o755 });
    await expect(openGit(repo.path, { PATH: `${old}:${process.env.PATH}` })).rejects.toMatchObject({
      code: 'git.unreadable',
      parts: { expected: 'git 2.38 or newer', remedy: 'install a current git' },
    });
    rmSync(old, { recursive: true });
    repo.remove();
  });
});

describe('merging', () => {
  test('the result has both sides, and nothing is written into the clone', async () => {
    const repo = repository();
    repo.commit('base', { a: '1\n' });
    repo.branch('fix');
    const head = repo.commit('fix', { b: '2\n' });
    repo.branch('main');
    const base = repo.commit('other', { c: '3\n' });
    const git = await openGit(repo.path);
    const before = repo.git('count-objects');
    const tree = (await git.mergeTree(base, head)) ?? '';
    expect((await git.tree(tree).list()).map(({ path }) => path)).toEqual(['a', 'b', 'c']);
    expect(repo.git('count-objects')).toBe(before);
    await git.close();
    repo.remove();
  });

  test('a conflict has no result', async () => {
    const repo = repository();
    repo.commit('base', { a: '1\n' });
    repo.branch('fix');
    const head = repo.commit('fix', { a: '2\n' });
    repo.branch('main');
    const base = repo.commit('other', { a: '3\n' });
    const git = await openGit(repo.path);
    expect(await git.mergeTree(base, head)).toBeUndefined();
    await git.close();
    repo.remove();
  });

  test("a conflict stays one whatever the machine's own attributes say", async () => {
    const repo = repository();
    repo.commit('base', { a: '1\n' });
    repo.branch('fix');
    const head = repo.commit('fix', { a: '2\n' });
    repo.branch('main');
    const base = repo.commit('other', { a: '3\n' });
    const home = join(repo.path, '.git', 'home');
    mkdirSync(join(home, '.config/git'), { recursive: true });
    writeFileSync(join(home, '.config/git/attributes'), '* merge=union\n');
    const git = await openGit(repo.path, { ...process.env, HOME: home });
    expect(await git.mergeTree(base, head)).toBeUndefined();
    await git.close();
    repo.remove();
  });
});
