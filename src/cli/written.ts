import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { Problem, textOf } from '../core/model/problem.ts';
import { writeFiles } from '../io/output.ts';

/** Where a verb that writes a document works, and what time it is. */
export interface Desk {
  readonly directory: string;
  readonly nowMs: number;
  readonly print: (text: string) => void;
}

/** `1 test`, `2 tests`. */
export const amount = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The document as it stands; undefined where there is none. Throws `input.invalid` where it cannot be read. */
export async function standing(file: string, { directory }: Desk): Promise<string | undefined> {
  try {
    return await readFile(resolve(directory, file), 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new Problem(
      {
        code: 'input.invalid',
        message: 'the file that is to be written anew cannot be read',
        file,
        found: textOf(cause),
        expected: 'a readable file, or none',
        remedy: 'look whether the path is right and the file may be read',
      },
      { cause },
    );
  }
}

/** Writes the document, unless it is only to be shown. */
export async function writeDocument(file: string, text: string, desk: Desk, dryRun: boolean): Promise<void> {
  const path = resolve(desk.directory, file);
  if (!dryRun) await writeFiles(dirname(path), new Map([[basename(path), text]]));
}
