import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { MIB } from '../core/model/bytes.ts';
import { Problem } from '../core/model/problem.ts';
import { sha256 } from '../core/snapshot/digest.ts';
import type { Tree } from './ports.ts';

const MAX_BYTES = 8 * MIB;
const MAX_FILES = 1000;
const REGULAR = /^100(644|755)$/;

/** Rules and libraries of a pack by their paths in it, POSIX: what is compiled, and so what its digest is over. */
export type PackFiles = ReadonlyMap<string, Uint8Array>;

/**
 * SHA-256 over what `sha256sum` prints for the files in the order of their bytes: a line `<digest>  <path>` for each, so that
 * `find … -name '*.rego' | LC_ALL=C sort | xargs sha256sum | sha256sum` gives the same.
 */
export function packDigest(files: PackFiles): string {
  const paths = [...files.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return sha256(paths.map((path) => `${sha256(files.get(path) ?? '')}  ${path}\n`).join(''));
}

/** The digest that pins a bundle. */
export const bytesDigest = (bytes: Uint8Array): string => sha256(bytes);

/** The files of a pack in a folder of a commit. Throws `policy.pack`. */
export async function packInTree(tree: Tree, folder: string): Promise<PackFiles> {
  const prefix = `${folder}/`;
  const found = (await tree.list()).filter(({ path }) => path.startsWith(prefix) && counts(path.slice(prefix.length)));
  const strange = found.find(({ mode }) => !REGULAR.test(mode));
  if (strange !== undefined) throw notRegular(strange.path);
  refuseMany(found.length, folder);
  const files = await Promise.all(
    found.map(async ({ path }) => [path.slice(prefix.length), (await tree.read(path)) ?? new Uint8Array()] as const),
  );
  return sized(new Map(files), folder);
}

/** The files of a pack in a folder on the disk; `shown` is how messages name it. Throws `policy.pack`. */
export async function packOnDisk(folder: string, shown: string): Promise<PackFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw absent(shown, cause);
  });
  const found = entries
    .map((entry) => ({ entry, path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/') }))
    .filter(({ entry, path }) => counts(path) && !entry.isDirectory());
  const strange = found.find(({ entry }) => !entry.isFile());
  if (strange !== undefined) throw notRegular(`${shown}/${strange.path}`);
  refuseMany(found.length, shown);
  const files = await Promise.all(
    found.map(
      async ({ path }) => [path, new Uint8Array(await packBytes(join(folder, path), `${shown}/${path}`))] as const,
    ),
  );
  return sized(new Map(files), shown);
}

/** The bytes of one file on the disk, a bundle for instance. Throws `policy.pack`. */
export async function packBytes(file: string, shown: string): Promise<Uint8Array> {
  const found = await lstat(file).catch((cause: unknown) => {
    throw absent(shown, cause);
  });
  if (!found.isFile()) throw notRegular(shown);
  if (found.size > MAX_BYTES) throw tooLarge(shown, `${found.size} bytes`);
  return readFile(file);
}

/** Tests decide nothing, nor does what is no policy. */
const counts = (path: string): boolean =>
  path.endsWith('.rego') && !path.endsWith('_test.rego') && !path.startsWith('testing/') && !path.startsWith('.git/');

function sized(files: PackFiles, shown: string): PackFiles {
  const bytes = [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  if (bytes > MAX_BYTES) throw tooLarge(shown, `${bytes} bytes`);
  if (files.size > 0) return files;
  throw refused(
    'the pack holds no policy',
    shown,
    'no .rego file',
    'gates/<gate>/<rule>.rego',
    'check the path of the pack',
  );
}

function refuseMany(count: number, shown: string): void {
  if (count > MAX_FILES) throw tooLarge(shown, `${count} files`);
}

const tooLarge = (shown: string, found: string): Problem =>
  refused(
    'the pack is too large',
    shown,
    found,
    `at most ${MAX_FILES} files and ${MAX_BYTES} bytes`,
    'take out what is no policy',
  );

const notRegular = (shown: string): Problem =>
  refused('a policy of the pack is a link', shown, 'a link or a device', 'a regular file', 'put the file itself there');

const absent = (shown: string, cause: unknown): Problem =>
  refused(
    'the pack is not there',
    shown,
    'nothing that can be read',
    'the pack',
    'check its path, and the step that fetches it',
    cause,
  );

function refused(
  message: string,
  file: string,
  found: string,
  expected: string,
  remedy: string,
  cause?: unknown,
): Problem {
  return new Problem({ code: 'policy.pack', message, file, found, expected, remedy }, { cause });
}
