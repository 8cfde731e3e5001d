import type { Case } from './collect/collect.ts';
import type { Proposal } from './collect/event.ts';
import { refreshed } from './collect/refresh.ts';
import type { Connection } from './github.ts';

/** What the platform adds to a proposal, and what it could not say. */
export interface PlatformAnswer {
  readonly proposal: Proposal;
  readonly facts: Case['platform'];
}

/** Without a platform only git speaks. */
export async function noPlatform(proposal: Proposal): Promise<PlatformAnswer> {
  return { proposal, facts: { reviews: [], problems: [] } };
}

/** Reads a pull request anew through the API: the event of a run that is started again is that of the first run. */
export function githubPlatform(connection: Connection): (proposal: Proposal) => Promise<PlatformAnswer> {
  return async (proposal) => {
    const { pullRequest: number, repository, head } = proposal;
    if (number === undefined) return noPlatform(proposal);
    const { readPullRequest } = await import('./github.ts');
    const { pullRequest, reviews = [], problems } = await readPullRequest(connection, repository, number, head);
    if (pullRequest === undefined) return { proposal, facts: { reviews, problems: [...problems] } };
    const now = refreshed(proposal, pullRequest);
    return { proposal: now.proposal, facts: { reviews, problems: [...problems, ...now.problems] } };
  };
}
