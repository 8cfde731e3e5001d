import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { decisiveReviews } from '../../src/core/evidence/statements/reviews.ts';
import { type PullRequestFacts, readPullRequest } from '../../src/io/github.ts';
import { fakePlatform, inTurn, json, type Reply, status } from './platform.ts';

const HEAD = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const PULL = '/repos/acme/app/pulls/7';
const REVIEWS = `${PULL}/reviews`;
const TIMELINE = '/repos/acme/app/issues/7/timeline';

const { replies, asked, url } = fakePlatform(() => [
  [PULL, json(pull())],
  [REVIEWS, json([])],
  [TIMELINE, json([])],
]);

/** Ten items a page, with the Link header that GitHub sends. */
const paged =
  (items: readonly unknown[]): Reply =>
  (request, response, page) => {
    const last = Math.ceil(items.length / 10);
    const path = `http://${request.headers.host}${request.url?.split('?')[0]}`;
    const link = [
      ...(page < last ? [`<${path}?per_page=100&page=${page + 1}>; rel="next"`] : []),
      `<${path}?per_page=100&page=${last}>; rel="last"`,
    ].join(', ');
    json(items.slice((page - 1) * 10, page * 10), { link })(request, response, page);
  };

function pull(more: object = {}): object {
  return {
    title: 'fix: it',
    user: { id: 1, login: 'ana', type: 'User' },
    labels: [{ name: 'P0' }],
    head: { sha: HEAD },
    base: { ref: 'release/1' },
    draft: false,
    state: 'open',
    ...more,
  };
}

const review = (id: number, state: string, minute: number, more: object = {}): object => ({
  user: { id, login: `u${id}`, type: 'User' },
  state,
  commit_id: HEAD,
  submitted_at: `2026-11-22T10:${String(minute).padStart(2, '0')}:00Z`,
  ...more,
});

function read(): Promise<PullRequestFacts> {
  const connection = { token: 'secret', apiUrl: url(), waits: [0, 0] };
  return readPullRequest(connection, 'acme/app', 7, HEAD);
}

test('B10: the platform says what is so now', async () => {
  replies.set(PULL, json(pull({ title: 'feat: it', labels: [], draft: true })));
  const { pullRequest, problems } = await read();
  expect(problems).toEqual([]);
  expect(pullRequest).toEqual({
    author: { id: 1, login: 'ana' },
    title: 'feat: it',
    labels: [],
    head: HEAD,
    baseRef: 'release/1',
    draft: true,
    state: 'open',
  });
  expect(asked).toContain(`token secret ${PULL}`);
});

describe('C10: pushes to the branch of a pull request', () => {
  const ACTIVITY = '/repos/acme/app/activity';
  const head = { sha: HEAD, ref: 'fix/it', repo: { full_name: 'acme/app' } };
  const pushed = { actor: { id: 2, login: 'bo' }, before: OTHER, after: HEAD, activity_type: 'push' };

  test('are those of the accounts that pushed, not of the e-mails in them', async () => {
    replies.set(PULL, json(pull({ head })));
    replies.set(ACTIVITY, (request, response, page) => {
      const { searchParams } = new URL(request.url ?? '', 'http://localhost');
      const isAsked = searchParams.get('ref') === 'refs/heads/fix/it';
      json(isAsked ? [pushed, { ...pushed, actor: null }] : [])(request, response, page);
    });
    const [by, at] = [
      { id: 2, login: 'bo' },
      { before: OTHER, after: HEAD },
    ];
    expect(await read()).toMatchObject({
      pushes: [
        { ...by, ...at },
        { login: 'a deleted account', ...at },
      ],
      problems: [],
    });
  });

  test.each([404, 403])('are not known where the platform answers %d', async (code) => {
    replies.set(PULL, json(pull({ head })));
    replies.set(ACTIVITY, status(code));
    const facts = await read();
    expect([facts.pushes, facts.problems]).toEqual([undefined, []]);
  });

  test('are a problem where the platform fails', async () => {
    replies.set(PULL, json(pull({ head })));
    replies.set(ACTIVITY, status(502));
    expect((await read()).problems).toMatchObject([{ code: 'platform.unavailable', reads: 'change' }]);
  });
});

