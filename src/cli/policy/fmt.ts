import type { Command } from 'commander';
import { type ProblemParts, Problems } from '../../core/model/problem.ts';
import { policyProblem } from '../../io/engine/diagnostics.ts';
import { callOpa } from '../../io/engine/opa.ts';
import { writeNamed } from '../../io/output.ts';
import { OWN_POLICIES, readPolicyFolder } from '../../io/policy-folder.ts';

export function fmt(command: Command): void {
  command
    .argument('[folder]', 'a folder of policies', OWN_POLICIES)
    .option('--check', 'write nothing; exit 1 where a file is written otherwise', false)
    .action(async (folder: string, options: { readonly check: boolean }) => {
      process.exitCode = 2;
      const { files, problems } = await formatted(folder);
      if (!options.check) await writeFormatted(files);
      for (const path of files.keys()) process.stdout.write(`${path}\n`);
      if (problems.length > 0) throw new Problems(problems);
      process.exitCode = options.check && files.size > 0 ? 1 : 0;
    });
}

/** Files that are written otherwise than OPA would, by path as it would, and what is wrong with those that do not parse. */
export interface Formatted {
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly ProblemParts[];
}

/** Formats a folder of policies, tests included, and writes nothing. Throws `input.invalid` where there is no such folder. */
export async function formatted(folder: string): Promise<Formatted> {
  const { modules, tests } = await readPolicyFolder(folder);
  const answer = await callOpa('format', { modules: Object.fromEntries([...modules, ...tests]) });
  return {
    files: new Map(answer.differ.map((path) => [path, answer.modules[path] ?? ''])),
    problems: answer.diagnostics.map(policyProblem),
  };
}

/** Throws `output.failed`. */
export async function writeFormatted(files: Formatted['files']): Promise<void> {
  for (const [path, text] of files) await writeNamed('.', path, text);
}
