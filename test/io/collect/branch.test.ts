import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Repository, repository } from '../../repository.ts';
import { collect, local, push, record } from './situation.ts';

const KICKOFF = 'Phase 6.0: Begin.';

let repo: Repository;
let cut: string;
beforeEach(() => {
  repo = repository();
  repo.commit('start', { 'code.txt': '1\n' });
  repo.branch('develop');
  cut = repo.commit('feat: base', { 'base.txt': '1\n' });
  repo.branch('release/1');
});
afterEach(() => repo.remove());

const titles = (parts: readonly { readonly title: string; readonly in_base: boolean }[]) =>
  parts.map(({ title, in_base }) => `${in_base ? 'landed' : 'now'}: ${title}`);

test('the branch is everything since it was cut, and what would land', async () => {
  repo.commit(KICKOFF, { 'docs/log.md': '# Log\n' });
  repo.branch('develop');
  repo.commit('feat: later', { 'later.txt': '1\n' });
  repo.branch('fix', 'release/1');
  repo.commit('fix: it', { 'code.txt': '2\n' });
  const { branch } = await collect(repo, local('fix'), { kickoffCommit: KICKOFF });
  expect(branch).toMatchObject({ from: 'develop', merge_base: cut, kickoff: [{ subject: KICKOFF }] });
  expect(titles(branch.parts)).toEqual([`landed: ${KICKOFF}`, 'now: fix: it']);
});

test('landed parts are linked to their triage records', async () => {
  const fix = repo.commit('fix: one', { 'code.txt': '2\n' });
  const triage = [await record(repo, cut, fix)];
  const last = repo.commit('docs: two', { 'docs/log.md': '# Log\n' });
  const { branch } = await collect(repo, push(fix, last), { triage });
  expect(branch.parts[0]).toMatchObject({ in_base: true, triage: [{ id: 'bug-1', match: 'commit' }] });
});

test('D11: a record does not let in again what landed by it and was taken back', async () => {
  repo.branch('fix');
  const head = repo.commit('fix: one', { 'code.txt': '2\n', 'more.txt': '1\n' });
  const triage = [await record(repo, cut, head)];
  repo.branch('release/1');
  const squashed = repo.commit('fix: one (#7)', { 'code.txt': '2\n', 'more.txt': '1\n' });
  const reverted = repo.commit('Revert', { 'code.txt': '1\n', 'more.txt': null });
  const again = repo.commit('Revert the revert', { 'code.txt': '2\n', 'more.txt': '1\n' });
  const links = async (before: string, after: string, records = triage) => {
    const { change, branch } = await collect(repo, push(before, after), { triage: records });
    expect(branch.parts.slice(-1)).toEqual(change.parts);
    return change.parts.map((part) => part.triage.map(({ id }) => id));
  };
  expect(await links(cut, squashed)).toEqual([['bug-1']]);
  expect(await links(reverted, again)).toEqual([[]]);
  const { id, change } = await record(repo, reverted, again, 'bug-2');
  const anew = { id, change: { ...change, base: reverted } };
  expect(await links(reverted, again, [...triage, anew])).toEqual([['bug-2']]);
});

test('a landed merge is one part, and the authors of its commits wrote it', async () => {
  repo.branch('fix');
  repo.commit('fix: it', { 'code.txt': '2\n' }, { author: 'Bo <bo@example.org>' });
  repo.branch('release/1');
  const merged = repo.merge('fix', 'Merge the fix');
  const { branch } = await collect(repo, push(cut, merged));
  expect(branch.parts).toMatchObject([{ title: 'Merge the fix', authors: ['bo'], paths: ['code.txt'] }]);
});

test('fixes that were merged back do not hide what had landed before', async () => {
  const bad = repo.commit('feat: unseen', { 'feature.txt': '1\n' });
  repo.branch('develop');
  repo.merge('release/1', 'Merge back');
  repo.branch('release/1');
  const last = repo.commit('fix: it', { 'code.txt': '2\n' });
  const { branch } = await collect(repo, push(bad, last));
  expect(branch.merge_base).toBe(cut);
  expect(titles(branch.parts)).toEqual(['landed: feat: unseen', 'now: fix: it']);
});

test('the development branch merged into the frozen one is a part of it', async () => {
  const before = repo.commit('docs: log', { 'docs/log.md': '# Log\n' });
  repo.branch('develop');
  repo.commit('feat: later', { 'later.txt': '1\n' });
  repo.branch('release/1');
  const merged = repo.merge('develop', 'Update');
  const { branch } = await collect(repo, push(before, merged));
  expect(titles(branch.parts)).toEqual(['landed: docs: log', 'now: Update']);
});

describe('D16: where the branch was cut is not known', () => {
  test.each([{ from: 'trunk' }, { from: 'orphan' }])('from $from', async ({ from }) => {
    repo.commit('docs: log', { 'docs/log.md': '# Log\n' });
    repo.git('checkout', '--quiet', '--orphan', 'orphan');
    repo.commit('another beginning', { 'other.txt': '1\n' });
    repo.branch('fix', 'release/1');
    repo.commit('fix: it', { 'code.txt': '2\n' });
    const { branch, branchProblems } = await collect(repo, local('fix'), { from });
    expect(branch.merge_base).toBeUndefined();
    expect(branchProblems).toMatchObject([{ code: 'git.no_merge_base', reads: 'branch' }]);
  });
});

describe('the kickoff', () => {
  const kickoffs = async (kickoffSuffix = false) => {
    const { branch } = await collect(repo, local('next'), { kickoffCommit: KICKOFF, kickoffSuffix });
    return branch.kickoff.map(({ subject }) => subject);
  };

  test.each([
    { what: 'its message', subject: KICKOFF, suffix: false, found: 1 },
    { what: 'a number after it where none is allowed', subject: `${KICKOFF} (#12)`, suffix: false, found: 0 },
    { what: 'a number after it where one is allowed', subject: `${KICKOFF} (#12)`, suffix: true, found: 1 },
    { what: 'more than a number', subject: `${KICKOFF} (#12) and more`, suffix: true, found: 0 },
    { what: 'a part of it', subject: 'Phase 6.0: Begin', suffix: true, found: 0 },
    { what: 'a second line', subject: `${KICKOFF}\nmore`, suffix: true, found: 0 },
    { what: 'a body', subject: `${KICKOFF}\n\nbody`, suffix: false, found: 1 },
  ])('$what', async ({ subject, suffix, found }) => {
    repo.branch('next');
    repo.commit(subject, { 'docs/log.md': '# Log\n' });
    expect(await kickoffs(suffix)).toHaveLength(found);
  });

  test('each one counts, landed or not', async () => {
    repo.commit(KICKOFF, { 'docs/log.md': '# Log\n' });
    repo.branch('next');
    repo.commit(KICKOFF, { 'docs/log.md': '# Log\nagain\n' });
    expect(await kickoffs()).toEqual([KICKOFF, KICKOFF]);
  });

  test('one before the cut is none', async () => {
    repo.branch('develop');
    repo.commit(KICKOFF, { 'docs/log.md': '# Log\n' });
    repo.git('branch', '--quiet', '--force', 'release/1', 'develop');
    repo.branch('next');
    repo.commit('docs: more', { 'docs/log.md': '# Log\nmore\n' });
    expect(await kickoffs()).toEqual([]);
  });
});
