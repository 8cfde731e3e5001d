import { type Dirent, readdir as list } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { posix, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { matches } from '../../core/config/globs.ts';
import { MANIFEST_NAME } from '../../core/evidence/binding.ts';
import type { RecordedRun } from '../../core/evidence/lost-runs.ts';
import type { Slot } from '../../core/model/configuration.ts';
import type { File } from '../../core/model/part.generated.ts';
import { type ProblemParts, textOf } from '../../core/model/problem.ts';
import { isAbsent } from '../optional-file.ts';
import { listingsOf, manifestsIn, recordedRuns } from './evidence-manifests.ts';

const USUAL_FOLDER = 'evidence';

/** Where evidence is looked for. */
export interface EvidenceFolder {
  /** Absolute path. */
  readonly directory: string;
  /** The same folder as the user wrote it, POSIX: a glob may begin with it or leave it out. */
  readonly prefix: string;
  /** The folder relative to the top of the repository, POSIX; undefined where it lies outside. */
  readonly inRepository?: string;
  /** Paths that the judged tree tracks; a submodule is one. */
  readonly tracked: ReadonlySet<string>;
  /** Digests of manifests that the outputs of each job before pin. */
  readonly pinned: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One file of a slot, before it is read. */
export type PlacedFile = Pick<File, 'path' | 'tracked' | 'manifest'>;

export interface SlotFiles {
  readonly files: readonly PlacedFile[];
  /** All that was recorded for the slot where its files are looked for. */
  readonly runs: readonly RecordedRun[];
  readonly problems: readonly ProblemParts[];
}

/** The files of a slot with the manifest runs that made them. */
export async function findEvidence(slot: Slot, folder: EvidenceFolder): Promise<SlotFiles> {
  const patterns = slot.files.map((pattern) => withoutFolder(pattern, folder.prefix));
  const { paths: matched, manifests: recorded, problems: closed } = await matchedPaths(patterns, folder);
  if (matched.length === 0)
    return { files: [], runs: [], problems: closed.length > 0 ? closed : [await noMatch(slot, folder)] };
  const linked = await linkedPaths(matched, folder);
  const paths = matched.filter((path) => !linked.includes(path));
  const problems: ProblemParts[] = [
    ...closed,
    ...collisions(paths),
    ...linked.map((path) => notItself(shown(path, folder))),
  ];
  const { manifests, problems: unreadable } = await manifestsIn(
    new Set([...paths, ...recorded].flatMap(ancestors)),
    folder.directory,
    (path) => shown(path, folder),
  );
  problems.push(...unreadable);
  const listings = listingsOf(slot.name, manifests);
  const files = paths.map((path): PlacedFile => {
    const manifest = listings.get(path);
    return {
      path: shown(path, folder),
      tracked: isTracked(path, folder),
      ...(manifest === undefined ? {} : { manifest }),
    };
  });
  const runs = await recordedRuns(slot.name, manifests, {
    directory: folder.directory,
    shown: (path) => shown(path, folder),
    takes: (path) => isTaken(patterns, path),
  });
  return { files, runs, problems };
}

/** Whether the judged tree brings the file. Git lists a submodule as one path, so what lies below a tracked path counts as well. */
function isTracked(path: string, { inRepository, tracked }: EvidenceFolder): boolean {
  if (inRepository === undefined) return false;
  const whole = posix.join(inRepository, path);
  return [whole, ...ancestors(whole)].some((at) => tracked.has(at));
}

/** The absolute path of a file as `findEvidence` shows it. */
export function absolutePath(path: string, { directory, prefix }: EvidenceFolder): string {
  return resolve(directory, posix.relative(prefix, path));
}

const shown = (path: string, { prefix }: EvidenceFolder): string => posix.join(prefix, path);

/** A glob starts at the evidence folder, whether or not it names it: as it was asked for, or by its usual name. */
function withoutFolder(pattern: string, prefix: string): string {
  const folder = [prefix, USUAL_FOLDER].find((name) => pattern.startsWith(`${name}/`));
  return folder === undefined ? pattern : pattern.slice(folder.length + 1);
}

/**
 * The files that patterns match and the manifests beside them, with a problem for each folder on the way that is there and cannot be listed, for it may hold more of them, and
 * for what stands in the place of a file and is none.
 */
async function matchedPaths(
  patterns: readonly string[],
  folder: EvidenceFolder,
): Promise<{
  readonly paths: readonly string[];
  readonly manifests: readonly string[];
  readonly problems: readonly ProblemParts[];
}> {
  const { directory } = folder;
  const problems: ProblemParts[] = [];
  const others: string[] = [];
  const pathOf = (...parts: readonly string[]) =>
    relative(directory, resolve(directory, ...parts))
      .split(sep)
      .join('/');
  const listed = (path: string, options: { withFileTypes: true }, done: (error: unknown, found: Dirent[]) => void) =>
    list(path, options, (error, found) => {
      // A folder that is not there has no file.
      if (error !== null && !isAbsent(error)) problems.push(notListed(shown(pathOf(path), folder), error));
      const special = (found ?? []).filter((entry) => !entry.isFile() && !entry.isDirectory());
      others.push(...special.map(({ name }) => pathOf(path, name)).filter((one) => isTaken(patterns, one)));
      done(error, found);
    });
  const beside = patterns.map((pattern) => posix.join(posix.dirname(pattern), MANIFEST_NAME));
  const found = await glob([...patterns, ...beside], {
    cwd: directory,
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    dot: false,
    // Called as fdir calls it; of what it is declared as, the other forms are never used.
    fs: { readdir: listed as unknown as typeof list },
  });
  const inside = found.map((path) => path.split(sep).join('/')).filter((path) => !path.startsWith('../'));
  for (const path of new Set(others))
    if (!(await isFolder(resolve(directory, path)))) problems.push(notItself(shown(path, folder)));
  return {
    paths: inside.filter((path) => !posix.basename(path).startsWith(MANIFEST_NAME)).sort(),
    manifests: inside.filter((path) => posix.basename(path) === MANIFEST_NAME),
    problems,
  };
}

/** Whether a slot takes a file of this path; one whose name begins with a dot is hidden. */
const isTaken = (patterns: readonly string[], path: string): boolean =>
  matches(patterns, path) && !/(?:^|\/)\./.test(path);

/** A link to a folder, as many tools make one to their last run, stands in the place of no file. */
const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const notListed = (file: string, error: unknown): ProblemParts => ({
  code: 'evidence.unreadable',
  message: 'a folder of evidence could not be listed',
  file,
  found: textOf(error),
  expected: 'a folder that may be read',
  remedy: 'let its producer hand it over to the user of this job, as after a container that runs as another one',
  who: 'whoever owns the producing job',
});

/** Paths that a symbolic link leads through. What a link leads to may be in the judged tree, although the path is not. */
async function linkedPaths(paths: readonly string[], folder: EvidenceFolder): Promise<readonly string[]> {
  const { directory, inRepository } = folder;
  const top = inRepository === undefined ? directory : resolve(directory, posix.relative(inRepository, '.'));
  const real = resolve(await realpath(top), relative(top, directory));
  const linked = await Promise.all(
    paths.map(async (path) => (await realpath(resolve(directory, path))) !== resolve(real, path)),
  );
  return paths.filter((_, index) => linked[index]);
}

const notItself = (file: string): ProblemParts => ({
  code: 'evidence.not_regular',
  message: 'a link or another special file stands on the way to the file, or in its place',
  file,
  found: 'no regular file by its own path',
  expected: 'a file in the evidence folder itself',
  remedy: 'let the tool write into the evidence folder',
});

/** The folders of a path from its own up to the top, which is `.`. */
function ancestors(path: string): readonly string[] {
  const parent = posix.dirname(path);
  return parent === '.' ? ['.'] : [parent, ...ancestors(parent)];
}

/** On another system two such names would be one file, and one would hide the other. */
function collisions(paths: readonly string[]): readonly ProblemParts[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const folded = path.normalize('NFC').toLowerCase();
    const other = seen.get(folded);
    seen.set(folded, path);
    if (other === undefined) return [];
    return [
      {
        code: 'evidence.name_collision' as const,
        message: `${other} and ${path} differ only by case or Unicode form`,
        file: path,
        remedy: 'rename one of them',
      },
    ];
  });
}

async function noMatch(slot: Slot, folder: EvidenceFolder): Promise<ProblemParts> {
  const options = { recursive: true, withFileTypes: true } as const;
  const entries = await readdir(folder.directory, options).catch(() => undefined);
  const there = (entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder.directory, resolve(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const listed =
    there.length === 0
      ? 'nothing'
      : there.length > 6
        ? `${there.slice(0, 6).join(', ')} and ${there.length - 6} more`
        : there.join(', ');
  return {
    code: 'evidence.no_match',
    message: `slot ${slot.name} matched no file`,
    file: folder.prefix,
    expected: `at least one file for ${slot.files.join(', ')}`,
    found:
      entries === undefined ? `there is no folder ${folder.prefix}/` : `0 files; ${folder.prefix}/ holds ${listed}`,
    remedy: `run the producer of slot ${slot.name}, and see that its output reaches ${folder.prefix}/${there.length === 0 ? '' : ', or correct `files` of the slot'}`,
    who: 'whoever owns the producing job',
  };
}
