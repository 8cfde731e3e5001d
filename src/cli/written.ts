import { resolve } from 'node:path';
import { said } from '../core/report/escape.ts';
import { bytesThere } from '../io/optional-file.ts';
import { writeNamed } from '../io/output.ts';

/** Where a verb that writes a document works, and what time it is. */
export interface Desk {
  readonly directory: string;
  readonly nowMs: number;
  readonly print: (text: string) => void;
}

/** The document as it stands; undefined where there is none. Throws `input.invalid` where it cannot be read. */
export async function standing(file: string, { directory }: Desk): Promise<string | undefined> {
  return (await bytesThere(resolve(directory, file), file))?.toString('utf8');
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
