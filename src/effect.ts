import { compareDecisions } from './core/decide/compare.ts';
import { canonicalJson } from './core/model/canonical.ts';
import { Problem, type ProblemParts, Problems, problemsOf } from './core/model/problem.ts';
import type { Replayed } from './core/model/replay.ts';
import type { CompiledPolicy, Sources } from './io/engine/compiled-policy.ts';
import { loadPolicy } from './io/engine/load.ts';
import { decisionBeside, policyBeside, readKept, sourcesBeside } from './io/kept.ts';
import { type Beside, OWN_POLICIES } from './io/policy-folder.ts';
import { rejudge, type Stored, storedSchemas } from './replay.ts';
import type { World } from './run.ts';

/** Where the shipped pack has its sources. */
const SHIPPED_POLICIES = 'policies/';

/** The policy that decides a stored snapshot. */
export type PolicyOf = (stored: Stored) => Promise<CompiledPolicy>;

/** The packs from elsewhere that stand beside own rules for a stored snapshot. */
export type PacksOf = (stored: Stored) => Promise<Beside['packs']>;

/** Rules of one's own beside packs and the shipped one. Compiled once for all snapshots for which all of it is the same. */
export function ownPolicy(own: ReadonlyMap<string, string>, packsOf: PacksOf): PolicyOf {
  const compiled = new Map<string, Promise<CompiledPolicy>>();
  return async (stored) => {
    const [schemas, packs] = [await storedSchemas(stored), await packsOf(stored)];
    const key = canonicalJson([[...schemas], [...packs]]);
    const policy = compiled.get(key) ?? loadPolicy(new Map([...packs, ...own]), undefined, schemas);
    compiled.set(key, policy);
    return policy;
  };
}

/** What a policy was compiled from that is neither the repository's own nor ships with this tool. */
export function packsIn(sources: Sources): Beside['packs'] {
  const isElsewhere = ([path]: readonly [string, string]): boolean =>
    !path.startsWith(`${OWN_POLICIES}/`) && !path.startsWith(SHIPPED_POLICIES);
  return new Map(Object.entries(sources).filter(isElsewhere));
}

/** The packs in the policy that is kept beside a snapshot. */
export const keptPacks: PacksOf = async ({ file }) => {
  const decision = await decisionBeside(file);
  return packsIn(decision === undefined ? {} : await sourcesBeside(file, decision));
};

/** The policy that is kept beside a snapshot, else the shipped pack. */
export const keptPolicy: PolicyOf = async ({ file }) => {
  const decision = await decisionBeside(file);
  return decision === undefined ? loadPolicy(new Map()) : policyBeside(file, decision);
};

/**
 * Decides each stored snapshot with the old policy and with the new one. What cannot be read or decided is told with its problems, never as
 * unchanged. Throws Problems where the new policy compiles for no snapshot at all.
 */
export async function replay(
  files: readonly string[],
  policies: { readonly from: PolicyOf; readonly to: PolicyOf },
  world: Pick<World, 'engine' | 'tool' | 'engineDigest'>,
): Promise<readonly Replayed[]> {
  const replayed: Replayed[] = [];
  const refused: ProblemParts[][] = [];
  for (const file of files) {
    try {
      const stored = await readKept(file);
      const now = await policies.to(stored).catch((thrown: unknown) => {
        refused.push([...problemsOf(thrown, 'internal.bug')]);
        throw thrown;
      });
      const was = await rejudge(stored, await policies.from(stored), world);
      const is = await rejudge(stored, now, world);
      replayed.push({ file, comparison: compareDecisions(was.decision, is.decision, was.snapshot.snapshot.input) });
    } catch (thrown) {
      if (!(thrown instanceof Problem || thrown instanceof Problems)) throw thrown;
      replayed.push({ file, problems: problemsOf(thrown, 'internal.bug') });
    }
  }
  const [first] = refused;
  if (first?.some(({ code }) => code.startsWith('policy.')) && refused.length === files.length)
    throw new Problems(first);
  return replayed;
}
