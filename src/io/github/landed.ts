import { problemsOf } from '../../core/model/problem.ts';
import type { Problem } from '../../core/model/snapshot.generated.ts';
import { payloadOf } from '../payload.ts';
import type { Commit } from '../ports.ts';
import { type Client, type Connection, connect } from './client.ts';
import { type Review, reviewOf } from './facts.ts';

/** Through which pull requests commits landed: who opened each, and its reviews as reviews of the commit that landed. */
export interface LandedFacts {
  readonly openers: ReadonlyMap<string, { readonly id: number; readonly login: string }>;
  readonly reviews: readonly Review[];
  readonly problems: readonly Problem[];
}

/** So many commits are looked up, the newest ones; further ones have no opener and no review. */
const MAX_COMMITS = 30;

interface Landed {
  readonly number: number;
  readonly head: string;
  readonly author: { readonly id: number; readonly login: string };
}

/**
 * Looks up the pull request of each commit of a push or a merge group. Only what the platform itself ties to the commit counts: it is the
 * request's merge commit, or merges exactly its head. What cannot be read is a problem. Never throws.
 */
export async function readLanded(
  connection: Connection,
  repository: string,
  baseRef: string,
  commits: readonly Commit[],
): Promise<LandedFacts> {
  const openers = new Map<string, { id: number; login: string }>();
  const reviews: Review[] = [];
  try {
    const client = await connect(connection);
    for (const commit of commits.slice(-MAX_COMMITS)) {
      const landed = await landedBy(client, repository, baseRef, commit);
      if (landed === undefined) continue;
      openers.set(commit.id, landed.author);
      const items = await client.all(`/repos/${repository}/pulls/${landed.number}/reviews`, 'pull-requests: read');
      const own = items
        .flatMap(reviewOf)
        .map((review) => (review.commit === landed.head ? { ...review, commit: commit.id } : review));
      reviews.push(...own);
    }
    return { openers, reviews, problems: [] };
  } catch (thrown) {
    const problems = problemsOf(thrown, 'platform.unavailable').map((parts) => ({ ...parts, reads: 'change' }));
    return { openers, reviews, problems };
  }
}

async function landedBy(
  client: Client,
  repository: string,
  baseRef: string,
  { id, parents }: Commit,
): Promise<Landed | undefined> {
  const merged = parents[1];
  for (const sha of merged === undefined ? [id] : [id, merged]) {
    const items = await client.all(`/repos/${repository}/commits/${sha}/pulls`, 'pull-requests: read');
    const found = items.flatMap((item) => landedOf(item, baseRef, id, merged));
    if (found[0] !== undefined) return found[0];
  }
  return undefined;
}

/** GitHub REST, "List pull requests associated with a commit". */
function landedOf(item: unknown, baseRef: string, id: string, merged: string | undefined): readonly Landed[] {
  const request = payloadOf(item, 'platform.unavailable');
  const head = request.commit('head', 'sha');
  const isTied = head === merged || (request.has('merge_commit_sha') && request.text('merge_commit_sha') === id);
  if (!isTied || `refs/heads/${request.text('base', 'ref')}` !== baseRef) return [];
  return [
    {
      number: request.count('number'),
      head,
      author: { id: request.count('user', 'id'), login: request.text('user', 'login') },
    },
  ];
}
