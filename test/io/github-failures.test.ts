import { describe, expect, test, vi } from 'vitest';
import { type PullRequestFacts, readPullRequest } from '../../src/io/github.ts';
import { fakePlatform, html, inTurn, json, type Reply, status } from './platform.ts';

const HEAD = 'a'.repeat(40);
const PULL = '/repos/acme/app/pulls/7';
const REVIEWS = `${PULL}/reviews`;
const REQUEST = {
  title: 'fix: it',
  user: { id: 1, login: 'ana', type: 'User' },
  labels: [],
  head: { sha: HEAD },
  base: { ref: 'release/1' },
  draft: false,
  state: 'open',
};

const { replies, asked, url } = fakePlatform(() => [
  [PULL, json(REQUEST)],
  [REVIEWS, json([])],
]);

const read = (): Promise<PullRequestFacts> =>
  readPullRequest({ token: 'secret', apiUrl: url(), waits: [0, 0] }, 'acme/app', 7, HEAD);

const limited = (headers: Record<string, string>): Reply =>
  status(403, headers, 'You have exceeded a secondary rate limit.');

/** The connection breaks in the middle of a body. */
const cut: Reply = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('[', () => response.destroy());
};

describe('H18: what is no answer', () => {
  test.each([
    { what: 'a page of a proxy', reply: html(200), found: 'an answer that is no JSON, or not whole' },
    { what: 'a body that breaks off', reply: cut, found: 'an answer that is no JSON, or not whole' },
    { what: 'null', reply: json(null), found: 'an answer that is no JSON, or not whole' },
    { what: 'an error page', reply: html(502), found: 'HTTP 502' },
  ])('is asked for again, and never taken for one: $what', async ({ reply, found }) => {
    for (const path of [PULL, REVIEWS]) replies.set(path, reply);
    const { pullRequest, reviews, problems } = await read();
    expect([pullRequest, reviews]).toEqual([undefined, undefined]);
    expect(new Set(problems.map((problem) => problem.found?.split(' for /')[0]))).toEqual(new Set([found]));
    replies.set(PULL, inTurn(reply, json(REQUEST)));
    replies.set(REVIEWS, inTurn(reply, json([])));
    expect((await read()).problems).toEqual([]);
  });

  test('has another form: that is said, with what helps', async () => {
    replies.set(PULL, json({ ...REQUEST, user: null }));
    expect((await read()).problems).toMatchObject([
      { message: 'what the platform wrote lacks /user/id', remedy: 'run the gate again' },
    ]);
  });

  test.each([
    { what: 'an unknown token', code: 401, message: 'does not know the token', remedy: 'github-token' },
    { what: 'a token without leave', code: 403, message: 'refused to answer', remedy: 'pull-requests: read' },
    { what: 'a token that sees nothing', code: 404, message: 'to nobody, or not', remedy: 'pull-requests: read' },
  ])('H10: $what: the words of the platform, and what helps', async ({ code, message, remedy }) => {
    replies.set(PULL, status(code, {}, 'Resource not accessible by integration'));
    const [problem] = (await read()).problems;
    expect(problem?.message).toContain(message);
    expect(problem?.found).toBe(`HTTP ${code}: Resource not accessible by integration for ${PULL}`);
    expect(problem?.remedy).toContain(remedy);
  });
});

test.each(['se\ncret', 'secret\n', 'se cret', 'sécret', ''])(
  'G13: a token that is none is never shown: %j',
  async (token) => {
    const { problems } = await readPullRequest({ token, apiUrl: url(), waits: [0, 0] }, 'acme/app', 7, HEAD);
    expect(problems.map(({ code, reads }) => [code, reads])).toEqual([
      ['platform.forbidden', 'change'],
      ['platform.forbidden', 'statements'],
    ]);
    expect(JSON.stringify(problems)).not.toMatch(/s.{1,2}cret/);
    expect(asked).toEqual([]);
  },
);

test('I07: questions come to an end, however slow each answer is', async () => {
  replies.set(REVIEWS, (request, response, page) => {
    const link = `<http://x/?page=${page + 1}>; rel="next"`;
    setTimeout(() => json([{}], { link })(request, response, page), 40);
  });
  const { reviews, problems } = await readPullRequest(
    { token: 'secret', apiUrl: url(), waits: [], lastsMs: 400 },
    'acme/app',
    7,
    HEAD,
  );
  expect(reviews).toBeUndefined();
  expect(problems.map(({ found }) => found)).toContain(`no more time for ${REVIEWS}`);
  expect(asked.length).toBeLessThan(20);
});

describe('I07: a rate limit', () => {
  test.each([
    { what: 'without a header', headers: {} },
    { what: 'for an instant', headers: { 'retry-after': '0' } },
  ])('passes: $what', async ({ headers }) => {
    replies.set(REVIEWS, inTurn(limited(headers), json([])));
    expect((await read()).problems).toEqual([]);
  });

  test('is waited for as long as the platform asks', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    replies.set(PULL, inTurn(limited({ 'retry-after': '1' }), json(REQUEST)));
    expect((await read()).problems).toEqual([]);
    expect(timers.mock.calls.map(([, ms]) => ms)).toContain(1_000);
    timers.mockRestore();
  });

  test.each([
    { what: 'a secondary one', headers: { 'retry-after': '600' } },
    {
      what: 'that of the hour',
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${Math.floor(Date.now() / 1_000) + 1_800}` },
    },
  ])('that lasts is not waited for: $what', async ({ headers }) => {
    for (const path of [PULL, REVIEWS]) replies.set(path, limited(headers));
    const { problems } = await read();
    expect(problems.map(({ code, reads }) => [code, reads])).toEqual([
      ['platform.unavailable', 'change'],
      ['platform.unavailable', 'change'],
      ['platform.unavailable', 'statements'],
    ]);
    expect(problems[0]?.found).toContain('HTTP 403: You have exceeded a secondary rate limit.');
    expect(problems[0]?.remedy).toContain('run the gate again later');
    expect(asked).toHaveLength(2);
  });
});
