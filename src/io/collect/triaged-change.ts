import type { Git } from '../ports.ts';
import { before, type Landing } from './landing.ts';

/** What a triage record names: `patch` is git's stable patch-id of the change from `base`, else from where it left the branch, to `head`. */
export interface TriagedChange {
  readonly head: string;
  readonly base?: string;
  readonly patch: string;
}

/**
 * Whether a landing with the triaged patch-id is the triaged change to the byte. A patch-id leaves out white space, the place of a hunk and what
 * follows a NUL; so what lands has to be the very tree that git makes of the triaged change on what was there before.
 * Throws `git.missing_object` where the triaged commits cannot be had.
 */
export async function isExactly(change: TriagedChange, { commit, from, to }: Landing, git: Git): Promise<boolean> {
  const head = await git.commit(change.head);
  if (from === before(head)) return to === head.tree;
  if (from === before({ id: commit, parents: [] })) return false;
  for (const start of await startsOf(change, from, git)) {
    if ((await git.transplant(start, change.head, from)) === to) return true;
  }
  return false;
}

/**
 * Where the triaged change begins. Whoever wrote its commits could have more than one begin with the triaged patch, each at another place, so
 * none is searched for: a fix upon another that landed as a new commit, or one that landed before and was taken back, is triaged with its base.
 */
export async function startsOf(
  { base, head, patch }: TriagedChange,
  from: string,
  git: Git,
): Promise<readonly string[]> {
  const begins = base === undefined ? await git.mergeBases(from, head) : [base];
  const patches = await Promise.all(begins.map((commit) => git.patchId(commit, head)));
  return begins.filter((_, index) => patches[index] === patch);
}

/**
 * Whether a landing merges exactly the triaged head, as a pull request or a merge commit, and adds nothing: its result is what git merges by
 * itself and touches no file beside the triaged ones. Of several merge bases none is picked: what lands is then not what either of them shows.
 */
export async function isCleanMergeOf(
  { head, patch }: TriagedChange,
  { sides, from, to }: Landing,
  git: Git,
): Promise<boolean> {
  const [base, merged, third] = sides;
  if (base === undefined || merged !== head || third !== undefined) return false;
  const [start, another] = await git.mergeBases(base, head);
  if (start === undefined || another !== undefined || (await git.patchId(start, head)) !== patch) return false;
  if ((await git.mergeTree(base, head)) !== to) return false;
  const [triaged, lands] = await Promise.all([git.diff(start, head), git.diff(from, to)]);
  const paths = new Set(triaged.map(({ path }) => path));
  return lands.every(({ path }) => paths.has(path));
}
