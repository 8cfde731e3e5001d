import { SaxesParser } from 'saxes';
import { Problem, type ProblemParts } from '../model/problem.ts';
import type { SourceFile } from './adapter.ts';

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
 * Three faults inside text and attribute values are replaced by U+FFFD and noted, because reporters write them exactly when tests
 * fail: a character that XML forbids, a numeric reference to one, a bare `]]>`. Returns these notes.
 *
 * Throws `evidence.malformed`, `evidence.doctype`, both with line and column, and what `file.blocks()` throws.
 */
export function readXml(file: SourceFile, handler: XmlHandler): readonly string[] {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const state: State = { file, parser, notes: [], window: '', windowStart: 0, faulty: false, ended: false };
  let depth = 0;
  let textDepth = -1;

  const onText = (piece: string): void => {
    const text = state.faulty ? mend(piece) : piece;
    state.faulty = false;
    handler.text(text);
  };
  const listen = (wanted: boolean): void => {
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
    if (depth >= MAX_DEPTH) throw refusal(state, { ...TOO_DEEP, found: `<${name}> at level ${depth + 1}` });
    if (state.faulty) mendAll(attributes);
    state.faulty = false;
    if (handler.open(name, attributes, depth, parser.line) && textDepth < 0) {
      textDepth = depth;
      listen(true);
    }
    depth += 1;
  });
  parser.on('closetag', ({ name }) => {
    state.faulty = false;
    depth -= 1;
    if (depth === textDepth) {
      textDepth = -1;
      listen(false);
    }
    handler.close(name, depth);
  });

  for (const block of file.blocks()) {
    state.windowStart += Math.max(0, state.window.length - LOOK_BEHIND);
    state.window = state.window.slice(-LOOK_BEHIND) + block;
    parser.write(block);
  }
  state.ended = true;
  parser.close();
  return state.notes;
}

interface State {
  readonly file: SourceFile;
  readonly parser: SaxesParser;
  readonly notes: string[];
  /** The block that is being parsed, and a little of the one before. */
  window: string;
  /** Position of the window in the document. */
  windowStart: number;
  /** A fault was found in the text or attributes that come next. */
  faulty: boolean;
  ended: boolean;
}

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
  const before = state.window.slice(0, state.parser.position - state.windowStart);
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
