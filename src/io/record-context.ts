import { execFile } from 'node:child_process';
import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import picomatch from 'picomatch';
import { Problem } from '../core/model/problem.ts';
import type { RecordContext } from './record.ts';

const run = promisify(execFile);

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
    const { stdout } = await run('git', ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args], {
      cwd: directory,
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout.trimEnd();
  } catch (error) {
    throw new Problem(
      {
        code: 'git.unreadable',
        message: 'what is recorded must be a checkout of a commit',
        file: directory,
        remedy: 'run phasegate record inside the repository',
      },
      { cause: error },
    );
  }
}
