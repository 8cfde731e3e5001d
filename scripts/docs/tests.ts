import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** One test or group of tests as its file says it. */
export interface TestBlock {
  readonly file: string;
  /** As written; the name of a table's row stands as `%s`. */
  readonly title: string;
  /** Ids of attacks (docs/attacks.md) that the title names. */
  readonly attacks: readonly string[];
  /** Every text in quotes that has the form of a code. */
  readonly codes: readonly string[];
}

/** The title of a test or a group, and a text that begins with an id: the row of a table that gives a title. */
const TITLE = /(?:\b(?:test|it|describe)(?:\.\w+)*|\)|`)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;
const ROW = /(['"`])([A-J]\d\d[ ,:](?:\\.|(?!\1)[^\\\n])*)\1/g;
const ATTACK = /\b[A-J](?:0[1-9]|[1-9]\d)\b/g;
const CODE = /['"`]([a-z]+\.[a-z][a-z0-9_]*)['"`]/g;

/** Every test and group under test/, in the order of files and lines. */
export function testBlocks(): readonly TestBlock[] {
  return globSync('test/**/*.test.ts')
    .sort()
    .flatMap((file) => blocksOf(file, readFileSync(file, 'utf8')));
}

function blocksOf(file: string, text: string): readonly TestBlock[] {
  const lines = text.split('\n');
  return [...text.matchAll(TITLE), ...text.matchAll(ROW)].map(({ index, 2: title = '' }) => {
    const body = statementAt(lines, text.slice(0, index).split('\n').length - 1);
    return { file, title, attacks: title.match(ATTACK) ?? [], codes: codesIn(body) };
  });
}

/** The codes that a text names in quotes. */
export function codesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(CODE)].map(([, code = '']) => code))];
}

/** The whole statement that a line is part of, by the indentation that the formatter gives it. */
function statementAt(lines: readonly string[], line: number): string {
  const depth = depthOf(lines[line] ?? '');
  const isInside = (text: string): boolean => text === '' || depthOf(text) > depth;
  let first = line;
  if (/^\s*[\])`}]/.test(lines[line] ?? ''))
    do first -= 1;
    while (first > 0 && isInside(lines[first] ?? ''));
  let last = line + 1;
  while (last < lines.length && isInside(lines[last] ?? '')) last += 1;
  return lines.slice(first, last).join('\n');
}

const depthOf = (line: string): number => line.length - line.trimStart().length;
