import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Decision } from '../core/model/decision.generated.ts';
import { Problem, textOf } from '../core/model/problem.ts';
import { isRefusal, type Refusal } from '../core/model/refusal.ts';
import { asDecision } from '../core/schema/decision.ts';
import { assertDigest, type CompiledPolicy, readPolicy, type Sources, sourcesOf } from './engine/compiled-policy.ts';
import { bytesThere } from './optional-file.ts';
import { DECISION_FILE, policyFile, SNAPSHOT_FILE } from './output.ts';

/** A file that a judgement left behind. */
export interface KeptFile {
  readonly text: string;
  readonly file: string;
}

/** Reads a kept file. Throws `input.invalid` where it cannot be read. */
export async function readKept(file: string): Promise<KeptFile> {
  return { text: (await bytesOf(file)).toString('utf8'), file };
}

/** The decision beside a snapshot; undefined where there is none. Throws `entry.invalid` where it is none, `input.invalid` where it cannot be read. */
export async function decisionBeside(snapshot: string): Promise<Decision | undefined> {
  const kept = await keptDecision(snapshot);
  return kept === undefined ? undefined : decisionIn(kept);
}

/** The same, or why there was nothing to decide on. Throws `entry.invalid` where it is neither, `input.invalid` as well. */
export async function outcomeBeside(snapshot: string): Promise<Decision | Refusal | undefined> {
  const kept = await keptDecision(snapshot);
  return kept === undefined ? undefined : outcomeIn(kept);
}

async function keptDecision(snapshot: string): Promise<KeptFile | undefined> {
  const file = join(dirname(snapshot), DECISION_FILE);
  const bytes = await bytesThere(file);
  return bytes === undefined ? undefined : { text: bytes.toString('utf8'), file };
}

/** Throws `snapshot.mismatch` where the snapshot in a file is not the one that was decided. */
export function assertDecided(file: string, digest: string, { digests }: Decision): void {
  if (digest === digests.snapshot) return;
  throw new Problem({
    code: 'snapshot.mismatch',
    message: 'the snapshot is not the one that was decided',
    file,
    expected: digests.snapshot,
    found: digest,
    remedy: 'use snapshot.json and decision.json of one run',
  });
}

/** The compiled policy that a decision names, from beside the snapshot. Throws `policy.mismatch` where it is another. */
export async function policyBeside(snapshot: string, { digests }: Decision): Promise<CompiledPolicy> {
  return readPolicy(await bytesOf(join(dirname(snapshot), policyFile(digests.policies))), digests.policies);
}

/** What that policy was compiled from, whichever build of this tool compiled it. Throws `policy.mismatch`. */
export async function sourcesBeside(snapshot: string, { digests }: Decision): Promise<Sources> {
  const wasm = await bytesOf(join(dirname(snapshot), policyFile(digests.policies)));
  assertDigest(wasm, digests.policies);
  return sourcesOf({ wasm });
}

/** Throws `entry.invalid`. */
export function decisionIn(kept: KeptFile): Decision {
  const outcome = outcomeIn(kept);
  if (!isRefusal(outcome)) return outcome;
  const remedy = 'cure what it names, and check again';
  throw new Problem({
    code: 'entry.invalid',
    message: 'nothing could be judged there',
    file: kept.file,
    found: outcome.headline,
    remedy,
  });
}

function outcomeIn({ text, file }: KeptFile): Decision | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const remedy = 'use the decision.json that check wrote';
    throw new Problem({ code: 'entry.invalid', message: 'the decision is not JSON', file, remedy }, { cause });
  }
  return isRefusal(value) ? value : asDecision(value, file);
}

/** The snapshots that are named, or that lie anywhere below a folder, sorted. Throws `input.invalid` for a name that leads nowhere. */
export async function snapshotsIn(places: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    places.map(async (place) => {
      const kind = await stat(place).catch((cause: unknown) => {
        throw unreadable(place, cause);
      });
      if (!kind.isDirectory()) return [place];
      const entries = await readdir(place, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && entry.name === SNAPSHOT_FILE)
        .map((entry) => join(entry.parentPath, entry.name));
    }),
  );
  return [...new Set(found.flat())].sort();
}

/** The bytes of a kept file. Throws `input.invalid` where it cannot be read. */
export async function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
}

function unreadable(file: string, cause: unknown): Problem {
  return new Problem(
    {
      code: 'input.invalid',
      message: 'what a check wrote cannot be read',
      file,
      found: textOf(cause),
      expected: 'snapshot.json, decision.json and the policy of one run, side by side',
      remedy: 'check the path',
    },
    { cause },
  );
}
