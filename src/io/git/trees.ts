import { Problem } from '../../core/model/problem.ts';
import type { ChangedFile, TreeEntry } from '../ports.ts';
import { isFolder, type TreeLine } from './parse.ts';
import { unreadable } from './process.ts';

/** Largest number of files of one tree; a tree that repeats one subtree can name more files than any disk holds. */
const MAX_FILES = 500_000;
/** Folders that are read side by side. */
const AT_ONCE = 64;
/** Deepest folder. */
const MAX_DEPTH = 256;

/** The lines of a tree object by its id. */
export type ReadTree = (id: string) => Promise<readonly TreeLine[]>;

const NOTHING: readonly TreeLine[] = [];
const ABSENT = '000000';

/** Every file below a tree, sorted by path. A name that is not UTF-8 is shown with U+FFFD, so that it is there and matches nothing. */
export async function listTree(root: string, read: ReadTree): Promise<readonly TreeEntry[]> {
  const found: TreeEntry[] = [];
  await walk({ id: root, prefix: '', depth: 0 }, async ({ id, prefix, depth }) => {
    const folders: { id: string; prefix: string; depth: number }[] = [];
    for (const line of await read(id)) {
      const path = prefix + line.name;
      if (isFolder(line)) folders.push({ id: line.id, prefix: `${path}/`, depth: deeper(depth, path) });
      else found.push({ path, mode: line.mode, id: line.id });
    }
    bound(found.length);
    return folders;
  });
  return found.sort(byPath);
}

/** Visits a folder and everything below it, the deepest known first and a few at a time: a crafted tree is refused before it fills the memory. */
async function walk<Folder>(root: Folder, visit: (folder: Folder) => Promise<readonly Folder[]>): Promise<void> {
  const waiting = [root];
  while (waiting.length > 0) {
    const visited = await Promise.all(waiting.splice(-AT_ONCE).map(visit));
    for (const below of visited) waiting.push(...below);
    bound(waiting.length);
  }
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
  const file = (path: string, oldMode: string, newMode: string) => {
    if (oldMode === ABSENT && newMode === ABSENT) return;
    found.push({ path, status: statusOf(oldMode, newMode), oldMode, newMode });
    bound(found.length);
  };
  if (from === to) return [];
  await walk<Pair>({ a: from, b: to, prefix: '', depth: 0 }, async ({ a, b, prefix, depth }) => {
    const [before, after] = await Promise.all([
      a === undefined ? NOTHING : read(a),
      b === undefined ? NOTHING : read(b),
    ]);
    const folders: Pair[] = [];
    for (const [old, now] of pairs(before, after)) {
      if (old?.id === now?.id && old?.mode === now?.mode) continue;
      const path = prefix + (old ?? now)?.name;
      if ((old ?? now)?.exact !== true) throw notUtf8(path);
      const below = { a: folderOf(old), b: folderOf(now), prefix: `${path}/` };
      if (below.a !== undefined || below.b !== undefined) folders.push({ ...below, depth: deeper(depth, path) });
      file(path, fileModeOf(old), fileModeOf(now));
    }
    return folders;
  });
  return found.sort(byPath);
}

interface Pair {
  readonly a: string | undefined;
  readonly b: string | undefined;
  readonly prefix: string;
  readonly depth: number;
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
