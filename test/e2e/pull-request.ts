import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';

/** A repository that the platform hosts, as far as a run sees it. */
export interface Hosted {
  readonly directory: string;
  git(...args: readonly string[]): string;
}

/** A pull request as its event tells of it, and the merge commit that the platform made for it. */
export interface Proposed {
  readonly payload: PullRequestPayload;
  readonly sha: string;
}

export interface PullRequestPayload {
  readonly action: string;
  readonly number: number;
  readonly repository: Readonly<Record<string, unknown>>;
  readonly pull_request: Readonly<Record<string, unknown>>;
}

export interface Branches {
  readonly repository: string;
  readonly trusted: string;
  readonly base: string;
  readonly head: string;
  readonly author: { readonly id: number; readonly login: string };
}

const NUMBER = 7;

/** Opens a pull request as the platform does: a merge commit under refs/pull, and the event. */
export function propose({ git }: Hosted, { repository, trusted, base, head, author }: Branches): Proposed {
  const [baseSha, headSha] = [git('rev-parse', base), git('rev-parse', head)];
  const tree = git('merge-tree', '--write-tree', base, head);
  const identity = ['-c', 'user.name=Platform', '-c', 'user.email=platform@example.org'];
  const parents = ['-p', baseSha, '-p', headSha];
  const sha = git(...identity, 'commit-tree', tree, ...parents, '-m', `Merge ${headSha} into ${baseSha}`);
  git('update-ref', `refs/pull/${NUMBER}/head`, headSha);
  git('update-ref', `refs/pull/${NUMBER}/merge`, sha);
  const repo = { full_name: repository, default_branch: trusted };
  const payload = {
    action: 'synchronize',
    number: NUMBER,
    repository: repo,
    pull_request: {
      number: NUMBER,
      state: 'open',
      title: 'Start the phase',
      draft: false,
      labels: [],
      user: { ...author, type: 'User' },
      base: { ref: base, sha: baseSha, repo },
      head: { ref: head, sha: headSha, repo },
    },
  };
  return { payload, sha };
}

/** Clones a hosted repository as actions/checkout does with `fetch-depth: 0`, at one commit. */
export function checkout({ directory }: Hosted, sha: string, target: string, evidence?: string): string {
  const git = (...args: readonly string[]) => execFileSync('git', args, { stdio: 'pipe' });
  git('clone', '--quiet', '--no-checkout', directory, target);
  git('-C', target, 'fetch', '--quiet', 'origin', '+refs/pull/*/merge:refs/remotes/pull/*/merge');
  git('-C', target, 'checkout', '--quiet', '--detach', sha);
  if (evidence !== undefined) cpSync(evidence, `${target}/evidence`, { recursive: true });
  return target;
}
