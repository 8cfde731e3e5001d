import type { DataSchemas } from '../../core/model/own-evidence.ts';
import type { PolicyFolder } from '../policy-folder.ts';
import { compilePolicies } from './compile.ts';
import type { CompiledPolicy } from './compiled-policy.ts';
import { loadPolicy } from './load.ts';
import { packSources } from './pack-sources.ts';
import { withOwnEvidence } from './schemas.ts';

/** Compiles a folder of policies: a pack by itself, rules of one's own beside the shipped one. Throws Problems. */
export async function compiledFolder(
  { isPack, modules }: PolicyFolder,
  schemas?: DataSchemas,
): Promise<CompiledPolicy> {
  if (!isPack) return loadPolicy(modules, undefined, schemas);
  const { snapshotSchema } = await packSources();
  return compilePolicies({ modules, snapshotSchema: withOwnEvidence(snapshotSchema, schemas ?? new Map()) });
}
