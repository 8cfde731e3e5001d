import { resolve } from 'node:path';
import type { Command } from 'commander';
import { partText } from '../core/snapshot/part.ts';
import { writeFiles } from '../io/output.ts';
import { collectPart } from '../run.ts';
import { repeated, type SubjectOptions, withCase, withSubject } from './subject.ts';

interface Options extends SubjectOptions {
  readonly slot: readonly string[];
  readonly output: string;
}

export function collect(command: Command): void {
  withSubject(command)
    .option('--slot <name>', 'slot to collect (default: all); may be repeated', repeated, [])
    .option('--output <file>', 'file for the part', 'phasegate-part.json')
    .action(async (options: Options) => {
      process.exitCode = 2;
      process.exitCode = await collectCommand(options, process.cwd());
    });
}

/** Writes the part; 0 when every slot was read, else 2, and the part says why. */
async function collectCommand(options: Options, directory: string): Promise<number> {
  const part = await withCase({ ...options, part: [] }, directory, (request, world) =>
    collectPart(request, world, options.slot),
  );
  await writeFiles(resolve(directory), new Map([[options.output, partText(part)]]));
  const { slots, problems } = part.evidence;
  for (const { name, status, files } of slots)
    process.stdout.write(`${name}  ${status}  ${files} ${files === 1 ? 'file' : 'files'}\n`);
  for (const { code, message } of problems) process.stdout.write(`${code}: ${message}\n`);
  return slots.every(({ status }) => status === 'read') ? 0 : 2;
}
