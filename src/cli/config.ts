import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { ParsedConfiguration } from '../core/config/parse.ts';
import { showConfiguration } from '../core/config/show.ts';
import { Problem, type ProblemParts, Problems } from '../core/model/problem.ts';
import { problemText } from '../core/report/problems.ts';
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
      const { output, problems } = await configShow(options, () => openGit(process.cwd()));
      if (output !== undefined) process.stdout.write(`${output}\n`);
      for (const problem of problems) process.stderr.write(`${problemText(problem)}\n`);
      process.exitCode = problems.length === 0 ? 0 : 2;
    });
}

/** What `config show` prints, or all that is wrong with the configuration. Git is opened only where no file is named. */
export async function configShow(
  options: Options,
  open: () => Promise<OpenGit>,
): Promise<{ readonly output?: string; readonly problems: readonly ProblemParts[] }> {
  try {
    const { file, trustedRef: asked, origin } = options;
    const parsed = file === undefined ? await atTrustedRef(await open(), asked) : await inWorkTree(file);
    return { output: showConfiguration(parsed, { origin }), problems: [] };
  } catch (thrown) {
    if (thrown instanceof Problems) return { problems: thrown.list };
    if (thrown instanceof Problem) return { problems: [thrown.parts] };
    throw thrown;
  }
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