describe('B12: an approval', () => {
  const approved = async (...events: readonly object[]) => {
    replies.set(REVIEWS, json([review(2, 'APPROVED', 10)]));
    replies.set(TIMELINE, json(events));
    const { reviews, problems } = await read();
    return problems.length > 0 ? problems.map(({ code }) => code) : reviews?.map(({ commit }) => commit === HEAD);
  };
  const at = (minute: string) => ({ created_at: `2026-11-22T10:${minute}:00Z` });

  test.each([
    ['before the request was aimed at its branch', { event: 'base_ref_changed', ...at('20') }, false],
    ['before its own base was merged', { event: 'automatic_base_change_succeeded', ...at('20') }, false],
    ['after that', { event: 'base_ref_changed', ...at('09') }, true],
    ['before something else happened', { event: 'labeled', ...at('20') }, true],
    ['before a commit, which has no instant', { event: 'committed' }, true],
  ])('%s approves its head: %j', async (_, event, expected) => {
    expect(await approved({ event: 'base_ref_changed', ...at('05') }, event)).toEqual([expected]);
  });

  test('is not known where the platform does not say what happened', async () => {
    expect(await approved({ event: 'base_ref_changed' })).toEqual(['platform.unavailable', 'platform.unavailable']);
  });
});

describe('reviews', () => {
  test('C17: the last page counts', async () => {
    const approvals = Array.from({ length: 34 }, (_, index) => review(index + 10, 'APPROVED', index));
    replies.set(REVIEWS, paged([...approvals, review(10, 'CHANGES_REQUESTED', 50)]));
    const { reviews = [], problems } = await read();
    expect(problems).toEqual([]);
    expect(reviews).toHaveLength(35);
    expect(decisiveReviews(reviews, [{ id: 'di', github: 10, emails: [] }])).toMatchObject([
      { state: 'changes_requested' },
    ]);
  });

  test.each([
    { what: 'after a full page', others: 100, requests: 2 },
    { what: 'after two full pages', others: 200, requests: 3 },
    { what: 'alone, and full', others: 99, requests: 2 },
    { what: 'after a full page with a Link header that nobody reads', others: 100, requests: 2, link: '<x>; rel=next' },
  ])('C17: without a Link header, the last page counts: $what', async ({ others, requests, link }) => {
    const before = Array.from({ length: others }, (_, index) => review(index + 10, 'APPROVED', 1));
    const items = [...before, review(10, 'CHANGES_REQUESTED', 50)];
    replies.set(REVIEWS, (request, response, page) =>
      json(items.slice((page - 1) * 100, page * 100), link === undefined ? {} : { link })(request, response, page),
    );
    const { reviews = [], problems } = await read();
    expect(problems).toEqual([]);
    expect(decisiveReviews(reviews, [{ id: 'di', github: 10, emails: [] }])).toMatchObject([
      { state: 'changes_requested' },
    ]);
    expect(asked.filter((one) => one.endsWith(REVIEWS))).toHaveLength(requests);
  });

  test('and full pages without it are not followed for ever', async () => {
    replies.set(REVIEWS, json(Array.from({ length: 100 }, () => review(2, 'APPROVED', 1))));
    expect((await read()).problems).toMatchObject([{ code: 'platform.truncated' }, { code: 'platform.truncated' }]);
  });

  test('C17: a page that is missing is no end', async () => {
    const all = paged(Array.from({ length: 35 }, (_, index) => review(index + 10, 'APPROVED', index)));
    replies.set(REVIEWS, (request, response, page) => (page === 3 ? json([]) : all)(request, response, page));
    const { reviews, problems } = await read();
    expect(reviews).toBeUndefined();
    expect(problems.map(({ code, reads }) => [code, reads])).toEqual([
      ['platform.truncated', 'change'],
      ['platform.truncated', 'statements'],
    ]);
  });

  test('a list that never ends is not followed for ever', async () => {
    replies.set(REVIEWS, (request, response, page) => {
      const link = `<http://x/?page=${page + 1}>; rel="next"`;
      json([review(2, 'APPROVED', 1)], { link })(request, response, page);
    });
    expect((await read()).problems).toMatchObject([{ code: 'platform.truncated' }, { code: 'platform.truncated' }]);
  });

  test.each([
    { what: 'approved', states: ['APPROVED'], found: 'approved' },
    { what: 'a comment takes nothing back', states: ['APPROVED', 'COMMENTED'], found: 'approved' },
    { what: 'changes requested later', states: ['APPROVED', 'CHANGES_REQUESTED'], found: 'changes_requested' },
    { what: 'a dismissal brings no older approval back', states: ['APPROVED', 'DISMISSED'], found: 'dismissed' },
    { what: 'approved again', states: ['DISMISSED', 'APPROVED'], found: 'approved' },
    { what: 'a state that nobody knows', states: ['APPROVED', 'BLESSED'], found: 'unknown' },
  ])('C16: $what', async ({ states, found }) => {
    replies.set(REVIEWS, json(states.map((state, minute) => review(2, state, minute))));
    const { reviews = [] } = await read();
    expect(decisiveReviews(reviews, [{ id: 'bo', github: 2, emails: [] }])).toMatchObject([{ state: found }]);
  });

  test.each([
    { what: 'C14: a bot', item: review(2, 'APPROVED', 1, { user: { id: 2, login: 'x[bot]', type: 'Bot' } }) },
    { what: 'a deleted account', item: review(2, 'APPROVED', 1, { user: null }) },
    { what: 'a review that is not submitted', item: review(2, 'PENDING', 1) },
  ])('$what has no say', async ({ item }) => {
    replies.set(REVIEWS, json([item]));
    expect((await read()).reviews).toEqual([]);
  });

  test('B08: of a commit that the platform has no more, a review is of none, and a refusal stays one', async () => {
    replies.set(REVIEWS, json([review(2, 'CHANGES_REQUESTED', 1, { commit_id: null })]));
    const { reviews = [], problems } = await read();
    expect(problems).toEqual([]);
    expect(reviews).toMatchObject([{ commit: '0'.repeat(40) }]);
    expect(decisiveReviews(reviews, [{ id: 'bo', github: 2, emails: [] }])).toMatchObject([
      { state: 'changes_requested' },
    ]);
  });

  test('B08: a review keeps the commit that it was given for', async () => {
    replies.set(REVIEWS, json([review(2, 'APPROVED', 1, { commit_id: OTHER })]));
    expect((await read()).reviews).toMatchObject([{ github_id: 2, commit: OTHER }]);
  });
});

