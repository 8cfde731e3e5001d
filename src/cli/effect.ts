import { join } from 'node:path';
import { problemsOf } from '../core/model/problem.ts';
import { type Effect, effectMarkdown, effectText } from '../core/report/effect.ts';
import { problemText } from '../core/report/problems.ts';
import type { Look } from '../core/report/reporter.ts';
import { appendSummary } from '../io/actions.ts';
import { snapshotsIn } from '../io/kept.ts';
import { policyFile } from '../io/output.ts';
import type { Git } from '../io/ports.ts';
import { proposedRules } from '../io/proposed.ts';
import { replayApart } from '../io/replay-process.ts';
import type { Judgement } from '../run.ts';

export interface Shown {
  readonly judgement: Judgement;
  /** Where the judgement was written. */
  readonly output: string;
  /** A folder with past decisions. */
  readonly past?: string;
  readonly git: Git;
  /** The top of the checkout. */
  readonly workspace: string;
}

/**
 * Shows beside the verdict what a change of policies or packs would have said of past decisions, in the log and in the job summary; nothing where it
 * changes none. It decides nothing, and never throws.
 */
export async function showEffect(shown: Shown, look: Look, env: NodeJS.ProcessEnv): Promise<void> {
  const effect = await effectOf(shown, env).catch(refusal);
  if (effect === undefined) return;
  process.stdout.write(`\n${effectText(effect, look)}`);
  await appendSummary(effectMarkdown(effect), env);
}

const refusal = (thrown: unknown): Effect => ({
  refused: problemsOf(thrown, 'internal.bug').map(problemText).join('\n\n'),
});

async function effectOf(
  { judgement: { snapshot, policy }, output, past, git, workspace }: Shown,
  { RUNNER_TEMP: temporary }: NodeJS.ProcessEnv,
): Promise<Effect | undefined> {
  const proposed = await proposedRules(snapshot.snapshot, git, workspace);
  if (proposed === undefined) return undefined;
  const snapshots = past === undefined ? [] : await snapshotsIn([past]).catch(() => []);
  if (past === undefined || snapshots.length === 0) return { none: true };
  const from = join(output, policyFile(policy.digest));
  return replayApart({ proposed, from, past, ...(temporary === undefined ? {} : { temporary }) });
}
