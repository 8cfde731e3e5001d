import { join } from 'node:path';
import type { PackSource } from '../../core/model/configuration.ts';
import { Problem } from '../../core/model/problem.ts';
import { callOpa } from '../engine/opa.ts';
import { bytesThere } from '../optional-file.ts';
import { bytesDigest, packBytes, packDigest, packInTree, packOnDisk } from '../pack-files.ts';
import type { Tree } from '../ports.ts';

/**
 * The modules of a pack by path, the first part of which is its name. What is not the one that the configuration pins is not looked into.
 * `workspace` is where paths on the disk begin, `trusted` the trusted ref's tree; without one, what would be read there is read from the disk
 * as well. Throws `policy.pack`, `policy.pack_digest` and `policy.pack_signature`.
 */
export async function readPack(
  pack: PackSource,
  trusted: Tree | undefined,
  workspace: string,
): Promise<ReadonlyMap<string, string>> {
  const modules =
    pack.from === 'bundle' ? await bundled(pack, trusted, workspace) : await inFolder(pack, trusted, workspace);
  return new Map([...modules].map(([path, text]) => [`${pack.name}/${path}`, text]));
}

async function inFolder(
  pack: PackSource,
  trusted: Tree | undefined,
  workspace: string,
): Promise<ReadonlyMap<string, string>> {
  const { from, path } = pack;
  const files = await (from === 'path' && trusted !== undefined
    ? packInTree(trusted, path)
    : packOnDisk(join(workspace, path), path));
  assertPinned(pack, packDigest(files));
  return new Map([...files].map(([file, bytes]) => [file, decoded(bytes, `${path}/${file}`)]));
}

async function bundled(
  pack: PackSource,
  trusted: Tree | undefined,
  workspace: string,
): Promise<ReadonlyMap<string, string>> {
  const bytes = await packBytes(join(workspace, pack.path), pack.path);
  assertPinned(pack, bytesDigest(bytes));
  const key = await keyOf(pack, trusted, workspace);
  const { modules, refusal } = await callOpa('unpack', { bundle: Buffer.from(bytes).toString('base64'), ...key });
  if (refusal === undefined) return new Map(Object.entries(modules));
  throw new Problem({
    code: refusal.code,
    message: refusal.message,
    file: pack.path,
    found: refusal.found,
    expected: refusal.want,
    remedy: `take it up with whoever publishes ${pack.name}`,
  });
}

async function keyOf({ key }: PackSource, trusted: Tree | undefined, workspace: string) {
  if (key === undefined) return {};
  const { file, algorithm, scope } = key;
  const bytes = await (trusted === undefined ? bytesThere(join(workspace, file)) : trusted.read(file));
  if (bytes !== undefined) return { key: { pem: decoded(bytes, file), algorithm, scope } };
  throw new Problem({
    code: 'policy.pack_signature',
    message: 'the key of a pack is not there',
    file,
    found: 'no such file',
    expected: 'a public key in PEM',
    remedy: `add ${file} to the trusted ref`,
    who: 'whoever owns the configuration',
  });
}

function assertPinned({ name, path, sha256: pinned }: PackSource, found: string): void {
  if (found === pinned) return;
  throw new Problem({
    code: 'policy.pack_digest',
    message: `pack ${name} is not the one that is pinned`.slice(0, 100),
    file: path,
    found,
    expected: pinned,
    remedy: `look at what changed; if it is meant, pin what phasegate policy digest ${path} prints`,
    who: 'whoever owns the configuration',
  });
}

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const parts = {
      message: 'a file of a pack is not UTF-8',
      file,
      found: 'other bytes',
      expected: 'UTF-8',
      remedy: 'save it as UTF-8',
    };
    throw new Problem({ code: 'policy.pack', ...parts }, { cause });
  }
}
