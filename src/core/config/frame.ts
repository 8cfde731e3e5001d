/** A span in one line of a source. Lines and columns count from 1. */
export interface FramedSpan {
  readonly file: string;
  /** The commit the file was read at, such as `develop@8c1f0d2`. */
  readonly label?: string | undefined;
  readonly line: number;
  readonly column: number;
  readonly source: string;
  readonly length: number;
  readonly hint?: string | undefined;
  readonly notes?: readonly string[] | undefined;
}

const WIDTH = 100;
const LEAD = 40;

/** The place, the source line with a caret under the span, and notes; a long line is cut to a window around the span. */
export function frame({ file, label, line, column, source, length, hint, notes = [] }: FramedSpan): string {
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  const { text, before } = windowOf(source, column - 1, length);
  const caret = '^'.repeat(Math.max(1, Math.min(length, text.length - before)));
  const place = `${gutter}--> ${file}:${line}:${column}`;
  return [
    label === undefined ? place : `${place}   (as of ${label}; a change cannot change its own judge)`,
    `${number} | ${text}`.trimEnd(),
    `${gutter} | ${' '.repeat(before)}${caret}${hint === undefined ? '' : ` ${hint}`}`,
    ...notes.map((note) => `${gutter} = ${note}`),
  ].join('\n');
}

/** Control characters would move the caret, or worse, so they are shown as U+FFFD. */
function windowOf(source: string, start: number, length: number): { text: string; before: number } {
  const line = source.replace(/\t/g, ' ').replace(/\p{Cc}/gu, '\ufffd');
  if (line.length <= WIDTH) return { text: line, before: start };
  const from = start + length <= WIDTH ? 0 : Math.max(0, start - LEAD);
  const cut = line.slice(from, from + WIDTH);
  const text = `${from > 0 ? '…' : ''}${cut}${from + WIDTH < line.length ? '…' : ''}`;
  return { text, before: start - from + (from > 0 ? 1 : 0) };
}
