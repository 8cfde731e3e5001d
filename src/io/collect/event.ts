import { Problem, type ProblemParts } from '../../core/model/problem.ts';
import type { Push } from '../github/facts.ts';
import { isZero, type Payload, payloadOf } from '../payload.ts';
import type { Git } from '../ports.ts';
import { branchName, branchTip, commitAt } from './refs.ts';
import { resultOf } from './result.ts';

/** What started the run. */
export type Occasion =
  | {
      readonly kind: 'local';
      readonly base: string;
      readonly head: string;
      /** `owner/name`. */
      readonly repository?: string;
    }
  | {
      readonly kind: 'event';
      /** `GITHUB_EVENT_NAME`. */
      readonly name: string;
      readonly payload: unknown;
      /** `GITHUB_SHA`: for a pull request the merge commit that the platform made. */
      readonly sha?: string;
    };

/** What would land, or has landed: one explicit subject for every event. */
export interface Proposal {
  readonly event: 'local' | 'pull_request' | 'merge_group' | 'push';
  /** `owner/name`. */
  readonly repository: string;
  /** Full name of the branch. */
  readonly baseRef: string;
  /** Tip of the base branch; on `push` what it was before, or where a new branch was cut. */
  readonly base: string;
  readonly head: string;
  /** Tree of what would land. */
  readonly resultTree: string;
  readonly pullRequest?: number;
  /** Of a merge group: the pull request that its last commit is made of. */
  readonly queued?: number;
  readonly title: string;
  readonly labels: readonly string[];
  readonly draft: boolean;
  readonly author?: { readonly id: number; readonly login: string };
  /** Who pushed what to the branch of a pull request, where the platform lists it. */
  readonly pushes?: readonly Push[];
}

/** Repository name of a local run without `origin`. */
const NO_REPOSITORY = 'local/repository';

/**
 * The subject of an occasion. `from` is the branch that frozen branches are cut from: a new branch is judged from there.
 * Throws `platform.event` for an event that has no subject, `input.invalid` for a payload that lacks a field.
 */
export async function proposalOf(occasion: Occasion, git: Git, from?: string): Promise<Proposal> {
  if (occasion.kind === 'local') return local(occasion, git);
  const payload = payloadOf(occasion.payload);
  switch (occasion.name) {
    case 'pull_request':
      return pullRequest(payload, git, occasion.sha);
    case 'merge_group':
      return mergeGroup(payload, git);
    case 'push':
      return push(payload, git, from);
    default:
      throw refused(`the event ${occasion.name} has no change to judge`, occasion.name);
  }
}

async function local(occasion: Occasion & { kind: 'local' }, git: Git): Promise<Proposal> {
  const name = branchName(occasion.base);
  if (name === undefined) throw noBranch(occasion.base);
  const [base, head] = await Promise.all([commitAt(git, occasion.base), commitAt(git, occasion.head)]);
  return {
    event: 'local',
    repository: occasion.repository ?? NO_REPOSITORY,
    baseRef: `refs/heads/${name}`,
    base,
    head,
    resultTree: await resultOf(git, base, head, []),
    title: (await git.commit(head)).subject,
    labels: [],
    draft: false,
  };
}

async function pullRequest(payload: Payload, git: Git, sha: string | undefined): Promise<Proposal> {
  const repository = payload.text('repository', 'full_name');
  const state = payload.text('pull_request', 'state');
  if (state !== 'open') throw refused('the pull request is not open', state, IS_OVER);
  const into = payload.text('pull_request', 'base', 'repo', 'full_name');
  if (into !== repository) throw refused('the pull request is for another repository', into);
  const number = payload.count('pull_request', 'number');
  const name = payload.text('pull_request', 'base', 'ref');
  const head = payload.commit('pull_request', 'head', 'sha');
  const base = (await branchTip(git, name)) ?? payload.commit('pull_request', 'base', 'sha');
  const merges = [sha, `refs/remotes/pull/${number}/merge`, `refs/pull/${number}/merge`];
  return {
    event: 'pull_request',
    repository,
    baseRef: `refs/heads/${name}`,
    base,
    head,
    resultTree: await resultOf(git, base, head, merges),
    pullRequest: number,
    title: payload.text('pull_request', 'title'),
    labels: payload.list('pull_request', 'labels').map((label) => label.text('name')),
    draft: payload.flag('pull_request', 'draft'),
    author: { id: payload.count('pull_request', 'user', 'id'), login: payload.text('pull_request', 'user', 'login') },
  };
}

