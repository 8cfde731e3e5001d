import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { problemsOf } from '../core/model/problem.ts';
import { reporterOf } from '../core/report/index.ts';
import { keptPacks, keptPolicy, ownPolicy, type PolicyOf } from '../effect.ts';
import { readKept } from '../io/kept.ts';
import { writeJudgement, writeRefusal } from '../io/output.ts';
import { packsBeside } from '../io/policy-beside.ts';
import { readPolicies } from '../io/policy-folder.ts';
import { rejudge } from '../replay.ts';
import type { Judgement } from '../run.ts';
import { invalidOption, REPORT_IDS } from './subject-options.ts';
import { lookOf } from './terminal.ts';
import { TOOL } from './tool.ts';
import { engineWorld } from './world.ts';

interface Options {
  readonly policies?: string;
  readonly trusted?: string;
  readonly output?: string;
  readonly format: string;
}

export function decide(command: Command): void {
  command
    .argument('<snapshot>', 'snapshot.json')
    .option(
      '--policies <dir>',
      "a repository's own rules, and the packs of its configuration, instead of what was compiled then",
    )
    .option('--trusted <file>', 'another trusted half: a snapshot whose `trusted` replaces the stored one')
    .option('--output <dir>', 'write snapshot.json, decision.json and the policy here')
    .option('--format <id>', REPORT_IDS, 'text')
    .action(async (file: string, options: Options) => {
      process.exitCode = 2;
      process.exitCode = await decideCommand(resolve(file), options);
    });
}

async function decideCommand(file: string, options: Options): Promise<number> {
  const reporter = reporterOf(options.format);
  if (reporter === undefined) throw invalidOption('--format', REPORT_IDS, options.format);
  const { decision } = await decided(file, options).catch(async (thrown: unknown) => {
    const output = resolve(options.output ?? dirname(file));
    // Beside the snapshot stands what was decided then.
    if (output !== dirname(file)) await writeRefusal(output, problemsOf(thrown, 'internal.bug'), TOOL);
    throw thrown;
  });
  process.stdout.write(reporter.render(decision, lookOf(process.stdout, process.env)));
  return decision.exit_code;
}

async function decided(file: string, { policies, trusted, output }: Options): Promise<Judgement> {
  const other = trusted === undefined ? {} : { trusted: await readKept(trusted) };
  const stored = { ...(await readKept(file)), ...other };
  const policy = await (policies === undefined ? keptPolicy : await policyIn(policies))(stored);
  const world = engineWorld();
  try {
    const judgement = await rejudge(stored, policy, world);
    if (output !== undefined) await writeJudgement(resolve(output), judgement);
    return judgement;
  } finally {
    await world.engine.close();
  }
}

/** Rules of a folder, beside the packs of its configuration; where it has none, beside those that decided the snapshot. */
async function policyIn(folder: string): Promise<PolicyOf> {
  const configured = await packsBeside(folder);
  return ownPolicy(await readPolicies(folder), configured === undefined ? keptPacks : async () => configured);
}
