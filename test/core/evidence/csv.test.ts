import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../../src/core/evidence/adapter.ts';
import { type CsvOptions, csvRecords, csvRows } from '../../../src/core/evidence/csv.ts';
import { problemsOf } from '../../../src/core/model/problem.ts';
import { sourceOf } from './recorded.ts';

const rows = (text: string, options?: CsvOptions): readonly (readonly string[])[] =>
  [...csvRows(sourceOf(text), options)].map(({ fields }) => fields);

function faults(text: string, options?: CsvOptions): readonly unknown[] {
  try {
    return [...csvRecords(sourceOf(text), options)];
  } catch (thrown) {
    return problemsOf(thrown, 'evidence.unreadable').map(({ code, line }) => [code, line]);
  }
}

describe('the rows of CSV', () => {
  test('have fields with commas, doubled quotes and line ends in quotes', () => {
    expect(rows('a,"b, ""c""\nd",e\r\n1,,3\n')).toEqual([
      ['a', 'b, "c"\nd', 'e'],
      ['1', '', '3'],
    ]);
  });

  test('have as many commas within quotes as the text of an error has', () => {
    const text = 'error, '.repeat(200_000);
    expect(rows(`a,"${text}"\n`)).toEqual([['a', text]]);
  });

  test('are the same in whatever blocks the file comes', () => {
    const text = 'label,ms\n"list, ""q""\nlong",12\nplain,3\n';
    const file: SourceFile = { ...sourceOf(text), blocks: () => text };
    expect([...csvRows(file)]).toEqual([...csvRows(sourceOf(text))]);
  });

  test('know the line on which they begin', () => {
    expect([...csvRows(sourceOf('a\n"b\nc"\nd\n'))].map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  test('take a quote for a character where the format has no quotes', () => {
    expect(rows('a "b\tc\nd\te"\n', { separator: '\t', quoted: false })).toEqual([
      ['a "b', 'c'],
      ['d', 'e"'],
    ]);
  });
});

describe('CSV that is not whole', () => {
  test.each([
    ['a,b\n1\n', 'a record with a field too few', 2],
    ['a,b\n1,2,3\n', 'a record with a field too many', 2],
    ['a,b\n"1,2\n', 'a quote that is never closed', 2],
    ['a,b\n1,2', 'a record without a line end', 2],
  ])('%j is refused: %s', (text, _, line) => {
    expect(faults(text, { ended: true })).toEqual([['evidence.malformed', line]]);
  });

  test('is no report where it has no row', () => {
    expect(faults('\n\r\n')).toEqual([['evidence.empty', undefined]]);
  });
});
