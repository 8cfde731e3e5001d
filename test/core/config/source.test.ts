import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/core/config/source.ts';
import { refusalsOf } from './samples.ts';

const read = (text: string) => readYaml(text, 'some.yml');
const refused = (text: string): readonly string[] =>
  refusalsOf(() => read(text)).map(({ code, message, line, column }) => `${line}:${column} ${code} ${message}`);

describe('strict YAML', () => {
  test.each([
    ['an alias', 'a: &x 1\nb: *x', ['1:4 config.yaml anchors are refused', '2:4 config.yaml aliases are refused']],
    ['a directive', '%YAML 1.1\n---\na: yes', ['1:1 config.yaml directives are refused']],
    ['an unknown directive', '%FOO\n---\na: 1', ['1:1 config.yaml directives are refused']],
    ['a tag', 'a: !!str 1', ['1:4 config.yaml tags are refused']],
    ['a tag of its own', 'a: !foo true', ['1:4 config.yaml tags are refused']],
    ['a merge key', 'a:\n  <<: {b: 1}', ['2:3 config.yaml merge keys are refused']],
    ['a duplicate key', 'a: 1\na: 2', ['2:1 config.duplicate_key `a` stands twice in one mapping']],
    [
      'a duplicate key in quotes',
      '{"a b": 1, "a b": 2}',
      ['1:12 config.duplicate_key `"a b"` stands twice in one mapping'],
    ],
    ['a key that is a list', '[a]: 1', ['1:1 config.yaml a key is not a string']],
    ['a second document', 'a: 1\n---\nb: 2', ['3:1 config.yaml the file holds more than one document']],
    ['nothing', '', ['1:1 config.yaml the document is empty']],
    ['only a comment', '# a\n', ['1:1 config.yaml the document is empty']],
    ['a text that is not closed', 'a: "x', ['1:6 config.yaml not valid YAML: missing closing "quote']],
    [
      'a tabulator as indentation',
      'a:\n\tb: 1',
      ['2:1 config.yaml not valid YAML: tabs are not allowed as indentation'],
    ],
  ])('%s is refused', (_name, text, expected) => {
    expect(refused(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    'a: &x 1',
    '%FOO\n---\na: 1',
    'a: 1\na: 2',
    '[a]: 1',
    'a: 1\n---\nb: 2',
    '',
    'a: "x',
    '['.repeat(40),
    `a: ${'x'.repeat(1024 * 1024)}`,
  ])('the refusal of %.20s says what was found, what was expected and what to do', (text) => {
    const [refusal] = refusalsOf(() => read(text));
    expect(refusal).toMatchObject({
      file: 'some.yml',
      line: expect.any(Number),
      found: expect.stringMatching(/./),
      expected: expect.stringMatching(/./),
      remedy: expect.stringMatching(/./),
    });
  });

  test('what looks like a construct inside a text is only text', () => {
    expect(read('a: "!x &y *z"\nb: |\n  !tag\n  %YAML\nc: "<<"\n').value).toEqual({
      a: '!x &y *z',
      b: '!tag\n%YAML\n',
      c: '<<',
    });
  });

  test('words that YAML 1.1 took for booleans stay words, and dates stay texts', () => {
    expect(read('a: [yes, on, no]\nb: 2026-12-18\nc: 12:30').value).toEqual({
      a: ['yes', 'on', 'no'],
      b: '2026-12-18',
      c: '12:30',
    });
  });

  test('JSON with tabulators is read', () => {
    expect(read('{\n\t"a": [\n\t\t{"b": 1}\n\t]\n}').value).toEqual({ a: [{ b: 1 }] });
  });

  test('a byte order mark and Windows line ends move no place', () => {
    const source = read('\ufeffa: 1\r\nb: 2\r\n');
    expect(source.problem({ code: 'config.invalid', message: 'm', pointer: '/b' })).toMatchObject({
      line: 2,
      column: 4,
      frame: ' --> some.yml:2:4\n2 | b: 2\n  |    ^',
    });
  });

  test.each([
    ['flow', '['.repeat(5000)],
    ['block', '- '.repeat(5000)],
    ['explicit keys', '? '.repeat(5000)],
  ])('a document that nests too deep (%s) is refused before it is parsed', (_name, text) => {
    expect(refusalsOf(() => read(text)).map(({ message }) => message)).toEqual([
      'the document nests deeper than 32 levels',
    ]);
  });

  test('a document of more than a mebibyte is refused', () => {
    expect(refused(`a: ${'x'.repeat(1024 * 1024)}`)).toEqual(['1:1 config.yaml the document is larger than 1 MiB']);
  });

  test('a fault at a place that is not there points to the nearest parent', () => {
    expect(
      read('a:\n  b: {c: 1}').problem({ code: 'config.invalid', message: 'm', pointer: '/a/b/x/y', at: 'key' }),
    ).toMatchObject({ line: 2, column: 3 });
  });

  test('control characters do not reach the frame', () => {
    const { frame } = read('a: "\u001b[31m"').problem({ code: 'config.invalid', message: 'm', pointer: '/a' });
    expect(frame).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
