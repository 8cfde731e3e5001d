import type { Command } from 'commander';
import { repeated, type SubjectOptions, withGit, withSubject } from './subject-options.ts';

export interface CollectOptions extends SubjectOptions {
  readonly slot: readonly string[];
  readonly output: string;
}

export function collect(command: Command): void {
  withSubject(command)
    .option('--slot <name>', 'slot to collect (default: all); may be repeated', repeated, [])
    .option('--output <file>', 'file for the part', 'phasegate-part.json')
    .action(async (options: CollectOptions) => {
      process.exitCode = 2;
      const directory = process.cwd();
      process.exitCode = await withGit(
        directory,
        () => import('./collect-command.ts'),
        ({ collectCommand }, git) => collectCommand(options, directory, git),
      );
    });
}
