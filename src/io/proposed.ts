import { join } from 'node:path';
import { parseConfiguration } from '../core/config/parse.ts';
import { CONFIGURATION_FILES } from '../core/config/place.ts';
import { canonicalJson } from '../core/model/canonical.ts';
import type { PackSource } from '../core/model/configuration.ts';
import type { Snapshot } from '../core/model/snapshot.generated.ts';
import { decodeText } from './collect/configuration.ts';
import { isOwnPolicy } from './collect/trusted.ts';
import { packBytes, packInTree, packOnDisk } from './pack-files.ts';
import type { Git, Tree } from './ports.ts';

/** A repository's rules as a change would leave them. */
export interface Proposed {
  /** Its own, by path. */
  readonly policies: ReadonlyMap<string, string>;
  /** The configuration, and the bytes of the packs that it names, by path; nothing where the change leaves packs as they are. */
  readonly beside: ReadonlyMap<string, Uint8Array>;
}

/**
 * What a change would leave to judge by: its own files from git's objects, packs from elsewhere from below `workspace`; undefined where it
 * touches neither rules nor packs. Nothing is compiled or unpacked. Throws Problem or Problems.
 */
export async function proposedRules(
  { input: { subject, change }, trusted: { ref } }: Snapshot,
  git: Git,
  workspace: string,
): Promise<Proposed | undefined> {
  const tree = git.tree(subject.tree);
  const file = ref.configuration;
  const touched = change.files.map(({ path }) => path);
  const isConfigured = touched.includes(file);
  if (!isConfigured && !touched.some((path) => path.endsWith('.rego'))) return undefined;
  const was = await packsIn(git.tree(subject.base), file).catch(() => []);
  const is = isConfigured ? await packsIn(tree, file) : was;
  const isOther = canonicalJson(is) !== canonicalJson(was) || is.some((pack) => isWritten(pack, touched));
  if (!isOther && !change.governance.paths.some(isOwnPolicy)) return undefined;
  return { policies: await ownIn(tree), beside: isOther ? await besideIn(tree, file, is, workspace) : new Map() };
}

const isWritten = ({ from, path }: PackSource, touched: readonly string[]): boolean =>
  from === 'path' && touched.some((one) => one.startsWith(`${path}/`));

/** The packs of the configuration in a tree. Throws Problems where it is not valid. */
async function packsIn(tree: Tree, file: string): Promise<readonly PackSource[]> {
  const bytes = await tree.read(file);
  return bytes === undefined ? [] : parseConfiguration(decodeText(bytes, file), file).configuration.packs;
}

async function ownIn(tree: Tree): Promise<Proposed['policies']> {
  const paths = (await tree.list()).map(({ path }) => path).filter(isOwnPolicy);
  const read = paths.map(
    async (path) => [path, decodeText((await tree.read(path)) ?? new Uint8Array(), path)] as const,
  );
  return new Map(await Promise.all(read));
}

/** As a work tree has it, so that whoever reads it there holds it against its pins. */
async function besideIn(
  tree: Tree,
  file: string,
  packs: readonly PackSource[],
  workspace: string,
): Promise<Proposed['beside']> {
  const [place = file] = CONFIGURATION_FILES;
  const files = new Map([[place, (await tree.read(file)) ?? new Uint8Array()]]);
  for (const { from, path, key } of packs) {
    const onDisk = join(workspace, path);
    if (from === 'bundle') files.set(path, await packBytes(onDisk, path));
    else
      for (const [name, bytes] of await (from === 'path' ? packInTree(tree, path) : packOnDisk(onDisk, path)))
        files.set(`${path}/${name}`, bytes);
    const pem = key === undefined ? undefined : await tree.read(key.file);
    if (key !== undefined && pem !== undefined) files.set(key.file, pem);
  }
  return files;
}
