import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { Problem, textOf } from '../../core/model/problem.ts';
import { type Caller, caller, FETCH_MS, GIT_NEEDED, run, unreadable } from './process.ts';

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

/**
 * Finds the clone that `directory` is in. `token` is for the server that the environment names (`GITHUB_SERVER_URL`), where a checkout did not
 * keep its own. Throws `git.unreadable` where it is in none.
 */
export async function openClone(
  directory: string,
  environment: NodeJS.ProcessEnv = process.env,
  token?: string,
): Promise<Clone> {
  const outside = caller(directory, environment, directory);
  const [place, refs] = await Promise.all([
    run(outside, ['rev-parse', '--path-format=absolute', '--git-path', 'objects', '--show-object-format']),
    run(outside, ['for-each-ref', '--format=%(objectname) %(refname)']),
  ]);
  const [objects = '', format = ''] = place.stdout.toString('utf8').split('\n');
  if (place.code !== 0) throw noClone(directory, place.stderr);
  if (!isAbsolute(objects) || !/^sha(?:1|256)$/.test(format)) throw tooOld(`${objects} ${format}`);
  if (refs.code !== 0) throw unreadable('git could not list its refs', refs.stderr);
  const own = borrow(environment.RUNNER_TEMP || tmpdir(), objects, format);
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
    fetch: async (id) => {
      const fetched = async (as: Caller) => (await run(as, [...FETCH, id], { ms: FETCH_MS })).code === 0;
      return (await fetched(outside)) || (token !== undefined && (await fetched(allowed(outside, environment, token))));
    },
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

/** With a token for one server, which no argument shows; an empty header takes the place of those that the clone keeps. */
function allowed(outside: Caller, { GITHUB_SERVER_URL: server }: NodeJS.ProcessEnv, token: string): Caller {
  const key = `http.${server ?? 'https://github.com'}/.extraheader`;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const headers = { GIT_CONFIG_KEY_0: key, GIT_CONFIG_VALUE_0: '', GIT_CONFIG_KEY_1: key, GIT_CONFIG_VALUE_1: header };
  return { ...outside, env: { ...outside.env, GIT_CONFIG_COUNT: '2', ...headers } };
}

/** `place` is where a runner empties up after a job that was ended, else where all temporary files are. */
function borrow(place: string, objects: string, format: string): string {
  const own = folderIn(place);
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

function folderIn(place: string): string {
  try {
    return mkdtempSync(join(place, 'phasegate-git-'));
  } catch (cause) {
    throw new Problem(
      {
        code: 'output.failed',
        message: 'no folder for temporary files could be made',
        found: textOf(cause),
        expected: `a folder that can be written at ${place}`,
        remedy: 'let RUNNER_TEMP, or else TMPDIR, name a folder that can be written',
        who: 'platform engineer',
      },
      { cause },
    );
  }
}

/** Git writes a hint of many lines below its reason; the second one names what it does not know. */
const reasonOf = (stderr: string): string => stderr.split('\n', 2).join(' ').replace(/\s+/g, ' ').slice(0, 300);

function noClone(directory: string, stderr: string): Problem {
  const isNone = /not a git repository/.test(stderr);
  return new Problem({
    code: 'git.unreadable',
    message: isNone ? 'this folder is in no git repository' : 'git does not read the repository of this folder',
    found: `${reasonOf(stderr) || 'nothing'} (${directory})`,
    expected: isNone ? 'a clone with its history' : `a repository that ${GIT_NEEDED} reads`,
    remedy: isNone
      ? 'check the repository out before this step, with fetch-depth: 0 and without a path of its own'
      : 'see what git says of it, and whether it is old',
    who: 'platform engineer',
  });
}

/** Git before 2.31 takes the questions that it does not know for their answers. */
const tooOld = (found: string): Problem =>
  new Problem({
    code: 'git.unreadable',
    message: 'git does not say where its objects are',
    found,
    expected: GIT_NEEDED,
    remedy: 'install a current git',
    who: 'platform engineer',
  });
