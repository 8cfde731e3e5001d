import {
  CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type ParsedNode,
  parseAllDocuments,
  type YAMLError,
} from 'yaml';
import { segmentsOf } from '../model/canonical.ts';
import { type ProblemCode, type ProblemParts, Problems } from '../model/problem.ts';
import { frame } from './frame.ts';

const MAX_CHARS = 1024 * 1024;
const MAX_DEPTH = 32;

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

type Span = readonly [start: number, end: number];

/**
 * Reads one YAML 1.2 document (JSON is a subset) with the core schema. Directives, tags, anchors, aliases, merge keys, duplicate
 * or non-string keys, further documents and the library's own warnings are refused, all at once, as Problems.
 * `label` names the commit the file was read at, such as `develop@8c1f0d2`.
 */
export function readYaml(text: string, file: string, label?: string): Source {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const lines = new LineCounter();
  const at = (span: Span, fault: Fault): ProblemParts => placed(plain, file, label, lines, span, fault);
  const refuse = (span: Span, message: string, code: ProblemCode = 'config.yaml') =>
    at(span, { code, message, pointer: '' });
  if (plain.length > MAX_CHARS) throw new Problems([refuse([0, 0], 'the document is larger than 1 MiB')]);
  const constructs = refusedConstructs(plain);
  const documents = parse(plain, lines);
  const [document] = documents;
  const problems = [
    ...constructs.map(({ span, message }) => refuse(span, message)),
    ...documents
      .flatMap(({ errors, warnings }) => [...errors, ...warnings])
      .filter(({ code }) => !COVERED.has(code))
      .map((error) => refuse(error.pos, wordingOf(error), codeOf(error))),
  ];
  if (document === undefined) problems.push(refuse([0, 0], 'the document is empty'));
  const second = documents[1]?.contents?.range?.[0];
  if (documents.length > 1)
    problems.push(refuse([second ?? plain.length, second ?? plain.length], 'the file holds more than one document'));
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

function parse(text: string, lines: LineCounter): Document.Parsed[] {
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    uniqueKeys: true,
    strict: true,
    merge: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return 'empty' in documents ? [] : documents;
}

const REFUSED: Readonly<Record<string, string>> = {
  'directive-line': 'directives are refused',
  tag: 'tags are refused',
  anchor: 'anchors are refused',
  alias: 'aliases are refused',
};
/** What the library says of these was said already. */
const COVERED: ReadonlySet<string> = new Set(['BAD_DIRECTIVE', 'TAG_RESOLVE_FAILED', 'BAD_ALIAS']);
const OPENS: ReadonlySet<string> = new Set(['flow-map-start', 'flow-seq-start']);
const CLOSES: ReadonlySet<string> = new Set(['flow-map-end', 'flow-seq-end']);
const NESTS: ReadonlySet<string> = new Set(['seq-item-ind', 'explicit-key-ind']);

/** Walks the tokens, so that a construct is found even where parsing resolves it silently or would not end. */
function refusedConstructs(text: string): { span: Span; message: string }[] {
  const found: { span: Span; message: string }[] = [];
  let [offset, flow, block, isScalarNext] = [0, 0, 0, false];
  for (const lexeme of new Lexer().lex(text)) {
    const type = isScalarNext ? 'scalar' : CST.tokenType(lexeme);
    isScalarNext = lexeme === CST.SCALAR;
    if (lexeme === CST.SCALAR || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END) continue;
    const span: Span = [offset, offset + lexeme.length];
    offset += lexeme.length;
    const message =
      REFUSED[type ?? ''] ?? (type === 'scalar' && lexeme === '<<' ? 'merge keys are refused' : undefined);
    if (message !== undefined) found.push({ span, message });
    flow += OPENS.has(type ?? '') ? 1 : CLOSES.has(type ?? '') ? -1 : 0;
    block = type === 'newline' ? 0 : block + (NESTS.has(type ?? '') ? 1 : 0);
    if (flow + block > MAX_DEPTH)
      throw new Problems([{ code: 'config.yaml', message: `the document nests deeper than ${MAX_DEPTH} levels` }]);
  }
  return found;
}

const codeOf = ({ code }: YAMLError): ProblemCode =>
  code === 'DUPLICATE_KEY' ? 'config.duplicate_key' : 'config.yaml';

function wordingOf({ code, message }: YAMLError): string {
  if (code === 'DUPLICATE_KEY') return 'the key stands twice in one mapping';
  if (code === 'NON_STRING_KEY') return 'a key is not a string';
  return `not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1, 80)}`;
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
