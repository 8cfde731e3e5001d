import { Problem } from '../model/problem.ts';
import type { SourceFile } from './adapter.ts';
import { scanJson } from './json-scan.ts';

/** JSON reports: one document, or one value a line. Reports are read with the platform's parser; what it cannot tell is found afterwards. */

export type JsonObject = Readonly<Record<string, unknown>>;

const MAX_DEPTH = 64;
/** A shorter file is whole in its `head`. */
export const HEAD_BYTES = 65536;

/** The whole file as one JSON value. Throws `evidence.empty`, `evidence.malformed` (with line and column), `evidence.encoding`. */
export function parseJson(file: SourceFile): unknown {
  const text = file.text();
  if (text.trim() === '') throw emptyReport(file);
  return parsed(text, file, 1);
}

/** The whole file as one JSON object. Throws `evidence.wrong_root` beside what `parseJson` throws. */
export function parseJsonObject(file: SourceFile): JsonObject {
  const value = parseJson(file);
  if (isObject(value)) return value;
  throw new Problem({
    code: 'evidence.wrong_root',
    message: 'the report is not a JSON object',
    file: file.path,
    pointer: '',
    found: nameOf(value),
    expected: 'an object',
    remedy: 'point the slot at the file that the tool wrote',
  });
}

/**
 * Each line that is not blank, parsed; of a tool that ends every line, `endedLines` notices a file that was cut between two. Throws like
 * `parseJson`, as it comes to the line.
 */
export function* parseJsonLines(
  file: SourceFile,
  lines: Iterable<string> = linesOf(file.blocks()),
): Generator<{ line: number; value: unknown }, void, undefined> {
  let line = 0;
  let found = false;
  for (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    found = true;
    yield { line, value: parsed(text, file, line) };
  }
  if (!found) throw emptyReport(file);
}

/** JSON values one after the other, laid out in any way, as jq prints them. Throws like `parseJson`, as it comes to the value. */
export function* parseJsonValues(file: SourceFile): Generator<{ line: number; value: unknown }, void, undefined> {
  let rest = file.text();
  let line = 1;
  if (rest.trim() === '') throw emptyReport(file);
  while (rest.trim() !== '') {
    const fault = scanJson(rest);
    const text = fault?.expected === 'the end' ? rest.slice(0, fault.offset) : rest;
    yield { line, value: parsed(text, file, line) };
    line += text.split('\n').length - 1;
    rest = rest.slice(text.length);
  }
}

/** One line of JSON lines, counted from 1. Throws like `parseJson`. */
export const parseJsonLine = (text: string, file: SourceFile, line: number): unknown => parsed(text, file, line);

/** A file without content: whether that is a clean run or a crash cannot be told. */
export function emptyReport(file: SourceFile): Problem {
  return new Problem({
    code: 'evidence.empty',
    message: 'the report has no content',
    file: file.path,
    found: file.bytes === 0 ? '0 bytes' : 'white space only',
    expected: 'a report, also of a clean run',
    remedy: 'let the tool write a format that is not empty when clean, and look whether it crashed',
  });
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

// What every object inherits is neither a string, a number nor an array.

/** The string under a key; undefined where there is none or it is something else. */
export function stringAt(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === 'string' ? value : undefined;
}

/** The finite number under a key; undefined where there is none or it is something else. */
export function numberAt(object: JsonObject, key: string): number | undefined {
  const value = object[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function objectAt(object: JsonObject, key: string): JsonObject | undefined {
  const value = object[key];
  return isObject(value) && Object.hasOwn(object, key) ? value : undefined;
}

export function arrayAt(object: JsonObject, key: string): readonly unknown[] | undefined {
  const value = object[key];
  return isArray(value) ? value : undefined;
}

/** A number that must be there. Throws `evidence.unit` for a string such as "300ms" and `evidence.not_finite` for all else. */
export function finite(value: unknown, at: { file: string; pointer: string }): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Problem({
    code: typeof value === 'string' && value !== 'NaN' ? 'evidence.unit' : 'evidence.not_finite',
    message: 'a number in the report is not a finite number',
    ...at,
    found: typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : nameOf(value),
    expected: 'a finite number without a unit',
    remedy: 'look whether anything was measured, and run the tool again',
  });
}

/** A part of the report that its format demands and that is missing or of another kind. */
export function badShape(file: SourceFile, pointer: string, found: unknown, expected: string): Problem {
  return new Problem({
    code: 'evidence.shape',
    message: 'a part that the format demands is missing or of another kind',
    file: file.path,
    pointer,
    found: nameOf(found),
    expected,
    remedy: 'use the report as the tool wrote it, or name the right format in the slot',
  });
}

/** What a value is, in a word: for `found`. */
export function nameOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'number' ? String(value) : `a ${typeof value}`;
}

function parsed(text: string, file: SourceFile, firstLine: number): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw malformed(text, file, firstLine, cause);
  }
  if (isDeeper(value, MAX_DEPTH)) {
    throw new Problem({
      code: 'evidence.malformed',
      message: `the JSON is nested deeper than ${MAX_DEPTH} levels`,
      file: file.path,
      line: firstLine,
      found: `more than ${MAX_DEPTH} levels`,
      expected: `at most ${MAX_DEPTH} levels`,
      remedy: 'use the report as the tool wrote it',
    });
  }
  return value;
}

