import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OpenGit, openGit } from '../../src/io/git.ts';
import { collect, local, pull, push } from '../io/collect/situation.ts';
import { type Repository, repository } from '../repository.ts';

let repo: Repository;
let start: string;
const opened: OpenGit[] = [];
const extra: Repository[] = [];
const open = async (path = repo.path, environment?: NodeJS.ProcessEnv): Promise<OpenGit> => {
  const git = await openGit(path, environment);
  opened.push(git);
  return git;
};
beforeEach(() => {
  repo = repository();
  start = repo.commit('start', { 'code.txt': '1\n', 'tool.sh': 'x\n' });
  repo.branch('develop');
  repo.branch('release/1');
});
afterEach(async () => {
  for (const git of opened.splice(0)) await git.close();
  for (const one of [repo, ...extra.splice(0)]) one.remove();
});

/** A program that leaves a trace when anybody runs it. */
function canary(name = 'canary'): { readonly program: string; readonly sang: () => boolean } {
  const trace = join(repo.path, '.git', `${name}-trace`);
  const program = join(repo.path, '.git', name);
  writeFileSync(program, `#!/bin/sh\ntouch '${trace}'\nexit 0\n`);
  chmodSync(program, 0o755);
  return { program, sang: () => existsSync(trace) };
}

describe('D08: a tag with the name of the branch', () => {
  beforeEach(() => {
    repo.branch('evil');
    repo.commit('evil', { 'evil.txt': '1\n' });
    repo.git('tag', 'release/1', 'evil');
  });

  test('a short name is ambiguous', async () => {
    await expect((await open()).resolve('release/1')).rejects.toMatchObject({ code: 'git.ambiguous_ref' });
  });

  test('a full name is the branch', async () => {
    expect(await (await open()).resolve('refs/heads/release/1')).toBe(start);
  });

  test('an event reads the branch', async () => {
    repo.branch('fix', start);
    const head = repo.commit('fix: it', { 'code.txt': '2\n' });
    expect((await collect(repo, pull(head))).subject.base).toBe(start);
  });
});

describe('D13: names that git would quote', () => {
  test.each(['policies/é/a.rego', 'a\tb', 'new\nline', '"quoted"', '-leading', ':(glob)**', 'sp ace '])(
    '%j',
    async (name) => {
      repo.branch('fix');
      repo.commit('fix: it', { [name]: '1\n' });
      expect((await collect(repo, local('fix'))).change.files.map(({ path }) => path)).toEqual([name]);
    },
  );

  test('a name that is not UTF-8 cannot be judged', async () => {
    repo.branch('fix');
    execFileSync('sh', ['-c', 'printf x > "$(printf \'caf\\351.txt\')"'], { cwd: repo.path });
    repo.commit('fix: it');
    await expect(collect(repo, local('fix'))).rejects.toMatchObject({ code: 'git.encoding' });
  });

  test('one that lay there before hides no other file', async () => {
    execFileSync('sh', ['-c', 'printf x > "$(printf \'caf\\351.txt\')"'], { cwd: repo.path });
    const there = repo.commit('old times');
    const listed = await (await open()).tree(there).list();
    expect(listed.map(({ path }) => path)).toEqual(['caf\ufffd.txt', 'code.txt', 'tool.sh']);
  });
});

