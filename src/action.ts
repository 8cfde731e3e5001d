import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { recordCommand } from './cli/record.ts';
import { worldOf } from './cli/world.ts';
import { problemsOf } from './core/model/problem.ts';
import { annotations } from './core/report/annotations.ts';
import { markdown } from './core/report/markdown.ts';
import { problemAnnotations, problemsMarkdown, problemsText } from './core/report/problems.ts';
import { text } from './core/report/text.ts';
import { type ActionInputs, appendSummary, readEvent, readInputs } from './io/actions.ts';
import { openGit } from './io/git.ts';
import { readNeeds } from './io/needs.ts';
import { DECISION_FILE, SNAPSHOT_FILE, writeJudgement } from './io/output.ts';
import { evidenceFolder, workTreeOf } from './io/place.ts';
import { githubPlatform, noPlatform } from './io/platform.ts';
import { type Judgement, run } from './run.ts';

// Only a complete pass lowers it: whatever ends this process before is no pass.
process.exitCode = 2;

const LOOK = { color: false, width: 120, ascii: false };

process.once('beforeExit', leftUnanswered);
main(process.env, process.cwd()).then(end, fail);

function end(code: number): void {
  process.off('beforeExit', leftUnanswered);
  process.exitCode = code;
}

function fail(thrown: unknown): void {
  const problems = problemsOf(thrown, 'internal.bug');
  end(problems.some(({ code }) => code === 'internal.bug') ? 70 : 2);
  process.stdout.write(`${problemsText(problems)}\n${problemAnnotations(problems)}`);
  core.setOutput('verdict', 'undecided');
  void appendSummary(problemsMarkdown(problems), process.env);
}

/** Nothing is left to wait for, and a promise has not settled. */
function leftUnanswered(): void {
  fail('the run ended before there was an answer');
}

async function main(env: NodeJS.ProcessEnv, directory: string): Promise<number> {
  const inputs = readInputs(env);
  if (inputs.mode === 'record')
    return recordCommand(['bash', '-euo', 'pipefail', '-c', inputs.run ?? ''], { slot: inputs.slot ?? '' }, directory);
  const judgement = await judgeEvent(inputs, env, directory);
  await writeJudgement(resolve(directory, inputs.output), judgement);
  await tell(judgement, inputs, env);
  return judgement.decision.exit_code;
}

async function judgeEvent(inputs: ActionInputs, env: NodeJS.ProcessEnv, directory: string): Promise<Judgement> {
  const { producers, pinned } = readNeeds(inputs.needs);
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, GITHUB_API_URL: apiUrl = 'https://api.github.com' } = env;
  const git = await openGit(directory, env);
  const world = worldOf(git, inputs.token === undefined ? noPlatform : githubPlatform({ token: inputs.token, apiUrl }));
  try {
    return await run(
      {
        occasion: { kind: 'event', ...(await readEvent(env)) },
        evidence: { ...evidenceFolder(inputs.evidence, directory), pinned },
        roots: [workTreeOf(directory)],
        workspace: workTreeOf(directory),
        producers,
        parts: [],
        ...(inputs.trustedRef === undefined ? {} : { trustedRef: inputs.trustedRef }),
        ...(inputs.config === undefined ? {} : { config: inputs.config }),
        ...(id === undefined ? {} : { run: { id, attempt: Number(attempt ?? 1) } }),
      },
      world,
    );
  } finally {
    await Promise.all([world.engine.close(), git.close()]);
  }
}

/** The log holds everything in plain text; annotations, summary and outputs repeat it where people look. */
async function tell({ decision }: Judgement, { output }: ActionInputs, env: NodeJS.ProcessEnv): Promise<void> {
  process.stdout.write(`${text.render(decision, LOOK)}\n${annotations.render(decision, LOOK)}`);
  await appendSummary(markdown.render(decision, LOOK), env);
  core.setOutput('verdict', decision.verdict);
  core.setOutput('findings', decision.counts.fail);
  core.setOutput('decision', join(output, DECISION_FILE));
  core.setOutput('snapshot', join(output, SNAPSHOT_FILE));
  core.setOutput('valid-until', decision.valid_until ?? '');
}
