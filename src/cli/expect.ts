import type { Command } from 'commander';

export interface ExpectOptions {
  readonly file: string;
  readonly format?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

export function expect(command: Command): void {
  command
    .argument('<report...>', 'test reports of one good run, all of its shards')
    .option('--file <path>', 'the list', '.phasegate/expected-tests.json')
    .option('--format <id>', 'read the reports as this format')
    .option('--dry-run', 'show the difference and write nothing')
    .option('--json', 'as one JSON document')
    .action(async (reports: readonly string[], options: ExpectOptions) => {
      process.exitCode = 2;
      const { expectCommand } = await import('./expect-write.ts');
      const print = (text: string): void => void process.stdout.write(text);
      process.exitCode = await expectCommand(reports, options, { directory: process.cwd(), nowMs: Date.now(), print });
    });
}
