import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { parseConfiguration } from '../core/config/parse.ts';
import { CONFIGURATION_FILES, chooseConfiguration } from '../core/config/place.ts';
import { showConfiguration } from '../core/config/show.ts';
import { Problem, type ProblemParts, Problems } from '../core/model/problem.ts';
import { trustedRef } from '../io/collect/refs.ts';
import { type OpenGit, openGit } from '../io/git.ts';

interface Options {
  readonly origin: boolean;
  readonly file?: string;
  readonly trustedRef?: string;
}

/** A configuration as it was found; `label` names its commit, such as `develop@8c1f0d2`. */
interface Found {
  readonly file: string;
  readonly text: string;
  readonly label?: string;
}

export function config(program: Command): void {
  program
    .command('config')
    .description('look at the configuration')
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
    const { text, file, label } =
      options.file === undefined
        ? await atTrustedRef(await open(), options.trustedRef)
        : await inWorkTree(options.file);
    return {
      output: showConfiguration(parseConfiguration(text, file, label), { origin: options.origin }),
      problems: [],
    };
  } catch (thrown) {
    if (thrown instanceof Problems) return { problems: thrown.list };
    if (thrown instanceof Problem) return { problems: [thrown.parts] };
    throw thrown;
  }
}

async function inWorkTree(file: string): Promise<Found> {
  try {
    return { file, text: decoded(await readFile(file), file) };
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem(
      {
        code: 'input.invalid',
        message: 'the file cannot be read',
        file,
        expected: 'a readable file',
        remedy: 'check the path',
      },
      { cause },
    );
  }
}

async function atTrustedRef(git: OpenGit, asked?: string): Promise<Found> {
  try {
    return await found(git, asked);
  } finally {
    await git.close();
  }
}

async function found(git: OpenGit, asked?: string): Promise<Found> {
  const { name, commit } = await trustedRef({ kind: 'local', base: 'HEAD', head: 'HEAD' }, git, asked);
  const tree = git.tree(commit);
  const contents = new Map<string, Uint8Array>();
  for (const place of CONFIGURATION_FILES) {
    const bytes = await tree.read(place);
    if (bytes !== undefined) contents.set(place, bytes);
  }
  const label = `${name.replace(/^refs\/(heads|remotes\/origin)\//, '')}@${commit.slice(0, 7)}`;
  const file = chooseConfiguration([...contents.keys()], label);
  return { file, text: decoded(contents.get(file) ?? new Uint8Array(), file), label };
}

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Problem(
      { code: 'config.yaml', message: 'the file is not UTF-8', file, expected: 'UTF-8', remedy: 'save it as UTF-8' },
      { cause },
    );
  }
}

function problemText({ code, message, frame, file, found, expected, remedy }: ProblemParts): string {
  const head = `error[${code}]: ${message}`;
  if (frame !== undefined) return `${head}\n${frame}`;
  const rows = [
    ['where', file],
    ['found', found],
    ['expected', expected],
    ['do', remedy],
  ] as const;
  return [head, ...rows.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name.padEnd(9)} ${value}`]))].join(
    '\n',
  );
}
