import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join, relative } from 'node:path';
import { Problem } from '../../core/model/problem.ts';

/** As a message has it. */
export const GIT_NEEDED = 'git 2.38 or newer';
/** Longest time that one local git command may take. */
export const LOCAL_MS = 60_000;
/** Longest time that a fetch may take. */
export const FETCH_MS = 180_000;

/** What a child may know of the environment it runs in; everything else, every `GIT_*` above all, stays behind. */
const PASSED = [
  'PATH',
  'HOME',
  'USER',
  'USERPROFILE',
  'SYSTEMROOT',
  'TMPDIR',
  'TEMP',
  'SSH_AUTH_SOCK',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'HTTPS_PROXY',
  'https_proxy',
  'NO_PROXY',
  'no_proxy',
];

const FIXED = {
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_ALLOW_PROTOCOL: 'https:http:ssh:git:file',
};

/** `safe.directory`: a container job reads a clone that another user made, and none of its configuration is run here. */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.attributesFile=/dev/null',
  'core.fsmonitor=false',
  'core.commitGraph=false',
  'protocol.ext.allow=never',
  'safe.directory=*',
].flatMap((setting) => ['-c', setting]);

/** How git is called in one folder: the binary, where it runs and what it sees. */
export interface Caller {
  readonly binary: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A caller with the allowed part of `environment` and with `more`; `untrusted` is a folder whose programs are never run. */
export function caller(
  cwd: string,
  environment: NodeJS.ProcessEnv,
  untrusted: string,
  more: Readonly<Record<string, string>> = {},
): Caller {
  const passed = PASSED.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    binary: gitBinary(environment.PATH ?? environment.Path ?? '', untrusted),
    cwd,
    env: { ...Object.fromEntries(passed), ...FIXED, ...more },
  };
}

/** Starts git without a shell. */
export function start({ binary, cwd, env }: Caller, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(binary, [...SETTINGS, ...args], { ...options, cwd, env, windowsHide: true });
}

export interface Outcome {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git to its end, with `input` on its standard input. Throws `git.unreadable` where it cannot be started or takes too long. */
export function run(
  as: Caller,
  args: readonly string[],
  { input, ms = LOCAL_MS }: { input?: string | Uint8Array; ms?: number } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = start(as, args, { timeout: ms, killSignal: 'SIGKILL', stdio: 'pipe' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout?.on('data', (block: Buffer) => out.push(block));
    child.stderr?.on('data', (block: Buffer) => err.push(block));
    // A child that ends early closes its input; how it ended is reported below.
    child.stdin?.on('error', () => {});
    child.on('error', (cause) => reject(unreadable(`git ${args[0]} could not be started`, String(cause), { cause })));
    child.on('close', (code, signal) => {
      const stderr = Buffer.concat(err).toString('utf8').trim();
      if (code === null) reject(unreadable(`git ${args[0]} was stopped by ${signal}`, `no end within ${ms / 1000} s`));
      else resolve({ code, stdout: Buffer.concat(out), stderr });
    });
    child.stdin?.end(input ?? '');
  });
}

/** A `git.unreadable` problem; `found` is git's own first line. */
export function unreadable(message: string, found?: string, options?: { cause?: unknown }): Problem {
  const line = found?.split('\n')[0]?.slice(0, 300);
  return new Problem({ code: 'git.unreadable', message, ...(line ? { found: line } : {}) }, options);
}

/** The first `git` of the search path outside `untrusted`: a change must not bring its own. */
function gitBinary(path: string, untrusted: string): string {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  for (const folder of path.split(delimiter)) {
    const inside = relative(untrusted, folder);
    if (!isAbsolute(folder) || inside === '' || !(inside.startsWith('..') || isAbsolute(inside))) continue;
    const binary = join(folder, name);
    try {
      accessSync(binary, constants.X_OK);
      return binary;
    } catch {
      // not here: the next folder
    }
  }
  throw new Problem({
    code: 'git.unreadable',
    message: 'no git was found on the search path',
    expected: GIT_NEEDED,
    remedy: 'install git',
    who: 'platform engineer',
  });
}
