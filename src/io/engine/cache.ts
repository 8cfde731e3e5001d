import { type CompiledPolicy, readPolicy } from './compiled-policy.ts';
import { keep, kept } from './kept.ts';

/** The policy kept under the key; undefined where there is none, or none that is whole and ours. Never throws. */
export async function cachedPolicy(key: string, dir?: string): Promise<CompiledPolicy | undefined> {
  const wasm = await kept(`policy-${key}`, dir);
  try {
    return wasm && readPolicy(wasm);
  } catch {
    return undefined;
  }
}

/** Keeps a policy behind its digest. */
export const keepPolicy = (key: string, policy: CompiledPolicy, dir?: string): Promise<void> =>
  keep(`policy-${key}`, policy.wasm, dir);
