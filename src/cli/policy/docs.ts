import { join } from 'node:path';
import type { Command } from 'commander';
import { mandatoryIn } from '../../core/config/mandatory.ts';
import { code, table } from '../../core/report/document.ts';
import { markdownText, visible } from '../../core/report/escape.ts';
import { rulePage } from '../../core/report/rule-page.ts';
import { meaningIn } from '../../core/schema/meaning.ts';
import { type DescribedRule, describedRules } from '../../io/engine/describe.ts';
import { packSources } from '../../io/engine/pack-sources.ts';
import { withOwnEvidence } from '../../io/engine/schemas.ts';
import { writeFiles } from '../../io/output.ts';
import { besideFolder } from '../../io/policy-beside.ts';
import { OWN_POLICIES, readPolicyFolder } from '../../io/policy-folder.ts';

const INDEX = 'README.md';

export function docs(command: Command): void {
  command
    .argument('[folder]', 'a folder of policies', OWN_POLICIES)
    .option('--output <dir>', 'where the pages go', 'docs/rules')
    .action(async (folder: string, { output }: { readonly output: string }) => {
      process.exitCode = 2;
      const pages = await policyPages(folder);
      await writeFiles(output, pages);
      process.stdout.write([...pages.keys()].map((name) => `wrote  ${join(output, name)}\n`).join(''));
      process.exitCode = 0;
    });
}

/** A page for each rule of a folder, and their index, by file name. Throws Problems where the rules or their tests do not compile. */
export async function policyPages(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = await readPolicyFolder(folder);
  const beside = await besideFolder(found);
  const schema = withOwnEvidence((await packSources()).snapshotSchema, beside.dataSchemas);
  const rules = await describedRules(found, beside);
  const pages = rules.map((described) => [`${described.rule.code}.md`, pageOf(described, schema)] as const);
  return new Map([[INDEX, indexOf(rules)], ...pages]);
}

function pageOf(described: DescribedRule, schema: object): string {
  const isMandatory = mandatoryIn(described.rule.code) !== undefined;
  const blocks = rulePage({ ...described, isMandatory, meaning: (path) => meaningIn(schema, path) });
  return `${blocks.join('\n\n')}\n`;
}

function indexOf(rules: readonly DescribedRule[]): string {
  const rows = rules.map(({ rule }) => [`[${code(rule.code)}](${rule.code}.md)`, markdownText(visible(rule.title))]);
  return `# Rules\n\n${table(['Rule', 'What it demands'], rows)}\n`;
}
