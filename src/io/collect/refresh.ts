import { decisiveByRequest, type Review } from '../../core/evidence/statements/reviews.ts';
import type { Person } from '../../core/model/configuration.ts';
import { formatInstant } from '../../core/model/instant.ts';
import type { Approval, Problem } from '../../core/model/snapshot.generated.ts';
import type { PullRequest, Push } from '../github/facts.ts';
import type { Proposal } from './event.ts';

/** The proposal as the platform has it now: where the event says something else, it is old. Head, base and tree are judged as they were given. */
export function refreshed(
  proposal: Proposal,
  now: PullRequest,
  pushes?: readonly Push[],
): { readonly proposal: Proposal; readonly problems: readonly Problem[] } {
  const { author, title, labels, draft, baseRef, state } = now;
  const base = `refs/heads/${baseRef}`;
  return {
    proposal: { ...proposal, author, title, labels, draft, ...(pushes === undefined ? {} : { pushes }) },
    problems: [
      ...(base === proposal.baseRef ? [] : [retargeted(proposal.baseRef, base)]),
      ...(state === 'open' ? [] : [closed(state)]),
    ],
  };
}

/** The people whose last decisive review of its request approves this very head. */
export function approvalsOf(reviews: readonly Review[], people: readonly Person[], head: string): readonly Approval[] {
  return decisiveByRequest(reviews, people)
    .filter(({ state, commit }) => state === 'approved' && commit === head)
    .map(({ person, at }) => ({ person, method: 'review', ...(at === undefined ? {} : { at: formatInstant(at) }) }));
}

const retargeted = (expected: string, found: string): Problem => ({
  code: 'platform.head_moved',
  message: 'the pull request was retargeted after the run began',
  found,
  expected,
  remedy: 'run the gate again on the event `edited`',
  reads: 'change',
});

const closed = (found: string): Problem => ({
  code: 'platform.event',
  message: 'the pull request is not open',
  found,
  expected: 'an open pull request',
  remedy: 'reopen it, or ignore this run',
  reads: 'change',
});
