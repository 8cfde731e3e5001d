import type { ProblemParts } from '../../core/model/problem.ts';
import { type Beside, NOTHING_BESIDE, type PolicyFolder } from '../policy-folder.ts';
import { ENTRYPOINT } from './compiled-policy.ts';
import { policyProblem } from './diagnostics.ts';
import { callOpa } from './opa.ts';
import { packSources, testingSources } from './pack-sources.ts';
import { opaSchemas, withOwnEvidence } from './schemas.ts';

/** What a check of policies found: the codes of the rules it looked at, and every fault with its frame, by file and line. */
export interface PolicyCheck {
  readonly rules: readonly string[];
  readonly problems: readonly ProblemParts[];
}

/**
 * Holds policies against all that the gate demands of them and against the conventions (docs/policy-check.md). Rules of one's own
 * stand beside the shipped pack and those of the configuration, whose faults are not told. Compiles nothing that is kept.
 */
export async function checkPolicies(
  folder: PolicyFolder,
  { dataSchemas, packs }: Beside = NOTHING_BESIDE,
): Promise<PolicyCheck> {
  const own = Object.fromEntries(folder.modules);
  const tests = Object.fromEntries(folder.tests);
  const pack = await packSources();
  const beside = folder.isPack
    ? { modules: {}, tests: {} }
    : { modules: { ...pack.modules, ...Object.fromEntries(packs) }, tests: (await testingSources()).modules };
  const { rules, diagnostics } = await callOpa('check', {
    modules: { ...beside.modules, ...own },
    tests: { ...beside.tests, ...tests },
    own: [...folder.modules.keys(), ...folder.tests.keys()],
    schemas: opaSchemas(withOwnEvidence(pack.snapshotSchema, dataSchemas)),
    entrypoint: ENTRYPOINT,
  });
  return { rules, problems: diagnostics.map(policyProblem) };
}
