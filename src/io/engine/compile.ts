import { canonicalJson } from '../../core/model/canonical.ts';
import { Problem, Problems } from '../../core/model/problem.ts';
import { sha256 } from '../../core/snapshot/digest.ts';
import { compile } from '../../engine.ts';
import { cachedPolicy, keepPolicy } from './cache.ts';
import { type CompiledPolicy, ENTRYPOINT, withRules } from './compiled-policy.ts';
import { policyProblem } from './diagnostics.ts';
import { opaBytes } from './opa.ts';
import { opaSchemas } from './schemas.ts';

export interface CompileRequest {
  /** Rego sources by POSIX path: `main`, `lib` and `gates`, the repository's own included, tests left out. */
  readonly modules: ReadonlyMap<string, string>;
  /** The JSON Schema of the snapshot, which every path in a policy is held against. */
  readonly snapshotSchema: object;
  /** Where compiled policies are kept; a folder of the runner or the user unless given, and false keeps nothing. */
  readonly cacheDir?: string | false;
}

/** Checks and compiles policies, once for the same input. Throws Problems with a frame for each fault. */
export async function compilePolicies({ modules, snapshotSchema, cacheDir }: CompileRequest): Promise<CompiledPolicy> {
  const schemas = opaSchemas(snapshotSchema);
  const sources = Object.fromEntries([...modules].sort(([a], [b]) => (a < b ? -1 : 1)));
  const engine = sha256(await opaBytes());
  const request = canonicalJson({ engine, schemas, sources, entrypoint: ENTRYPOINT });
  const key = sha256(request);
  const kept = cacheDir === false ? undefined : await cachedPolicy(key, cacheDir);
  if (kept !== undefined) return kept;

  const { wasm, rules, diagnostics } = await compile({ modules: sources, schemas, entrypoints: [ENTRYPOINT] });
  if (diagnostics.length > 0) throw new Problems(diagnostics.map(policyProblem));
  if (wasm === undefined) throw new Problem({ code: 'engine.failed', message: 'opa compiled nothing' });
  const policy = withRules(wasm, rules, sources);
  if (cacheDir !== false) await keepPolicy(key, policy, cacheDir);
  return policy;
}
