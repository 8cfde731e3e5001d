import type { Part, Problem as SnapshotProblem } from '../../core/model/snapshot.generated.ts';
import type { Git } from '../ports.ts';
import { isCleanMerge, type Landing } from './landing.ts';
import { isMissing } from './missing-object.ts';
import { rebasedAs, runsOf } from './rebased.ts';
import { isCleanMergeOf, isExactly, type TriagedChange } from './triaged-change.ts';

/** What links a triage record to a change: its content, never its name or a message. */
export interface TriageLink {
  readonly id: string;
  readonly change: TriagedChange;
}

type Links = Part['triage'];

/** The records that name each landing, in the order of the landings, and the heads that were needed and could not be had. */
export interface Linked {
  readonly links: readonly Links[];
  readonly problems: readonly SnapshotProblem[];
}

/**
 * Links records to landings.
 *
 * `commit`: the landing ends at the triaged head, or merges exactly it, and what lands up to there is the triaged patch. A head alone proves
 * nothing: on another base it brings along whatever lies between. Fast-forwarded commits before the head count with it, for they were triaged
 * as one change. `patch`: what lands is the triaged change to the byte (squash, rebase, cherry-pick), at once or commit by commit, and no merge
 * that drops something.
 */
export async function linkTriage(
  landings: readonly Landing[],
  records: readonly TriageLink[],
  git: Git,
  reads: 'change' | 'branch',
): Promise<Linked> {
  if (records.length === 0) return { links: landings.map(() => []), problems: [] };
  const patches = await Promise.all(landings.map(({ from, to }) => git.patchId(from, to)));
  const one = await Promise.all(records.map((record) => coveredBy(record, landings, patches, git)));
  const found = await withRebased(records, landings, one, git);
  const links = landings.map((_, index) =>
    records.flatMap(({ id }, which) => {
      const match = found[which]?.get(index);
      return match === undefined || match === GONE ? [] : [{ id, match }];
    }),
  );
  const gone = records.filter((_, which) =>
    landings.some((_landing, index) => found[which]?.get(index) === GONE && links[index]?.length === 0),
  );
  return { links, problems: gone.map((record) => ({ ...headGone(record), reads })) };
}

/** A record that names no single landing may be of several commits, which were landed one by one. */
async function withRebased(
  records: readonly TriageLink[],
  landings: readonly Landing[],
  found: readonly Covered[],
  git: Git,
): Promise<readonly Covered[]> {
  const runs = runsOf(landings, (index) => !found.some((covered) => covered.has(index)));
  if (runs.length === 0) return found;
  return Promise.all(
    records.map(async ({ change }, which): Promise<Covered> => {
      const covered = found[which] ?? new Map();
      if (covered.size > 0) return covered;
      return new Map((await rebasedAs(change, runs, git)).map((index) => [index, 'patch']));
    }),
  );
}

type Match = Links[number]['match'];
type Covered = ReadonlyMap<number, Match | typeof GONE>;

/** The landing has the triaged patch-id, but the triaged head is nowhere to compare it with. */
const GONE = 'gone';

async function coveredBy(
  { change }: TriageLink,
  landings: readonly Landing[],
  patches: readonly (string | undefined)[],
  git: Git,
): Promise<Covered> {
  const covered = new Map<number, Match | typeof GONE>();
  for (const [index, landing] of landings.entries()) {
    const match =
      patches[index] === change.patch ? await byPatch(change, landing, git) : await byHead(change, landing, git);
    if (match !== undefined) covered.set(index, match);
  }
  const end = landings.findIndex(({ commit }) => commit === change.head);
  if (end > 0 && !covered.has(end)) {
    for (const index of await fastForward(change, landings.slice(0, end + 1), git)) covered.set(index, 'commit');
  }
  return covered;
}

async function byPatch(change: TriagedChange, landing: Landing, git: Git): Promise<Match | typeof GONE | undefined> {
  try {
    if (!(await isExactly(change, landing, git)) || (await leavesOut(change, landing, git))) return undefined;
  } catch (thrown) {
    if (isMissing(thrown)) return GONE;
    throw thrown;
  }
  return landing.commit === change.head ? 'commit' : 'patch';
}

/** Whether a merge, other than the triaged one, is not what git makes of its sides: it may land the patch and drop what the other side has. */
async function leavesOut({ head }: TriagedChange, { commit, sides }: Landing, git: Git): Promise<boolean> {
  if (commit === head || sides.length < 2 || sides.includes(commit)) return false;
  return !(await isCleanMerge(await git.commit(commit), git));
}

async function byHead(change: TriagedChange, landing: Landing, git: Git): Promise<Match | undefined> {
  return (await isCleanMergeOf(change, landing, git)) ? 'commit' : undefined;
}

/** The landings that end at the triaged head and together are the triaged patch. */
async function fastForward(
  { patch }: TriagedChange,
  landings: readonly Landing[],
  git: Git,
): Promise<readonly number[]> {
  const to = landings.at(-1)?.to ?? '';
  const patches = await Promise.all(landings.map(({ from }) => git.patchId(from, to)));
  const start = patches.lastIndexOf(patch);
  return start < 0 ? [] : landings.flatMap((_, index) => (index >= start ? [index] : []));
}

function headGone({ id, change }: TriageLink): SnapshotProblem {
  return {
    code: 'git.missing_object',
    message: `the commit that triage record ${id} names is not there`.slice(0, 100),
    found: `${change.base === undefined ? '' : `${change.base} or `}${change.head} could not be fetched`,
    expected: 'the triaged commit, for a patch-id alone leaves out white space and places',
    remedy: 'push that commit again, as a tag for one, or have the commit that lands triaged',
    who: 'the triage roles',
  };
}
