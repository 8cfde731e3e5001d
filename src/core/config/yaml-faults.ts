import { CST, type YAMLError } from 'yaml';
import type { ProblemCode } from '../model/problem.ts';

/** Offsets into a text. */
export type Span = readonly [start: number, end: number];

/** What a YAML document is refused for; `found` is the text of the span unless it says otherwise. */
export interface Refusal extends Words {
  readonly span: Span;
  readonly code?: ProblemCode;
  /** Parsing the document might not end. */
  readonly final?: true;
}

interface Words {
  readonly message: string;
  readonly found?: string;
  readonly expected: string;
  readonly remedy: string;
}

const MAX_DEPTH = 32;

export const LARGE: Refusal = {
  span: [0, 0],
  message: 'the document is larger than 1 MiB',
  found: 'more than 1 MiB',
  expected: 'at most 1 MiB',
  remedy: 'take out what does not belong there',
  final: true,
};
export const EMPTY: Refusal = {
  span: [0, 0],
  message: 'the document is empty',
  expected: 'a document',
  remedy: 'write one, or remove the file',
};
export const SECOND: Refusal = {
  span: [0, 0],
  message: 'the file holds more than one document',
  found: 'a second document',
  expected: 'one document',
  remedy: 'take the others out',
};
const DEEP: Omit<Refusal, 'span'> = {
  message: `the document nests deeper than ${MAX_DEPTH} levels`,
  expected: `at most ${MAX_DEPTH} levels`,
  remedy: 'write it flatter',
  final: true,
};

const WRITTEN_OUT = { expected: 'each value written out', remedy: 'write the value out wherever it is needed' };
const REFUSED: Readonly<Record<string, Words>> = {
  'directive-line': {
    message: 'directives are refused',
    expected: 'YAML 1.2 without directives',
    remedy: 'remove the line',
  },
  tag: { message: 'tags are refused', expected: 'plain values', remedy: 'remove the tag' },
  anchor: { message: 'anchors are refused', ...WRITTEN_OUT },
  alias: { message: 'aliases are refused', ...WRITTEN_OUT },
};
const MERGE: Words = { message: 'merge keys are refused', ...WRITTEN_OUT };

const OPENS: ReadonlySet<string> = new Set(['flow-map-start', 'flow-seq-start']);
const CLOSES: ReadonlySet<string> = new Set(['flow-map-end', 'flow-seq-end']);
const NESTS: ReadonlySet<string> = new Set(['seq-item-ind', 'explicit-key-ind']);

/**
 * Constructs of YAML that let a document say something else than it shows. The tokens are walked, so that one is found even where
 * parsing resolves it silently or would not end; what nests too deep ends the walk.
 */
export function refusedConstructs(lexemes: readonly string[]): readonly Refusal[] {
  const found: Refusal[] = [];
  let [offset, flow, block, isScalarNext] = [0, 0, 0, false];
  for (const lexeme of lexemes) {
    const type = isScalarNext ? 'scalar' : CST.tokenType(lexeme);
    isScalarNext = lexeme === CST.SCALAR;
    if (lexeme === CST.SCALAR || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END) continue;
    const span: Span = [offset, offset + lexeme.length];
    offset += lexeme.length;
    const words = REFUSED[type ?? ''] ?? (type === 'scalar' && lexeme === '<<' ? MERGE : undefined);
    if (words !== undefined) found.push({ span, ...words });
    flow += OPENS.has(type ?? '') ? 1 : CLOSES.has(type ?? '') ? -1 : 0;
    block = type === 'newline' ? 0 : block + (NESTS.has(type ?? '') ? 1 : 0);
    if (flow + block > MAX_DEPTH) return [...found, { span, ...DEEP }];
  }
  return found;
}

/** What the library says of these was said already. */
const COVERED: ReadonlySet<string> = new Set(['BAD_DIRECTIVE', 'TAG_RESOLVE_FAILED', 'BAD_ALIAS']);

/** A key as it is written, in quotes or plain. */
const KEY = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:,{}[\]"'][^\n:,{}[\]]*)/;
const MAX_KEY = 60;

/** An error or warning of the library about a text in our words; nothing where it only repeats a refused construct. */
export function faultOf({ code, message, pos: span }: YAMLError, text: string): readonly Refusal[] {
  if (COVERED.has(code)) return [];
  if (code === 'DUPLICATE_KEY') {
    const key = KEY.exec(text.slice(span[0], span[0] + MAX_KEY))?.[0] ?? '';
    return [
      {
        span: [span[0], span[0] + Math.max(1, key.length)],
        code: 'config.duplicate_key',
        message: key === '' ? 'a key stands twice in one mapping' : `\`${key}\` stands twice in one mapping`,
        expected: 'each key once',
        remedy: 'remove one of the two',
      },
    ];
  }
  if (code === 'NON_STRING_KEY')
    return [{ span, message: 'a key is not a string', expected: 'a string', remedy: 'put it in quotes' }];
  const words = `not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1, 80)}`;
  return [{ span, message: words, expected: 'YAML 1.2', remedy: 'correct the syntax' }];
}
