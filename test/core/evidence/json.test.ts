import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finite, parseJson, parseJsonLines, parseJsonObject } from '../../../src/core/evidence/json.ts';
import { keysOf, scanJson } from '../../../src/core/evidence/json-scan.ts';
import { problemsOf } from '../../../src/core/model/problem.ts';
import { sourceOf } from './recorded.ts';

function problemOf(run: () => unknown) {
  try {
    return { value: run() };
  } catch (thrown) {
    return problemsOf(thrown, 'internal.bug')[0];
  }
}

describe('a JSON document', () => {
  test.each([
    ['{"a":1,}', { line: 1, column: 8, expected: 'a key', found: '"}"' }],
    ['{\n "a": 1\n "b": 2\n}', { line: 3, column: 2, expected: 'a comma or }' }],
    ['{"a": {"b": [1, 2', { line: 1, column: 18, message: 'the JSON ends too early', expected: 'a comma or ]' }],
    ['{"a": "cut', { line: 1, column: 11, message: 'the JSON ends too early' }],
    ['[] []', { line: 1, column: 4, expected: 'the end' }],
    ["{'a': 1}", { line: 1, column: 2, expected: 'a key or }' }],
    ['warning: x\n{}', { line: 1, column: 1, expected: 'a value' }],
  ])('%s is refused with its place', (text, parts) => {
    expect(problemOf(() => parseJson(sourceOf(text)))).toMatchObject({ code: 'evidence.malformed', ...parts });
  });

  test.each(['', ' \n\t'])('%j is empty', (text) => {
    expect(problemOf(() => parseJson(sourceOf(text)))).toMatchObject({ code: 'evidence.empty' });
  });

  test('64 levels are read, 65 are not', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(problemOf(() => parseJson(sourceOf(nested(64))))).toHaveProperty('value');
    expect(problemOf(() => parseJson(sourceOf(nested(65))))).toMatchObject({ code: 'evidence.malformed' });
  });

  test.each(['[]', 'null', '"a"', '1'])('%s is no object', (text) => {
    expect(problemOf(() => parseJsonObject(sourceOf(text)))).toMatchObject({ code: 'evidence.wrong_root' });
  });
});

describe('JSON lines', () => {
  const lines = (text: string) => [...parseJsonLines(sourceOf(text))];

  test('each is a value with its line; blank ones are passed over', () => {
    expect(lines('{"a":1}\r\n\n[2]')).toEqual([
      { line: 1, value: { a: 1 } },
      { line: 3, value: [2] },
    ]);
  });

  test('a line longer than a block is one line', () => {
    const long = 'x'.repeat(200_000);
    expect(lines(`"${long}"\n1\n`)).toEqual([
      { line: 1, value: long },
      { line: 2, value: 1 },
    ]);
  });

  test('F26: a last line that is cut is refused with its line', () => {
    expect(problemOf(() => lines('{"a":1}\n{"b"'))).toMatchObject({ code: 'evidence.malformed', line: 2, column: 5 });
  });

  test('nothing is empty', () => {
    expect(problemOf(() => lines('\n \n'))).toMatchObject({ code: 'evidence.empty' });
  });
});

describe('a number', () => {
  test.each([
    [1.5, 1.5],
    ['300ms', 'evidence.unit'],
    ['NaN', 'evidence.not_finite'],
    [null, 'evidence.not_finite'],
    [Number.POSITIVE_INFINITY, 'evidence.not_finite'],
    [undefined, 'evidence.not_finite'],
  ])('%s is %s', (value, result) => {
    const got = problemOf(() => finite(value, { file: 'f', pointer: '/p95' }));
    expect(got).toMatchObject(typeof result === 'number' ? { value: result } : { code: result, pointer: '/p95' });
  });
});

describe('the scanner', () => {
  test('agrees with the parser of the platform on what is JSON', () => {
    const nearly = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', '\\', '\u0001', '1', ' '));
    fc.assert(
      fc.property(nearly, ([json, at, put]) => {
        const place = at % (json.length + 1);
        const text = `${json.slice(0, place)}${put}${json.slice(place)}`;
        expect(scanJson(text) === undefined).toBe('value' in (problemOf(() => JSON.parse(text)) ?? {}));
      }),
      { numRuns: 2000 },
    );
  });

  test('finds the keys of a document that is cut', () => {
    expect([...keysOf('{"results":{"tool":{"name":"x"},"tests":[{"na')]).toEqual([
      'results',
      'results/tool',
      'results/tests',
    ]);
  });
});
