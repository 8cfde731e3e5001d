import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLanded } from '../../src/io/github/landed.ts';
import type { Commit } from '../../src/io/ports.ts';

const LANDED = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const BASE = 'c'.repeat(40);
const FOREIGN = 'd'.repeat(40);

let server: Server;
let answers: Map<string, unknown>;
beforeEach(async () => {
  answers = new Map([['/repos/acme/app/pulls/7/reviews', [review(HEAD)]]]);
  server = createServer((request, response) => {
    const answer = answers.get(new URL(request.url ?? '', 'http://localhost').pathname);
    response.writeHead(answer === undefined ? 403 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { message: 'no' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const review = (commit: string) => ({
  user: { id: 2, login: 'bo', type: 'User' },
  state: 'APPROVED',
  commit_id: commit,
  submitted_at: '2026-12-01T10:00:00Z',
});

const pull = (more: object = {}) => ({
  number: 7,
  head: { sha: HEAD },
  base: { ref: 'develop' },
  user: { id: 1, login: 'ana' },
  merge_commit_sha: LANDED,
  ...more,
});

const commit = (parents: readonly string[]): Commit => ({
  id: LANDED,
  tree: BASE,
  parents,
  subject: 'Change the rules (#7)',
  authorEmail: 'ana@example.org',
  committerEmail: 'noreply@github.com',
  coAuthorEmails: [],
});

function read(parents: readonly string[]) {
  const { port } = server.address() as AddressInfo;
  const connection = { token: 'secret', apiUrl: `http://127.0.0.1:${port}`, waits: [] };
  return readLanded(connection, 'acme/app', 'refs/heads/develop', [commit(parents)]);
}

test('a squashed commit has the opener and the reviews of its pull request', async () => {
  answers.set(`/repos/acme/app/commits/${LANDED}/pulls`, [pull()]);
  const { openers, reviews, problems } = await read([BASE]);
  expect({ opener: openers.get(LANDED), reviews, problems }).toEqual({
    opener: { id: 1, login: 'ana' },
    reviews: [{ github_id: 2, state: 'APPROVED', commit: LANDED, submitted_at: '2026-12-01T10:00:00Z' }],
    problems: [],
  });
});

test('a merge that the platform does not know yet is found by the head that it merges', async () => {
  answers.set(`/repos/acme/app/commits/${LANDED}/pulls`, []);
  answers.set(`/repos/acme/app/commits/${HEAD}/pulls`, [pull({ merge_commit_sha: FOREIGN })]);
  expect((await read([BASE, HEAD])).openers.get(LANDED)).toEqual({ id: 1, login: 'ana' });
});

test('a review of an earlier head is no review of what landed', async () => {
  answers.set(`/repos/acme/app/commits/${LANDED}/pulls`, [pull()]);
  answers.set('/repos/acme/app/pulls/7/reviews', [review(FOREIGN)]);
  expect((await read([BASE])).reviews).toMatchObject([{ commit: FOREIGN }]);
});

test.each([
  ['into another branch', { base: { ref: 'feature/x' } }],
  ['that is tied to another commit', { merge_commit_sha: FOREIGN, head: { sha: FOREIGN } }],
])('a pull request %s does not count', async (_, more) => {
  answers.set(`/repos/acme/app/commits/${LANDED}/pulls`, [pull(more)]);
  const { openers, reviews } = await read([BASE]);
  expect({ openers: openers.size, reviews }).toEqual({ openers: 0, reviews: [] });
});

test('H18: a platform that refuses is a problem, never an empty list', async () => {
  const { problems } = await read([BASE]);
  expect(problems).toMatchObject([{ code: 'platform.forbidden', reads: 'change' }]);
});
