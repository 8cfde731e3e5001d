import { describe, expect, test } from 'vitest';
import type { FileCoverage } from '../../../../src/core/evidence/adapter.ts';
import { read } from '../recorded.ts';

const codesOf = (text: string, format: string): readonly string[] => read(text, format).codes;
const filesOf = (text: string, format: string): readonly FileCoverage[] => read(text, format).files;

describe('LCOV', () => {
  const record = (...lines: readonly string[]) => ['SF:a.ts', ...lines, 'end_of_record', ''].join('\n');

  test('a file that comes twice is counted once, by what ran in either', () => {
    const text = record('DA:1,0', 'DA:2,1') + record('DA:1,3', 'DA:2,0');
    expect(filesOf(text, 'lcov')).toEqual([{ file: 'a.ts', lines: { covered: 2, total: 2 } }]);
  });

  test('a file of which nothing is counted is no evidence', () => {
    expect(codesOf(record(), 'lcov')).toEqual(['evidence.no_coverage']);
  });

  test.each([
    ['a record without its end', 'SF:a.ts\nDA:1,1\n'],
    ['a line without a count', record('DA:1')],
    ['a count that is none', record('DA:1,often')],
  ])('%s is malformed', (_, text) => {
    expect(codesOf(text, 'lcov')).toEqual(['evidence.malformed']);
  });
});

describe("Go's cover profile", () => {
  test('a block that comes twice is counted once', () => {
    const text = 'mode: set\na.go:1.1,2.5 3 0\na.go:1.1,2.5 3 1\n';
    expect(filesOf(text, 'go-cover')).toEqual([
      { file: 'a.go', lines: { covered: 2, total: 2 }, statements: { covered: 3, total: 3 } },
    ]);
  });

  test('a profile without blocks is no evidence', () => {
    expect(codesOf('mode: set\n', 'go-cover')).toEqual(['evidence.no_coverage']);
  });

  test.each(['a.go:1.1,2.5 3', 'a.go:1.1,2.5 3 -1', 'a.go:1.1,900000.5 3 1'])('the line %s is malformed', (line) => {
    expect(codesOf(`mode: set\n${line}\n`, 'go-cover')).toEqual(['evidence.malformed']);
  });
});

describe('Cobertura', () => {
  const coverage = (...classes: readonly string[]) =>
    `<coverage line-rate="0"><packages><package><classes>${classes.join('')}</classes></package></packages></coverage>`;
  const ofClass = (name: string, lines: string) =>
    `<class name="${name}" filename="a.py"><lines>${lines}</lines></class>`;

  test('a line that stands in two classes of a file is counted once', () => {
    const text = coverage(ofClass('A', '<line number="1" hits="0"/>'), ofClass('B', '<line number="1" hits="2"/>'));
    expect(filesOf(text, 'cobertura')).toEqual([{ file: 'a.py', lines: { covered: 1, total: 1 } }]);
  });

  test('the branches of a line are those that its condition counts', () => {
    const line = '<line number="1" hits="1" branch="true" condition-coverage="50% (1/2)"/>';
    expect(filesOf(coverage(ofClass('A', line)), 'cobertura')[0]?.branches).toEqual({ covered: 1, total: 2 });
  });

  test('without a line is no evidence', () => {
    expect(codesOf(coverage(ofClass('A', '')), 'cobertura')).toEqual(['evidence.no_coverage']);
  });

  test.each(['<line number="1" hits="often"/>', '<line number="1" hits="-1"/>', '<line hits="1"/>'])(
    'a line such as %s cannot be true',
    (line) => {
      expect(codesOf(coverage(ofClass('A', line)), 'cobertura')).toContain('evidence.implausible');
    },
  );

  test('more branches covered than there are cannot be true', () => {
    const line = '<line number="1" hits="1" condition-coverage="150% (3/2)"/>';
    expect(codesOf(coverage(ofClass('A', line)), 'cobertura')).toEqual(['evidence.implausible']);
  });

  test('a report that breaks off is malformed', () => {
    expect(codesOf(coverage(ofClass('A', '<line number="1" hits="1"/>')).slice(0, -12), 'cobertura')).toEqual([
      'evidence.malformed',
    ]);
  });
});

describe('JaCoCo', () => {
  const counter = (type: string, missed: number, covered: number) =>
    `<counter type="${type}" missed="${missed}" covered="${covered}"/>`;
  const report = (classes: string) =>
    `<report name="shop"><package name="a">${classes}<sourcefile name="Cart.kt">${counter('LINE', 1, 2)}</sourcefile></package></report>`;
  const cart = (source: string) => `<class name="a/Cart"${source}>${counter('LINE', 1, 2)}</class>`;

  test('a class without a source file counts beside those that have one', () => {
    const text = report(
      `${cart(' sourcefilename="Cart.kt"')}<class name="a/Made">${counter('INSTRUCTION', 9, 0)}</class>`,
    );
    expect(filesOf(text, 'jacoco')).toEqual([
      { file: 'a/Cart.kt', lines: { covered: 2, total: 3 } },
      { file: 'a/Made', statements: { covered: 0, total: 9 } },
    ]);
  });

  test('a class of an older version, which names no source file, is counted with the files', () => {
    expect(filesOf(report(cart('')), 'jacoco')).toEqual([{ file: 'a/Cart.kt', lines: { covered: 2, total: 3 } }]);
  });
});

describe('gcovr', () => {
  const line = (name: string, ...counts: readonly number[]) => ({
    line_number: 3,
    function_name: name,
    count: 1,
    branches: counts.map((count) => ({ count, fallthrough: false, throw: false })),
  });
  const functions = [1, 0].map((execution_count, index) => ({ name: 'main', lineno: 3 + index, execution_count }));

  test('a line of several functions has the branches of each, and one name may stand for functions of several lines', () => {
    const files = [{ file: 'a.cpp', lines: [line('int', 1, 1), line('long', 1, 0)], functions }];
    expect(filesOf(JSON.stringify({ 'gcovr/format_version': '0.14', files }), 'gcovr')).toEqual([
      {
        file: 'a.cpp',
        lines: { covered: 1, total: 1 },
        branches: { covered: 3, total: 4 },
        functions: { covered: 1, total: 2 },
      },
    ]);
  });
});
