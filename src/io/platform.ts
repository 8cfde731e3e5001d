import type { Case } from './collect/collect.ts';
import type { Proposal } from './collect/event.ts';
import { refreshed } from './collect/refresh.ts';
import type { Connection } from './github.ts';
import type { Git } from './ports.ts';

/** What the platform adds to a proposal, and what it could not say. */
export interface PlatformAnswer {
  readonly proposal: Proposal;
  readonly facts: Case['platform'];
}

/** Without a platform only git speaks. */
export async function noPlatform(proposal: Proposal, _git: Git): Promise<PlatformAnswer> {
  return { proposal, facts: { reviews: [], openers: new Map(), problems: [] } };
}

/** Reads a pull request anew through the API: the event of a run that is started again is that of the first run. */
export function githubPlatform(connection: Connection): (proposal: Proposal, git: Git) => Promise<PlatformAnswer> {
  return async (proposal, git) => {
    const { pullRequest: number, repository, head } = proposal;
    if (number === undefined) return landed(connection, proposal, git);
    const { readPullRequest } = await import('./github.ts');
    const { pullRequest, reviews = [], pushes, problems } = await readPullRequest(connection, repository, number, head);
    if (pullRequest === undefined) return { proposal, facts: { reviews, openers: new Map(), problems: [...problems] } };
    const now = refreshed(proposal, pullRequest, pushes);
    return { proposal: now.proposal, facts: { reviews, openers: new Map(), problems: [...problems, ...now.problems] } };
  };
}

/** What landed without a pull request of its own event: each commit has the one through which it came. */
async function landed(connection: Connection, proposal: Proposal, git: Git): Promise<PlatformAnswer> {
  const { base, head, repository } = proposal;
  if (!(await git.isAncestor(base, head))) return noPlatform(proposal, git);
  const { readLanded } = await import('./github/landed.ts');
  const commits = await git.firstParents(base, head);
  const { problems, ...facts } = await readLanded(connection, repository, proposal, commits, git);
  return { proposal, facts: { ...facts, problems: [...problems] } };
}
