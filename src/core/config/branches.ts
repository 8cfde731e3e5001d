import type { Configuration } from '../model/configuration.ts';
import { matches } from './globs.ts';

const HEADS = 'refs/heads/';

/**
 * What the configuration says of a base: a full ref name, or the name of a branch. Names are compared whole and case counts; where a
 * glob of `ungoverned` also covers a frozen branch, frozen wins. What nothing matches, a tag among it, is unknown.
 */
export function classifyBase({ freeze, ungoverned }: Configuration, ref: string): 'frozen' | 'ungoverned' | 'unknown' {
  if (ref.startsWith('refs/') && !ref.startsWith(HEADS)) return 'unknown';
  const branch = ref.startsWith(HEADS) ? ref.slice(HEADS.length) : ref;
  if (matches(freeze.branches, branch)) return 'frozen';
  return matches(ungoverned, branch) ? 'ungoverned' : 'unknown';
}
