import type { Command } from 'commander';

export function formats(command: Command): void {
  command.option('--json', 'as one JSON document').action(async (options: { readonly json?: true }) => {
    process.exitCode = 2;
    await formatsCommand(options, (text) => process.stdout.write(text));
    process.exitCode = 0;
  });
}

/** Prints every format with its id, kind, title and how each tool writes it. */
export async function formatsCommand(options: { readonly json?: true }, print: (text: string) => void): Promise<void> {
  const { ADAPTERS } = await import('../core/evidence/index.ts');
  const known = ADAPTERS.map(({ id, kind, title, tools }) => ({ id, kind, title, tools }));
  if (options.json === true) {
    print(`${JSON.stringify(known)}\n`);
    return;
  }
  for (const { id, kind, title, tools } of known) {
    print(`${id}  ${title} (${kind})\n`);
    for (const { tool, how } of tools) print(`  ${tool.padEnd(16)} ${how}\n`);
  }
}
