import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Command } from 'commander';
import { ENTRY_NAMESPACE, entryPaths } from '../core/decide/entry.ts';
import { shownInstant } from '../core/model/headline.ts';
import { Problem } from '../core/model/problem.ts';
import { SNAPSHOT_FILE, writeFiles } from '../io/output.ts';
import { type Entered, enterPhase } from '../replay.ts';

interface Options {
  readonly output?: string;
  readonly key?: string;
  readonly log?: true;
}

export function enter(command: Command): void {
  command
    .argument('<decision>', 'decision.json; its snapshot.json must lie beside it')
    .option('--key <file>', 'SSH key that signs it with ssh-keygen')
    .option('--output <dir>', 'folder for the decision (default: .phasegate/entries)')
    .option('--log', 'print the row for the progress log instead')
    .action(async (file: string, options: Options) => {
      process.exitCode = 2;
      await enterCommand(resolve(file), options);
      process.exitCode = 0;
    });
}

async function enterCommand(file: string, { output, key, log }: Options): Promise<void> {
  const read = async (path: string) => ({ text: await readText(path), file: path });
  const entry = await enterPhase(await read(file), await read(join(dirname(file), SNAPSHOT_FILE)));
  if (log === true) {
    process.stdout.write(`${entry.logRow}\n`);
    return;
  }
  const folder = resolve(output ?? '.phasegate/entries');
  const document = join(folder, `${entry.phase}.json`);
  await writeFiles(folder, new Map([[`${entry.phase}.json`, entry.text]]));
  if (key !== undefined) await signFile(document, key);
  process.stdout.write(`${toldRows(entry, document, key !== undefined).join('\n')}\n`);
}

function toldRows({ phase, asOf }: Entered, document: string, isSigned: boolean): readonly string[] {
  const sign = `ssh-keygen -Y sign -n ${ENTRY_NAMESPACE} -f <key> ${document} && mv ${document}.sig ${document.replace(/json$/, 'sig')}`;
  return [
    `wrote  ${document}`,
    ...(asOf === undefined ? [] : [`as of  ${shownInstant(asOf)}, given with --at: who signs it answers for that`]),
    ...(isSigned ? [] : [`sign   ${sign}`]),
    `next   commit both files as ${entryPaths(phase).document} and .sig to the trusted ref`,
  ];
}

async function signFile(document: string, key: string): Promise<void> {
  try {
    const { stdout } = await promisify(execFile)('bash', [
      '-c',
      'ssh-keygen -Y sign -n "$1" -f "$2" < "$3"',
      'sign',
      ENTRY_NAMESPACE,
      key,
      document,
    ]);
    await writeFiles(dirname(document), new Map([[document.replace(/^.*[\\/]/, '').replace(/json$/, 'sig'), stdout]]));
  } catch (cause) {
    throw new Problem(
      {
        code: 'output.failed',
        message: 'ssh-keygen could not sign the entry decision',
        file: document,
        remedy: 'check the key, or sign by hand',
      },
      { cause },
    );
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Problem(
      {
        code: 'input.invalid',
        message: 'a file of the decision cannot be read',
        file,
        expected: 'decision.json with snapshot.json beside it',
        remedy: 'use the folder that check wrote',
      },
      { cause },
    );
  }
}