/** How the platform names the branch of a merge group; nobody else can push there. */
const QUEUED = /^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9][0-9]{0,9})-[0-9a-f]{40,64}$/;

async function mergeGroup(payload: Payload, git: Git): Promise<Proposal> {
  const head = payload.commit('merge_group', 'head_sha');
  const group = await landed('merge_group', payload, git, {
    baseRef: payload.text('merge_group', 'base_ref'),
    base: payload.commit('merge_group', 'base_sha'),
    head,
  });
  const ref = payload.has('merge_group', 'head_ref') ? payload.text('merge_group', 'head_ref') : '';
  const queued = QUEUED.exec(ref)?.[1];
  return queued === undefined ? group : { ...group, queued: Number(queued) };
}

async function push(payload: Payload, git: Git, from: string | undefined): Promise<Proposal> {
  const baseRef = payload.text('ref');
  const before = payload.commit('before');
  const head = payload.commit('after');
  if (!baseRef.startsWith('refs/heads/')) throw refused('only a pushed branch can be judged', baseRef, NO_TAGS);
  if (isZero(head)) throw refused('a deleted branch cannot be judged', baseRef, IS_OVER);
  const base = isZero(before) ? await cutFrom(git, head, from) : before;
  return landed('push', payload, git, { baseRef, base, head });
}

async function landed(
  event: 'merge_group' | 'push',
  payload: Payload,
  git: Git,
  where: Pick<Proposal, 'baseRef' | 'base' | 'head'>,
): Promise<Proposal> {
  const { tree, subject } = await git.commit(where.head);
  const repository = payload.text('repository', 'full_name');
  return { event, repository, ...where, resultTree: tree, title: subject, labels: [], draft: false };
}

async function cutFrom(git: Git, head: string, from: string | undefined): Promise<string> {
  const tip = from === undefined ? undefined : await branchTip(git, from);
  const base = tip === undefined ? undefined : await git.mergeBase(head, tip);
  if (base !== undefined) return base;
  throw new Problem({
    code: 'git.no_merge_base',
    message: 'a new branch has no commit in common with the branch it is cut from',
    found:
      from === undefined
        ? 'no branch is configured'
        : `${from} ${tip === undefined ? 'is not here' : 'shares nothing'}`,
    expected: 'a branch cut from `freeze.from`',
    remedy: 'check out with fetch-depth: 0, or cut the branch from the development branch',
  });
}

type Advice = Pick<ProblemParts, 'expected' | 'remedy'>;

const JUDGED: Advice = {
  expected: 'pull_request, merge_group or push',
  remedy: 'run the gate on these events, or name the change with --base and --head',
};
const IS_OVER: Advice = {
  expected: 'a change that is still to land, or has landed',
  remedy: 'ignore this run, or take the event out of the workflow',
};
const NO_TAGS: Advice = {
  expected: 'refs/heads/…',
  remedy: 'name branches, and no tags, under `push` in the workflow',
};

function refused(message: string, found: string, advice: Advice = JUDGED): Problem {
  return new Problem({
    code: 'platform.event',
    message: message.slice(0, 100),
    found,
    ...advice,
    who: 'platform engineer',
  });
}

function noBranch(found: string): Problem {
  return new Problem({
    code: 'input.invalid',
    message: 'the base must be a branch: its name decides what is in force',
    found,
    expected: 'a branch name, such as release/1.0',
    remedy: 'pass the name of the branch with --base',
  });
}
