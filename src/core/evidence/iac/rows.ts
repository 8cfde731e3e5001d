import type { ProblemParts } from '../../model/problem.ts';
import type { LintFinding, Report, SourceFile } from '../adapter.ts';
import {
  badShape,
  endedLines,
  isArray,
  isObject,
  type JsonObject,
  parseJson,
  parseJsonLines,
  parseJsonObject,
} from '../json.ts';
import { pointerTo } from '../pointer.ts';
import { LEVELS, type Level } from './levels.ts';
import { unknownStatus } from './problems.ts';

/** What a row of a lint report says, before its words are understood. */
export interface Row {
  readonly rule: unknown;
  readonly message: unknown;
  /** The tool's own word; left out where the format has none, and then everything it finds is an error. */
  readonly severity?: unknown;
  readonly file?: unknown;
  readonly line?: unknown;
  readonly fingerprint?: unknown;
  readonly suppressed?: boolean;
}

/** One format of rows: where they stand, and what each of them says. */
export interface Rows {
  readonly tool: string;
  /** What the tool's severities mean; a word that is not here is a problem. */
  readonly levels: ReadonlyMap<unknown, Level>;
  readonly row: (row: JsonObject) => Row;
}

/** Rows of a JSON array that is the whole file. */
export function readArray(file: SourceFile, emit: (finding: LintFinding) => void, rows: Rows): Report {
  const root = parseJson(file);
  if (!isArray(root)) throw badShape(file, '', root, 'an array');
  return { tool: rows.tool, notes: [], problems: readRows(file, emit, rows, root, '') };
}

/** Rows of JSON lines. */
export function readJsonRows(file: SourceFile, emit: (finding: LintFinding) => void, rows: Rows): Report {
  const problems: ProblemParts[] = [];
  for (const { line, value } of parseJsonLines(file, endedLines(file))) {
    problems.push(...readRow(file, emit, rows, value, '').map((one) => ({ ...one, line })));
  }
  return { tool: rows.tool, notes: [], problems };
}

/** The object at the root, and the rows under one of its keys. Throws `evidence.shape` where there is no array. */
export function rowsUnder(
  file: SourceFile,
  key: string,
): { readonly root: JsonObject; readonly list: readonly unknown[] } {
  const root = parseJsonObject(file);
  const list = root[key];
  if (!Object.hasOwn(root, key) || !isArray(list)) throw badShape(file, pointerTo(key), list, 'an array');
  return { root, list };
}

/** Hands over the finding of each row. Throws `evidence.shape` for a row that is none. */
export function readRows(
  file: SourceFile,
  emit: (finding: LintFinding) => void,
  rows: Rows,
  list: readonly unknown[],
  above: string,
): ProblemParts[] {
  return list.flatMap((row, index) => readRow(file, emit, rows, row, `${above}${pointerTo(index)}`));
}

function readRow(
  file: SourceFile,
  emit: (finding: LintFinding) => void,
  { tool, levels, row: read }: Rows,
  value: unknown,
  pointer: string,
): readonly ProblemParts[] {
  if (!isObject(value)) throw badShape(file, pointer, value, `a finding of ${tool}`);
  const { rule, message, file: path, line, fingerprint, suppressed = false, ...rest } = read(value);
  if (typeof rule !== 'string' || rule === '') throw badShape(file, pointer, rule, 'the name of the rule');
  if (typeof message !== 'string') throw badShape(file, pointer, message, 'a message');
  const level = 'severity' in rest ? levels.get(rest.severity) : 'error';
  emit({
    tool,
    rule,
    level: level ?? 'error',
    message,
    suppressed,
    ...(typeof path === 'string' && path !== '' ? { file: path } : {}),
    ...(typeof line === 'number' && Number.isSafeInteger(line) && line > 0 ? { line } : {}),
    ...(typeof fingerprint === 'string' && fingerprint !== '' ? { fingerprint } : {}),
  });
  const words = [...levels.keys()].filter((word) => word !== undefined).join(', ');
  return level === undefined ? [unknownStatus(file, pointer, rest.severity, words)] : [];
}

/** The level of each of a tool's words, as they are listed by level. */
export function levelsOf(words: Partial<Readonly<Record<Level, readonly unknown[]>>>): ReadonlyMap<unknown, Level> {
  return new Map(LEVELS.flatMap((level) => (words[level] ?? []).map((word) => [word, level] as const)));
}
