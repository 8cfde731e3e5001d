import { Problem } from '../../core/model/problem.ts';
import type { Git } from '../ports.ts';

/**
 * The tree of the merge: of the head when it holds the base, of a merge commit of exactly these two, else of a merge made here.
 * `merges` are names or ids of commits that the platform may have made. Throws `git.conflict`.
 */
export async function resultOf(
  git: Git,
  base: string,
  head: string,
  merges: readonly (string | undefined)[],
): Promise<string> {
  if ((await git.mergeBase(base, head)) === undefined) throw unrelated(base, head);
  if (await git.isAncestor(base, head)) return (await git.commit(head)).tree;
  for (const name of merges) {
    const id = name === undefined ? undefined : await git.resolve(name);
    const merge = id === undefined ? undefined : await git.commit(id);
    if (merge?.parents.length === 2 && merge.parents[0] === base && merge.parents[1] === head) return merge.tree;
  }
  const tree = await git.mergeTree(base, head);
  if (tree !== undefined) return tree;
  throw new Problem({
    code: 'git.conflict',
    message: 'the change does not merge into the tip of its base branch',
    found: `conflicts between ${base.slice(0, 12)} and ${head.slice(0, 12)}`,
    expected: 'a change that merges cleanly',
    remedy: 'update the branch and resolve the conflicts',
    who: 'author of the change',
  });
}

function unrelated(base: string, head: string): Problem {
  return new Problem({
    code: 'git.no_merge_base',
    message: 'the change and its base have no commit in common',
    found: `${base.slice(0, 12)} and ${head.slice(0, 12)}`,
    expected: 'a change that was made on the history of its base',
    remedy: 'check out with fetch-depth: 0; if that is so already, redo the change on its base',
  });
}
