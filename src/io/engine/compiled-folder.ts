import { type Beside, NOTHING_BESIDE, type PolicyFolder } from '../policy-folder.ts';
import { compilePolicies } from './compile.ts';
import type { CompiledPolicy } from './compiled-policy.ts';
import { loadPolicy } from './load.ts';
import { packSources } from './pack-sources.ts';
import { withOwnEvidence } from './schemas.ts';

/** Compiles a folder of policies: a pack by itself, rules of one's own beside the shipped one and the configuration's. Throws Problems. */
export async function compiledFolder(
  { isPack, modules }: PolicyFolder,
  { dataSchemas, packs }: Beside = NOTHING_BESIDE,
): Promise<CompiledPolicy> {
  if (!isPack) return loadPolicy(new Map([...packs, ...modules]), undefined, dataSchemas);
  const { snapshotSchema } = await packSources();
  return compilePolicies({ modules, snapshotSchema: withOwnEvidence(snapshotSchema, dataSchemas) });
}
