import { SaxesParser } from 'saxes';
import { Problem, type ProblemParts } from '../model/problem.ts';
import type { SourceFile } from './adapter.ts';
import { rowTaker, type TakeRow } from './xml-row.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a format makes of a document. Strings are slices of the block they stand in: copy what is kept (kept.ts). */
export interface XmlHandler {
  /**
   * `depth` is 0 for the root, `line` the line in the file, from 1. Returns whether the text inside the element is wanted:
   * collecting it costs time and memory.
   */
  open(name: string, attributes: Attributes, depth: number, line: number): boolean;
  close(name: string, depth: number): void;
  /** Character data and CDATA of an element whose text is wanted, in pieces. */
  text(piece: string): void;
}

const MAX_DEPTH = 64;
const REFERENCE = /&#(?:x[0-9a-f]+|[0-9]+);/gi;
const REFERENCE_AT_END = /&#(?:x[0-9a-f]+|[0-9]+);$/i;
const FORBIDDEN = /[^\t\n\r -\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const LOOK_BEHIND = 16;

/**
 * Reads XML 1.0 strictly and block by block. Entities are the five that XML defines, nothing is ever fetched; a document type
 * declaration with an internal subset is refused, one with an external identifier alone is passed over.
 *
 * Elements without content are taken by patterns that only well-formed ones match (xml-row.ts), everything else by a parser.
 *
 * Three faults inside text and attribute values are replaced by U+FFFD and noted, because reporters write them exactly when tests
 * fail: a character that XML forbids, a numeric reference to one, a bare `]]>`. Returns these notes.
 *
 * Throws `evidence.malformed`, `evidence.doctype`, both with line and column, and what `file.blocks()` throws.
 */
export function readXml(file: SourceFile, handler: XmlHandler): readonly string[] {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const state: State = { ...AT_THE_START, file, handler, parser, takeRow: rowTaker(), notes: [] };
  listen(state);
  for (const block of file.blocks()) {
    state.windowStart += Math.max(0, state.window.length - LOOK_BEHIND);
    state.window = state.window.slice(-LOOK_BEHIND) + block;
    readBlock(state, block);
  }
  state.ended = true;
  parser.close();
  return state.notes;
}

interface State {
  readonly file: SourceFile;
  readonly handler: XmlHandler;
  readonly parser: SaxesParser;
  readonly takeRow: TakeRow;
  readonly notes: string[];
  /** Of the element that comes next. */
  depth: number;
  /** Of the element whose text is wanted; negative where none is. */
  textDepth: number;
  /** The block that is being parsed, and a little of the one before. */
  window: string;
  /** Position of the window in the document. */
  windowStart: number;
  /** Characters that the parser got, and those that it did not. */
  parsed: number;
  taken: number;
  /** How many characters the parser had got at the end of the last tag. */
  tagEnd: number;
  /** A fault was found in the text or attributes that come next. */
  faulty: boolean;
  ended: boolean;
}

const AT_THE_START = {
  depth: 0,
  textDepth: -1,
  window: '',
  windowStart: 0,
  parsed: 0,
  taken: 0,
  tagEnd: -1,
  faulty: false,
  ended: false,
};

function listen(state: State): void {
  const { handler, parser } = state;
  const onText = (piece: string): void => {
    const text = state.faulty ? mend(piece) : piece;
    state.faulty = false;
    handler.text(text);
  };
  const listenToText = (wanted: boolean): void => {
    for (const event of ['text', 'cdata'] as const) {
      if (wanted) parser.on(event, onText);
      else parser.off(event);
    }
  };
  parser.on('error', (error) => onFault(error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''), state));
  parser.on('doctype', (declaration) => {
    if (/\[(?!\s*\]\s*$)/.test(declaration)) throw refusal(state, DECLARES);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const { depth } = state;
    if (depth >= MAX_DEPTH) throw refusal(state, { ...TOO_DEEP, found: `<${name}> at level ${depth + 1}` });
    if (state.faulty) mendAll(attributes);
    state.faulty = false;
    if (handler.open(name, attributes, depth, parser.line) && state.textDepth < 0) {
      state.textDepth = depth;
      listenToText(true);
    }
    state.depth += 1;
    state.tagEnd = parser.position;
  });
  parser.on('closetag', ({ name }) => {
    state.faulty = false;
    state.depth -= 1;
    if (state.depth === state.textDepth) {
      state.textDepth = -1;
      listenToText(false);
    }
    state.tagEnd = parser.position;
    handler.close(name, state.depth);
  });
}

