import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';

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
  const top = workTreeOf(directory);
  const inRepository = within(top, absolute) ?? within(real(top), real(absolute));
  const prefix = posix.normalize(asked.split(sep).join('/')).replace(/\/$/, '');
  return { directory: absolute, prefix, ...(inRepository === undefined ? {} : { inRepository }) };
}

/** The path of a folder below another, POSIX; undefined where it lies outside. */
function within(top: string, folder: string): string | undefined {
  const path = relative(top, folder).split(sep).join('/');
  return path === '..' || path.startsWith('../') || isAbsolute(path) ? undefined : path;
}

/** Without symbolic links: whoever names a folder by one names the same files. */
function real(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}
