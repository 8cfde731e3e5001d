import type { Review } from '../core/evidence/statements/reviews.ts';
import { type ProblemParts, problemsOf } from '../core/model/problem.ts';
import type { Problem } from '../core/model/snapshot.generated.ts';
import { type Client, type Connection, connect } from './github/client.ts';
import { type PullRequest, type Push, pullRequestOf } from './github/facts.ts';
import { readPushes } from './github/pushes.ts';
import { readReviews } from './github/reviews.ts';

export type { Connection } from './github/client.ts';

/** What the platform says now about a pull request; what it did not say is a problem, never an empty list. */
export interface PullRequestFacts {
  readonly pullRequest?: PullRequest;
  /** Every review by a person's account, oldest first: which one decides is not asked here. Absent where they could not be read. */
  readonly reviews?: readonly Review[];
  /** The newest pushes to its branch. Absent where the platform does not list them, as for the fork of a stranger. */
  readonly pushes?: readonly Push[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a pull request anew, for a run that is started again gets the event of the first one: the request, its reviews to the
 * last page, and the head once more at the end. `head` is the one that is judged. Never throws.
 */
export async function readPullRequest(
  connection: Connection,
  repository: string,
  number: number,
  head: string,
): Promise<PullRequestFacts> {
  const problems: Problem[] = [];
  const attempt = async <T>(reads: readonly string[], read: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (thrown) {
      problems.push(
        ...problemsOf(thrown, 'platform.unavailable').flatMap((parts) =>
          reads.map((key) => ({ ...parts, reads: key })),
        ),
      );
      return undefined;
    }
  };
  const client = await attempt(['change', 'statements'], () => connect(connection));
  if (client === undefined) return { problems };
  const request = () => readRequest(client, repository, number);
  const [before, reviews] = await Promise.all([
    attempt(['change'], request),
    attempt(['change', 'statements'], () => readReviews(client, repository, number)),
  ]);
  const pushes = await attempt(['change'], async () => before?.source && readPushes(client, before.source));
  // What was not answered with patience is not asked once more.
  const after = before && (await attempt(['change'], request));
  const moved = [before, after].find((seen) => seen !== undefined && seen.head !== head);
  if (moved !== undefined) problems.push({ ...headMoved(head, moved.head), reads: 'change' });
  if (before !== undefined && after !== undefined && before.baseRef !== after.baseRef) {
    problems.push({ ...retargeted(before.baseRef, after.baseRef), reads: 'change' });
  }
  return {
    ...(after === undefined ? {} : { pullRequest: after }),
    ...(reviews === undefined ? {} : { reviews }),
    ...(pushes === undefined ? {} : { pushes }),
    problems,
  };
}

async function readRequest(client: Client, repository: string, number: number): Promise<PullRequest> {
  return pullRequestOf(await client.one(`/repos/${repository}/pulls/${number}`, 'pull-requests: read'));
}

const headMoved = (judged: string, found: string): ProblemParts => ({
  code: 'platform.head_moved',
  message: 'the head of the pull request moved while it was judged',
  found,
  expected: judged,
  remedy: 'nothing: the run for the new head will judge it',
});

const retargeted = (before: string, after: string): ProblemParts => ({
  code: 'platform.head_moved',
  message: 'the pull request was retargeted while it was judged',
  found: after,
  expected: before,
  remedy: 'run the gate again',
});
