import { relative, sep } from 'node:path';
import { canonicalJson } from '../../core/model/canonical.ts';
import { Problem, Problems } from '../../core/model/problem.ts';
import { sha256 } from '../../core/snapshot/digest.ts';
import { type Beside, NOTHING_BESIDE, type PolicyFolder } from '../policy-folder.ts';
import { compiledFolder } from './compiled-folder.ts';
import { policyProblem } from './diagnostics.ts';
import { callOpa } from './opa.ts';
import { packSources } from './pack-sources.ts';

/** What stands in an OPA bundle (https://www.openpolicyagent.org/docs/management-bundles). */
export interface PolicyBundle {
  /** A gzipped tar; the same policies give the same bytes. */
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`, lower-case hexadecimal. */
  readonly digest: string;
  /** SHA-256 of the sources by path, lower-case hexadecimal: the `revision` of its manifest. */
  readonly revision: string;
  /** The top-level keys of `data` that it owns; all others are free for trusted data. */
  readonly roots: readonly string[];
  /** How many rules it holds, those of packs included. */
  readonly rules: number;
}

/**
 * Packs a folder of policies; rules of one's own with the shipped pack and those of the configuration. Throws Problems where they do not
 * compile.
 */
export async function policyBundle(found: PolicyFolder, beside: Beside = NOTHING_BESIDE): Promise<PolicyBundle> {
  const pack = await packSources();
  const { rules } = await compiledFolder(found, beside);
  const modules = found.isPack
    ? placed(found, 'policies')
    : { ...pack.modules, ...Object.fromEntries(beside.packs), ...placed(found, 'own') };
  const revision = sha256(canonicalJson(modules));
  const { bundle, roots, diagnostics } = await callOpa('bundle', { modules, revision });
  if (diagnostics.length > 0) throw new Problems(diagnostics.map(policyProblem));
  if (bundle === undefined) throw new Problem({ code: 'engine.failed', message: 'opa wrote no bundle' });
  const bytes = Buffer.from(bundle, 'base64');
  return { bytes, digest: sha256(bytes), revision, roots, rules: rules.length };
}

/** Where the folder stands on this machine is no part of the bundle. */
function placed({ folder, modules }: PolicyFolder, top: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...modules].map(([path, text]) => [`${top}/${relative(folder, path).split(sep).join('/')}`, text]),
  );
}
