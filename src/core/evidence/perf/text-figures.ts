import { Problem } from '../../model/problem.ts';
import type { SourceFile } from '../adapter.ts';

/** Reading of figures that stand in text: in CSV, or in what a tool prints for eyes because it has nothing better. */

export interface FigurePlace {
  readonly file: string;
  readonly line?: number;
  /** What the figure is called there. */
  readonly what: string;
}

/** A number as a tool writes it, without a unit. Throws `evidence.not_finite` for NaN and infinity, and `evidence.unit` for anything else. */
export function figureIn(written: string | undefined, { what, ...at }: FigurePlace): number {
  const text = (written ?? '').trim();
  const value = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw new Problem({
    code: /^[-+]?(?:nan|inf(?:inity)?)$/i.test(text) || text === '' ? 'evidence.not_finite' : 'evidence.unit',
    message: 'a number in the report is not a finite number',
    ...at,
    found: `${JSON.stringify(text.slice(0, 40))} in ${what}`,
    expected: 'a finite number without a unit',
    remedy: 'look whether anything was measured, and run the tool again',
  });
}

/** A report made of lines that stops before its last ones. */
export const breaksOff = (file: SourceFile, expected: string): Problem =>
  new Problem({
    code: 'evidence.malformed',
    message: 'the report ends too early',
    file: file.path,
    found: 'the end of the file',
    expected,
    remedy: 'run the tool again and let it finish',
  });

/** Output of one run appended to that of another: which figures belong together is not told. Throws `evidence.shape`. */
export function singleRun(text: string, mark: RegExp, file: SourceFile): void {
  const runs = text.match(mark)?.length ?? 0;
  if (runs < 2) return;
  throw new Problem({
    code: 'evidence.shape',
    message: 'the file holds the output of several runs',
    file: file.path,
    found: `${runs} runs`,
    expected: 'one run in a file',
    remedy: 'write the output of each run to a file of its own',
  });
}

/** A part of a text that the tool always writes, and that is missing or not as it writes it. */
export const notAsPrinted = (file: SourceFile, expected: string): Problem =>
  new Problem({
    code: 'evidence.shape',
    message: 'a part that the format demands is missing or of another kind',
    file: file.path,
    found: 'nothing of that form',
    expected,
    remedy: 'use the output as the tool wrote it',
  });
