import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openGit } from '../../src/io/git.ts';
import { readLanded } from '../../src/io/github/landed.ts';
import { type Repository, repository } from '../repository.ts';

/** `develop` has one commit more than the request was opened on; its head is `request`. */
let repo: Repository;
let base: string;
let head: string;
beforeAll(() => {
  repo = repository();
  repo.commit('start', { 'a.txt': 'a\n' });
  repo.branch('develop');
  repo.branch('request');
  head = repo.commit('Change the rules', { 'rules.txt': 'strict\n' });
  repo.git('checkout', '--quiet', 'develop');
  base = repo.commit('meanwhile', { 'a.txt': 'b\n' });
});
afterAll(() => repo.remove());

const INTO = { baseRef: 'refs/heads/develop' };

let server: Server;
let answers: Map<string, unknown>;
beforeEach(async () => {
  repo.git('checkout', '--quiet', 'develop');
  repo.git('reset', '--quiet', '--hard', base);
  answers = new Map([
    ['/repos/acme/app/pulls/7/reviews', [review(head)]],
    ['/repos/acme/app/issues/7/timeline', []],
  ]);
  server = createServer((request, response) => {
    const answer = answers.get(new URL(request.url ?? '', 'http://localhost').pathname);
    response.writeHead(answer === undefined ? 403 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { message: 'no' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const review = (commit: string, state = 'APPROVED') => ({
  user: { id: 2, login: 'bo', type: 'User' },
  state,
  commit_id: commit,
  submitted_at: '2026-12-01T10:00:00Z',
});

const pull = (landed: string, more: object = {}) => ({
  number: 7,
  state: 'closed',
  head: { sha: head },
  base: { ref: 'develop' },
  user: { id: 1, login: 'ana' },
  merge_commit_sha: landed,
  merged_at: '2026-12-01T11:00:00Z',
  ...more,
});

/** The request as the platform has it after `landed` was pushed, and what is read of the newest commit. */
async function read(landed: string, requests: readonly object[] = [pull(landed)], known = landed, group = {}) {
  const { port } = server.address() as AddressInfo;
  const connection = { token: 'secret', apiUrl: `http://127.0.0.1:${port}`, waits: [] };
  if (!answers.has(`/repos/acme/app/commits/${landed}/pulls`)) {
    answers.set(`/repos/acme/app/commits/${landed}/pulls`, []);
    answers.set(`/repos/acme/app/commits/${known}/pulls`, requests);
  }
  const git = await openGit(repo.path);
  try {
    const facts = await readLanded(connection, 'acme/app', { ...INTO, ...group }, [await git.commit(landed)], git);
    return { opener: facts.openers.get(landed)?.login, reviewed: facts.reviews.map(({ commit }) => commit), facts };
  } finally {
    await git.close();
  }
}

test('who opened any of very many commits is not guessed', async () => {
  const git = await openGit(repo.path);
  const commit = await git.commit(base);
  await git.close();
  const { port } = server.address() as AddressInfo;
  const connection = { token: 'secret', apiUrl: `http://127.0.0.1:${port}`, waits: [] };
  const facts = await readLanded(connection, 'acme/app', INTO, new Array(101).fill(commit), git);
  expect(facts.problems).toMatchObject([{ code: 'platform.truncated', found: '101 commits', reads: 'change' }]);
});

/** A merge of the request by hand, with files of its own. */
function merged(files: Readonly<Record<string, string>> = {}): string {
  repo.git('merge', '--quiet', '--no-ff', '--no-commit', 'request');
  return repo.commit('Merge pull request #7', files);
}

describe('the reviews of a request are reviews of', () => {
  test('the commit that it was squashed to', async () => {
    const landed = repo.commit('Change the rules (#7)', { 'rules.txt': 'strict\n' });
    const { opener, facts } = await read(landed);
    expect({ opener, reviews: facts.reviews, problems: facts.problems }).toEqual({
      opener: 'ana',
      reviews: [{ github_id: 2, state: 'APPROVED', commit: landed, submitted_at: '2026-12-01T10:00:00Z', request: 7 }],
      problems: [],
    });
  });

  test('the last commit that it was rebased to', async () => {
    repo.git('cherry-pick', '--no-commit', 'request');
    const landed = repo.commit('Change the rules');
    expect((await read(landed)).reviewed).toEqual([landed]);
  });

  test('the merge commit of the platform', async () => {
    const landed = merged();
    expect(await read(landed)).toMatchObject({ opener: 'ana', reviewed: [landed] });
  });

  test('a commit of the merge queue, found by the head that it merges', async () => {
    const landed = merged();
    const open = pull('d'.repeat(40), { state: 'open', merged_at: null });
    expect(await read(landed, [open], head)).toMatchObject({ opener: 'ana', reviewed: [landed] });
  });
});

describe('of a merge queue that squashes, the reviews of the request that the platform names', () => {
  const squashed = (files = { 'rules.txt': 'strict\n' }) => repo.commit('Change the rules (#7)', files);
  const queued = (landed: string, more: object = {}) => {
    const open = { state: 'open', merged_at: null, merge_commit_sha: 'd'.repeat(40) };
    answers.set('/repos/acme/app/pulls/7', pull(landed, { ...open, ...more }));
    return read(landed, [], landed, { queued: 7 });
  };

  test('are reviews of its last commit', async () => {
    const landed = squashed();
    expect(await queued(landed)).toMatchObject({ opener: 'ana', reviewed: [landed] });
  });

  test('D17 are none of a commit that adds something of its own', async () => {
    expect((await queued(squashed({ 'rules.txt': 'loose\n' }))).reviewed).toEqual([head]);
  });

  test.each([
    ['into another branch', { base: { ref: 'feature/x' } }, []],
    ['that was closed', { state: 'closed' }, ['head']],
  ])('are none where it is one %s', async (_, more, expected) => {
    expect((await queued(squashed(), more)).reviewed).toEqual(expected.map(() => head));
  });
});

describe('the reviews of a request are no reviews of', () => {
  test('B12 what was aimed at another branch when it was approved', async () => {
    const landed = merged();
    answers.set('/repos/acme/app/issues/7/timeline', [
      { event: 'base_ref_changed', created_at: '2026-12-01T10:30:00Z' },
    ]);
    expect((await read(landed)).reviewed).not.toContain(landed);
  });

  test('D17 a merge that adds something of its own', async () => {
    expect(await read(merged({ 'rules.txt': 'loose\n' }))).toMatchObject({ opener: 'ana', reviewed: [head] });
  });

  test('D25 a merge by hand of a request that was closed', async () => {
    const landed = merged();
    expect((await read(landed, [pull(landed, { merged_at: null })])).reviewed).toEqual([head]);
  });

  test('D25 a merge by hand of a request that was merged before', async () => {
    const landed = merged();
    expect((await read(landed, [pull('d'.repeat(40))], head)).reviewed).toEqual([head]);
  });

  test('D25 a commit that was pushed on top of the merge, though the platform names it', async () => {
    merged();
    const landed = repo.commit('One more', { 'rules.txt': 'loose\n' });
    expect((await read(landed)).reviewed).toEqual([head]);
  });

  test('D25 a merge of another branch on top of it, though the platform names it', async () => {
    repo.git('branch', '--force', 'other', base);
    merged();
    repo.git('checkout', '--quiet', 'other');
    repo.commit('Loosen', { 'other.txt': 'loose\n' });
    repo.git('checkout', '--quiet', 'develop');
    expect((await read(repo.merge('other', 'Merge'))).reviewed).toEqual([head]);
  });

  test('D11 a squash of a head that has several merge bases with what was there', async () => {
    repo.git('branch', '--force', 'back', base);
    repo.git('checkout', '--quiet', 'back');
    const back = repo.commit('back', { 'rules.txt': 'strict\n' });
    repo.git('checkout', '--quiet', 'develop');
    repo.commit('meanwhile', { 'a.txt': 'c\n' });
    repo.git('branch', '--force', 'crossed', 'develop');
    repo.merge('back', 'Merge');
    repo.git('checkout', '--quiet', 'crossed');
    repo.git('merge', '--quiet', '--strategy=ours', '-m', 'wip', back);
    const crossed = repo.commit('A note', { 'note.txt': '1\n' });
    repo.git('checkout', '--quiet', 'develop');
    const landed = repo.commit('A note (#7)', { 'rules.txt': null, 'note.txt': '1\n' });
    answers.set('/repos/acme/app/pulls/7/reviews', [review(crossed)]);
    expect((await read(landed, [pull(landed, { head: { sha: crossed } })])).reviewed).toEqual([crossed]);
  });

  test('a squashed commit whose head nobody can have', async () => {
    const landed = repo.commit('Change the rules (#7)', { 'rules.txt': 'strict\n' });
    const gone = 'e'.repeat(40);
    answers.set('/repos/acme/app/pulls/7/reviews', [review(gone)]);
    expect(await read(landed, [pull(landed, { head: { sha: gone } })])).toMatchObject({ reviewed: [gone] });
  });

  test('what landed where they are of an earlier head', async () => {
    answers.set('/repos/acme/app/pulls/7/reviews', [review(base)]);
    expect((await read(repo.commit('Change the rules (#7)', { 'rules.txt': 'strict\n' }))).reviewed).toEqual([base]);
  });
});

describe('who pushed what landed', () => {
  const ACTIVITY = '/repos/acme/app/activity';
  const source = () => ({ head: { sha: head, ref: 'request', repo: { full_name: 'acme/app' } } });
  const pushed = (id: number, after: string, before = '0'.repeat(40)) => ({
    actor: { id, login: `user-${id}` },
    ...{ before, after },
  });
  const squashed = () => repo.commit('Change the rules (#7)', { 'rules.txt': 'strict\n' });
  const pushedTo = async (landed: string) => {
    const { facts } = await read(landed, [pull(landed, source())]);
    const list = facts.openers.get(landed)?.pushed;
    return list && [list.isWhole, ...list.byOthers.map(({ id, kept }) => [id, kept.map((commit) => commit.id)])];
  };

  test('C10 are those who pushed commits of the request', async () => {
    answers.set(ACTIVITY, [pushed(2, head, base), pushed(3, base, base), pushed(1, base)]);
    expect(await pushedTo(squashed())).toEqual([true, [2, [head]], [3, []]]);
  });

  test('are not known where the platform does not list them', async () => {
    expect(await pushedTo(squashed())).toBeUndefined();
  });

  test('are not known where more landed than the request', async () => {
    answers.set(ACTIVITY, [pushed(1, head)]);
    expect(await pushedTo(merged({ 'rules.txt': 'loose\n' }))).toBeUndefined();
  });
});

test.each([
  ['into another branch', { base: { ref: 'feature/x' } }],
  ['that is tied to another commit', { merge_commit_sha: 'd'.repeat(40), head: { sha: 'd'.repeat(40) } }],
])('a pull request %s does not count', async (_, more) => {
  const landed = repo.commit('Change the rules (#7)', { 'rules.txt': 'strict\n' });
  const { opener, reviewed } = await read(landed, [pull(landed, more)]);
  expect({ opener, reviewed }).toEqual({ opener: undefined, reviewed: [] });
});

test('H18: a platform that refuses is a problem, never an empty list', async () => {
  const landed = repo.commit('Change the rules (#7)', { 'rules.txt': 'strict\n' });
  answers.set(`/repos/acme/app/commits/${landed}/pulls`, undefined);
  const { facts } = await read(landed);
  expect(facts.problems).toMatchObject([{ code: 'platform.forbidden', reads: 'change' }]);
});
