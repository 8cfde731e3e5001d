import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { EvidencePart } from '../core/model/part.generated.ts';
import { Problem } from '../core/model/problem.ts';
import { joinParts } from '../core/snapshot/part.ts';
import { readPart } from '../core/snapshot/part-text.ts';

/**
 * Reads parts, relative to a directory, one after the other and joins them: however many there are, two stand in memory. Throws `input.invalid` for a file that
 * cannot be read, `evidence.part` and `evidence.other_subject`.
 */
export async function readParts(
  files: readonly string[],
  directory: string,
): Promise<{ part: EvidencePart; file: string }> {
  let whole: { part: EvidencePart; file: string } | undefined;
  for (const file of files) {
    const part = readPart(await textOf(resolve(directory, file), file), file);
    whole = whole === undefined ? { part, file } : { part: joinParts(whole.part, part, file), file: whole.file };
  }
  if (whole === undefined) throw unreadable('no file');
  return whole;
}

async function textOf(path: string, file: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw unreadable(file);
  }
}

const unreadable = (found: string): Problem =>
  new Problem({
    code: 'input.invalid',
    message: 'a part cannot be read',
    expected: 'files that phasegate collect or merge wrote',
    found,
    remedy: 'look whether the part was downloaded',
  });
