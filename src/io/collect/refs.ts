import { Problem } from '../../core/model/problem.ts';
import { isZero, payloadOf } from '../payload.ts';
import type { Git } from '../ports.ts';
import type { Occasion } from './event.ts';

/** Where the judge comes from, resolved once. */
export interface TrustedRef {
  readonly name: string;
  readonly commit: string;
}

/**
 * The trusted ref: `asked` where it is given, else the default branch of the event, else `origin/HEAD`. A push to the trusted ref itself is
 * judged by what it was before. Throws `trusted.no_ref`.
 */
export async function trustedRef(occasion: Occasion, git: Git, asked?: string): Promise<TrustedRef> {
  if (occasion.kind === 'local')
    return known(asked ?? 'origin/HEAD', await git.resolve(asked ?? 'refs/remotes/origin/HEAD'));
  const payload = payloadOf(occasion.payload);
  const name = asked ?? payload.text('repository', 'default_branch');
  const branch = branchName(name);
  const full = `refs/heads/${branch}`;
  if (branch === undefined) return known(name, await git.resolve(name));
  if (occasion.name !== 'push' || payload.text('ref') !== full) return known(full, await branchTip(git, branch));
  const before = payload.commit('before');
  return known(full, isZero(before) ? undefined : await git.resolve(before));
}

/** The branch that a name means (`refs/heads/x`, `refs/remotes/origin/x`, `origin/x` or `x`); undefined for a commit id. */
export function branchName(ref: string): string | undefined {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref) || ref === 'HEAD') return undefined;
  const name = ref.replace(/^(?:refs\/heads\/|refs\/remotes\/origin\/|origin\/)/, '');
  return name.startsWith('refs/') || name === 'HEAD' ? undefined : name;
}

/** Tip of a branch by its full names, so that a tag of the same name is never read: as origin had it, else as it is here. */
export async function branchTip(git: Git, name: string): Promise<string | undefined> {
  return (await git.resolve(`refs/remotes/origin/${name}`)) ?? (await git.resolve(`refs/heads/${name}`));
}

/** The commit that a person named. Throws `input.invalid` where there is none. */
export async function commitAt(git: Git, ref: string): Promise<string> {
  const commit = await git.resolve(ref);
  if (commit !== undefined) return commit;
  throw new Problem({
    code: 'input.invalid',
    message: 'a name is neither a branch nor a commit of this repository',
    found: ref,
    expected: 'a branch, a full ref name or a full commit id',
    remedy: 'check the spelling, or fetch the branch',
  });
}

function known(name: string, commit: string | undefined): TrustedRef {
  if (commit !== undefined) return { name, commit };
  throw new Problem({
    code: 'trusted.no_ref',
    message: 'the trusted ref is not known',
    found: `${name} is not in this clone`,
    expected: 'the protected branch that holds the configuration',
    remedy: 'check out with fetch-depth: 0, or name another branch with trusted-ref (--trusted-ref)',
    who: 'platform engineer',
  });
}
