import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOf } from '../core/model/problem.ts';
import type { Replay } from '../core/model/replay.ts';
import { distFile } from './engine/dist-file.ts';
import { writeFiles } from './output.ts';
import { OWN_POLICIES } from './policy-folder.ts';
import type { Proposed } from './proposed.ts';

const TIME_MS = 120_000;
const MOST_BYTES = 256 * 1024 * 1024;

const OLD = 'the trusted policies';
const NEW = 'the policies as this change leaves them';

/** What is replayed: rules that nobody has approved yet, beside a compiled policy, over the snapshots below a folder. */
export interface ReplayRequest {
  readonly proposed: Proposed;
  /** The compiled policy that judges now, as a file. */
  readonly from: string;
  readonly past: string;
  readonly temporary?: string;
}

/** Either the replay, or the text of what kept it from being made. */
export type ReplayAnswer = { readonly replay: Replay } | { readonly refused: string };

/**
 * Replays in a process of its own: whatever rules that nobody has approved do to a compiler (time, memory, an end), the process that judges
 * is not touched by it. It is ended after two minutes.
 */
export async function replayApart({
  proposed: { policies, beside },
  from,
  past,
  temporary = tmpdir(),
}: ReplayRequest): Promise<ReplayAnswer> {
  const folder = await mkdtemp(join(temporary, 'phasegate-proposed-'));
  try {
    const files = [...policies].map(([path, text]) => [path.slice(OWN_POLICIES.length + 1), text] as const);
    const rules = join(folder, OWN_POLICIES);
    await writeFiles(folder, beside);
    await writeFiles(rules, new Map([['.keep', ''], ...files]));
    const asked = ['policy', 'replay', '.', '--policies', rules, '--from', from, '--format', 'json'];
    return await answerOf([distFile('cli.js'), ...asked], { cwd: past, env: { RUNNER_TEMP: temporary } });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function answerOf(args: readonly string[], place: { readonly cwd: string; readonly env: NodeJS.ProcessEnv }) {
  const options = { timeout: TIME_MS, killSignal: 'SIGKILL', maxBuffer: MOST_BYTES, ...place } as const;
  return new Promise<ReplayAnswer>((resolve) => {
    execFile(process.execPath, [...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(answerIn(stdout));
      else if (error.killed === true) resolve({ refused: `no answer within ${TIME_MS / 1000} s` });
      else resolve({ refused: stderr.replace(/^REFUSED {2}.*\n/gm, '') });
    });
  });
}

function answerIn(stdout: string): ReplayAnswer {
  try {
    return { replay: { ...(JSON.parse(stdout) as Replay), from: OLD, to: NEW } };
  } catch (thrown) {
    return { refused: textOf(thrown) };
  }
}
