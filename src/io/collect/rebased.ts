import type { Commit, Git } from '../ports.ts';
import type { Landing } from './landing.ts';
import { whereThere } from './missing-object.ts';
import { startsOf, type TriagedChange } from './triaged-change.ts';

/** Landings that follow each other, by their places among all. */
export type Run = readonly (readonly [index: number, landing: Landing])[];

/** Where two or more landings of one parent follow each other, none of them left out by `isOpen`. */
export function runsOf(landings: readonly Landing[], isOpen: (index: number) => boolean): readonly Run[] {
  const runs: [number, Landing][][] = [];
  for (const [index, landing] of landings.entries()) {
    if (landing.sides.length !== 1 || !isOpen(index)) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.[1].commit === landing.from) last.push([index, landing]);
    else runs.push([[index, landing]]);
  }
  return runs.filter((run) => run.length > 1);
}

/**
 * The landings that are the triaged change made anew commit by commit, as "Rebase and merge" does: together they have the triaged patch, and
 * each lands the very tree that git makes of the change up to its own commit. So none of them brings what another takes back.
 */
export async function rebasedAs(change: TriagedChange, runs: readonly Run[], git: Git): Promise<readonly number[]> {
  const found = await Promise.all(runs.map((run) => rebasedIn(change, run, git)));
  return found.flat();
}

async function rebasedIn(change: TriagedChange, run: Run, git: Git): Promise<readonly number[]> {
  for (const [start, commits] of await chainsOf(change, run, git)) {
    const places = run.slice(commits.length - 1).map((_, place) => run.slice(place, place + commits.length));
    const patches = await Promise.all(
      places.map((place) => git.patchId(place[0]?.[1].from ?? '', place.at(-1)?.[1].to ?? '')),
    );
    for (const place of places.filter((_, index) => patches[index] === change.patch)) {
      if (await isEach(start, commits, place, git)) return place.map(([index]) => index);
    }
  }
  return [];
}

/** The triaged commits from where they begin, where there are several and none of them is a merge. */
async function chainsOf(
  change: TriagedChange,
  run: Run,
  git: Git,
): Promise<readonly (readonly [start: string, commits: readonly Commit[]])[]> {
  const chains = await whereThere(async () => {
    const starts = await startsOf(change, run[0]?.[1].from ?? '', git);
    return Promise.all(starts.map(async (start) => [start, await git.firstParents(start, change.head)] as const));
  });
  return (chains ?? []).filter(
    ([, commits]) =>
      commits.length > 1 && commits.length <= run.length && commits.every(({ parents }) => parents.length === 1),
  );
}

async function isEach(start: string, commits: readonly Commit[], place: Run, git: Git): Promise<boolean> {
  const onto = place[0]?.[1].from ?? '';
  for (const [index, commit] of commits.entries()) {
    if ((await git.transplant(start, commit.id, onto)) !== place[index]?.[1].to) return false;
  }
  return true;
}
