import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Repository, repository } from '../../repository.ts';
import { collect, local, pull, push, record } from './situation.ts';

let repo: Repository;
let release: string;
beforeEach(() => {
  repo = repository();
  repo.commit('start', { 'code.txt': '1\n2\n3\n4\n5\n6\n7\n8\n9\n' });
  repo.branch('develop');
  repo.commit('feat: more', { 'more.txt': '1\n' });
  repo.branch('release/1');
  release = repo.commit('docs: open the log', { 'docs/log.md': '# Log\n' });
});
afterEach(() => repo.remove());

const links = async (...args: Parameters<typeof collect>) =>
  (await collect(...args)).change.parts.map(({ triage }) => triage);

describe('a record names a change by its content', () => {
  test('the very head, proposed', async () => {
    repo.branch('fix');
    const head = repo.commit('fix: it', { 'code.txt': '1\n2\n3\n4\nfive\n6\n7\n8\n9\n' });
    const triage = [await record(repo, release, head)];
    expect(await links(repo, pull(head), { triage })).toEqual([[{ id: 'bug-1', match: 'commit' }]]);
  });

  test('the very head, although its base has moved beneath it', async () => {
    repo.branch('fix');
    const head = repo.commit('fix: it', { 'code.txt': '1\n2\n3\n4\nfive\n6\n7\n8\n9\n' });
    const triage = [await record(repo, release, head)];
    repo.branch('release/1');
    repo.commit('fix: beside it', { 'code.txt': '1\nzwei\n3\n4\n5\n6\n7\n8\n9\n' });
    expect(await links(repo, pull(head), { triage })).toEqual([[{ id: 'bug-1', match: 'commit' }]]);
  });

  test('squashed', async () => {
    repo.branch('fix');
    repo.commit('fix: half', { 'a.txt': '1\n' });
    const head = repo.commit('fix: whole', { 'b.txt': '1\n' });
    const triage = [await record(repo, release, head)];
    repo.branch('release/1');
    const landed = repo.commit('another title', { 'a.txt': '1\n', 'b.txt': '1\n' });
    expect(await links(repo, push(release, landed), { triage })).toEqual([[{ id: 'bug-1', match: 'patch' }]]);
  });

  test('merged', async () => {
    repo.branch('fix');
    const head = repo.commit('fix: it', { 'a.txt': '1\n' });
    const triage = [await record(repo, release, head)];
    repo.branch('release/1');
    const landed = repo.merge('fix', 'Merge');
    expect(await links(repo, push(release, landed), { triage })).toEqual([[{ id: 'bug-1', match: 'patch' }]]);
  });

  test('fast-forwarded, commit by commit', async () => {
    const one = repo.commit('fix: half', { 'a.txt': '1\n' });
    const two = repo.commit('fix: whole', { 'a.txt': '2\n' });
    const triage = [await record(repo, release, two)];
    expect(one).not.toBe(two);
    const both = [{ id: 'bug-1', match: 'commit' }];
    expect(await links(repo, push(release, two), { triage })).toEqual([both, both]);
  });
});

describe('a record of several commits that were made anew', () => {
  /** The triaged head of two commits, beside which the branch moved on. */
  async function triaged() {
    repo.branch('fix');
    repo.commit('fix: half', { 'a.txt': '1\n' });
    const head = repo.commit('fix: whole', { 'a.txt': '2\n', 'b.txt': '1\n' });
    const triage = [await record(repo, release, head)];
    repo.branch('release/1');
    const before = repo.commit('docs: log', { 'docs/log.md': '# Log\n\nMore\n' });
    return { head, triage, before };
  }
  const both = [{ id: 'bug-1', match: 'patch' }];

  test('names each of them, and no other beside them', async () => {
    const { triage, before } = await triaged();
    repo.commit('fix: other', { 'c.txt': '1\n' });
    repo.git('cherry-pick', 'fix~1', 'fix');
    const head = repo.commit('fix: another', { 'd.txt': '1\n' });
    expect(await links(repo, push(before, head), { triage })).toEqual([[], both, both, []]);
  });

  test('names them although its head is on no branch any more', async () => {
    const { triage, before } = await triaged();
    repo.git('cherry-pick', 'fix~1', 'fix');
    repo.git('branch', '--quiet', '--delete', '--force', 'fix');
    expect(await links(repo, push(before, repo.git('rev-parse', 'HEAD')), { triage })).toEqual([both, both]);
  });

  test('D18: names none where one brings what the next takes back', async () => {
    const { triage, before } = await triaged();
    repo.commit('fix: half', { 'a.txt': '1\n', 'feature.txt': '1\n' });
    const head = repo.commit('fix: whole', { 'a.txt': '2\n', 'b.txt': '1\n', 'feature.txt': null });
    expect(await links(repo, push(before, head), { triage })).toEqual([[], []]);
  });

  test('names none where only the first of them landed', async () => {
    const { triage, before } = await triaged();
    repo.git('cherry-pick', 'fix~1');
    const head = repo.commit('fix: other', { 'c.txt': '1\n' });
    expect(await links(repo, push(before, head), { triage })).toEqual([[], []]);
  });

  test('names none where the triaged head is nowhere to be had', async () => {
    const { triage, before } = await triaged();
    repo.git('cherry-pick', 'fix~1', 'fix');
    const gone = triage.map((one) => ({ ...one, change: { ...one.change, head: 'f'.repeat(40) } }));
    expect(await links(repo, push(before, repo.git('rev-parse', 'HEAD')), { triage: gone })).toEqual([[], []]);
  });
});

