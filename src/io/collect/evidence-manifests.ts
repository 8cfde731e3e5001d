import { access } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import { MANIFEST_NAME } from '../../core/evidence/binding.ts';
import type { RecordedRun } from '../../core/evidence/lost-runs.ts';
import type { File } from '../../core/model/part.generated.ts';
import { type ProblemParts, problemsOf } from '../../core/model/problem.ts';
import { manifestThere, type ReadManifest } from '../manifest.ts';

/** A manifest, its folder relative to the evidence folder, and its path as it is shown. */
export interface PlacedManifest extends ReadManifest {
  readonly path: string;
  readonly folder: string;
}

type Listing = NonNullable<File['manifest']>;

/** Reads the manifests of some folders. */
export async function manifestsIn(
  folders: ReadonlySet<string>,
  directory: string,
  shown: (path: string) => string,
): Promise<{ readonly manifests: readonly PlacedManifest[]; readonly problems: readonly ProblemParts[] }> {
  const manifests: PlacedManifest[] = [];
  const problems: ProblemParts[] = [];
  for (const folder of folders) {
    const place = posix.join(folder, MANIFEST_NAME);
    const path = shown(place);
    try {
      const found = await manifestThere(resolve(directory, place), path);
      if (found !== undefined) manifests.push({ path, folder, ...found });
    } catch (thrown) {
      problems.push(...problemsOf(thrown, 'evidence.manifest'));
    }
  }
  return { manifests, problems };
}

/**
 * The run that lists each file for a slot, by the file's path. The last one counts: a later run of a producer overwrites what an earlier
 * one wrote.
 */
export function listingsOf(slot: string, manifests: readonly PlacedManifest[]): ReadonlyMap<string, Listing> {
  const found = new Map<string, Listing>();
  for (const { path, folder, sha256, manifest } of manifests) {
    for (const { files, ...run } of manifest.runs) {
      if (run.slot !== slot) continue;
      for (const file of files) found.set(posix.join(folder, file.path), { path, sha256, listed: file.sha256, run });
    }
  }
  return found;
}

interface Place {
  readonly directory: string;
  readonly shown: (path: string) => string;
  /** Whether the slot would take a file of this path. */
  readonly takes: (path: string) => boolean;
}

/** The runs for a slot in the order of their manifests, with what became of what each wrote. */
export async function recordedRuns(
  slot: string,
  manifests: readonly PlacedManifest[],
  { directory, shown, takes }: Place,
): Promise<readonly RecordedRun[]> {
  const runs = manifests.flatMap(({ path: manifest, folder, manifest: { runs: all } }) =>
    all
      .filter((run) => run.slot === slot)
      .map(({ files, ...run }) => ({
        manifest,
        run,
        wrote: files.map(({ path }) => posix.join(folder, path)).filter(takes),
      })),
  );
  const last = new Map(runs.flatMap(({ wrote }, index) => wrote.map((path) => [path, index] as const)));
  return Promise.all(
    runs.map(async ({ wrote, ...run }, index): Promise<RecordedRun> => {
      const there = await Promise.all(wrote.map((path) => isThere(resolve(directory, path))));
      const shownOf = (holds: (path: string, at: number) => boolean) => wrote.filter(holds).map(shown);
      return {
        ...run,
        wrote: wrote.map(shown),
        kept: shownOf((path, at) => there[at] === true && last.get(path) === index),
        gone: shownOf((_, at) => there[at] !== true),
      };
    }),
  );
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
