import { join } from 'node:path';
import type { Command } from 'commander';
import { sampleOf } from '../../core/schema/sample.ts';
import { packSources } from '../../io/engine/pack-sources.ts';
import { withOwnEvidence } from '../../io/engine/schemas.ts';
import { bytesThere } from '../../io/optional-file.ts';
import { writeNew } from '../../io/output.ts';
import { dataSchemasBeside } from '../../io/policy-beside.ts';
import { OWN_POLICIES } from '../../io/policy-folder.ts';

/** Regal reads it from the folder of a policy or one above. The names that are left to Phasegate come from the pack. */
const REGAL = `# For Regal, the language server for Rego. What only Phasegate knows is left to \`phasegate policy check\`.
rules:
  idiomatic:
    directory-package-mismatch: {level: ignore} # a rule is one file, named as its package
    no-defined-entrypoint: {level: ignore} # Phasegate walks all gates
  imports:
    unresolved-import: {level: ignore} # data.lib and data.testing are the pack's
    unresolved-reference: {level: ignore} # trusted data stands in the snapshot
`;

export function editor(command: Command): void {
  command.argument('[folder]', 'a folder of policies', OWN_POLICIES).action(async (folder: string) => {
    process.exitCode = 2;
    process.stdout.write(await editorCommand(folder));
    process.exitCode = 0;
  });
}

/** Writes what a language server for Rego completes from, and gives what to print; a file that is there stays. Throws `output.failed`, and `input.invalid` where it cannot be read. */
export async function editorCommand(folder: string): Promise<string> {
  const lines: string[] = [];
  for (const [path, text] of await editorFiles(folder)) {
    const file = join(folder, path);
    const before = (await bytesThere(file))?.toString('utf8');
    if (before === undefined) await writeNew(file, text);
    const isOther = before !== undefined && before !== text;
    lines.push(isOther ? `kept   ${file}: it differs; remove it to have it written again` : `wrote  ${file}`);
  }
  const use = 'open the repository in an editor with Regal: input. completes to what the snapshot holds';
  return [...lines, '', use, ''].join('\n');
}

async function editorFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const { snapshotSchema } = await packSources();
  const { properties, $defs = {} } = withOwnEvidence(snapshotSchema, await dataSchemasBeside(folder)) as {
    readonly properties: { readonly input: object };
    readonly $defs?: object;
  };
  const sample = sampleOf(properties.input, $defs);
  return new Map([
    ['input.json', `${JSON.stringify(sample, null, 2)}\n`],
    ['.regal/config.yaml', REGAL],
  ]);
}