describe('a record names nothing else', () => {
  test('D03, D04: a message proves nothing', async () => {
    repo.branch('fix');
    const head = repo.commit('fix: [P0] bug-1 (triaged)', { 'a.txt': '1\n' });
    const triage = [{ id: 'bug-1', change: { head: release, patch: 'f'.repeat(40) } }];
    expect(await links(repo, pull(head), { triage })).toEqual([[]]);
  });

  test('D05: one more commit on the triaged branch', async () => {
    repo.branch('fix');
    const head = repo.commit('fix: it', { 'a.txt': '1\n' });
    const triage = [await record(repo, release, head)];
    const later = repo.commit('fix: also', { 'b.txt': '1\n' });
    expect(await links(repo, pull(later), { triage })).toEqual([[]]);
  });

  test('the triaged head, retargeted so that it brings along what lay beneath it', async () => {
    repo.branch('develop');
    const feature = repo.commit('feat: new', { 'feature.txt': '1\n' });
    repo.branch('fix');
    const head = repo.commit('fix: it', { 'a.txt': '1\n' });
    const triage = [await record(repo, feature, head)];
    expect(await links(repo, pull(head), { triage })).toEqual([[]]);
  });

  test('a prefix of the triaged commits, which the rest would have taken back', async () => {
    repo.branch('fix');
    const prefix = repo.commit('feat: sneaky', { 'feature.txt': '1\n' });
    const head = repo.commit('fix: it', { 'feature.txt': null, 'a.txt': '1\n' });
    const triage = [await record(repo, release, head)];
    expect(await links(repo, pull(prefix), { triage })).toEqual([[]]);
  });

  test('what had landed before the triaged change, although its head reaches it', async () => {
    const before = repo.commit('feat: unseen', { 'feature.txt': '1\n' });
    const fix = repo.commit('fix: it', { 'a.txt': '1\n' });
    const triage = [await record(repo, before, fix)];
    const { branch } = await collect(repo, push(before, fix), { triage });
    expect(branch.parts.map((part) => [part.title, part.in_base, part.triage.length])).toEqual([
      ['docs: open the log', true, 0],
      ['feat: unseen', true, 0],
      ['fix: it', false, 1],
    ]);
  });

  test('D17: a merge of the triaged head that carries more than it', async () => {
    repo.branch('fix');
    const head = repo.commit('fix: it', { 'a.txt': '1\n' });
    const triage = [await record(repo, release, head)];
    repo.branch('release/1');
    repo.git('merge', '--quiet', '--no-ff', '--no-commit', 'fix');
    const landed = repo.commit('Merge', { 'evil.txt': '1\n' });
    expect(await links(repo, push(release, landed), { triage })).toEqual([[]]);
  });

  test('a binary file with another content', async () => {
    repo.branch('fix');
    const head = repo.commit('fix: it', { 'tool.bin': 'a\0b' });
    const triage = [await record(repo, release, head)];
    repo.branch('other', 'release/1');
    const other = repo.commit('fix: it', { 'tool.bin': 'a\0c' });
    expect(await links(repo, local(other), { triage })).toEqual([[]]);
  });

  test('the same content as an executable', async () => {
    repo.branch('fix');
    const head = repo.commit('fix: it', { 'tool.sh': 'x\n' });
    const triage = [await record(repo, release, head)];
    repo.branch('other', 'release/1');
    const other = repo.commit('fix: it', { 'tool.sh': { text: 'x\n', executable: true } });
    expect(await links(repo, local(other), { triage })).toEqual([[]]);
  });
});
