import { Composer, type Document, isMap, isScalar, isSeq, Lexer, LineCounter, type ParsedNode, Parser } from 'yaml';
import { segmentsOf } from '../model/canonical.ts';
import { type ProblemCode, type ProblemParts, Problems } from '../model/problem.ts';
import { frame } from './frame.ts';
import { EMPTY, faultOf, LARGE, type Refusal, refusedConstructs, SECOND, type Span } from './yaml-faults.ts';

const MAX_CHARS = 1024 * 1024;

/** A fault in a document, by its place in the data. */
export interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
  /** RFC 6901 pointer into the document, or its nearest parent that exists. */
  readonly pointer: string;
  /** Whether the key at the pointer is meant, or its value (default). */
  readonly at?: 'key' | 'value';
  /** Stands behind the caret. */
  readonly hint?: string;
  /** Stand below the frame. */
  readonly notes?: readonly string[];
  readonly found?: string;
  readonly expected?: string;
  readonly remedy?: string;
  readonly who?: string;
}

/** A document that was read strictly, with the places of its parts. */
export interface Source {
  readonly file: string;
  readonly value: unknown;
  /** Line of the key (or the item) that a pointer leads to; undefined where the document does not hold it. */
  line(pointer: string): number | undefined;
  problem(fault: Fault): ProblemParts;
}

/**
 * Reads one YAML 1.2 document (JSON is a subset) with the core schema. Directives, tags, anchors, aliases, merge keys, duplicate
 * or non-string keys, further documents and the library's own warnings are refused, all at once, as Problems.
 * `label` names the commit the file was read at, such as `develop@8c1f0d2`.
 */
export function readYaml(text: string, file: string, label?: string): Source {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const lines = linesOf(plain);
  const at = (span: Span, fault: Fault): ProblemParts => placed(plain, file, label, lines, span, fault);
  const refuse = ({ span, code = 'config.yaml', final: _final, ...words }: Refusal) => {
    const [found = ''] = plain.slice(...span).split('\n');
    return at(span, { found: found.slice(0, 60) || 'nothing', ...words, code, pointer: '' });
  };
  const lexemes = plain.length > MAX_CHARS ? [] : [...new Lexer().lex(plain)];
  const constructs = plain.length > MAX_CHARS ? [LARGE] : refusedConstructs(lexemes);
  if (constructs.some(({ final }) => final)) throw new Problems(constructs.map(refuse));
  const documents = parse(lexemes);
  const [document, second] = documents;
  const start = second?.contents?.range?.[0] ?? plain.length;
  const problems = [
    ...constructs,
    ...documents.flatMap(({ errors, warnings }) => [...errors, ...warnings].flatMap((error) => faultOf(error, plain))),
    ...(document === undefined ? [EMPTY] : []),
    ...(second === undefined ? [] : [{ ...SECOND, span: [start, start] as const }]),
  ].map(refuse);
  if (problems.length > 0 || document === undefined) throw new Problems(problems);
  return {
    file,
    value: document.toJS({ maxAliasCount: 0 }),
    line: (pointer) => {
      const found = locate(document, pointer);
      return found.exact ? lines.linePos((found.key ?? found.value)[0]).line : undefined;
    },
    problem: (fault) => {
      const found = locate(document, fault.pointer);
      return at(fault.at === 'key' ? (found.key ?? found.value) : found.value, fault);
    },
  };
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}

function parse(lexemes: readonly string[]): readonly Document.Parsed[] {
  const parser = new Parser();
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    uniqueKeys: true,
    strict: true,
    merge: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const tokens = [...lexemes.flatMap((lexeme) => [...parser.next(lexeme)]), ...parser.end()];
  return [...composer.compose(tokens)] as Document.Parsed[];
}

/** The spans of what a pointer leads to, or of the deepest parent that exists. */
function locate(document: Document.Parsed, pointer: string): { key?: Span; value: Span; exact: boolean } {
  let node: ParsedNode | null = document.contents;
  let key: Span | undefined;
  for (const segment of segmentsOf(pointer)) {
    const child = childOf(node, segment);
    if (child === undefined) return found(key, node, false);
    [node, key] = [child.value, child.key ?? undefined];
  }
  return found(key, node, true);
}

function childOf(
  node: ParsedNode | null,
  segment: string,
): { key: Span | undefined; value: ParsedNode | null } | undefined {
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === segment);
    return pair === undefined ? undefined : { key: spanOf(pair.key), value: pair.value };
  }
  const item = isSeq<ParsedNode>(node) ? node.items[Number(segment)] : undefined;
  return item === undefined ? undefined : { key: undefined, value: item };
}

function found(
  key: Span | undefined,
  node: ParsedNode | null,
  exact: boolean,
): { key?: Span; value: Span; exact: boolean } {
  const value = node === null ? (key ?? [0, 0]) : spanOf(node);
  return { ...(key === undefined ? {} : { key }), value, exact };
}

const spanOf = (node: ParsedNode): Span => [node.range[0], node.range[1]];

function placed(
  text: string,
  file: string,
  label: string | undefined,
  lines: LineCounter,
  [start, end]: Span,
  fault: Fault,
): ProblemParts {
  const { line, col: column } = lines.linePos(start);
  const source = text.split('\n')[Math.max(line, 1) - 1]?.replace(/\r$/, '') ?? '';
  const length = Math.max(1, Math.min(end - start, source.length - column + 1));
  const { at: _at, hint, notes, ...parts } = fault;
  return {
    ...parts,
    file,
    line: Math.max(line, 1),
    column: Math.max(column, 1),
    frame: frame({ file, label, line: Math.max(line, 1), column: Math.max(column, 1), source, length, hint, notes }),
  };
}