/** After each tag the rows that follow are taken; the parser gets the rest, up to the end of what may be the next tag. */
function readBlock(state: State, block: string): void {
  const { parser } = state;
  let at = 0;
  while (at < block.length) {
    if (mayTakeRows(state)) at = takeRows(state, block, at);
    const end = block.indexOf('>', at) + 1 || block.length;
    parser.write(block.slice(at, end));
    state.parsed += end - at;
    at = end;
  }
}

/** Whether the parser stands between two tags inside an element that may hold others and whose text nobody wants. */
const mayTakeRows = ({ tagEnd, parsed, textDepth, depth }: State): boolean =>
  tagEnd === parsed && textDepth < 0 && depth > 0 && depth < MAX_DEPTH;

/** Hands over the rows that stand at this place of the block, and returns where they end. */
function takeRows(state: State, block: string, start: number): number {
  const { handler, parser, takeRow, depth } = state;
  let at = start;
  for (let row = takeRow(block, at); row !== undefined; row = takeRow(block, at)) {
    const { name, attributes, before, inside } = row;
    parser.line += newLines(before);
    const wanted = handler.open(name, attributes, depth, parser.line);
    if (wanted && inside !== '') handler.text(inside.replaceAll('\r\n', '\n'));
    parser.line += newLines(inside);
    handler.close(name, depth);
    at = row.end;
  }
  if (at === start) return at;
  const lastLine = block.lastIndexOf('\n', at - 1);
  parser.column = lastLine < start ? parser.column + at - start : at - lastLine - 1;
  state.taken += at - start;
  return at;
}

const newLines = (space: string): number => (space === '' ? 0 : space.split('\n').length - 1);

type Refusal = Pick<ProblemParts, 'code' | 'message' | 'found' | 'expected'>;

const DECLARES: Refusal = {
  code: 'evidence.doctype',
  message: 'the XML declares its own entities',
  found: 'a DOCTYPE with an internal subset',
  expected: 'no DOCTYPE',
};
const TOO_DEEP: Refusal = {
  code: 'evidence.malformed',
  message: `the XML is nested deeper than ${MAX_DEPTH} levels`,
  expected: `at most ${MAX_DEPTH} levels`,
};

function refusal({ file, parser, ended }: State, what: Refusal): Problem {
  const remedy = ended ? 'run the tool again and let it finish' : 'use the report as the tool wrote it';
  return new Problem({ ...what, file: file.path, line: parser.line, column: Math.max(1, parser.column), remedy });
}

/** The messages are those of saxes 6; an unknown one is refused. */
function onFault(fault: string, state: State): void {
  const before = state.window.slice(0, state.parser.position + state.taken - state.windowStart);
  const repaired =
    fault === 'disallowed character' && !before.endsWith('<')
      ? 'a character that XML forbids was replaced by U+FFFD'
      : fault === 'malformed character entity' && REFERENCE_AT_END.test(before.slice(-LOOK_BEHIND))
        ? 'a reference to a character that XML forbids was replaced by U+FFFD'
        : fault.startsWith('the string "]]>"')
          ? 'a bare ]]> in text was replaced by U+FFFD'
          : undefined;
  if (repaired === undefined) {
    const message = state.ended ? 'the XML ends too early' : 'the file is not well-formed XML';
    throw refusal(state, { code: 'evidence.malformed', message, found: fault, expected: 'well-formed XML 1.0' });
  }
  state.faulty = true;
  if (!state.notes.includes(repaired)) state.notes.push(repaired);
}

function mendAll(attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) attributes[name] = mend(value);
}

function mend(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(REFERENCE, '\ufffd').replaceAll(']]>', '\ufffd');
}
