import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { Problems } from '../../core/model/problem.ts';
import { policyProblem } from '../../io/engine/diagnostics.ts';
import { callOpa } from '../../io/engine/opa.ts';
import { OWN_POLICIES, readPolicyFolder } from '../../io/policy-folder.ts';

export function fmt(command: Command): void {
  command
    .argument('[folder]', 'a folder of policies', OWN_POLICIES)
    .option('--check', 'write nothing; exit 1 where a file is written otherwise', false)
    .action(async (folder: string, options: { readonly check: boolean }) => {
      process.exitCode = 2;
      const files = await formatted(folder);
      for (const [path, text] of files) {
        if (!options.check) await writeFile(path, text);
        process.stdout.write(`${path}\n`);
      }
      process.exitCode = options.check && files.size > 0 ? 1 : 0;
    });
}

/** The files that are written otherwise than OPA would, as it would. Throws Problems for those that do not parse. */
export async function formatted(folder: string): Promise<ReadonlyMap<string, string>> {
  const { modules, tests } = await readPolicyFolder(folder);
  const answer = await callOpa('format', { modules: Object.fromEntries([...modules, ...tests]) });
  if (answer.diagnostics.length > 0) throw new Problems(answer.diagnostics.map(policyProblem));
  return new Map(answer.differ.map((path) => [path, answer.modules[path] ?? '']));
}
