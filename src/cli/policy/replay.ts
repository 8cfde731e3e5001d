import type { Command } from 'commander';
import { counted } from '../../core/model/headline.ts';
import { Problem } from '../../core/model/problem.ts';
import { replayJson } from '../../core/report/replay-json.ts';
import { replayMarkdown } from '../../core/report/replay-markdown.ts';
import { replayText } from '../../core/report/replay-text.ts';
import type { Look } from '../../core/report/reporter.ts';
import {
  keptPacks,
  keptPolicy,
  ownPolicy,
  type PacksOf,
  type PolicyOf,
  packsIn,
  replay as replayAll,
} from '../../effect.ts';
import { readPolicy, sourcesOf } from '../../io/engine/compiled-policy.ts';
import { bytesOf, snapshotsIn } from '../../io/kept.ts';
import { SNAPSHOT_FILE } from '../../io/output.ts';
import { packsBeside } from '../../io/policy-beside.ts';
import { OWN_POLICIES, readPolicies } from '../../io/policy-folder.ts';
import { invalidOption } from '../subject-options.ts';
import { lookOf } from '../terminal.ts';
import { TOOL } from '../tool.ts';
import { engineWorld } from '../world.ts';

interface Options {
  readonly policies: string;
  readonly from?: string;
  readonly format: string;
}

export function replay(command: Command): void {
  command
    .argument('<places...>', 'past decisions: snapshots, or folders that hold them')
    .option('--policies <dir>', 'the new rules', OWN_POLICIES)
    .option(
      '--from <path>',
      'the old rules: a folder, or a compiled policy (default: the one kept beside each decision)',
    )
    .option('--format <id>', 'text, markdown or json', 'text')
    .action(async (places: readonly string[], options: Options) => {
      process.exitCode = 2;
      process.stdout.write(await replayed(places, options, lookOf(process.stdout, process.env)));
      process.exitCode = 0;
    });
}

/**
 * What the new rules would have said of past decisions, as a report; that verdicts flip is information, and no failure. Throws `input.invalid`
 * where no snapshot is found, and Problems where the new rules do not compile.
 */
export async function replayed(places: readonly string[], options: Options, look: Look): Promise<string> {
  const render = rendererOf(options.format);
  const files = await snapshotsIn(places);
  if (files.length === 0) throw nothingIn(places);
  const own = await readPolicies(options.policies);
  const world = engineWorld();
  try {
    const { from, packs } = await oldPolicy(options.from);
    const configured = await packsBeside(options.policies);
    const to = ownPolicy(own, configured === undefined ? packs : async () => configured);
    const snapshots = await replayAll(files, { from, to }, world);
    const told = `${counted(own.size, 'file')} of ${options.policies}, and the pack of ${TOOL.name} ${TOOL.version}`;
    return render({ from: options.from ?? 'the policy beside each decision', to: told, snapshots }, look);
  } finally {
    await world.engine.close();
  }
}

/** The old rules, and the packs beside them: those do not change unless a configuration says so. */
async function oldPolicy(path: string | undefined): Promise<{ from: PolicyOf; packs: PacksOf }> {
  if (path === undefined) return { from: keptPolicy, packs: keptPacks };
  if (!path.endsWith('.wasm')) return { from: ownPolicy(await readPolicies(path), keptPacks), packs: keptPacks };
  const policy = readPolicy(await bytesOf(path));
  const packs = packsIn(sourcesOf(policy));
  return { from: async () => policy, packs: async () => packs };
}

function rendererOf(format: string): typeof replayText {
  if (format === 'text') return replayText;
  if (format === 'markdown') return replayMarkdown;
  if (format === 'json') return replayJson;
  throw invalidOption('--format', 'text, markdown or json', format);
}

function nothingIn(places: readonly string[]): Problem {
  return new Problem({
    code: 'input.invalid',
    message: 'there is no past decision to replay',
    found: `no ${SNAPSHOT_FILE} in ${places.join(', ')}`,
    expected: `folders that a check wrote, with ${SNAPSHOT_FILE} in them`,
    remedy: 'download the artifacts of past runs, for example with gh run download',
  });
}
