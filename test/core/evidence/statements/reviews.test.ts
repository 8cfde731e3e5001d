import { describe, expect, it } from 'vitest';
import type { StatementFacts } from '../../../../src/core/evidence/statements/facts.ts';
import { decisiveReviews, judgeReviews, type Review } from '../../../../src/core/evidence/statements/reviews.ts';
import { DAY, facts, file, HOUR, NOON } from './facts.ts';

const HEAD = 'a'.repeat(40);
const [GOVERNANCE, KICKOFF, READINESS] = ['docs/governance.md', 'docs/kickoff.md', 'docs/readiness.md'];
const AT_HEAD = new Map([[HEAD, facts.files]]);

const review = (state: string, hour = 9, changes: Partial<Review> = {}): Review => ({
  github_id: 1,
  state,
  commit: HEAD,
  submitted_at: `2026-12-01T${String(hour).padStart(2, '0')}:00:00Z`,
  ...changes,
});

const judge = (reviews: readonly Review[], changes: Partial<StatementFacts> = {}, files = AT_HEAD) =>
  judgeReviews(reviews, { ...facts, ...changes }, files);

describe('the last decisive review of a person', () => {
  it.each<[string, string[], string | undefined]>([
    ['an approval', ['APPROVED'], 'approved'],
    ['an approval and a comment', ['APPROVED', 'COMMENTED'], 'approved'],
    ['an approval, then changes asked for', ['APPROVED', 'CHANGES_REQUESTED'], 'changes_requested'],
    ['changes asked for, then an approval', ['CHANGES_REQUESTED', 'APPROVED'], 'approved'],
    ['an approval, then a dismissed objection', ['APPROVED', 'DISMISSED'], 'dismissed'],
    ['a dismissed approval, then a new one', ['DISMISSED', 'APPROVED'], 'approved'],
    ['a comment', ['COMMENTED'], undefined],
    ['a pending review', ['PENDING'], undefined],
    ['a state that nobody knows', ['APPROVED', 'ACCEPTED'], 'unknown'],
  ])('C16 of %s', (_, states, state) => {
    const reviews = states.map((one, index) => review(one, index + 1));
    expect(decisiveReviews(reviews, facts.people)[0]?.state).toBe(state);
    expect(decisiveReviews(reviews.reverse(), facts.people)[0]?.state).toBe(state);
  });

  it('is the later in the list where two have one instant', () => {
    expect(decisiveReviews([review('APPROVED'), review('DISMISSED')], facts.people)[0]?.state).toBe('dismissed');
  });

  it('is not known where a time is not', () => {
    const reviews = [review('CHANGES_REQUESTED', 1, { submitted_at: 'soon' }), review('APPROVED', 9)];
    expect(decisiveReviews(reviews, facts.people)[0]?.state).toBe('unknown');
  });

  it('C15 is not asked of an account that is no person of the configuration', () => {
    expect(decisiveReviews([review('APPROVED', 9, { github_id: 99 })], facts.people)).toEqual([]);
  });

  it('C15 is not asked of a person without an account', () => {
    expect(decisiveReviews([review('APPROVED')], [{ id: 'amara', emails: [] }])).toEqual([]);
  });
});

describe('a review as a statement', () => {
  it('counts for every kind that covers something, in every role that takes reviews', () => {
    expect(judge([review('APPROVED')])).toEqual([
      {
        path: 'reviews/amara',
        method: 'review',
        person: 'amara',
        roles: ['project-manager'],
        kinds: ['freeze', 'minutes', 'readiness', 'security-plan'],
        phase: 'phase-6',
        signed_at: '2026-12-01T09:00:00Z',
        status: 'valid',
        expires_at: '2026-12-15T09:00:00Z',
        voided_by: [],
        covers: [GOVERNANCE, KICKOFF, READINESS],
      },
    ]);
  });

  it('of other bytes counts only for the kinds that they do not touch', () => {
    const before = new Map([[HEAD, [file(GOVERNANCE, 'x'), file(KICKOFF), file(READINESS)]]]);
    expect(judge([review('APPROVED')], {}, before)).toMatchObject([
      { status: 'valid', kinds: ['freeze', 'minutes', 'readiness'] },
      {
        status: 'void',
        kinds: ['security-plan'],
        voided_by: [GOVERNANCE],
        reason: `${GOVERNANCE} was changed after signing`,
      },
    ]);
  });

  it('of a commit that could not be read counts for nothing', () => {
    expect(judge([review('APPROVED')], {}, new Map())).toMatchObject([
      { status: 'void', voided_by: [], reason: 'the commit of the review could not be read' },
    ]);
  });

  it.each<[string, Review, string, string]>([
    ['that asks for changes', review('CHANGES_REQUESTED'), 'not_accepted', 'amara asked for changes'],
    ['that was dismissed', review('DISMISSED'), 'not_accepted', 'the review by amara was dismissed'],
    ['of an unknown state', review('ACCEPTED'), 'malformed', 'the review by amara has no known state or time'],
    ['J01 of an unknown time', review('APPROVED', 9, { submitted_at: '' }), 'malformed', 'no known state or time'],
    ['J10 of the future', review('APPROVED', 13), 'future', 'it was given at 2026-12-01T13:00:00Z'],
    [
      'that is too old',
      review('APPROVED', 9, { submitted_at: '2026-11-17T12:00:00Z' }),
      'expired',
      'it expired at 2026-12-01T12:00:00Z',
    ],
    [
      'in a role that takes signatures only',
      review('APPROVED', 9, { github_id: 4 }),
      'not_accepted',
      'no role of sofia accepts reviews',
    ],
  ])('%s does not count', (_, one, status, reason) => {
    const people = [...facts.people, { id: 'sofia', github: 4, emails: [] }];
    const items = judge([one], { people });
    expect(items).toHaveLength(1);
    expect(items[0]?.status).toBe(status);
    expect(items[0]?.reason).toContain(reason);
  });

  it('after the entry neither expires nor becomes void, and a later one changes nothing', () => {
    const sealed = { instant: NOON + 90 * DAY, sealedAt: NOON, files: [file(KICKOFF, 'x')] };
    const later = review('DISMISSED', 9, { submitted_at: '2026-12-02T09:00:00Z' });
    expect(judge([review('APPROVED'), later], sealed)).toMatchObject([{ status: 'valid' }]);
  });

  it('counts until its age is reached', () => {
    expect(judge([review('APPROVED')], { instant: NOON + 14 * DAY - 3 * HOUR - 1 })[0]?.status).toBe('valid');
    expect(judge([review('APPROVED')], { instant: NOON + 14 * DAY - 3 * HOUR })[0]?.status).toBe('expired');
  });
});
