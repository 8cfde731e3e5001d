import { resolve } from 'node:path';
import type { Command } from 'commander';
import { reporterOf } from '../core/report/index.ts';
import { keptPacks, keptPolicy, ownPolicy, type PolicyOf } from '../effect.ts';
import { readKept } from '../io/kept.ts';
import { writeJudgement } from '../io/output.ts';
import { packsBeside } from '../io/policy-beside.ts';
import { readPolicies } from '../io/policy-folder.ts';
import { rejudge } from '../replay.ts';
import { invalidOption, REPORT_IDS } from './subject-options.ts';
import { lookOf } from './terminal.ts';
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
  const other = options.trusted === undefined ? {} : { trusted: await readKept(options.trusted) };
  const stored = { ...(await readKept(file)), ...other };
  const policy = await (options.policies === undefined ? keptPolicy : await policyIn(options.policies))(stored);
  const world = engineWorld();
  try {
    const judgement = await rejudge(stored, policy, world);
    if (options.output !== undefined) await writeJudgement(resolve(options.output), judgement);
    process.stdout.write(reporter.render(judgement.decision, lookOf(process.stdout, process.env)));
    return judgement.decision.exit_code;
  } finally {
    await world.engine.close();
  }
}

/** Rules of a folder, beside the packs of its configuration; where it has none, beside those that decided the snapshot. */
async function policyIn(folder: string): Promise<PolicyOf> {
  const configured = await packsBeside(folder);
  return ownPolicy(await readPolicies(folder), configured === undefined ? keptPacks : async () => configured);
}
