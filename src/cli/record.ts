import { relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { parseDuration } from '../core/model/instant.ts';
import { Problem } from '../core/model/problem.ts';
import { record as recordRun } from '../io/record.ts';
import { readRecordContext, scannedFiles } from '../io/record-context.ts';

/** As the schema of the configuration has it. */
const SLOT_NAME = /^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/;
/** Node waits no longer: a timer that is longer ends at once. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

interface Options {
  readonly slot: string;
  readonly out?: string;
  readonly stdout?: string;
  readonly samples?: string;
  readonly every?: string;
  readonly shard?: string;
  readonly tool?: string;
  readonly scanned?: readonly string[];
  readonly targetImage?: readonly string[];
}

export function record(command: Command): void {
  command
    .requiredOption('--slot <name>', 'slot that the evidence is for')
    .option('--out <dir>', 'where the producer writes (default: evidence/<slot>)')
    .option('--stdout <file>', "file below --out that takes the producer's standard output")
    .option('--samples <n>', 'run the command n times, into sample-<n>.json')
    .option('--every <duration>', 'time between samples, such as 10s')
    .option('--shard <n/of>', 'this run is shard n of so many')
    .option('--tool <name@version>', 'tool that makes the evidence')
    .option('--scanned <glob...>', 'tracked files that the producer looks at')
    .option('--target-image <id...>', 'image that the tests run against')
    .argument('<command...>', 'the producer, after --')
    .addHelpText('after', '\nFor example:\n  phasegate record --slot e2e -- npx playwright test')
    .action(async (command: readonly string[], options: Options) => {
      process.exitCode = 2;
      process.exitCode = await recordCommand(command, options, process.cwd());
    });
}

/** Records a script as a step of a workflow runs one: the action's `mode: record`. */
export const recordScript = (
  script: string,
  slot: string,
  directory: string,
  environment: NodeJS.ProcessEnv,
): Promise<number> => recordCommand(['bash', '-euo', 'pipefail', '-c', script], { slot }, directory, environment);

/** Records one producer. Returns its exit code. */
export async function recordCommand(
  command: readonly string[],
  options: Options,
  directory: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const [program, ...args] = command;
  if (program === undefined) throw invalid('command', 'a command after --', 'nothing');
  const out = resolve(directory, options.out ?? `evidence/${options.slot}`);
  assertFits(options, out);
  const context = await readRecordContext(directory, environment);
  const scanned = options.scanned === undefined ? undefined : await scannedFiles(resolve(directory), options.scanned);
  return recordRun(
    {
      slot: options.slot,
      command: [program, ...args],
      directory,
      out,
      environment,
      ...(options.stdout === undefined ? {} : { stdout: options.stdout }),
      ...(options.samples === undefined ? {} : { samples: positive('--samples', options.samples) }),
      ...(options.every === undefined ? {} : { everyMs: durationOf(options.every) }),
      ...(options.shard === undefined ? {} : { shard: shardOf(options.shard) }),
      ...(options.tool === undefined ? {} : { tool: toolOf(options.tool) }),
      ...(scanned === undefined ? {} : { scanned }),
      ...(options.targetImage === undefined ? {} : { targetImages: options.targetImage }),
    },
    context,
  );
}

/** Throws `input.invalid` for a slot that no configuration can have, a file away from its manifest, and options that would have no effect. */
function assertFits({ slot, stdout, samples, every }: Options, out: string): void {
  if (!SLOT_NAME.test(slot))
    throw invalid('--slot', 'lower-case letters and digits, joined by hyphens or underscores', slot);
  if (every !== undefined && samples === undefined) throw invalid('--every', '--samples beside it', 'no --samples');
  if (stdout === undefined) return;
  if (samples !== undefined)
    throw invalid('--stdout', 'no --samples beside it: each goes into its own sample-<n>.json', '--samples');
  const [first] = relative(out, resolve(out, stdout)).split(sep);
  if (first === '..' || first === '') throw invalid('--stdout', 'a file below --out', stdout);
}

function positive(name: string, text: string): number {
  if (!/^[1-9][0-9]{0,5}$/.test(text)) throw invalid(name, 'a whole number from 1', text);
  return Number(text);
}

function durationOf(text: string): number {
  const ms = parseDuration(text);
  if (ms === undefined || ms > LONGEST_WAIT_MS) throw invalid('--every', 'a duration such as 10s, below 25d', text);
  return ms;
}

function shardOf(text: string): { shard: number; of: number } {
  const [, shard, of] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  if (shard === undefined || of === undefined || Number(shard) > Number(of))
    throw invalid('--shard', 'n/of, such as 2/4', text);
  return { shard: Number(shard), of: Number(of) };
}

function toolOf(text: string): { name: string; version?: string } {
  const at = text.lastIndexOf('@');
  return at <= 0 ? { name: text } : { name: text.slice(0, at), version: text.slice(at + 1) };
}

function invalid(name: string, expected: string, found: string): Problem {
  return new Problem({
    code: 'input.invalid',
    message: `${name} is not valid`,
    expected,
    found,
    remedy: 'phasegate record --help',
  });
}
