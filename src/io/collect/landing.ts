import { Problem } from '../../core/model/problem.ts';
import type { Commit, Git } from '../ports.ts';
import type { Proposal } from './event.ts';
import { type PushList, pushedTo } from './pushed.ts';

/** One change that lands, or has landed, as git knows it. */
export interface Landing {
  /** `#12` for a pull request, else the commit. */
  readonly id: string;
  readonly commit: string;
  readonly title: string;
  /** Commit or tree before it. */
  readonly from: string;
  /** Tree after it. */
  readonly to: string;
  /** What it merges: base and head of a pull request, the parents of a commit. */
  readonly sides: readonly string[];
  /** What it consists of, oldest first. */
  readonly commits: readonly Commit[];
  readonly inBase: boolean;
  /** Who opened it on the platform. */
  readonly opener?: Opener;
}

/** An account of the platform that opened what lands. */
export interface Opener {
  readonly id: number;
  readonly login: string;
  /** Who else pushed to its branch, where the platform lists it. */
  readonly pushed?: PushList;
  /** The head of the request, where what landed is what git makes of it. */
  readonly head?: string;
}

/**
 * What lands now. A pull request is one change, whatever its commits are, for only their sum is proposed; of a push or a merge group each
 * first-parent commit is one. Where these do not build on what was there, be it that the push rewrote history or that a merge has it as its
 * other side, what becomes of it is one more.
 */
export async function landingsOf(proposal: Proposal, git: Git): Promise<readonly Landing[]> {
  const { event, base, head, resultTree, pullRequest, title, author } = proposal;
  if (event === 'pull_request' || event === 'local') {
    const commits = await git.between(base, head);
    if (commits.length === 0) return [];
    const id = pullRequest === undefined ? head : `#${pullRequest}`;
    const sides = [base, head];
    const opener = author === undefined ? {} : { opener: await openerOf(author, proposal, git) };
    return [{ id, commit: head, title, from: base, to: resultTree, sides, commits, inBase: false, ...opener }];
  }
  const landings = await firstParentLandings(await git.firstParents(base, head), git, false);
  if (base === head || landings[0]?.from === base) return landings;
  if ((await git.mergeBase(base, head)) === undefined) throw rewrittenWhole(base, head);
  const rewritten = {
    id: `${base}..${head}`,
    title: 'rewrites the history of the branch',
    from: base,
    to: resultTree,
    sides: [],
  };
  return [...landings, { ...rewritten, commit: head, commits: await git.between(base, head), inBase: false }];
}

async function openerOf(
  author: NonNullable<Proposal['author']>,
  { base, head, pushes }: Proposal,
  git: Git,
): Promise<Opener> {
  if (pushes === undefined) return author;
  return { ...author, pushed: await pushedTo({ base, head, opener: author.id }, pushes, git) };
}

/** First-parent commits as changes of their own; a merge brings the commits that its first parent did not have. */
export function firstParentLandings(
  commits: readonly Commit[],
  git: Git,
  inBase: boolean,
): Promise<readonly Landing[]> {
  return Promise.all(
    commits.map(async (commit) => ({
      id: commit.id,
      commit: commit.id,
      title: commit.subject,
      from: before(commit),
      to: commit.tree,
      sides: commit.parents,
      commits: commit.parents.length < 2 ? [commit] : await git.between(before(commit), commit.id),
      inBase,
    })),
  );
}

/** Whether a merge adds nothing of its own: who presses the button, or brings a branch up to date, writes nothing. */
export async function isCleanMerge({ parents, tree }: Commit, git: Git): Promise<boolean> {
  const [ours, theirs, third] = parents;
  if (ours === undefined || theirs === undefined || third !== undefined) return false;
  if ((await git.commit(theirs)).tree === tree && (await git.isAncestor(ours, theirs))) return true;
  return (await git.mergeTree(ours, theirs)) === tree;
}

/**
 * Whether the platform shows reviewers all that a merge brings. Of several merge bases it takes one, and what the merge brings back from behind
 * another stands in no difference that it shows.
 */
export async function isShown(base: string, head: string, git: Git): Promise<boolean> {
  return (await git.mergeBases(base, head)).length === 1;
}

/** The first parent, or for a root the empty tree, which git knows without storing it. */
export function before({ id, parents }: Pick<Commit, 'id' | 'parents'>): string {
  return parents[0] ?? (id.length === 40 ? EMPTY_TREE_SHA1 : EMPTY_TREE_SHA256);
}

const EMPTY_TREE_SHA1 = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const EMPTY_TREE_SHA256 = '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321';

function rewrittenWhole(base: string, head: string): Problem {
  return new Problem({
    code: 'git.no_merge_base',
    message: 'the push replaced the whole history of the branch',
    found: `${base.slice(0, 12)} and ${head.slice(0, 12)} share no commit`,
    expected: 'a push that builds on what was there',
    remedy: 'restore the branch',
  });
}
