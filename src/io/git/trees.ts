import { Problem } from '../../core/model/problem.ts';
import type { ChangedFile, TreeEntry } from '../ports.ts';
import { isFolder, type TreeLine } from './parse.ts';
import { unreadable } from './process.ts';

/** Largest number of files of one tree; a tree that repeats one subtree can name more files than any disk holds. */
const MAX_FILES = 1_000_000;
/** Deepest folder. */
const MAX_DEPTH = 256;

/** The lines of a tree object by its id. */
export type ReadTree = (id: string) => Promise<readonly TreeLine[]>;

const NOTHING: readonly TreeLine[] = [];
const ABSENT = '000000';

/** Every file below a tree, sorted by path. A name that is not UTF-8 is shown with U+FFFD, so that it is there and matches nothing. */
export async function listTree(root: string, read: ReadTree): Promise<readonly TreeEntry[]> {
  const found: TreeEntry[] = [];
  const walk = async (id: string, prefix: string, depth: number): Promise<void> => {
    const folders: Promise<void>[] = [];
    for (const line of await read(id)) {
      const path = prefix + line.name;
      if (isFolder(line)) folders.push(walk(line.id, `${path}/`, deeper(depth, path)));
      else found.push({ path, mode: line.mode, id: line.id });
    }
    bound(found.length);
    await Promise.all(folders);
  };
  await walk(root, '', 0);
  return found.sort(byPath);
}

/** The entry at a path, read folder by folder. */
export async function findInTree(root: string, path: string, read: ReadTree): Promise<TreeLine | undefined> {
  const parts = path.split('/');
  let id = root;
  for (const [index, part] of parts.entries()) {
    const line = (await read(id)).find(({ name, exact }) => exact && name === part);
    if (line === undefined || index === parts.length - 1) return line;
    if (!isFolder(line)) return undefined;
    id = line.id;
  }
  return undefined;
}

/**
 * What differs between two trees, both sides, all modes, no renames (git diff-tree -r --no-renames). Equal subtrees are not read.
 * Throws `git.encoding` for a changed path that is not UTF-8.
 */
export async function diffTrees(from: string, to: string, read: ReadTree): Promise<readonly ChangedFile[]> {
  const found: ChangedFile[] = [];
  const file = (path: string, exact: boolean, oldMode: string, newMode: string) => {
    if (!exact) throw notUtf8(path);
    found.push({ path, status: statusOf(oldMode, newMode), oldMode, newMode });
    bound(found.length);
  };
  const walk = async (a: string | undefined, b: string | undefined, prefix: string, depth: number): Promise<void> => {
    const [before, after] = await Promise.all([
      a === undefined ? NOTHING : read(a),
      b === undefined ? NOTHING : read(b),
    ]);
    const folders: Promise<void>[] = [];
    for (const [old, now] of pairs(before, after)) {
      if (old?.id === now?.id && old?.mode === now?.mode) continue;
      const path = prefix + (old ?? now)?.name;
      const exact = (old ?? now)?.exact === true;
      const [oldFolder, newFolder] = [folderOf(old), folderOf(now)];
      const [oldFile, newFile] = [fileModeOf(old), fileModeOf(now)];
      if (oldFolder !== undefined || newFolder !== undefined) {
        if (!exact) throw notUtf8(path);
        folders.push(walk(oldFolder, newFolder, `${path}/`, deeper(depth, path)));
      }
      if (oldFile !== ABSENT || newFile !== ABSENT) file(path, exact, oldFile, newFile);
    }
    await Promise.all(folders);
  };
  if (from !== to) await walk(from, to, '', 0);
  return found.sort(byPath);
}

/** Pairs the lines of two trees by name; bytes that are not UTF-8 pair by what they resemble and are refused anyway. */
function pairs(
  before: readonly TreeLine[],
  after: readonly TreeLine[],
): [TreeLine | undefined, TreeLine | undefined][] {
  const old = new Map(before.map((line) => [keyOf(line), line]));
  const now = new Map(after.map((line) => [keyOf(line), line]));
  return [...new Set([...old.keys(), ...now.keys()])].map((name) => [old.get(name), now.get(name)]);
}

/** Several names may resemble each other once decoded, so those are told apart by their content too. */
const keyOf = (line: TreeLine): string => (line.exact ? line.name : `${line.name}\0${line.mode}${line.id}`);

const folderOf = (line: TreeLine | undefined): string | undefined =>
  line !== undefined && isFolder(line) ? line.id : undefined;

const fileModeOf = (line: TreeLine | undefined): string => (line === undefined || isFolder(line) ? ABSENT : line.mode);

function statusOf(oldMode: string, newMode: string): ChangedFile['status'] {
  if (oldMode === ABSENT) return 'added';
  if (newMode === ABSENT) return 'deleted';
  return oldMode.slice(0, 3) === newMode.slice(0, 3) ? 'modified' : 'type_changed';
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

function bound(files: number): void {
  if (files > MAX_FILES) throw unreadable(`a tree has more than ${MAX_FILES} files`);
}

function deeper(depth: number, path: string): number {
  if (depth >= MAX_DEPTH) throw unreadable(`a tree has more than ${MAX_DEPTH} levels`, path.slice(0, 200));
  return depth + 1;
}

function notUtf8(path: string): Problem {
  return new Problem({
    code: 'git.encoding',
    message: 'a path in the change is not UTF-8',
    file: path,
    expected: 'paths in UTF-8, which rules can name',
    remedy: 'rename the file',
    who: 'author of the change',
  });
}
