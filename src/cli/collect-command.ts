import { counted } from '../core/model/headline.ts';
import { partText } from '../core/snapshot/part.ts';
import type { OpenGit } from '../io/git.ts';
import { writeNamed } from '../io/output.ts';
import { collectPart } from '../run.ts';
import type { CollectOptions } from './collect.ts';
import { withCase } from './subject.ts';

/** Writes the part; 0 when every slot was read, else 2, and the part says why. */
export async function collectCommand(options: CollectOptions, directory: string, git: OpenGit): Promise<number> {
  const { part, evidence } = await withCase({ ...options, part: [] }, directory, git, (request, world) =>
    collectPart(request, world, options.slot),
  );
  await writeNamed(directory, options.output, partText(part));
  const { slots, problems } = evidence;
  for (const { name, status, files } of slots) process.stdout.write(`${name}  ${status}  ${counted(files, 'file')}\n`);
  for (const { code, message } of problems) process.stdout.write(`${code}: ${message}\n`);
  return slots.every(({ status }) => status === 'read') ? 0 : 2;
}