describe('D14: what a content diff does not show', () => {
  test.each([
    {
      what: 'an executable',
      files: { 'tool.sh': { text: 'x\n', executable: true } as const },
      mode: '100755',
      status: 'modified',
    },
    { what: 'a symbolic link', files: { 'code.txt': { link: '/etc/passwd' } }, mode: '120000', status: 'type_changed' },
    { what: 'attributes', files: { '.gitattributes': '* -diff\n' }, mode: '100644', status: 'added' },
  ])('$what', async ({ files, mode, status }) => {
    repo.branch('fix');
    repo.commit('fix: it', files);
    expect((await collect(repo, local('fix'))).change.files).toMatchObject([{ mode, status }]);
  });

  test('a submodule', async () => {
    repo.branch('fix');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${start},vendor`);
    repo.git('commit', '--quiet', '-m', 'fix: it');
    const { change } = await collect(repo, local('fix'));
    expect(change.files).toMatchObject([{ path: 'vendor', mode: '160000' }]);
  });

  test('a name that differs only in case', async () => {
    repo.branch('fix');
    repo.git('mv', 'code.txt', 'Code.txt');
    repo.commit('fix: it');
    const { change } = await collect(repo, local('fix'));
    expect(change.files.map(({ path, status }) => `${status} ${path}`)).toEqual(['added Code.txt', 'deleted code.txt']);
  });

  test('an executable under records is no record', async () => {
    repo.branch('fix');
    repo.commit('docs', { 'docs/log.md': { text: '# Log\n', executable: true } });
    expect((await collect(repo, local('fix'))).change.class).toBe('other');
  });
});

describe('history', () => {
  test('D09: a group of three is three changes', async () => {
    const ids = ['docs: one', 'feat: two', 'docs: three'].map((title) =>
      repo.commit(title, { [`docs/${title}`]: title }),
    );
    const payload = {
      repository: { full_name: 'a/b', default_branch: 'main' },
      merge_group: { base_ref: 'refs/heads/release/1', base_sha: start, head_sha: ids[2] },
    };
    const { change } = await collect(repo, { kind: 'event', name: 'merge_group', payload });
    expect(change.parts.map(({ commit }) => commit)).toEqual(ids);
  });

  test('D11: a revert of a revert is a change like any other', async () => {
    const feature = repo.commit('feat: x', { 'feature.txt': '1\n' });
    const revert = repo.commit('Revert "feat: x"', { 'feature.txt': null });
    const again = repo.commit('Revert "Revert "feat: x""', { 'feature.txt': '1\n' });
    expect((await collect(repo, push(revert, again))).change).toMatchObject({
      class: 'other',
      parts: [{ triage: [] }],
    });
    expect(feature).not.toBe(again);
  });

  test('D17: a merge that changes what neither side did', async () => {
    repo.branch('fix');
    repo.commit('fix: it', { 'docs/log.md': '1\n' });
    repo.branch('release/1');
    const before = repo.commit('docs: other', { 'docs/other.md': '1\n' });
    repo.git('merge', '--quiet', '--no-ff', '--no-commit', 'fix');
    const merged = repo.commit('Merge', { 'evil.txt': '1\n' });
    const { change } = await collect(repo, push(before, merged));
    expect(change.parts).toMatchObject([{ class: 'other', paths: ['evil.txt', 'docs/log.md'] }]);
  });

  test('D18: a change and its revert are two changes', async () => {
    repo.commit('feat: x', { 'feature.txt': '1\n' });
    const last = repo.commit('Revert "feat: x"', { 'feature.txt': null });
    const { change } = await collect(repo, push(start, last));
    expect(change.files).toEqual([]);
    expect(change.parts.map((part) => part.class)).toEqual(['other', 'other']);
  });

  test('D16: two histories without a common commit have no result', async () => {
    repo.git('checkout', '--quiet', '--orphan', 'orphan');
    repo.commit('another beginning', { 'other.txt': '1\n' });
    await expect(collect(repo, local('orphan'))).rejects.toMatchObject({ code: 'git.no_merge_base' });
  });
});

describe('D16: a shallow clone', () => {
  const shallow = () => {
    repo.branch('fix');
    repo.commit('fix: one', { 'code.txt': '2\n' });
    const head = repo.commit('fix: two', { 'code.txt': '3\n' });
    const clone = repository({ from: repo, args: ['--depth=1', '--branch=fix', '--no-single-branch'] });
    extra.push(clone);
    return { clone, head };
  };

  test('fetches what it lacks by its id', async () => {
    const { clone, head } = shallow();
    const { change } = await collect(clone, pull(head));
    expect(change.parts).toMatchObject([{ authors: ['ana'], paths: ['code.txt'] }]);
    expect(change.files).toMatchObject([{ path: 'code.txt' }]);
  });

  test('without its origin it is no clone to judge by', async () => {
    const { clone, head } = shallow();
    clone.git('remote', 'remove', 'origin');
    clone.git('update-ref', 'refs/heads/release/1', head);
    const git = await open(clone.path);
    await expect(git.firstParents(start, head)).rejects.toMatchObject({
      code: 'git.missing_object',
      parts: { remedy: 'check out with fetch-depth: 0 and without a filter' },
    });
  });
});

describe('C22: objects that are not what they seem', () => {
  test('a replaced commit is read as it was signed', async () => {
    const real = repo.commit('feat: x', { 'feature.txt': '1\n' });
    const forged = repo.git('commit-tree', '-p', start, '-m', 'docs: harmless', `${start}^{tree}`);
    repo.git('replace', real, forged);
    const { change } = await collect(repo, push(start, real));
    expect(change.parts).toMatchObject([{ title: 'feat: x', paths: ['feature.txt'] }]);
  });

  test('a graft does not shorten history', async () => {
    const one = repo.commit('feat: x', { 'feature.txt': '1\n' });
    const two = repo.commit('docs: y', { 'docs/y.md': '1\n' });
    mkdirSync(join(repo.path, '.git', 'info'), { recursive: true });
    writeFileSync(join(repo.path, '.git', 'info', 'grafts'), `${two} ${start}\n`);
    expect((await (await open()).firstParents(start, two)).map(({ id }) => id)).toEqual([one, two]);
  });

  test('a boundary written by hand does not either', async () => {
    const one = repo.commit('feat: x', { 'feature.txt': '1\n' });
    const two = repo.commit('docs: y', { 'docs/y.md': '1\n' });
    writeFileSync(join(repo.path, '.git', 'shallow'), `${two}\n`);
    expect((await (await open()).firstParents(start, two)).map(({ id }) => id)).toEqual([one, two]);
  });
});

describe('H11: nothing of the clone is run', () => {
  test('neither a file system monitor nor hooks nor filters', async () => {
    const head = repo.commit('fix: it', { 'code.txt': '2\n' });
    const { program, sang } = canary();
    for (const key of ['core.fsmonitor', 'core.pager', 'filter.x.smudge', 'filter.x.clean'])
      repo.git('config', key, program);
    writeFileSync(join(repo.path, '.git', 'info', 'attributes'), '* filter=x\n');
    for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change']) {
      writeFileSync(join(repo.path, '.git', 'hooks', hook), `#!/bin/sh\nexec '${program}'\n`, { mode: 0o755 });
    }
    const { change } = await collect(repo, push(start, head));
    expect(change.files.map(({ path }) => path)).toEqual(['code.txt']);
    expect(await (await open()).resolve('HEAD')).toBe(head);
    expect(sang()).toBe(false);
  });

  test('a merge driver of the clone does not decide the result', async () => {
    const { program, sang } = canary();
    repo.branch('fix');
    const head = repo.commit('fix', { 'code.txt': '2\n' });
    repo.branch('release/1');
    const base = repo.commit('other', { 'code.txt': '3\n' });
    repo.git('config', 'merge.x.driver', program);
    writeFileSync(join(repo.path, '.git', 'info', 'attributes'), '* merge=x\n');
    expect(await (await open()).mergeTree(base, head)).toBeUndefined();
    expect(sang()).toBe(false);
  });

  test('a text conversion of the clone does not decide the patch', async () => {
    const head = repo.commit('fix', { 'code.txt': '2\n' });
    const plain = await (await open()).patchId(start, head);
    const { program, sang } = canary();
    repo.git('config', 'diff.x.textconv', program);
    repo.git('config', 'diff.external', program);
    writeFileSync(join(repo.path, '.git', 'info', 'attributes'), '* diff=x\n');
    expect(await (await open()).patchId(start, head)).toBe(plain);
    expect(sang()).toBe(false);
  });

  test('fetching runs no program that the clone names', async () => {
    const { program, sang } = canary();
    repo.branch('fix');
    repo.commit('one', { 'code.txt': '2\n' });
    const head = repo.commit('two', { 'code.txt': '3\n' });
    const clone = repository({ from: repo, args: ['--depth=1', '--branch=fix'] });
    extra.push(clone);
    clone.git('config', 'remote.origin.uploadpack', program);
    await (await open(clone.path)).between(start, head);
    expect(sang()).toBe(false);
  });

  test('an address that is a command is refused', async () => {
    const { program, sang } = canary();
    repo.branch('fix');
    repo.commit('one', { 'code.txt': '2\n' });
    const head = repo.commit('two', { 'code.txt': '3\n' });
    const clone = repository({ from: repo, args: ['--depth=1', '--branch=fix'] });
    extra.push(clone);
    clone.git('config', 'remote.origin.url', `ext::${program}`);
    clone.git('config', 'protocol.ext.allow', 'always');
    await expect((await open(clone.path)).between(start, head)).rejects.toMatchObject({ code: 'git.missing_object' });
    expect(sang()).toBe(false);
  });
});

