import type { Commit } from '../ports.ts';
import { type Dated, LEFT, paint, type ReadCommit } from './paint.ts';

/**
 * The best common ancestors (git merge-base --all): none, one, or several after criss-cross merges, the youngest first, then the least id.
 * The walk may end before it knows that one common commit reaches another, so those are compared afterwards.
 */
export async function mergeBases(a: string, b: string, read: ReadCommit): Promise<readonly string[]> {
  if (a === b) return [a];
  const { common } = await paint(a, b, read);
  const inherited = new Set([...common.values()].flatMap(({ commit }) => commit.parents));
  const heads = [...common.values()].filter(({ commit }) => !inherited.has(commit.id));
  const best: Dated[] = [];
  for (const one of heads) {
    const others = heads.filter((other) => other !== one);
    const reached = await Promise.all(others.map((other) => isAncestor(one.commit.id, other.commit.id, read)));
    if (!reached.includes(true)) best.push(one);
  }
  return best
    .sort((x, y) => y.seconds - x.seconds || (x.commit.id < y.commit.id ? -1 : 1))
    .map(({ commit }) => commit.id);
}

/** Whether `ancestor` can be reached from `of`; a commit is its own ancestor. */
export async function isAncestor(ancestor: string, of: string, read: ReadCommit): Promise<boolean> {
  if (ancestor === of) return true;
  const { common } = await paint(ancestor, of, read, { until: ancestor });
  return common.has(ancestor);
}

/** Commits that `to` reaches and `from` does not (git rev-list from..to), oldest first. */
export async function between(from: string, to: string, read: ReadCommit): Promise<readonly Commit[]> {
  if (from === to) return [];
  const { left } = await paint(to, from, read, { complete: LEFT });
  return [...left.values()].sort((x, y) => x.seconds - y.seconds).map(({ commit }) => commit);
}

/** First-parent commits after `from` up to `to`, oldest first: the way back from `to` ends at the first one that `from` reaches. */
export async function firstParents(from: string, to: string, read: ReadCommit): Promise<readonly Commit[]> {
  const outside = new Map((await between(from, to, read)).map((commit) => [commit.id, commit]));
  const chain: Commit[] = [];
  for (let one = outside.get(to); one !== undefined; one = outside.get(one.parents[0] ?? '')) chain.push(one);
  return chain.reverse();
}
