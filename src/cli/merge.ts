import type { Command } from 'commander';
import { counted } from '../core/model/headline.ts';
import { partText } from '../core/snapshot/part.ts';
import { writeNamed } from '../io/output.ts';
import { readParts } from '../io/parts.ts';

interface Options {
  readonly output: string;
}

export function merge(command: Command): void {
  command
    .argument('<part...>', 'files that `phasegate collect` or `phasegate merge` wrote')
    .option('--output <file>', 'file for the joined part', 'phasegate-part.json')
    .action(async (parts: readonly string[], options: Options) => {
      process.exitCode = 2;
      process.exitCode = await mergeCommand(parts, options, process.cwd(), (text) => process.stdout.write(text));
    });
}

/** Joins parts into one; what contradicts what is said by the gate, which knows all of them. */
async function mergeCommand(
  parts: readonly string[],
  { output }: Options,
  directory: string,
  print: (text: string) => void,
): Promise<0> {
  const { part } = await readParts(parts, directory);
  await writeNamed(directory, output, partText(part));
  for (const { name, files } of part.slots) print(`${name}  ${counted(files.length, 'file')}\n`);
  return 0;
}
