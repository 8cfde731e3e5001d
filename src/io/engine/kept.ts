import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../../core/snapshot/digest.ts';

const DIGEST_LENGTH = 64;

/** A runner empties its folder after the job; elsewhere the user's cache (XDG base directory, Apple and Windows custom). */
function defaultDir(): string {
  const { RUNNER_TEMP, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (RUNNER_TEMP) return join(RUNNER_TEMP, 'phasegate');
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'phasegate');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'phasegate');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'phasegate');
}

/** The bytes kept under a name; undefined where there are none, or none that are whole and ours. Never throws. */
export async function kept(name: string, dir = defaultDir()): Promise<Uint8Array | undefined> {
  const file = join(dir, name);
  try {
    if (!(await isOurs(dir)) || !(await isOurs(file))) return undefined;
    const found = await readFile(file);
    const bytes = new Uint8Array(found.subarray(DIGEST_LENGTH));
    return sha256(bytes) === found.subarray(0, DIGEST_LENGTH).toString('latin1') ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps bytes behind their digest. A cache that cannot be written costs time, never an answer. */
export async function keep(name: string, bytes: Uint8Array, dir = defaultDir()): Promise<void> {
  const draft = join(dir, `.${name}.${randomUUID()}`);
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    await writeFile(draft, Buffer.concat([Buffer.from(sha256(bytes), 'latin1'), bytes]), { mode: 0o600 });
    await rename(draft, join(dir, name));
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
