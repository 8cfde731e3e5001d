import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { statementText } from '../../../src/core/evidence/statements/statement.ts';
import { kindOf } from '../../../src/io/collect/part.ts';
import { statement } from '../../core/evidence/statements/facts.ts';
import { type Repository, repository } from '../../repository.ts';
import { collect, local, pull, push } from './situation.ts';

const SIGNED = statementText(statement);

let repo: Repository;
let release: string;
beforeEach(() => {
  repo = repository();
  repo.commit('start', { 'code.txt': '1\n' });
  repo.branch('develop');
  repo.branch('release/1');
  release = repo.commit('docs: open the log', { 'docs/log.md': '# Log\n' });
});
afterEach(() => repo.remove());

describe('a change', () => {
  test('a pull request is one part with all its files', async () => {
    repo.branch('fix');
    repo.commit('fix: half', { 'code.txt': '2\n' });
    const head = repo.commit('fix: whole', { 'docs/log.md': '# Log\nmore\n' });
    const { change, subject } = await collect(repo, pull(head));
    expect(change).toMatchObject({ title: 'fix: it', kind: 'fix', class: 'other', base: 'frozen', author: 'ana' });
    expect(change.files).toEqual([
      { path: 'code.txt', status: 'modified', mode: '100644', class: 'other' },
      { path: 'docs/log.md', status: 'modified', mode: '100644', class: 'records' },
    ]);
    expect(change.parts).toMatchObject([{ id: '#7', commit: head, files: 2, in_base: false }]);
    expect(subject).toMatchObject({ repository: 'a/b', event: 'pull_request', pull_request: 7, base: release, head });
  });

  test('a records change touches nothing but records', async () => {
    repo.branch('log');
    repo.commit('a log entry', { 'docs/log.md': '# Log\nmore\n' });
    expect((await collect(repo, local('log'))).change).toMatchObject({
      class: 'records',
      parts: [{ class: 'records' }],
    });
  });

  test('what makes a change no records change stands first in its part', async () => {
    repo.branch('log');
    repo.commit('a log entry', { 'docs/log.md': '# Log\nmore\n', 'docs/zero.md': '0\n', 'zz/app.js': '1\n' });
    const { change } = await collect(repo, local('log'));
    expect(change.parts).toMatchObject([{ class: 'other', paths: ['zz/app.js', 'docs/log.md', 'docs/zero.md'] }]);
  });

  test('B17: each commit of a push is judged, the one in the middle too', async () => {
    repo.commit('one', { 'docs/a.md': '1\n' });
    repo.commit('feat: two', { 'feature.txt': '1\n' });
    const last = repo.commit('three', { 'docs/b.md': '1\n' });
    const { change } = await collect(repo, push(release, last));
    expect(change.parts.map(({ title, class: kind }) => [title, kind])).toEqual([
      ['one', 'records'],
      ['feat: two', 'other'],
      ['three', 'records'],
    ]);
    expect(change.class).toBe('other');
  });

  test('an empty range has no parts', async () => {
    expect((await collect(repo, push(release, release))).change).toMatchObject({ class: 'none', parts: [], files: [] });
  });

  test('an empty commit is no records change', async () => {
    const empty = repo.commit('nothing');
    expect((await collect(repo, push(release, empty))).change).toMatchObject({ class: 'other', parts: [{ files: 0 }] });
  });

  test('B17: a push of a merge with its sides swapped brings what it took away', async () => {
    repo.branch('log');
    const log = repo.commit('a log entry', { 'docs/log.md': '# Log\nmore\n' });
    repo.branch('release/1');
    repo.commit('fix: landed', { 'code.txt': '2\n' });
    const was = repo.git('rev-parse', 'HEAD').trim();
    const swapped = repo.git('commit-tree', `${log}^{tree}`, '-p', release, '-p', was, '-m', 'a log entry').trim();
    const { change } = await collect(repo, push(was, swapped));
    expect(change.parts.map(({ title, class: kind, paths }) => [title, kind, paths])).toEqual([
      ['a log entry', 'records', ['docs/log.md']],
      ['rewrites the history of the branch', 'other', ['code.txt', 'docs/log.md']],
    ]);
  });

  test('B17: a push that rewrites history brings what it took away', async () => {
    const old = repo.commit('fix: landed', { 'code.txt': '2\n' });
    repo.git('reset', '--quiet', '--hard', release);
    const now = repo.commit('a log entry', { 'docs/log.md': '# Log\nmore\n' });
    const { change } = await collect(repo, push(old, now));
    expect(change.parts.map(({ title, class: kind, paths }) => [title, kind, paths])).toEqual([
      ['a log entry', 'records', ['docs/log.md']],
      ['rewrites the history of the branch', 'other', ['code.txt', 'docs/log.md']],
    ]);
  });
});

