import type { RuleInfo } from '../../core/model/policy.ts';
import type { CompileRequest } from '../../engine-api.ts';
import { callOpa, type Diagnostic } from './opa.ts';

export interface CompiledModules {
  /** There only without diagnostics. */
  readonly wasm: Uint8Array | undefined;
  readonly rules: readonly RuleInfo[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles Rego into one module. Throws `engine.failed` where OPA cannot answer. */
export async function compileModules({ modules, entrypoints, schemas }: CompileRequest): Promise<CompiledModules> {
  const { wasm, rules, diagnostics } = await callOpa('module', {
    modules,
    entrypoints,
    ...(schemas && { schemas: { input: schemas.input ?? {}, data: schemas.data ?? {} } }),
  });
  return { wasm: wasm === undefined ? undefined : Buffer.from(wasm, 'base64'), rules, diagnostics };
}
