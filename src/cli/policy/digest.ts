import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { bytesDigest, packBytes, packDigest, packOnDisk } from '../../io/pack-files.ts';

export function digest(command: Command): void {
  command.argument('<path>', 'a folder of policies, or an OPA bundle (.tar.gz)').action(async (path: string) => {
    process.exitCode = 2;
    process.stdout.write(`${await digestOfPack(path)}\n`);
    process.exitCode = 0;
  });
}

/** What a configuration pins the pack at a path with. Throws `policy.pack` where there is none. */
export async function digestOfPack(path: string): Promise<string> {
  const at = resolve(path);
  const isFolder = await stat(at).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? packDigest(await packOnDisk(at, path)) : bytesDigest(await packBytes(at, path));
}
