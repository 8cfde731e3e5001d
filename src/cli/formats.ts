import type { Command } from 'commander';

export function formats(command: Command): void {
  command.option('--json', 'as one JSON document').action(async (options: { readonly json?: true }) => {
    process.exitCode = 2;
    await formatsCommand(options, (text) => process.stdout.write(text));
    process.exitCode = 0;
  });
}

/** Prints every format with its id, title and how each tool writes it, kind by kind. */
export async function formatsCommand(options: { readonly json?: true }, print: (text: string) => void): Promise<void> {
  const { ADAPTERS } = await import('../core/evidence/index.ts');
  const known = ADAPTERS.map(({ id, kind, title, tools }) => ({ id, kind, title, tools }));
  if (options.json === true) {
    print(`${JSON.stringify(known)}\n`);
    return;
  }
  const kinds = [...new Set(known.map(({ kind }) => kind))].sort();
  print(`${known.length} formats are read\n`);
  for (const kind of kinds) {
    print(`\n${kind}\n`);
    for (const { id, title, tools } of known.filter((one) => one.kind === kind)) {
      print(`  ${id}  ${title}\n`);
      const width = Math.max(...tools.map(({ tool }) => tool.length));
      for (const { tool, how } of tools) print(`    ${tool.padEnd(width)}  ${how}\n`);
    }
  }
}