describe('authors', () => {
  const authors = async (occasion: Parameters<typeof collect>[1]) => {
    const [part] = (await collect(repo, occasion)).change.parts;
    return { authors: part?.authors, unknown: part?.unknown_authors };
  };

  test('C10: author, committer, co-author and who opened it are authors', async () => {
    repo.branch('fix');
    const message = 'fix: it\n\nCo-authored-by: Cy <3+cy@users.noreply.github.com>';
    const head = repo.commit(message, { a: '1\n' }, { author: 'B <BO@example.org>', committer: 'X <x@example.org>' });
    expect(await authors(pull(head))).toEqual({ authors: ['ana', 'bo', 'cy'], unknown: ['x@example.org'] });
  });

  test('the platform as committer is nobody', async () => {
    repo.branch('fix');
    repo.commit('fix: it', { a: '1\n' }, { committer: 'GitHub <noreply@github.com>' });
    expect(await authors(local('fix'))).toEqual({ authors: ['ana'], unknown: [] });
  });

  test('C13: an account that is nobody is unknown, whatever its name', async () => {
    repo.branch('fix');
    const head = repo.commit('fix: it', { a: '1\n' });
    expect(await authors(pull(head, { user: { id: 99, login: 'ana' } }))).toEqual({
      authors: ['ana'],
      unknown: ['ana'],
    });
  });

  test('who merges without adding anything is no author', async () => {
    repo.branch('fix');
    repo.commit('fix: it', { a: '1\n' }, { author: 'B <BO@example.org>', committer: 'B <bo@example.org>' });
    repo.git('checkout', '--quiet', 'release/1');
    const merged = repo.merge('fix', 'Merge the fix');
    expect(await authors(push(release, merged))).toEqual({ authors: ['bo'], unknown: [] });
  });

  test('who adds something in a merge is an author', async () => {
    repo.branch('fix');
    repo.commit('fix: it', { a: '1\n' }, { author: 'B <BO@example.org>', committer: 'B <bo@example.org>' });
    repo.git('checkout', '--quiet', 'release/1');
    repo.git('merge', '--quiet', '--no-ff', '--no-commit', 'fix');
    const evil = repo.commit('Merge the fix', { b: 'and more\n' });
    expect(await authors(push(release, evil))).toEqual({ authors: ['ana', 'bo'], unknown: [] });
  });

  test('commits that touch only signatures make nobody an author', async () => {
    repo.branch('fix');
    repo.commit('fix: it', { a: '1\n' });
    repo.commit('sign', { '.phasegate/signoffs/p/bo.json': SIGNED }, { author: 'Bo <bo@example.org>' });
    expect(await authors(local('fix'))).toEqual({ authors: ['ana'], unknown: [] });
  });

  test('a pull request of signatures alone has no author', async () => {
    repo.branch('sign');
    const head = repo.commit('sign', { '.phasegate/signoffs/p/ana.json': SIGNED });
    expect(await authors(pull(head))).toEqual({ authors: [], unknown: [] });
  });
});

test.each([
  ['feat: x', 'feature'],
  ['feat(ui)!: x', 'feature'],
  ['fix: x', 'fix'],
  ['Fix(core): x', 'fix'],
  ['fixup x', 'other'],
  ['[P0] fix: x', 'other'],
  ['docs: x', 'other'],
])('the title %s claims %s', (title, kind) => {
  expect(kindOf(title)).toBe(kind);
});