/** Where a file that looks like JSON and is known whole stops being so; undefined where it is JSON, JSON lines or something else. */
export function brokenJson(file: SourceFile): Problem | undefined {
  const fault = file.bytes <= HEAD_BYTES && /^\s*[{[]/.test(file.head) ? scanJson(file.head) : undefined;
  return fault === undefined || fault.expected === 'the end' ? undefined : malformed(file.head, file, 1);
}

function malformed(text: string, file: SourceFile, firstLine: number, cause?: unknown): Problem {
  const { offset, expected } = scanJson(text) ?? { offset: 0, expected: 'JSON' };
  const before = text.slice(0, offset);
  const cut = offset >= text.length;
  const parts = {
    message: cut ? 'the JSON ends too early' : 'the file is not JSON',
    found: cut ? 'the end of the file' : JSON.stringify(text.slice(offset, offset + 20)),
    remedy: cut
      ? 'run the tool again and let it finish'
      : 'use the report as the tool wrote it, without log lines in it',
  };
  const line = firstLine + before.split('\n').length - 1;
  const column = offset - before.lastIndexOf('\n');
  return new Problem({ code: 'evidence.malformed', file: file.path, line, column, expected, ...parts }, { cause });
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  if (isArray(value)) {
    for (const child of value) if (typeof child === 'object' && isDeeper(child, levels - 1)) return true;
    return false;
  }
  for (const key in value) {
    const child: unknown = (value as JsonObject)[key];
    if (typeof child === 'object' && isDeeper(child, levels - 1)) return true;
  }
  return false;
}

/** The lines of a file whose tool ends each of them. Throws `evidence.malformed` after the last one where it has no end: it was cut. */
export function* endedLines(file: SourceFile): Generator<string, void, undefined> {
  let end = '';
  const watched = function* (): Generator<string, void, undefined> {
    for (const block of file.blocks()) {
      end = block.slice(-1);
      yield block;
    }
  };
  let line = 0;
  for (const text of linesOf(watched())) {
    line += 1;
    yield text;
  }
  if (end !== '\n') {
    throw new Problem({
      code: 'evidence.malformed',
      message: 'the last line has no end',
      file: file.path,
      line,
      found: 'the end of the file',
      expected: 'a line end',
      remedy: 'run the tool again and let it finish',
    });
  }
}

/** The lines of a text that comes in blocks, without their ends. */
export function* linesOf(blocks: Iterable<string>): Generator<string, void, undefined> {
  let begun = '';
  for (const block of blocks) {
    let from = 0;
    for (let at = block.indexOf('\n'); at >= 0; at = block.indexOf('\n', from)) {
      const end = block.slice(from, at);
      yield begun === '' ? end : begun + end;
      begun = '';
      from = at + 1;
    }
    begun += block.slice(from);
  }
  if (begun !== '') yield begun;
}
