import type { Command } from 'commander';
import { invalidOption, repeated } from './subject-options.ts';

export interface BaselineOptions {
  readonly file: string;
  readonly format?: string;
  readonly metric: readonly string[];
  readonly profile?: string;
  readonly source?: string;
  readonly reason?: string;
  readonly reviewer?: string;
  readonly history?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

export interface AcceptOptions extends Pick<BaselineOptions, 'file' | 'format' | 'dryRun' | 'json'> {
  readonly owner?: string;
  readonly until?: string;
  readonly reason?: string;
  readonly level: string;
  readonly prune?: true;
}

const print = (text: string): void => void process.stdout.write(text);

export function baseline(command: Command): void {
  command
    .enablePositionalOptions()
    .argument('<report...>', 'performance reports; several of one measurement are its runs')
    .option('--file <path>', 'the baseline, such as .phasegate/baselines/perf.json')
    .option('--metric <name>', 'metric to document, <metric>.<statistic>; may be repeated', repeated, [])
    .option('--profile <name>', 'load profile that was run, where the reports do not say it')
    .option('--source <text>', 'where the measurement is documented (default: the first report)')
    .option('--reason <text>', 'why figures may become worse')
    .option('--reviewer <person>', 'who agreed to that')
    .option('--history', 'only record the result for budgets with `consecutive`')
    .option('--format <id>', 'read the reports as this format')
    .option('--dry-run', 'show the difference and write nothing')
    .option('--json', 'as one JSON document')
    .action(async (reports: readonly string[], options: Partial<BaselineOptions>) => {
      process.exitCode = 2;
      // Required of this verb alone: commander would ask `add` for it twice.
      const { file } = options;
      if (file === undefined) throw invalidOption('--file', 'where the baseline stands', 'nothing');
      const { baselineCommand } = await import('./baseline-write.ts');
      process.exitCode = await baselineCommand(
        reports,
        { metric: [], ...options, file },
        {
          directory: process.cwd(),
          nowMs: Date.now(),
          print,
        },
      );
    });
  command
    .command('add')
    .description('accept old findings of linters until an end: new ones block, these do not')
    .argument('<report...>', 'reports of linters and scanners')
    .requiredOption('--file <path>', 'the list, such as .phasegate/baselines/iac.json')
    .option('--owner <person>', 'who answers for them')
    .option('--until <date>', 'when they block again')
    .option('--reason <text>', 'why they are accepted')
    .option('--level <level>', 'lowest level to accept: error, warning or note', 'note')
    .option('--prune', 'drop what no longer occurs; without an owner nothing is added')
    .option('--format <id>', 'read the reports as this format')
    .option('--dry-run', 'show the difference and write nothing')
    .option('--json', 'as one JSON document')
    .action(async (reports: readonly string[], options: AcceptOptions) => {
      process.exitCode = 2;
      const { acceptCommand } = await import('./baseline-add.ts');
      process.exitCode = await acceptCommand(reports, options, { directory: process.cwd(), nowMs: Date.now(), print });
    });
}
