import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../../core/model/problem.ts';
import { type Caller, caller, FETCH_MS, run, unreadable } from './process.ts';

/** The clone at hand, and an empty repository of our own that borrows its objects. */
export interface Clone {
  /** Runs where the clone's own configuration holds: for its refs and for fetching. */
  readonly outside: Caller;
  /** Runs where nothing of the clone but its objects is seen: no configuration, hooks, attributes, grafts, replace refs, no shallow boundary. */
  readonly inside: Caller;
  /** Full ref names and the object ids they had when the clone was opened. */
  readonly refs: ReadonlyMap<string, string>;
  /** Where `origin` is. */
  origin(): Promise<string | undefined>;
  /** Asks origin for one object by its id; false where it could not be had. */
  fetch(id: string): Promise<boolean>;
  remove(): void;
}

/** Finds the clone that `directory` is in. Throws `git.unreadable` where it is in none. */
export async function openClone(directory: string, environment: NodeJS.ProcessEnv = process.env): Promise<Clone> {
  const outside = caller(directory, environment, directory);
  const [place, refs] = await Promise.all([
    run(outside, ['rev-parse', '--path-format=absolute', '--git-path', 'objects', '--show-object-format']),
    run(outside, ['for-each-ref', '--format=%(objectname) %(refname)']),
  ]);
  const [objects, format] = place.stdout.toString('utf8').split('\n');
  if (place.code !== 0 || objects === undefined || format === undefined) throw noClone(directory, place.stderr);
  if (refs.code !== 0) throw unreadable('git could not list its refs', refs.stderr);
  const own = borrow(objects, format);
  const remove = () => {
    process.off('exit', remove);
    rmSync(own, { recursive: true, force: true });
  };
  process.once('exit', remove);
  return {
    outside,
    inside: caller(own, environment, directory, { GIT_DIR: own }),
    refs: new Map(refs.stdout.toString('utf8').split('\n').flatMap(refOf)),
    origin: async () => {
      const { code, stdout } = await run(outside, ['config', '--local', '--get', 'remote.origin.url']);
      return code === 0 ? stdout.toString('utf8').trim() : undefined;
    },
    fetch: async (id) => (await run(outside, [...FETCH, id], { ms: FETCH_MS })).code === 0,
    remove,
  };
}

/** No ref of the clone moves, and the clone's configuration names neither the program at the other end nor refs to write. */
const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--refmap=',
  '--no-write-fetch-head',
  '--no-auto-maintenance',
  '--no-recurse-submodules',
  '--upload-pack=git-upload-pack',
  '--end-of-options',
  'origin',
];

function borrow(objects: string, format: string): string {
  const own = mkdtempSync(join(tmpdir(), 'phasegate-git-'));
  mkdirSync(join(own, 'objects', 'info'), { recursive: true });
  mkdirSync(join(own, 'refs'));
  writeFileSync(join(own, 'HEAD'), 'ref: refs/heads/none\n');
  writeFileSync(join(own, 'objects', 'info', 'alternates'), `${objects}\n`);
  const extension = format === 'sha1' ? '' : `[extensions]\n\tobjectFormat = ${format}\n`;
  writeFileSync(
    join(own, 'config'),
    `[core]\n\trepositoryformatversion = ${format === 'sha1' ? 0 : 1}\n\tbare = true\n${extension}`,
  );
  return own;
}

function refOf(line: string): [string, string][] {
  const space = line.indexOf(' ');
  return space < 0 ? [] : [[line.slice(space + 1), line.slice(0, space)]];
}

function noClone(directory: string, found: string): Problem {
  return new Problem({
    code: 'git.unreadable',
    message: 'this folder is in no git repository',
    found: found.split('\n')[0] || directory,
    expected: 'a clone with its history',
    remedy: 'check the repository out with fetch-depth: 0',
    who: 'platform engineer',
  });
}
