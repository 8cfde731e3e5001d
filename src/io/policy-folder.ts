import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative, resolve, sep } from 'node:path';
import { counted } from '../core/model/headline.ts';
import type { DataSchemas } from '../core/model/own-evidence.ts';
import { Problem } from '../core/model/problem.ts';

/** Where a repository keeps rules of its own. */
export const OWN_POLICIES = '.phasegate/policies';

/** What a folder of policies holds: Rego sources by the path a person would type, POSIX. */
export interface PolicyFolder {
  /** As it was asked for. */
  readonly folder: string;
  /** Rules, libraries and, in a pack, the entry point. */
  readonly modules: ReadonlyMap<string, string>;
  /** `*_test.rego`, and what stands under `testing/`. */
  readonly tests: ReadonlyMap<string, string>;
  /** JSON documents by path, such as snapshots that tests begin with. */
  readonly documents: ReadonlyMap<string, string>;
  /** Whether it is a pack, whole in itself with an entry point; else it stands beside the shipped one. */
  readonly isPack: boolean;
}

/** What stands beside a repository's own policies, because its configuration says so. */
export interface Beside {
  readonly dataSchemas: DataSchemas;
  /** Rules and libraries of packs from elsewhere, by path. */
  readonly packs: ReadonlyMap<string, string>;
}

export const NOTHING_BESIDE: Beside = { dataSchemas: new Map(), packs: new Map() };

/** Reads a folder of policies. Throws `input.invalid` where there is none or nothing in it. */
export async function readPolicyFolder(folder: string = OWN_POLICIES): Promise<PolicyFolder> {
  const paths = await pathsBelow(folder);
  const rego = paths.filter((path) => path.endsWith('.rego'));
  if (rego.length === 0) throw unreadable(folder, 'no .rego file');
  const read = (chosen: readonly string[]) => textsOf(folder, chosen, shown(folder));
  return {
    folder,
    modules: await read(rego.filter((path) => !isTest(path))),
    tests: await read(rego.filter(isTest)),
    documents: await read(paths.filter((path) => path.startsWith('testing/') && path.endsWith('.json'))),
    isPack: paths.includes('main/main.rego'),
  };
}

/**
 * Rego sources of a folder as if they stood under `.phasegate/policies/`, tests left out; nothing where the folder is empty (dotfiles apart),
 * as it is after the last rule was removed. Throws `input.invalid` where it is not there, or holds files of which none is Rego.
 */
export async function readPolicies(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = (await pathsBelow(folder)).filter((path) => !posix.basename(path).startsWith('.'));
  const rego = paths.filter((path) => path.endsWith('.rego'));
  if (paths.length > 0 && rego.length === 0)
    throw unreadable(folder, `${counted(paths.length, 'file')}, and no .rego file`);
  return textsOf(
    folder,
    rego.filter((path) => !path.endsWith('_test.rego')),
    OWN_POLICIES,
  );
}

/** Every regular file below a folder, POSIX, sorted. */
async function pathsBelow(folder: string): Promise<readonly string[]> {
  const top = resolve(folder);
  const entries = await readdir(top, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw unreadable(folder, 'no such folder', cause);
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The texts of files of a folder, by their paths below `place`. */
async function textsOf(folder: string, paths: readonly string[], place: string): Promise<ReadonlyMap<string, string>> {
  const texts = paths.map(async (path) => [`${place}/${path}`, await readFile(join(folder, path), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

const isTest = (path: string): boolean => path.endsWith('_test.rego') || path.startsWith('testing/');

const shown = (folder: string): string => folder.split(sep).join('/').replace(/\/+$/, '').replace(/^\.\//, '');

function unreadable(file: string, found: string, cause?: unknown): Problem {
  return new Problem(
    {
      code: 'input.invalid',
      message: 'the folder of policies cannot be read',
      file,
      found,
      expected: 'a folder with gates/<gate>/<rule>.rego',
      remedy: 'name the folder, or write a rule with phasegate policy new',
    },
    { cause },
  );
}
