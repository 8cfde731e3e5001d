import type { Review } from '../../core/evidence/statements/reviews.ts';
import { parseInstant } from '../../core/model/instant.ts';
import { payloadOf } from '../payload.ts';
import type { Client } from './client.ts';
import { GONE, reviewOf } from './facts.ts';

const PERMISSION = 'pull-requests: read';

/** GitHub's timeline events of a request that was aimed at another branch, by hand or because its own was merged. */
const AIMED = ['base_ref_changed', 'automatic_base_change_succeeded'];

/**
 * Every review of a pull request by a person's account, oldest first. Who approved it for one branch was not asked about another: an approval
 * from before the request was aimed at its present branch is one of no commit. Throws `platform.*`.
 */
export async function readReviews(client: Client, repository: string, number: number): Promise<readonly Review[]> {
  const items = await client.all(`/repos/${repository}/pulls/${number}/reviews`, PERMISSION);
  const reviews = items.flatMap(reviewOf);
  if (!reviews.some(isApproval)) return reviews;
  const events = await client.all(`/repos/${repository}/issues/${number}/timeline`, PERMISSION);
  const aimed = Math.max(...events.map(aimedAt));
  return reviews.map((review) =>
    isApproval(review) && !isAfter(review, aimed) ? { ...review, commit: GONE } : review,
  );
}

const isApproval = ({ state }: Review): boolean => state === 'APPROVED';

const isAfter = ({ submitted_at }: Review, aimed: number): boolean =>
  (parseInstant(submitted_at) ?? Number.NEGATIVE_INFINITY) > aimed;

/** When an event aimed the request at a branch, in milliseconds since the epoch; before all time for any other event. */
function aimedAt(item: unknown): number {
  const event = payloadOf(item, 'platform.unavailable');
  if (!event.has('event') || !AIMED.includes(event.text('event'))) return Number.NEGATIVE_INFINITY;
  return parseInstant(event.text('created_at')) ?? Number.POSITIVE_INFINITY;
}
