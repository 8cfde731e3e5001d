import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { canonicalJson } from '../core/model/canonical.ts';
import type { Decision } from '../core/model/decision.generated.ts';
import { Problem, type ProblemParts, textOf } from '../core/model/problem.ts';
import { refusalOf } from '../core/model/refusal.ts';
import { figuresOf } from '../core/report/figures.ts';
import { performance } from '../core/report/performance.ts';
import type { Look } from '../core/report/reporter.ts';

/** Names of the files that a judgement leaves behind. */
export const SNAPSHOT_FILE = 'snapshot.json';
export const DECISION_FILE = 'decision.json';
export const policyFile = (digest: string): string => `policy-${digest}.wasm`;

/** Reports that are files pay no attention to how a terminal looks. */
const FILE: Look = { color: false, width: 120, ascii: false };

/** What a judgement leaves behind. */
export interface Written {
  readonly snapshot: { readonly text: string };
  readonly decision: Decision;
  readonly policy: { readonly digest: string; readonly wasm: Uint8Array };
}

/** Writes snapshot, decision, the compiled policy, so that anybody can decide again, and a chart where metrics were judged. Throws `output.failed`. */
export async function writeJudgement(folder: string, { snapshot, decision, policy }: Written): Promise<void> {
  await writeFiles(
    folder,
    new Map<string, string | Uint8Array>([
      ...(figuresOf(decision).length === 0 ? [] : [[performance.file, performance.render(decision, FILE)] as const]),
      [SNAPSHOT_FILE, snapshot.text],
      [policyFile(policy.digest), policy.wasm],
      // The last one: where it stands, what it was made of does too.
      [DECISION_FILE, `${canonicalJson(decision)}\n`],
    ]),
  );
}

/**
 * Takes an older judgement away before a new one begins: a run that is ended from outside leaves none, and nobody takes the one of another run,
 * or one that the change brought along, for its own. Never throws: where nothing can be taken away, nothing can be written either.
 */
export async function clearJudgement(folder: string): Promise<void> {
  for (const name of [DECISION_FILE, SNAPSHOT_FILE])
    await rm(join(folder, name), { force: true }).catch(() => undefined);
}

/**
 * Writes what kept a judgement from being made where its decision would stand, so that nobody takes an older one for it. What cannot be written
 * is not told: the refusal itself is.
 */
export async function writeRefusal(
  folder: string,
  problems: readonly ProblemParts[],
  tool: Decision['tool'],
): Promise<void> {
  const text = `${canonicalJson(refusalOf(problems, tool))}\n`;
  await clearJudgement(folder);
  await writeFiles(folder, new Map([[DECISION_FILE, text]])).catch(() => undefined);
}

/** Writes a file that a person named, absolute or from a folder, and the folders above it. Throws `output.failed`. */
export const writeNamed = (folder: string, file: string, content: string | Uint8Array): Promise<void> =>
  writeAt(resolve(folder, file), content);

/** The same from the folder at hand, where nothing stands there yet: two runs at once cost nobody a file. Throws `output.failed`. */
export const writeNew = (file: string, content: string): Promise<void> => writeAt(file, content, 'wx');

/** Writes files below a folder. Throws `output.failed`. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of files) await writeAt(join(folder, name), content);
}

async function writeAt(path: string, content: string | Uint8Array, flag: 'w' | 'wx' = 'w'): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { flag });
  } catch (cause) {
    throw new Problem(
      {
        code: 'output.failed',
        message: 'a file could not be written',
        file: path,
        found: textOf(cause),
        expected: flag === 'w' ? 'a place that can be written' : 'a place that can be written, and no file there',
        remedy: 'choose another place, or look who may write there',
      },
      { cause },
    );
  }
}
