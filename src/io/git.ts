import { Problem } from '../core/model/problem.ts';
import { type Clone, openClone } from './git/clone.ts';
import { everHeld } from './git/held.ts';
import { between, firstParents, isAncestor, mergeBases } from './git/history.ts';
import { mergeTree, transplant } from './git/merges.ts';
import { type GitObject, type ObjectStore, openObjects } from './git/objects.ts';
import type { Dated } from './git/paint.ts';
import { committedAt, parseCommit, parseTree, type TreeLine } from './git/parse.ts';
import { patchIds } from './git/patches.ts';
import { run, unreadable } from './git/process.ts';
import { diffTrees, findInTree, listTree } from './git/trees.ts';
import type { Git, Tree } from './ports.ts';

/** Git with a process and a folder of its own, both gone after `close`. */
export interface OpenGit extends Git {
  /** `owner/name` as the address of `origin` ends; undefined without one. */
  originName(): Promise<string | undefined>;
  close(): Promise<void>;
}

/** Most objects that are fetched one by one; a clone that lacks more needs another checkout. */
const MAX_FETCHES = 64;

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Opens the clone that `directory` is in, for reading; `token` may fetch what it lacks. Throws `git.unreadable` where there is none. */
export async function openGit(
  directory: string,
  environment: NodeJS.ProcessEnv = process.env,
  token?: string,
): Promise<OpenGit> {
  const clone = await openClone(directory, environment, token);
  const store = openObjects(clone.inside);
  const object = reading(clone, store);
  const commits = memo(async (id): Promise<Dated> => {
    const found = await object(id);
    return { commit: parseCommit(found), seconds: committedAt(found) };
  });
  const trees = memo(async (id): Promise<readonly TreeLine[]> => parseTree(await object(id)));
  const treeOf = async (id: string): Promise<string> => {
    const found = await object(id);
    return found.type === 'tree' ? id : parseCommit(found).tree;
  };
  const patches = patchIds(clone.inside);
  return {
    resolve: (ref) => resolve(ref, clone, object),
    commit: async (id) => (await commits(id)).commit,
    tree: (id) => treeAt(id, treeOf, trees, object),
    mergeBase: async (a, b) => (await mergeBases(a, b, commits))[0],
    mergeBases: (a, b) => mergeBases(a, b, commits),
    isAncestor: (ancestor, of) => isAncestor(ancestor, of, commits),
    firstParents: (from, to) => firstParents(from, to, commits),
    between: (from, to) => between(from, to, commits),
    diff: async (from, to) => diffTrees(await treeOf(from), await treeOf(to), trees),
    patchId: async (from, to) => {
      const [a, b] = await Promise.all([treeOf(from), treeOf(to)]);
      return patches(a, b);
    },
    mergeTree: (base, head) => mergeTree(clone.inside, base, head),
    transplant: async (start, head, onto) => transplant(clone.inside, start, head, await treeOf(onto)),
    everHeld: (commit, id, folder) => everHeld(clone.inside, commit, id, folder),
    originName: async () => /([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec((await clone.origin()) ?? '')?.[1],
    close: async () => {
      await store.close();
      clone.remove();
    },
  };
}

/** Reads an object; one that is missing is fetched once. Fetches follow each other, for one often brings what the next would ask for. */
function reading(clone: Clone, store: ObjectStore): (id: string) => Promise<GitObject> {
  const asked = new Set<string>();
  let turn: Promise<unknown> = Promise.resolve();
  const fetched = async (id: string): Promise<GitObject | undefined> => {
    const there = await store.read(id);
    if (there !== undefined || asked.has(id) || asked.size >= MAX_FETCHES) return there;
    asked.add(id);
    if (!(await clone.fetch(id))) return undefined;
    store.renew();
    return store.read(id);
  };
  return async (id) => {
    if (!ID.test(id)) throw unreadable('an object is read by its full id only', id);
    const found = await store.read(id);
    if (found !== undefined) return found;
    const mine = turn.then(() => fetched(id));
    turn = mine.catch(() => undefined);
    const late = await mine;
    if (late === undefined) throw missing(id);
    return late;
  };
}

function memo<T>(load: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (id) => {
    const found = known.get(id) ?? load(id);
    known.set(id, found);
    return found;
  };
}

async function resolve(
  ref: string,
  clone: Clone,
  object: (id: string) => Promise<GitObject>,
): Promise<string | undefined> {
  const id = ID.test(ref) ? ref : ref === 'HEAD' ? await headOf(clone) : namedBy(ref, clone.refs);
  if (id === undefined) return undefined;
  let found = await object(id);
  for (let depth = 0; found.type === 'tag' && depth < 8; depth += 1) {
    found = await object(/^object ([0-9a-f]+)\n/.exec(found.bytes.toString('latin1'))?.[1] ?? '');
  }
  if (found.type !== 'commit') throw unreadable(`${ref} is no commit`, found.type);
  return found.id;
}

/** A full name is taken as it is. A short one is a branch, of this clone or else of origin, and must not be a tag as well. */
function namedBy(ref: string, refs: ReadonlyMap<string, string>): string | undefined {
  if (ref.startsWith('refs/')) return refs.get(ref);
  const found = [`refs/heads/${ref}`, `refs/remotes/${ref}`, `refs/remotes/origin/${ref}`].find((name) =>
    refs.has(name),
  );
  if (found === undefined) return undefined;
  if (refs.has(`refs/tags/${ref}`)) {
    throw new Problem({
      code: 'git.ambiguous_ref',
      message: 'a name is both a branch and a tag',
      found: `refs/tags/${ref} and ${found}`,
      expected: 'a full name, such as refs/heads/main, or a commit id',
      remedy: `delete the tag, or write ${found}`,
    });
  }
  return refs.get(found);
}

async function headOf({ outside }: Clone): Promise<string | undefined> {
  const { code, stdout } = await run(outside, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    'HEAD^{commit}',
  ]);
  return code === 0 ? stdout.toString('utf8').trim() : undefined;
}

function treeAt(
  at: string,
  treeOf: (id: string) => Promise<string>,
  trees: (id: string) => Promise<readonly TreeLine[]>,
  object: (id: string) => Promise<GitObject>,
): Tree {
  let all: ReturnType<Tree['list']> | undefined;
  return {
    at,
    list: () => {
      all ??= treeOf(at).then((root) => listTree(root, trees));
      return all;
    },
    read: async (path) => {
      const line = await findInTree(await treeOf(at), path, trees);
      return line?.mode.startsWith('100') ? (await object(line.id)).bytes : undefined;
    },
  };
}

function missing(id: string): Problem {
  return new Problem({
    code: 'git.missing_object',
    message: `git object ${id.slice(0, 12)} is not there and could not be fetched`,
    found: id,
    expected: 'the whole history of the branches',
    remedy: 'check out with fetch-depth: 0 and without a filter',
    who: 'platform engineer',
  });
}
