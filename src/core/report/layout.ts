import picocolors from 'picocolors';
import type { Status } from './concerns.ts';
import type { Look } from './reporter.ts';

type Colors = ReturnType<typeof picocolors.createColors>;
type Paint = (text: string) => string;

/** Everything that depends on how the terminal looks. */
export interface Layout {
  readonly width: number;
  readonly colors: Colors;
  readonly marks: Readonly<Record<Status, string>>;
  readonly dot: string;
  readonly bullet: string;
}

const MARKS = { fail: '×', undecided: '?', warned: '!', waived: '~', pending: '-', pass: '✓', off: '-' } as const;
const ASCII_MARKS = { ...MARKS, fail: 'x', pass: 'ok' } as const;
const MIN_WIDTH = 40;
const LABEL_COLUMNS = 10;

export function layoutOf({ color, width, ascii }: Look): Layout {
  return {
    width: Math.max(width, MIN_WIDTH),
    colors: picocolors.createColors(color),
    marks: ascii ? ASCII_MARKS : MARKS,
    dot: ascii ? ' | ' : ' · ',
    bullet: ascii ? '*' : '•',
  };
}

/** The colour of a status. The word beside it says the same. */
export function paintOf({ colors }: Layout, status: Status): Paint {
  if (status === 'fail') return (text) => colors.bold(colors.red(text));
  if (status === 'undecided') return (text) => colors.bold(colors.magenta(text));
  if (status === 'warned' || status === 'waived') return (text) => colors.bold(colors.yellow(text));
  return status === 'pass' ? colors.green : colors.dim;
}

/** Lines of at most `width` columns, broken at spaces only: a path or an id that is longer stays whole, to be copied or clicked. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A label in a column of its own and the text beside it, wrapped under itself. What to do is what the eye looks for. */
export function field(layout: Layout, label: string, text: string, indent = 2): readonly string[] {
  const margin = ' '.repeat(indent);
  const paint = label === 'do' ? layout.colors.bold : layout.colors.dim;
  const lines = wrap(text, layout.width - indent - LABEL_COLUMNS);
  return lines.map((line, index) =>
    `${margin}${paint((index === 0 ? label : '').padEnd(LABEL_COLUMNS))}${line}`.trimEnd(),
  );
}

/** A text after a first column that is not wrapped; further lines stand under it. */
export function hanging(layout: Layout, head: string, headColumns: number, text: string): readonly string[] {
  return wrap(text, layout.width - headColumns).map(
    (line, index) => `${index === 0 ? head : ' '.repeat(headColumns)}${line}`,
  );
}

/** Columns that a text takes, one for each code point. */
export function columns(text: string): number {
  return [...text].length;
}
