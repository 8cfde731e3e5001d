import type { Command } from 'commander';
import { REPORT_IDS, repeated, type SubjectOptions, withGit, withSubject } from './subject-options.ts';

export interface CheckOptions extends SubjectOptions {
  readonly output: string;
  readonly format: string;
  readonly report: readonly string[];
}

const EXAMPLES = `
For example:
  phasegate check --base release/1.0 --head my-fix --trusted-ref main
  phasegate check --event "$GITHUB_EVENT_NAME" --payload "$GITHUB_EVENT_PATH"`;

export function check(command: Command): void {
  withSubject(command)
    .option('--part <file...>', 'evidence that `phasegate collect` or `phasegate merge` wrote', [])
    .option('--output <dir>', 'folder for snapshot.json, decision.json and the policy', 'phasegate-report')
    .option('--format <id>', `report on the standard output: ${REPORT_IDS}`, 'text')
    .option('--report <id:file>', 'write a report to a file as well; may be repeated', repeated, [])
    .addHelpText('after', EXAMPLES)
    .action(async (options: CheckOptions) => {
      process.exitCode = 2;
      const directory = process.cwd();
      process.exitCode = await withGit(
        directory,
        () => import('./check-command.ts'),
        ({ checkCommand }, git) => checkCommand(options, directory, git),
      );
    });
}
