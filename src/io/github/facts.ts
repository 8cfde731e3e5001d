import type { Review } from '../../core/evidence/statements/reviews.ts';
import { payloadOf } from '../payload.ts';

export interface PullRequest {
  readonly author: { readonly id: number; readonly login: string };
  readonly title: string;
  readonly labels: readonly string[];
  readonly head: string;
  /** Name of the branch, as the platform has it. */
  readonly baseRef: string;
  readonly draft: boolean;
  readonly state: string;
  /** Where its head lies, as `owner/name` and the name of the branch; absent where that repository is gone. */
  readonly source?: { readonly repository: string; readonly branch: string };
}

/** So many pushes are asked for, the newest ones. */
export const PUSHES_LISTED = 100;

/** One push to a branch: who pushed, by the platform's account, and what the branch pointed at before and then. */
export interface Push {
  /** Absent for an account that is deleted. */
  readonly id?: number;
  readonly login: string;
  /** Zeros where the push made the branch. */
  readonly before: string;
  /** Zeros where it took the branch away. */
  readonly after: string;
}

const answerOf = (item: unknown) => payloadOf(item, 'platform.unavailable');

/** GitHub REST, "Get a pull request". */
export function pullRequestOf(item: unknown): PullRequest {
  const request = answerOf(item);
  return {
    author: { id: request.count('user', 'id'), login: request.text('user', 'login') },
    title: request.text('title'),
    labels: request.list('labels').map((label) => label.text('name')),
    head: request.commit('head', 'sha'),
    baseRef: request.text('base', 'ref'),
    draft: request.flag('draft'),
    state: request.text('state'),
    ...sourceOf(item),
  };
}

/** Where the head of a request lies, of "Get a pull request" and of the lists of them. */
export function sourceOf(item: unknown): Pick<PullRequest, 'source'> {
  const request = answerOf(item);
  if (!request.has('head', 'repo', 'full_name') || !request.has('head', 'ref')) return {};
  return { source: { repository: request.text('head', 'repo', 'full_name'), branch: request.text('head', 'ref') } };
}

/** GitHub REST, "List repository activities". */
export function pushOf(item: unknown): Push {
  const activity = answerOf(item);
  const [before, after] = [activity.commit('before'), activity.commit('after')];
  if (!activity.has('actor', 'id')) return { login: 'a deleted account', before, after };
  return { id: activity.count('actor', 'id'), login: activity.text('actor', 'login'), before, after };
}

/** No commit: the platform names none that a forced push left to be collected, and git knows none by this id either. */
export const GONE = '0'.repeat(40);

/** GitHub REST, "List reviews". Accounts that are no person's, and deleted ones, have no say; a review not yet submitted is none. */
export function reviewOf(item: unknown): readonly Review[] {
  const review = answerOf(item);
  if (!isPersonal(item, 'user') || review.text('state') === 'PENDING') return [];
  return [
    {
      github_id: review.count('user', 'id'),
      state: review.text('state'),
      commit: review.has('commit_id') ? review.commit('commit_id') : GONE,
      submitted_at: review.text('submitted_at'),
    },
  ];
}

function isPersonal(item: unknown, account: string): boolean {
  const found = answerOf(item);
  return found.has(account, 'type') && found.text(account, 'type') === 'User';
}
