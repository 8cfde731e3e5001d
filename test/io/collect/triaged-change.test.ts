import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TriageLink } from '../../../src/io/collect/triage.ts';
import { type Repository, repository } from '../../repository.ts';
import { collect, local, pull, push, record } from './situation.ts';

const BODY = '    log(u);\n    audit(u);\n    trace(u);\n\n';
const REST = '    check(u)?;\n    done();\n    return false;\n}\n';
const TWO = `fn banner() {\n${BODY}${REST}fn delete() {\n${BODY}${REST}`;

let repo: Repository;
let release: string;
beforeEach(() => {
  repo = repository();
  repo.commit('start', { 'auth.rs': TWO, 'top.txt': '1\n2\n3\n4\n5\n6\n7\n8\n9\n' });
  repo.branch('develop');
  repo.commit('feat: more', { 'more.txt': '1\n' });
  repo.branch('release/1');
  release = repo.commit('docs: open the log', { 'docs/log.md': '# Log\n' });
});
afterEach(() => repo.remove());

const links = async (...args: Parameters<typeof collect>) =>
  (await collect(...args)).change.parts.map(({ triage }) => triage);

const from = (base: string, link: TriageLink): TriageLink => ({ ...link, change: { ...link.change, base } });

const BY_PATCH = [{ id: 'bug-1', match: 'patch' }];
const BY_HEAD = [{ id: 'bug-1', match: 'commit' }];

describe('a patch-id that leaves out a difference links nothing', () => {
  const insert = (place: string) => TWO.replace(place, `${place}${BODY}    return true;\n`);
  const licence = '# licence text\n'.repeat(600);
  test.each([
    ['white space within a line', { 'a.sh': 'rm -rf /var/tmp/cache\n' }, { 'a.sh': 'rm -rf / var/tmp/cache\n' }],
    ['the indentation', { 'a.py': 'if x:\n    a()\n    b()\n' }, { 'a.py': 'if x:\n    a()\nb()\n' }],
    ['a space in a file name', { 'etc/sudoers d': 'x\n' }, { 'etc/sudoersd': 'x\n' }],
    ['the ends of lines', { 'a.sh': 'a\n' }, { 'a.sh': 'a\r\n' }],
    ['what follows a NUL', { 'a.sh': `${licence}echo ok\n` }, { 'a.sh': `${licence}echo ok\0; evil\n` }],
    [
      'the place',
      { 'auth.rs': insert('fn banner() {\n').replace(`true;\n${BODY}`, 'true;\n') },
      { 'auth.rs': insert('fn delete() {\n').replace(`true;\n${BODY}`, 'true;\n') },
    ],
  ])('%s', async (_, triaged, lands) => {
    repo.branch('fix');
    const triage = [await record(repo, release, repo.commit('fix: it', triaged))];
    repo.branch('other', 'release/1');
    const other = repo.commit('fix: it', lands);
    const [same] = [await record(repo, release, other)];
    expect(same?.change.patch).toBe(triage[0]?.change.patch);
    expect(await links(repo, local(other), { triage })).toEqual([[]]);
  });
});

describe('the same change is linked wherever it lands', () => {
  const fixed = (text: string) => text.replace('9\n', 'nine\n');
  const top = '1\n2\n3\n4\n5\n6\n7\n8\n9\n';

  test('rebased onto a fix that moved its lines', async () => {
    repo.branch('fix');
    const triage = [await record(repo, release, repo.commit('fix: it', { 'top.txt': fixed(top) }))];
    repo.branch('release/1');
    repo.commit('fix: another', { 'top.txt': `0\n${top}` });
    repo.branch('again');
    const again = repo.commit('fix: it', { 'top.txt': fixed(`0\n${top}`) });
    expect(await links(repo, local(again), { triage })).toEqual([BY_PATCH]);
  });

  test('a fix upon another one, which landed squashed', async () => {
    repo.branch('first');
    const first = repo.commit('fix: first', { 'a.txt': '1\n' });
    const triage = [from(first, await record(repo, first, repo.commit('fix: second', { 'b.txt': '1\n' })))];
    repo.branch('release/1');
    repo.commit('fix: first (#1)', { 'a.txt': '1\n' });
    repo.branch('again');
    const again = repo.commit('fix: second', { 'b.txt': '1\n' });
    expect(await links(repo, local(again), { triage })).toEqual([BY_PATCH]);
  });

  test('a fix that was merged, taken back and picked again', async () => {
    repo.branch('fix');
    const triage = [from(release, await record(repo, release, repo.commit('fix: it', { 'a.txt': '1\n' })))];
    repo.branch('release/1');
    repo.merge('fix', 'Merge');
    const before = repo.commit('Revert', { 'a.txt': null });
    const again = repo.commit('fix: it', { 'a.txt': '1\n' });
    expect(await links(repo, push(before, again), { triage })).toEqual([BY_PATCH]);
  });
});

