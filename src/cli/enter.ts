import { execFile } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Command } from 'commander';
import { ENTRY_NAMESPACE, entryPaths } from '../core/decide/entry.ts';
import { shownInstant } from '../core/model/headline.ts';
import { Problem, textOf } from '../core/model/problem.ts';
import { readKept } from '../io/kept.ts';
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
  const entry = await enterPhase(await readKept(file), await readKept(join(dirname(file), SNAPSHOT_FILE)));
  if (log === true) {
    process.stdout.write(`${entry.logRow}\n`);
    return;
  }
  const folder = resolve(output ?? '.phasegate/entries');
  const { phase, text } = entry;
  const signature = key === undefined ? [] : [[`${phase}.sig`, await signatureOf(text, key)] as const];
  await writeFiles(folder, new Map([[`${phase}.json`, text], ...signature]));
  process.stdout.write(`${toldRows(entry, join(folder, `${phase}.json`), key !== undefined).join('\n')}\n`);
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

/** What ssh-keygen says of a text on its standard input. Throws `output.failed`. */
async function signatureOf(text: string, key: string): Promise<string> {
  try {
    const signing = promisify(execFile)('ssh-keygen', ['-Y', 'sign', '-n', ENTRY_NAMESPACE, '-f', key]);
    // A program that ends early closes its input; how it ended is reported below.
    signing.child.stdin?.on('error', () => undefined).end(text);
    return (await signing).stdout;
  } catch (cause) {
    throw new Problem(
      {
        code: 'output.failed',
        message: 'ssh-keygen could not sign the entry decision',
        file: key,
        found: textOf(cause).trim().split('\n').at(-1) ?? '',
        expected: 'a private SSH key, and OpenSSH 8.1 or newer',
        remedy: 'check the key, or enter without --key and sign by hand',
      },
      { cause },
    );
  }
}
