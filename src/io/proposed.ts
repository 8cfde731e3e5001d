import type { Snapshot } from '../core/model/snapshot.generated.ts';
import { decodeText } from './collect/configuration.ts';
import { isOwnPolicy } from './collect/trusted.ts';
import type { Git } from './ports.ts';

/** A repository's own rules as a change would leave them, from git's objects; undefined where it touches none. Throws Problem. */
export async function proposedPolicies(
  { subject, change }: Snapshot['input'],
  git: Git,
): Promise<ReadonlyMap<string, string> | undefined> {
  if (!change.governance.paths.some(isOwnPolicy)) return undefined;
  const tree = git.tree(subject.tree);
  const paths = (await tree.list()).map(({ path }) => path).filter(isOwnPolicy);
  const read = paths.map(
    async (path) => [path, decodeText((await tree.read(path)) ?? new Uint8Array(), path)] as const,
  );
  return new Map(await Promise.all(read));
}
