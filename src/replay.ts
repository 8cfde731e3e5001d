import { buildEntry, entryText } from './core/decide/entry.ts';
import { MIB } from './core/model/bytes.ts';
import { type DataSchemas, dataSchemasOf } from './core/model/own-evidence.ts';
import { buildSnapshot, readSnapshot } from './core/snapshot/build.ts';
import { sha256 } from './core/snapshot/digest.ts';
import { ownEvidenceCheck } from './io/collect/own-evidence.ts';
import type { CompiledPolicy } from './io/engine/compiled-policy.ts';
import { assertDecided, decisionIn, type KeptFile } from './io/kept.ts';
import { type Judgement, judge, type World } from './run.ts';

/** Deciding again needs no configuration at hand; these bounds stand where none sets others. */
const STORED_LIMITS = { policyMs: 10_000, policyMemoryBytes: 1024 * MIB, snapshotBytes: 64 * MIB };

/** A stored snapshot, and another whose trusted half replaces its own. */
export interface Stored extends KeptFile {
  readonly trusted?: KeptFile;
}

/** Decides a stored snapshot again: replay. Throws Problems with `snapshot.invalid`. */
export async function rejudge(
  { text, file, trusted }: Stored,
  policy: CompiledPolicy,
  world: Pick<World, 'engine' | 'tool' | 'engineDigest'>,
): Promise<Judgement> {
  const checkOf = await ownEvidenceCheck();
  const stored = readSnapshot(text, file, checkOf);
  if (trusted === undefined) return judge(stored, policy, world, STORED_LIMITS);
  const other = readSnapshot(trusted.text, trusted.file, checkOf).snapshot.trusted;
  return judge(buildSnapshot(stored.snapshot.input, other, checkOf), policy, world, STORED_LIMITS);
}

/** What own rules are compiled against for a stored snapshot. Throws Problems with `snapshot.invalid`. */
export async function storedSchemas({ text, file, trusted }: Stored): Promise<DataSchemas> {
  const judging = trusted ?? { text, file };
  return dataSchemasOf(readSnapshot(judging.text, judging.file, await ownEvidenceCheck()).snapshot.trusted);
}

export interface Entered {
  readonly phase: string;
  readonly text: string;
  readonly logRow: string;
  /** The instant that was given with `--at`; undefined where it is that of the run. */
  readonly asOf?: string;
}

/** The entry decision of a pass, the bytes that are signed, and the row for the progress log. Throws `entry.invalid`. */
export async function enterPhase(decision: KeptFile, snapshot: KeptFile): Promise<Entered> {
  const { snapshot: stored, digest } = readSnapshot(snapshot.text, snapshot.file, await ownEvidenceCheck());
  const decided = decisionIn(decision);
  assertDecided(snapshot.file, digest, decided);
  const entry = buildEntry(decided, stored, sha256(decision.text));
  const logRow = `| ${decided.instant.slice(0, 10)} | ${decided.phase} entered: ${decided.headline} |`;
  const asOf = entry.simulated === true ? { asOf: entry.instant } : {};
  return { phase: entry.phase, text: entryText(entry), logRow, ...asOf };
}
