import { Problem } from '../../core/model/problem.ts';
import type { Client } from './client.ts';
import { PUSHES_LISTED, type PullRequest, type Push, pushOf } from './facts.ts';
import { failureOf } from './failure.ts';

/** The newest pushes to the branch of a pull request; undefined where the platform does not list them, as for the fork of a stranger. */
export async function readPushes(
  client: Client,
  { repository, branch }: NonNullable<PullRequest['source']>,
): Promise<readonly Push[] | undefined> {
  const ref = encodeURIComponent(`refs/heads/${branch}`);
  try {
    const items = await client.one(
      `/repos/${repository}/activity?ref=${ref}&per_page=${PUSHES_LISTED}`,
      'contents: read',
    );
    return Array.isArray(items) ? items.map(pushOf) : undefined;
  } catch (thrown) {
    if (thrown instanceof Problem && isUnlisted(thrown)) return undefined;
    throw thrown;
  }
}

const isUnlisted = ({ code, cause }: Problem): boolean =>
  code === 'platform.forbidden' || failureOf(cause).status === 404;
