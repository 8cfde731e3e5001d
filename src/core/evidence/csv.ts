import { Problem } from '../model/problem.ts';
import type { SourceFile } from './adapter.ts';
import { emptyReport, linesOf } from './json.ts';

/** One record under the names of the header. */
export interface CsvRecord {
  readonly fields: Readonly<Record<string, string>>;
  /** Where it begins, from 1. */
  readonly line: number;
}

export interface CsvOptions {
  readonly separator?: string;
  /** The tool ends each record with a line end, so that one without is cut off. */
  readonly ended?: boolean;
  /** False where a quote is a character like any other. */
  readonly quoted?: boolean;
}

/**
 * Records of a CSV file with a header (RFC 4180), block by block; lines may end in LF as well. Throws `evidence.empty`, and
 * `evidence.malformed` for a record with more or fewer fields than the header and for a quote that is never closed.
 */
export function* csvRecords(file: SourceFile, options: CsvOptions = {}): Generator<CsvRecord, void, undefined> {
  let header: readonly string[] | undefined;
  for (const { fields, line } of csvRows(file, options)) {
    if (header === undefined) {
      header = fields;
      continue;
    }
    if (fields.length !== header.length) {
      throw malformed(file, line, `${fields.length} fields`, `${header.length} fields, as the header has`);
    }
    yield { fields: Object.fromEntries(header.map((name, index) => [name, fields[index] ?? ''])), line };
  }
}

export interface CsvRow {
  readonly fields: readonly string[];
  /** Where it begins, from 1. */
  readonly line: number;
}

/** The rows that are not blank, header and all, as many fields as each has. A quoted field may go on over several lines. Throws like `csvRecords`. */
export function* csvRows(
  file: SourceFile,
  { separator = ',', ended = false, quoted = true }: CsvOptions = {},
): Generator<CsvRow> {
  const last = { mark: '' };
  let row = '';
  let open = false;
  let line = 0;
  let begun = 1;
  let found = false;
  for (const text of linesOf(watched(file.blocks(), last))) {
    line += 1;
    if (!open) begun = line;
    row = open ? `${row}\n${text}` : text;
    if (quoted && isOpen(text)) open = !open;
    if (open || /^\r*$/.test(row)) continue;
    found = true;
    yield { fields: fieldsOf(row, separator, quoted), line: begun };
  }
  if (open) throw malformed(file, begun, 'a quote that is never closed', 'a closing quote');
  if (ended && found && last.mark !== '\n')
    throw malformed(file, begun, 'a record that breaks off', 'a line end after it');
  if (!found) throw emptyReport(file);
}

/** Keeps the last character, which the lines no longer show. */
function* watched(blocks: Iterable<string>, last: { mark: string }): Generator<string> {
  for (const block of blocks) {
    last.mark = block.at(-1) ?? last.mark;
    yield block;
  }
}

const isOpen = (text: string): boolean => text.includes('"') && text.split('"').length % 2 === 0;

function fieldsOf(row: string, separator: string, quoted: boolean): readonly string[] {
  // Python on Windows writes the end of a line as \r\r\n.
  const text = row.endsWith('\r') ? row.replace(/\r+$/, '') : row;
  if (!quoted || !text.includes('"')) return text.split(separator);
  const fields: string[] = [];
  let parts: string[] = [];
  let open = false;
  for (const part of text.split(separator)) {
    parts.push(part);
    if (isOpen(part)) open = !open;
    if (open) continue;
    fields.push(unquoted(parts.join(separator)));
    parts = [];
  }
  return open ? [...fields, parts.join(separator)] : fields;
}

const unquoted = (field: string): string =>
  field.startsWith('"') && field.endsWith('"') && field.length > 1 ? field.slice(1, -1).replaceAll('""', '"') : field;

const malformed = (file: SourceFile, line: number, found: string, expected: string): Problem =>
  new Problem({
    code: 'evidence.malformed',
    message: 'the CSV is not whole',
    file: file.path,
    line,
    found,
    expected,
    remedy: 'run the tool again and let it finish',
  });
