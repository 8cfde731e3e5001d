import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { ParsedConfiguration } from '../core/config/parse.ts';
import { showConfiguration } from '../core/config/show.ts';
import { Problem } from '../core/model/problem.ts';
import { decodeText, parsedConfiguration, readConfiguration } from '../io/collect/configuration.ts';
import { trustedRef } from '../io/collect/refs.ts';
import { type OpenGit, openGit } from '../io/git.ts';

interface Options {
  readonly origin: boolean;
  readonly file?: string;
  readonly trustedRef?: string;
}

export function config(command: Command): void {
  command
    .command('show')
    .description('print the effective configuration of the trusted ref')
    .option('--origin', 'say of each value where it comes from', false)
    .option('--file <path>', 'read a file of the work tree instead')
    .option('--trusted-ref <ref>', 'where the configuration is read (default: origin/HEAD)')
    .action(async (options: Options) => {
      process.exitCode = 2;
      process.stdout.write(`${await configShow(options, () => openGit(process.cwd()))}\n`);
      process.exitCode = 0;
    });
}

/** What `config show` prints. Git is opened only where no file is named. Throws Problems with all that is wrong with the configuration. */
export async function configShow(
  { file, trustedRef: asked, origin }: Options,
  open: () => Promise<OpenGit>,
): Promise<string> {
  const parsed = file === undefined ? await atTrustedRef(await open(), asked) : await inWorkTree(file);
  return showConfiguration(parsed, { origin });
}

async function inWorkTree(file: string): Promise<ParsedConfiguration> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    const parts = { message: 'the file cannot be read', file, expected: 'a readable file', remedy: 'check the path' };
    throw new Problem({ code: 'input.invalid', ...parts }, { cause });
  });
  return parsedConfiguration(decodeText(bytes, file), file);
}

async function atTrustedRef(git: OpenGit, asked?: string): Promise<ParsedConfiguration> {
  try {
    const ref = await trustedRef({ kind: 'local', base: 'HEAD', head: 'HEAD' }, git, asked);
    return await readConfiguration(git.tree(ref.commit), ref);
  } finally {
    await git.close();
  }
}
