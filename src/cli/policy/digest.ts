import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { Problem } from '../../core/model/problem.ts';
import { bytesDigest, packBytes, packDigest, packOnDisk } from '../../io/pack-files.ts';

/** How RFC 1952 has every file begin. */
const GZIP = [0x1f, 0x8b];

export function digest(command: Command): void {
  command.argument('<path>', 'a folder of policies, or an OPA bundle (.tar.gz)').action(async (path: string) => {
    process.exitCode = 2;
    process.stdout.write(`${await digestOfPack(path)}\n`);
    process.exitCode = 0;
  });
}

/** What a configuration pins the pack at a path with. Throws `policy.pack` where there is none, or a file that is no bundle. */
export async function digestOfPack(path: string): Promise<string> {
  const at = resolve(path);
  const isFolder = await stat(at).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) return packDigest(await packOnDisk(at, path));
  const bytes = await packBytes(at, path);
  if (GZIP.every((byte, index) => bytes[index] === byte)) return bytesDigest(bytes);
  throw new Problem({
    code: 'policy.pack',
    message: 'the file is no bundle of policies',
    file: path,
    found: 'a file that gzip did not write',
    expected: 'a folder of policies, or an OPA bundle (.tar.gz)',
    remedy: 'name the folder of the pack, or what phasegate policy build wrote',
  });
}
