import { join } from 'node:path';
import type { Command } from 'commander';
import { explainJson, explainProblemText, explainRuleText } from '../core/report/explain.ts';
import type { Look } from '../core/report/reporter.ts';
import { explain as explainCode } from '../explain.ts';
import { SNAPSHOT_FILE } from '../io/output.ts';
import { invalidOption } from './subject-options.ts';
import { lookOf } from './terminal.ts';

interface Options {
  readonly report: string;
  readonly trace?: true;
  readonly format: string;
}

export function explain(command: Command): void {
  command
    .argument('<code>', 'a rule such as freeze.only_fixes, or a problem code such as evidence.empty')
    .option('--report <dir>', 'folder that a check wrote', 'phasegate-report')
    .option('--trace', 'everything that OPA traced, as well')
    .option('--format <id>', 'text or json', 'text')
    .action(async (code: string, options: Options) => {
      process.exitCode = 2;
      process.stdout.write(await explained(code, options, lookOf(process.stdout, process.env)));
      process.exitCode = 0;
    });
}

/** The explanation, as text or JSON. Throws as `explain` does. */
export async function explained(code: string, { report, trace, format }: Options, look: Look): Promise<string> {
  if (format !== 'text' && format !== 'json') throw invalidOption('--format', 'text or json', format);
  const found = await explainCode(code, join(report, SNAPSHOT_FILE), trace === true);
  if (format === 'json') return explainJson(found);
  return 'meaning' in found ? explainProblemText(found, look) : explainRuleText(found, look);
}