describe('B11: what moves while it is judged', () => {
  test('the head', async () => {
    replies.set(PULL, inTurn(json(pull()), json(pull({ head: { sha: OTHER } }))));
    expect((await read()).problems).toMatchObject([{ code: 'platform.head_moved', found: OTHER, reads: 'change' }]);
  });

  test('the head, before it began', async () => {
    replies.set(PULL, json(pull({ head: { sha: OTHER } })));
    expect((await read()).problems).toMatchObject([{ code: 'platform.head_moved', found: OTHER, reads: 'change' }]);
  });

  test('the base', async () => {
    replies.set(PULL, inTurn(json(pull()), json(pull({ base: { ref: 'develop' } }))));
    expect((await read()).problems).toMatchObject([{ code: 'platform.head_moved', found: 'develop', reads: 'change' }]);
  });
});

describe('H18: no answer is never an empty list', () => {
  test.each([
    { what: '401', reply: status(401), code: 'platform.forbidden' },
    { what: 'H10: 403', reply: status(403), code: 'platform.forbidden' },
    { what: '404', reply: status(404), code: 'platform.unavailable' },
    { what: '500', reply: status(500), code: 'platform.unavailable' },
    { what: '503', reply: status(503), code: 'platform.unavailable' },
    { what: '429', reply: status(429), code: 'platform.unavailable' },
    {
      what: 'a used up rate limit',
      reply: status(403, { 'x-ratelimit-remaining': '0' }),
      code: 'platform.unavailable',
    },
    { what: 'no list', reply: json({}), code: 'platform.unavailable' },
    {
      what: 'a review without an id',
      reply: json([{ user: { type: 'User' }, state: 'APPROVED' }]),
      code: 'platform.unavailable',
    },
    {
      what: 'a broken connection',
      reply: (_: unknown, response: ServerResponse) => response.destroy(),
      code: 'platform.unavailable',
    },
  ])('$what', async ({ reply, code }) => {
    replies.set(REVIEWS, reply);
    const { reviews, problems } = await read();
    expect(reviews).toBeUndefined();
    expect(problems.map((problem) => [problem.code, problem.reads])).toEqual([
      [code, 'change'],
      [code, 'statements'],
    ]);
  });

  test('nothing is asked that no rule reads', async () => {
    await read();
    expect(new Set(asked)).toEqual(new Set([PULL, REVIEWS].map((path) => `token secret ${path}`)));
  });

  test('a refusal names the permission that is missing', async () => {
    replies.set(REVIEWS, status(403));
    const wanted = { expected: 'a token with pull-requests: read', who: 'platform engineer' };
    expect((await read()).problems).toMatchObject([wanted, wanted]);
  });

  test('a failure that passes is tried again', async () => {
    replies.set(REVIEWS, inTurn(status(502), status(429), json([review(2, 'APPROVED', 1)])));
    const { reviews, problems } = await read();
    expect([reviews?.length, problems]).toEqual([1, []]);
  });

  test('I07: tries are few', async () => {
    replies.set(REVIEWS, status(500));
    await read();
    expect(asked.filter((line) => line.endsWith(REVIEWS))).toHaveLength(3);
  });
});
