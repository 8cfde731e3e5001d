import { existsSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';

/** The top of the work tree that a folder is in; the folder itself where there is none. */
export function workTreeOf(directory: string): string {
  for (let at = resolve(directory); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return resolve(directory);
  }
}

/** The evidence folder as asked for, as it lies on the disk, and relative to the repository. */
export function evidenceFolder(
  asked: string,
  directory: string,
): { directory: string; prefix: string; inRepository?: string } {
  const absolute = resolve(directory, asked);
  const within = relative(workTreeOf(directory), absolute).split(sep).join('/');
  const prefix = posix.normalize(asked.split(sep).join('/')).replace(/\/$/, '');
  return { directory: absolute, prefix, ...(within.startsWith('..') ? {} : { inRepository: within }) };
}
