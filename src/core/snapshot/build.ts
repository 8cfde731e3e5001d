import { canonicalJson } from '../model/canonical.ts';
import { Problem } from '../model/problem.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';
import { asSnapshot } from '../schema/snapshot.ts';
import { sha256 } from './digest.ts';
import { assertOwnEvidence, type CheckMaker, noOwnEvidence } from './own-evidence.ts';

/** A snapshot with the bytes it is stored as. */
export interface SealedSnapshot {
  readonly snapshot: Snapshot;
  /** Canonical JSON and one newline: snapshot.json. */
  readonly text: string;
  readonly digest: string;
}

/**
 * Joins facts, evidence and trusted data into one validated document. Throws Problems: `snapshot.not_finite` for a NaN or an
 * infinity, `snapshot.invalid` for whatever does not fit the schema, or own evidence the schema of its slot.
 */
export function buildSnapshot(
  input: Snapshot['input'],
  trusted: Snapshot['trusted'],
  checkOf: CheckMaker = noOwnEvidence,
): SealedSnapshot {
  const text = `${canonicalJson({ version: 1, input, trusted })}\n`;
  return seal(text, checkOf);
}

/** A stored snapshot, read back. Throws Problems with `snapshot.invalid`. */
export function readSnapshot(text: string, file: string, checkOf: CheckMaker = noOwnEvidence): SealedSnapshot {
  return seal(text, checkOf, file);
}

function seal(text: string, checkOf: CheckMaker, file?: string): SealedSnapshot {
  const snapshot = asSnapshot(parse(text, file), file);
  assertOwnEvidence(snapshot, checkOf, file);
  return { snapshot, text, digest: sha256(text) };
}

function parse(text: string, file = 'snapshot.json'): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem(
      {
        code: 'snapshot.invalid',
        message: `${file} is not JSON`,
        file,
        remedy: 'use the snapshot.json that check wrote',
      },
      { cause: error },
    );
  }
}
