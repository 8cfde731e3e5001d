import { Problem } from '../model/problem.ts';
import type { SourceFile } from './adapter.ts';
import { emptyReport } from './json.ts';

/** One record under the names of the header. */
export interface CsvRecord {
  readonly fields: Readonly<Record<string, string>>;
  /** Where it begins, from 1. */
  readonly line: number;
}

/**
 * Records of a CSV file with a header (RFC 4180), block by block; lines may end in LF as well. Throws `evidence.empty`, and
 * `evidence.malformed` for a record with more or fewer fields than the header and for a quote that is never closed.
 */
export function* csvRecords(file: SourceFile, separator = ','): Generator<CsvRecord, void, undefined> {
  let header: readonly string[] | undefined;
  for (const { fields, line } of rowsOf(file, separator)) {
    if (fields.length === 1 && fields[0] === '') continue;
    if (header === undefined) {
      header = fields;
      continue;
    }
    if (fields.length !== header.length) {
      throw malformed(file, line, `${fields.length} fields`, `${header.length} fields, as the header has`);
    }
    yield { fields: Object.fromEntries(header.map((name, index) => [name, fields[index] ?? ''])), line };
  }
  if (header === undefined) throw emptyReport(file);
}

interface RawRow {
  readonly fields: readonly string[];
  readonly line: number;
}

/** A row may go on in the next block, and a quoted field over several lines. */
function* rowsOf(file: SourceFile, separator: string): Generator<RawRow, void, undefined> {
  let rest = '';
  let line = 1;
  for (const block of file.blocks()) {
    rest += block;
    for (let end = endOfRow(rest); end >= 0; end = endOfRow(rest)) {
      const row = rest.slice(0, end);
      rest = rest.slice(end + 1);
      yield { fields: fieldsOf(row, separator), line };
      line += row.split('\n').length;
    }
  }
  if (rest === '') return;
  if (isOpen(rest)) throw malformed(file, line, 'a quote that is never closed', 'a closing quote');
  yield { fields: fieldsOf(rest, separator), line };
}

/** The first line end outside quotes; -1 where the row goes on. */
function endOfRow(text: string): number {
  let end = text.indexOf('\n');
  for (let from = 0, open = false; end >= 0; end = text.indexOf('\n', end + 1)) {
    for (let at = text.indexOf('"', from); at >= 0 && at < end; at = text.indexOf('"', at + 1)) open = !open;
    from = end;
    if (!open) return end;
  }
  return -1;
}

const isOpen = (text: string): boolean => (text.split('"').length - 1) % 2 === 1;

function fieldsOf(row: string, separator: string): readonly string[] {
  const text = row.endsWith('\r') ? row.slice(0, -1) : row;
  if (!text.includes('"')) return text.split(separator);
  const fields: string[] = [];
  let field = '';
  for (const part of text.split(separator)) {
    field = field === '' ? part : `${field}${separator}${part}`;
    if (isOpen(field)) continue;
    fields.push(
      field.startsWith('"') && field.endsWith('"') && field.length > 1
        ? field.slice(1, -1).replaceAll('""', '"')
        : field,
    );
    field = '';
  }
  return field === '' ? fields : [...fields, field];
}

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
