import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type CompiledPolicy, readPolicy } from './compiled-policy.ts';

const DIGEST_LENGTH = 64;

/** A runner empties its folder after the job; elsewhere the user's cache (XDG base directory, Apple and Windows custom). */
function defaultDir(): string {
  const { RUNNER_TEMP, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (RUNNER_TEMP) return join(RUNNER_TEMP, 'phasegate');
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'phasegate');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'phasegate');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'phasegate');
}

/** The policy kept under the key; undefined where there is none, or none that is whole and ours. Never throws. */
export async function cachedPolicy(key: string, dir = defaultDir()): Promise<CompiledPolicy | undefined> {
  try {
    if (!(await isOurs(dir)) || !(await isOurs(fileOf(dir, key)))) return undefined;
    const bytes = await readFile(fileOf(dir, key));
    const digest = bytes.subarray(0, DIGEST_LENGTH).toString('latin1');
    return readPolicy(new Uint8Array(bytes.subarray(DIGEST_LENGTH)), digest);
  } catch {
    return undefined;
  }
}

/** Keeps a policy behind its digest. A cache that cannot be written costs time, never a decision. */
export async function keepPolicy(key: string, policy: CompiledPolicy, dir = defaultDir()): Promise<void> {
  const draft = join(dir, `.${key}.${randomUUID()}`);
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    await writeFile(draft, Buffer.concat([Buffer.from(policy.digest, 'latin1'), policy.wasm]), { mode: 0o600 });
    await rename(draft, fileOf(dir, key));
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** No link, owned by this user, and writable by nobody else (Windows knows neither). */
async function isOurs(path: string): Promise<boolean> {
  const { uid, mode } = await lstat(path);
  const kind = mode & 0o170000;
  if (kind !== 0o100000 && kind !== 0o040000) return false;
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

const fileOf = (dir: string, key: string): string => join(dir, `policy-${key}`);
