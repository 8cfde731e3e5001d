import { describe, expect, test } from 'vitest';
import { readOwn } from '../../../src/core/evidence/own.ts';
import { problemsOf } from '../../../src/core/model/problem.ts';
import { dataCheck } from '../../../src/core/schema/own-evidence.ts';
import { sourceOf } from './recorded.ts';

const closed = (properties: object, required: readonly string[]) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const entry = closed(
  {
    name: { type: 'string', minLength: 1 },
    use: { type: 'string', enum: ['shipped', 'build'] },
    size: { type: 'number' },
  },
  ['name'],
);
const check = dataCheck(JSON.stringify(closed({ packages: { type: 'array', items: entry } }, ['packages'])));

const read = (text: string) => {
  try {
    return readOwn(sourceOf(text, 'evidence/licences/report.json'), check);
  } catch (thrown) {
    return { problems: problemsOf(thrown, 'internal.bug') };
  }
};

test('a document that fits is taken as it stands: nothing is added and nothing converted', () => {
  const document = { packages: [{ name: 'a', use: 'build', size: 1.5 }, { name: 'b' }] };
  expect(read(JSON.stringify(document))).toEqual({ content: document, problems: [] });
});

describe('a document that does not fit is no evidence', () => {
  test.each<[string, string, object]>([
    ['a key too many', '{"packages": [], "x": 1}', { pointer: '/x', found: 'x' }],
    ['a part that is missing', '{"packages": [{}]}', { pointer: '/packages/0', found: 'no name', expected: 'name' }],
    [
      'a number as text',
      '{"packages": [{"name": "a", "size": "1"}]}',
      { pointer: '/packages/0/size', found: '"1"', expected: 'number' },
    ],
    ['null', '{"packages": null}', { pointer: '/packages', found: 'null', expected: 'array' }],
    [
      'a word that is not listed',
      '{"packages": [{"name": "a", "use": "ship"}]}',
      { pointer: '/packages/0/use', found: '"ship"', expected: 'shipped, build' },
    ],
    ['an empty name', '{"packages": [{"name": ""}]}', { pointer: '/packages/0/name', found: '""' }],
    ['another root', '[]', { pointer: '', found: 'an array', expected: 'object' }],
    ['an inherited name as a key', '{"packages": [], "__proto__": {}}', { pointer: '/__proto__' }],
  ])('%s', (_, text, parts) => {
    const { problems, ...rest } = read(text);
    expect(rest).toEqual({});
    expect(problems).toMatchObject([{ code: 'evidence.shape', file: 'evidence/licences/report.json', ...parts }]);
    expect(problems[0]?.remedy).toMatch(/^[a-z].+/);
  });

  test.each<[string, string, string]>([
    ['no bytes', '', 'evidence.empty'],
    ['half a document', '{"packages": [', 'evidence.malformed'],
    ['more nesting than is read', `${'['.repeat(80)}${']'.repeat(80)}`, 'evidence.malformed'],
    ['a number beyond all numbers', '{"packages": [{"name": "a", "size": 1e400}]}', 'evidence.not_finite'],
    [
      'a whole number that lost its digits',
      '{"packages": [{"name": "a", "size": 9007199254740993}]}',
      'evidence.not_finite',
    ],
  ])('%s', (_, text, code) => {
    const { problems, ...rest } = read(text);
    expect({ rest, codes: problems.map((problem) => problem.code) }).toEqual({ rest: {}, codes: [code] });
  });
});
