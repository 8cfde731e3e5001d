import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Problem, textOf } from '../core/model/problem.ts';
import { said } from '../core/report/escape.ts';
import { writeNamed } from '../io/output.ts';

/** Where a verb that writes a document works, and what time it is. */
export interface Desk {
  readonly directory: string;
  readonly nowMs: number;
  readonly print: (text: string) => void;
}

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
  if (!dryRun) await writeNamed(desk.directory, file, text);
}

const SHOWN = 10;

/** What is added to a document or goes from it, a line each; of many the first and how many more there are. */
export function listed(word: string, texts: readonly string[]): readonly string[] {
  const label = `  ${word.padEnd(8)}  `;
  const lines = texts.slice(0, SHOWN).map((text) => `${label}${said(text, 100)}`);
  return texts.length > SHOWN ? [...lines, `${label}and ${texts.length - SHOWN} more`] : lines;
}
