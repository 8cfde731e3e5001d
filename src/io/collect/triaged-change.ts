import type { Git } from '../ports.ts';
import { before, type Landing } from './landing.ts';

/** What a triage record names: `patch` is git's stable patch-id of the change from where it left its base to `head`. */
export interface TriagedChange {
  readonly head: string;
  readonly patch: string;
}

/** Commits below a triaged head that are looked at for the one where the triaged change begins. */
const MAX_STEPS = 64;

/**
 * Whether a landing with the triaged patch-id is the triaged change to the byte. A patch-id leaves out white space, the place of a hunk and what
 * follows a NUL; so what lands has to be the very tree that git makes of the triaged change on what was there before.
 * Throws `git.missing_object` where the triaged head cannot be had.
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
 * Where the triaged change begins: where its head left the branch, else the nearest commit below from which it is the triaged patch. It is that
 * one for a fix upon another that landed as a new commit, and for a fix that landed before and was taken back.
 */
async function startsOf({ head, patch }: TriagedChange, from: string, git: Git): Promise<readonly string[]> {
  const begins = async (commits: readonly string[]): Promise<readonly string[]> => {
    const patches = await Promise.all(commits.map((commit) => git.patchId(commit, head)));
    return commits.filter((_, index) => patches[index] === patch);
  };
  const left = await begins(await git.mergeBases(from, head));
  return left.length > 0 ? left : (await begins(await below(head, git))).slice(0, 1);
}

async function below(head: string, git: Git): Promise<readonly string[]> {
  const found: string[] = [];
  for (let [id] = (await git.commit(head)).parents; id !== undefined && found.length < MAX_STEPS; ) {
    found.push(id);
    [id] = (await git.commit(id)).parents;
  }
  return found;
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