describe('H12: a poisoned environment', () => {
  test('variables of git do not reach it', async () => {
    const environment = {
      ...process.env,
      GIT_DIR: '/nowhere',
      GIT_OBJECT_DIRECTORY: '/nowhere',
      GIT_CONFIG_COUNT: 'x',
    };
    expect(await (await open(repo.path, environment)).resolve('refs/heads/develop')).toBe(start);
  });

  test('a git that the change brings is not run', async () => {
    const { sang } = canary('git');
    const environment = { ...process.env, PATH: `${join(repo.path, '.git')}:.:${process.env.PATH}` };
    expect(await (await open(repo.path, environment)).resolve('refs/heads/develop')).toBe(start);
    expect(sang()).toBe(false);
  });

  test('without any git there is a problem and not a guess', async () => {
    await expect(openGit(repo.path, { PATH: '' })).rejects.toMatchObject({ code: 'git.unreadable' });
  });
});

describe('I08: crafted objects', () => {
  const object = (type: string, bytes: Buffer): string => {
    const args = ['hash-object', '-t', type, '-w', '--literally', '--stdin'];
    return execFileSync('git', args, { cwd: repo.path, input: bytes, encoding: 'utf8' }).trim();
  };
  const entry = (mode: string, name: string, id: string) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);

  test('a tree that repeats itself beyond any disk is refused', async () => {
    const blob = repo.git('rev-parse', `${start}:code.txt`);
    let id = object(
      'tree',
      Buffer.concat(Array.from({ length: 10 }, (_, index) => entry('100644', `f${index}`, blob))),
    );
    for (let level = 0; level < 9; level += 1) {
      const inner = id;
      id = object('tree', Buffer.concat(Array.from({ length: 10 }, (_, index) => entry('40000', `d${index}`, inner))));
    }
    await expect((await open()).tree(id).list()).rejects.toMatchObject({ code: 'git.unreadable' });
  });

  test.each(['a/b', '.', '..', ''])('a file called %j is refused', async (name) => {
    const blob = repo.git('rev-parse', `${start}:code.txt`);
    const id = object('tree', entry('100644', name, blob));
    await expect((await open()).tree(id).list()).rejects.toMatchObject({ code: 'git.unreadable' });
  });

  test('a name that stands twice in one folder is refused', async () => {
    const blob = repo.git('rev-parse', `${start}:code.txt`);
    const id = object('tree', Buffer.concat([entry('100644', 'a', blob), entry('100755', 'a', blob)]));
    await expect((await open()).diff(start, id)).rejects.toMatchObject({ code: 'git.unreadable' });
  });

  test('a commit with its headers in another order is refused', async () => {
    const text = repo.git('cat-file', 'commit', start);
    const id = object('commit', Buffer.from(`parent ${start}\n${text}`));
    await expect((await open()).commit(id)).rejects.toMatchObject({ code: 'git.unreadable' });
  });

  test('a blob where a commit belongs is refused', async () => {
    const blob = repo.git('rev-parse', `${start}:code.txt`);
    await expect((await open()).resolve(blob)).rejects.toMatchObject({ code: 'git.unreadable' });
  });

  test('what is no object id is not passed on to git', async () => {
    await expect((await open()).commit(`${start}\n${start}`)).rejects.toMatchObject({ code: 'git.unreadable' });
  });
});
