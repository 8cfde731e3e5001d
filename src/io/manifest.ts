import { repeatedKeys } from '../core/evidence/json-scan.ts';
import type { Manifest } from '../core/model/manifest.generated.ts';
import { Problem } from '../core/model/problem.ts';
import { asManifest } from '../core/schema/validate.ts';
import { sha256 } from '../core/snapshot/digest.ts';
import { bytesThere } from './optional-file.ts';

/** A manifest with the digest of the bytes that it was read from. */
export interface ReadManifest {
  readonly manifest: Manifest;
  readonly sha256: string;
}

/** The manifest at a path; undefined where there is none. Throws `evidence.manifest`, which names it as it is `shown`. */
export async function manifestThere(path: string, shown = path): Promise<ReadManifest | undefined> {
  const bytes = await bytesThere(path, shown, 'evidence.manifest');
  return bytes && { manifest: manifestIn(bytes.toString('utf8'), shown), sha256: sha256(bytes) };
}

/** A manifest, checked against its schema; of a key that stands twice it is not known which one is meant. */
function manifestIn(text: string, file: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const remedy = 'record the evidence again';
    throw new Problem({ code: 'evidence.manifest', message: 'the manifest is not JSON', file, remedy }, { cause });
  }
  const lost = repeatedKeys(text, value);
  if (lost === 0) return asManifest(value, file);
  throw new Problem({
    code: 'evidence.manifest',
    message: 'a key of a manifest stands twice',
    file,
    found: `${lost} repeated keys`,
    expected: 'each key once',
    remedy: 'record the evidence again',
  });
}
