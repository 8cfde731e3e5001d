import { resolve } from 'node:path';
import { showEffect } from './cli/effect.ts';
import { recordScript } from './cli/record.ts';
import { LOG, tell, tellRefusal } from './cli/tell.ts';
import { worldOf } from './cli/world.ts';
import { problemsOf } from './core/model/problem.ts';
import { type ActionInputs, environmentOfStep, readEvent, readInputs } from './io/actions.ts';
import { type OpenGit, openGit } from './io/git.ts';
import { readNeeds } from './io/needs.ts';
import { clearJudgement, writeJudgement } from './io/output.ts';
import { evidenceFolder, workTreeOf } from './io/place.ts';
import { githubPlatform, noPlatform } from './io/platform.ts';
import { type Judgement, run } from './run.ts';

// Only a complete pass lowers it: whatever ends this process before is no pass.
process.exitCode = 2;

/** Folder of the judgement, as it was given; undefined while none is asked for. */
let output: string | undefined;

process.once('beforeExit', leftUnanswered);
main(process.env, process.cwd()).then(end, fail);

function end(code: number): void {
  process.off('beforeExit', leftUnanswered);
  process.exitCode = code;
}

function fail(thrown: unknown): void {
  const problems = problemsOf(thrown, 'internal.bug');
  end(problems.some(({ code }) => code === 'internal.bug') ? 70 : 2);
  void tellRefusal(problems, output, process.env);
}

/** Nothing is left to wait for, and a promise has not settled. */
function leftUnanswered(): void {
  fail('the run ended before there was an answer');
}

async function main(env: NodeJS.ProcessEnv, directory: string): Promise<number> {
  const inputs = readInputs(env);
  if (inputs.mode === 'record')
    return recordScript(inputs.run ?? '', inputs.slot ?? '', directory, environmentOfStep(env));
  output = inputs.output;
  await clearJudgement(resolve(directory, output));
  const git = await openGit(directory, env, inputs.token);
  try {
    const judgement = await judgeEvent(inputs, env, directory, git);
    const folder = resolve(directory, output);
    await writeJudgement(folder, judgement);
    await tell(judgement.decision, inputs.output, env);
    // From here on nothing changes the answer.
    end(judgement.decision.exit_code);
    const past = inputs.past === undefined ? {} : { past: resolve(directory, inputs.past) };
    await showEffect({ judgement, output: folder, ...past, git, workspace: workTreeOf(directory) }, LOG, env);
    return judgement.decision.exit_code;
  } finally {
    await git.close();
  }
}

async function judgeEvent(
  inputs: ActionInputs,
  env: NodeJS.ProcessEnv,
  directory: string,
  git: OpenGit,
): Promise<Judgement> {
  const { producers, pinned } = readNeeds(inputs.needs);
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, GITHUB_API_URL: apiUrl = 'https://api.github.com' } = env;
  const world = worldOf(git, inputs.token === undefined ? noPlatform : githubPlatform({ token: inputs.token, apiUrl }));
  try {
    return await run(
      {
        occasion: { kind: 'event', ...(await readEvent(env)) },
        evidence: { ...evidenceFolder(inputs.evidence, directory), pinned },
        roots: [workTreeOf(directory)],
        workspace: workTreeOf(directory),
        producers,
        ...(inputs.trustedRef === undefined ? {} : { trustedRef: inputs.trustedRef }),
        ...(inputs.config === undefined ? {} : { config: inputs.config }),
        ...(id === undefined ? {} : { run: { id, attempt: Number(attempt ?? 1) } }),
      },
      world,
    );
  } finally {
    await world.engine.close();
  }
}
