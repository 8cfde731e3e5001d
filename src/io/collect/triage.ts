import type { Part } from '../../core/model/snapshot.generated.ts';
import type { Git } from '../ports.ts';
import type { Landing } from './landing.ts';

/** What links a triage record to a change: its content, never its name or a message. */
export interface TriageLink {
  readonly id: string;
  /** `patch` is git's stable patch-id of the triaged change, from where it left its base to `head`. */
  readonly change: { readonly head: string; readonly patch: string };
}

type Links = Part['triage'];

/**
 * The records that name each landing, in the order of the landings.
 *
 * `commit`: the landing ends at the triaged head, or merges exactly it, and what lands up to there is the triaged patch. A head alone proves
 * nothing: on another base it brings along whatever lies between. Fast-forwarded commits before the head count with it, for they were triaged
 * as one change. `patch`: what lands has the triaged patch-id (squash, rebase, cherry-pick).
 */
export async function linkTriage(
  landings: readonly Landing[],
  records: readonly TriageLink[],
  git: Git,
): Promise<readonly Links[]> {
  if (records.length === 0) return landings.map(() => []);
  const patches = await Promise.all(landings.map(({ from, to }) => git.patchId(from, to)));
  const found = await Promise.all(records.map((record) => coveredBy(record, landings, patches, git)));
  return landings.map((_, index) =>
    records.flatMap(({ id }, which) => {
      const match = found[which]?.get(index);
      return match === undefined ? [] : [{ id, match }];
    }),
  );
}

type Match = Links[number]['match'];

async function coveredBy(
  { change }: TriageLink,
  landings: readonly Landing[],
  patches: readonly (string | undefined)[],
  git: Git,
): Promise<ReadonlyMap<number, Match>> {
  const covered = new Map<number, Match>();
  for (const [index, landing] of landings.entries()) {
    if (patches[index] === change.patch) covered.set(index, landing.commit === change.head ? 'commit' : 'patch');
    else if (await isCleanMergeOf(change, landing, git)) covered.set(index, 'commit');
  }
  const end = landings.findIndex(({ commit }) => commit === change.head);
  if (end > 0 && !covered.has(end)) {
    for (const index of await fastForward(change, landings.slice(0, end + 1), git)) covered.set(index, 'commit');
  }
  return covered;
}

/** A pull request of the triaged head, or a merge commit of it, whose result is what git merges by itself. */
async function isCleanMergeOf({ head, patch }: TriageLink['change'], landing: Landing, git: Git): Promise<boolean> {
  const [base, merged, ...more] = landing.sides;
  if (base === undefined || merged !== head || more.length > 0) return false;
  const start = await git.mergeBase(base, head);
  if (start === undefined || (await git.patchId(start, head)) !== patch) return false;
  return (await git.mergeTree(base, head)) === landing.to;
}

/** The landings that end at the triaged head and together are the triaged patch. */
async function fastForward(
  { patch }: TriageLink['change'],
  landings: readonly Landing[],
  git: Git,
): Promise<readonly number[]> {
  const to = landings.at(-1)?.to ?? '';
  const patches = await Promise.all(landings.map(({ from }) => git.patchId(from, to)));
  const start = patches.lastIndexOf(patch);
  return start < 0 ? [] : landings.flatMap((_, index) => (index >= start ? [index] : []));
}
