import type { Command } from 'commander';

interface Options {
  readonly json?: true;
  readonly format?: string;
}

export function inspect(command: Command): void {
  command
    .argument('<file...>', 'reports that tools wrote')
    .option('--json', 'one JSON object for each file, each on a line')
    .option('--format <id>', 'read them as this format (phasegate formats lists them)')
    .action(async (files: readonly string[], options: Options) => {
      process.exitCode = 2;
      process.exitCode = await inspectCommand(files, options, (text) => process.stdout.write(text));
    });
}

/** Prints one inspection for each file. Returns 0 when every file was read, even with failed tests, else 2. */
export async function inspectCommand(
  files: readonly string[],
  options: Options,
  print: (text: string) => void,
): Promise<0 | 2> {
  const { inspectText } = options.json === true ? { inspectText: undefined } : await import('./inspect-text.ts');
  const { inspections } = await import('../io/inspections.ts');
  let refused = false;
  for await (const inspection of inspections(files, options.format)) {
    refused ||= inspection.problems.length > 0;
    print(`${inspectText === undefined ? JSON.stringify(inspection) : inspectText(inspection)}\n`);
  }
  return refused ? 2 : 0;
}
