import type { Commit, Git } from '../ports.ts';

/** A request that one commit was made of, to the byte: where it begins, and its head. */
export interface Squashed {
  readonly from: string;
  readonly head: string;
}

/**
 * The commits that say who wrote a landing. As co-authors of a squash the platform names the author of every commit of the request, also of a
 * merge that brought it up to date, or of a signature. Where the request is known, its own commits are asked instead of those trailers.
 */
export async function withoutTrailers(
  commits: readonly Commit[],
  requests: readonly Squashed[],
  git: Git,
): Promise<readonly Commit[]> {
  const [squash, another] = commits;
  if (squash === undefined || another !== undefined || requests.length === 0) return commits;
  if (squash.parents.length !== 1 || squash.coAuthorEmails.length === 0) return commits;
  const own = await Promise.all(requests.map(({ from, head }) => git.between(from, head)));
  return [{ ...squash, coAuthorEmails: [] }, ...own.flat()];
}
