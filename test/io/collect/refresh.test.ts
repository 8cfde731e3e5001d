import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../../src/io/collect/event.ts';
import { approvalsOf, refreshed } from '../../../src/io/collect/refresh.ts';
import { PEOPLE } from './situation.ts';

const HEAD = 'a'.repeat(40);
const proposal: Proposal = {
  event: 'pull_request',
  repository: 'a/b',
  baseRef: 'refs/heads/release/1',
  base: 'b'.repeat(40),
  head: HEAD,
  resultTree: 'c'.repeat(40),
  title: 'old',
  labels: ['P0'],
  draft: true,
};
const now = {
  author: { id: 1, login: 'ana' },
  title: 'new',
  labels: [],
  head: HEAD,
  baseRef: 'release/1',
  draft: false,
  state: 'open',
};

test('B10: where the event and the platform differ, the platform is right', () => {
  expect(refreshed(proposal, now)).toEqual({
    proposal: { ...proposal, title: 'new', labels: [], draft: false, author: { id: 1, login: 'ana' } },
    problems: [],
  });
});

test.each([
  { what: 'B15: retargeted since', more: { baseRef: 'develop' }, code: 'platform.head_moved' },
  { what: 'D26: closed since', more: { state: 'closed' }, code: 'platform.event' },
])('$what, it cannot be judged', ({ more, code }) => {
  expect(refreshed(proposal, { ...now, ...more }).problems).toMatchObject([{ code, reads: 'change' }]);
});

describe('an approval', () => {
  const review = { github_id: 2, state: 'APPROVED', commit: HEAD, submitted_at: '2026-11-22T10:00:00Z' };

  test('is the last word of a person on this head', () => {
    expect(approvalsOf([review], PEOPLE, HEAD)).toEqual([
      { person: 'bo', method: 'review', at: '2026-11-22T10:00:00Z' },
    ]);
  });

  test.each(['APPROVED', 'CHANGES_REQUESTED'])('stands when the person says %s of another request later', (state) => {
    const other = { ...review, state, commit: 'd'.repeat(40), submitted_at: '2026-11-22T11:00:00Z', request: 8 };
    expect(approvalsOf([{ ...review, request: 7 }, other], PEOPLE, HEAD)).toMatchObject([{ person: 'bo' }]);
  });

  test.each([
    { what: 'B08: of an older head', reviews: [{ ...review, commit: 'd'.repeat(40) }] },
    { what: 'C15: of an account that is nobody', reviews: [{ ...review, github_id: 99 }] },
    {
      what: 'C16: that was taken back',
      reviews: [review, { ...review, state: 'DISMISSED', submitted_at: '2026-11-22T11:00:00Z' }],
    },
  ])('$what is none', ({ reviews }) => {
    expect(approvalsOf(reviews, PEOPLE, HEAD)).toEqual([]);
  });
});