describe('what lands is what was triaged', () => {
  test('D11: a head of two merge bases that brings back what the branch took out', async () => {
    const with_ = repo.commit('fix: feature', { 'feature.txt': '1\n' });
    repo.branch('rev');
    repo.commit('Revert', { 'feature.txt': null });
    repo.branch('other', with_);
    const other = repo.commit('fix: other', { 'other.txt': '1\n' });
    repo.branch('release/1');
    repo.git('merge', '--quiet', '--ff-only', 'other');
    repo.merge('rev', 'Land the revert');
    repo.branch('evil', other);
    repo.git('merge', '--quiet', '--strategy=ours', '-m', 'Merge', 'rev');
    const evil = repo.commit('fix: it', { 'fix.txt': '1\n' });
    const triage = [await record(repo, other, evil)];
    const { change } = await collect(repo, pull(evil), { triage });
    expect(change.parts.map(({ paths, triage: found }) => [paths, found])).toEqual([[['feature.txt', 'fix.txt'], []]]);
  });

  test('D11: a merge that drops what its other side has', async () => {
    repo.branch('fix');
    const fix = repo.commit('fix: it', { 'a.txt': '1\n' });
    const triage = [await record(repo, release, fix)];
    repo.branch('release/1');
    const landed = repo.commit('fix: landed', { 'code.txt': '2\n' });
    const sides = ['-p', release, '-p', landed];
    const swapped = repo.git('commit-tree', `${fix}^{tree}`, ...sides, '-m', 'fix: it').trim();
    expect(await links(repo, push(landed, swapped), { triage })).toEqual([[], []]);
  });

  test('D11: a head with the triaged patch from a second place as well, once it has landed', async () => {
    const moved = (place: string) =>
      TWO.replace(place, `${place}${BODY}    return true;\n`).replace(`true;\n${BODY}`, 'true;\n');
    const [inBanner, inDelete] = [moved('fn banner() {\n'), moved('fn delete() {\n')];
    const both = inDelete
      .replace('fn banner() {\n', `fn banner() {\n${BODY}    return true;\n`)
      .replace(`true;\n${BODY}`, 'true;\n');
    repo.branch('release/1');
    const open = repo.commit('fix: open', { 'auth.rs': inDelete });
    repo.branch('fix');
    repo.commit('fix: wip', { 'auth.rs': inBanner });
    const triage = [await record(repo, open, repo.commit('fix: it', { 'auth.rs': both }))];
    repo.branch('release/1');
    repo.merge('fix', 'Merge');
    const closed = repo.commit('fix: close', { 'auth.rs': inBanner });
    const evil = repo.commit('fix: it', { 'auth.rs': both });
    expect(await links(repo, push(closed, evil), { triage })).toEqual([[]]);
  });

  test('a clean merge into a file that the branch renamed meanwhile', async () => {
    repo.branch('fix');
    const head = repo.commit('fix: it', { 'top.txt': '1\n2\n3\n4\n5\n6\n7\n8\nnine\n' });
    const triage = [await record(repo, release, head)];
    repo.branch('release/1');
    repo.git('mv', 'top.txt', 'moved.txt');
    repo.git('commit', '--quiet', '-m', 'fix: name');
    const { change } = await collect(repo, pull(head), { triage });
    expect(change.parts.map(({ paths, triage: found }) => [paths, found])).toEqual([[['moved.txt'], []]]);
  });
});

describe('a triaged head that is nowhere to be had', () => {
  const squashed = async () => {
    const landed = repo.commit('fix: it (#3)', { 'a.txt': '1\n' });
    const found = await record(repo, release, landed);
    return { landed, found, lost: { ...found, change: { ...found.change, head: 'f'.repeat(40) } } };
  };

  test('links nothing and says so', async () => {
    const { landed, lost } = await squashed();
    const { change, problems } = await collect(repo, push(release, landed), { triage: [lost] });
    expect(change.parts.map(({ triage }) => triage)).toEqual([[]]);
    expect(problems).toMatchObject([{ code: 'git.missing_object', reads: 'change' }]);
    expect(problems[0]?.message).toBe('the commit that triage record bug-1 names is not there');
  });

  test('is asked of origin first', async () => {
    repo.branch('fix');
    const triage = [await record(repo, release, repo.commit('fix: it', { 'a.txt': '1\n' }))];
    repo.branch('release/1');
    const landed = repo.commit('fix: it (#3)', { 'a.txt': '1\n' });
    const clone = repository({ from: repo, args: ['--single-branch', '--branch=release/1'] });
    expect(() => clone.git('cat-file', '-e', triage[0]?.change.head ?? '')).toThrow();
    const found = await links(clone, push(release, landed), { triage });
    clone.remove();
    expect(found).toEqual([BY_PATCH]);
  });

  test('is missing for what has landed as well', async () => {
    const { landed, lost } = await squashed();
    const { branch, branchProblems } = await collect(repo, push(landed, landed), { triage: [lost] });
    expect(branch.parts.at(-1)?.triage).toEqual([]);
    expect(branchProblems).toMatchObject([{ code: 'git.missing_object', reads: 'branch' }]);
  });

  test('is not needed where another record names the change', async () => {
    const { landed, found, lost } = await squashed();
    const { change, problems } = await collect(repo, push(release, landed), { triage: [{ ...lost, id: 'x' }, found] });
    expect([change.parts.map(({ triage }) => triage), problems]).toEqual([[BY_HEAD], []]);
  });
});
