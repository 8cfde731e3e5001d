import { execFile } from 'node:child_process';
import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import picomatch from 'picomatch';
import { Problem, textOf } from '../core/model/problem.ts';
import type { RecordContext } from './record.ts';

const run = promisify(execFile);

/** `safe.directory`: a container job records in a clone that another user made, and runs its commands anyway. */
const SETTINGS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.directory=*'].flatMap((setting) => [
  '-c',
  setting,
]);

/** The commit that is checked out, and the workflow run, where there is one. Throws `git.unreadable` outside a repository. */
export async function readRecordContext(directory: string, env: NodeJS.ProcessEnv): Promise<RecordContext> {
  const [top = '', commit = '', tree = ''] = (
    await git(directory, ['rev-parse', '--show-toplevel', 'HEAD', 'HEAD^{tree}'])
  ).split('\n');
  const changed = await git(directory, ['status', '--porcelain', '--untracked-files=no']);
  const attempt = Number(env.GITHUB_RUN_ATTEMPT);
  return {
    subject: { commit, tree },
    dirty: changed !== '',
    workDirectory: relative(top, directory).split(sep).join('/') || '.',
    ...(env.GITHUB_RUN_ID === undefined ? {} : { runId: env.GITHUB_RUN_ID }),
    ...(Number.isInteger(attempt) && attempt > 0 ? { attempt } : {}),
    ...(env.GITHUB_JOB === undefined ? {} : { job: env.GITHUB_JOB }),
    now: () => Date.now(),
    warn: (text) => process.stderr.write(`phasegate record: ${text}\n`),
  };
}

/** Tracked files below a folder that match one of the globs, relative to the top of the repository. */
export async function scannedFiles(directory: string, globs: readonly string[]): Promise<readonly string[]> {
  const listed = await git(directory, ['ls-files', '-z', '--full-name']);
  const isMatch = picomatch([...globs], { dot: true });
  return listed.split('\0').filter((path) => path !== '' && isMatch(path));
}

async function git(directory: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run('git', [...SETTINGS, ...args], { cwd: directory, maxBuffer: 64 * 1024 * 1024 });
    return stdout.trimEnd();
  } catch (cause) {
    throw new Problem(
      {
        code: 'git.unreadable',
        message: 'what is recorded must be a checkout of a commit',
        file: directory,
        found: reasonOf(cause),
        expected: 'a repository with a commit, and git to read it',
        remedy: 'run phasegate record inside the repository, after it was checked out',
      },
      { cause },
    );
  }
}

/** What git itself said, else why it did not run. */
function reasonOf(cause: unknown): string {
  const said = cause instanceof Error && 'stderr' in cause && typeof cause.stderr === 'string' ? cause.stderr : '';
  return (said.trim() || textOf(cause)).split('\n', 1).join('').slice(0, 300);
}
