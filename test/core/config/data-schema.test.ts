import { describe, expect, test } from 'vitest';
import { parseDataSchema } from '../../../src/core/config/data-schema.ts';
import { problemsOf } from '../../../src/core/model/problem.ts';

const PATH = '.phasegate/schemas/licences.json';
const closed = (properties: object, more: object = {}) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  ...more,
});
const parse = (schema: unknown) =>
  parseDataSchema({ path: PATH, text: JSON.stringify(schema, undefined, 2), label: 'develop@8c1f0d2' });

function faults(schema: unknown) {
  try {
    parse(schema);
  } catch (thrown) {
    return problemsOf(thrown, 'internal.bug').map(({ code, file, line, remedy, found, expected, frame }) => ({
      code,
      place: `${file}:${line}`,
      isWhole: [remedy, found, expected, frame].every((part) => part !== undefined && part !== ''),
    }));
  }
  return [];
}

const remedyOf = (schema: unknown): string | undefined => {
  try {
    return parse(schema);
  } catch (thrown) {
    return problemsOf(thrown, 'internal.bug')[0]?.remedy;
  }
};

test('words are left out, references put in place, and the same schema written otherwise is the same text', () => {
  const schema = closed(
    { a: { $ref: '#/$defs/word' }, b: { type: 'array', items: { type: 'integer', minimum: 0 } } },
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'T',
      $defs: { word: { type: 'string', enum: ['x'] } },
    },
  );
  expect(JSON.parse(parse(schema))).toEqual(
    closed(
      { a: { type: 'string', enum: ['x'] }, b: { type: 'array', items: { type: 'integer', minimum: 0 } } },
      { required: [] },
    ),
  );
  expect(parse(JSON.parse(JSON.stringify(schema)))).toBe(parse(schema));
});

describe('outside of what OPA can type', () => {
  test.each<[string, unknown, number]>([
    ['an open object', { type: 'object', properties: {} }, 1],
    ['a map with free keys', { ...closed({}), additionalProperties: { type: 'string' } }, 1],
    ['null', closed({ a: { type: 'null' } }), 6],
    ['several types', closed({ a: { type: ['string', 'null'] } }), 6],
    ['no type', closed({ a: {} }), 5],
    ['anyOf', closed({ a: { anyOf: [{ type: 'string' }] } }), 5],
    ['oneOf beside a type', closed({ a: { type: 'string', oneOf: [] } }), 7],
    ['free keys by pattern', closed({}, { patternProperties: {} }), 5],
    ['items of different kinds', { type: 'array', items: [{ type: 'string' }] }, 3],
    ['an array without items', { type: 'array' }, 1],
    ['an enum of numbers', { type: 'string', enum: [1] }, 3],
    ['a pattern', { type: 'string', pattern: '^(a+)+$' }, 3],
    ['a default', closed({ a: { type: 'string', default: 'x' } }), 7],
    ['a limit that is no number', { type: 'integer', minimum: '0' }, 3],
    ['a reference to elsewhere', { $ref: 'https://example.org/schema.json' }, 2],
    ['a reference to nothing', { $ref: '#/$defs/none' }, 2],
    ['a circle', { $defs: { a: { type: 'array', items: { $ref: '#/$defs/a' } } }, $ref: '#/$defs/a' }, 6],
    ['a required key that is no property', closed({}, { required: ['a'] }), 5],
    ['a schema that is no object', [], 1],
  ])('%s is refused with its place and a remedy', (_, schema, line) => {
    const found = faults(schema);
    expect(found).toContainEqual({ code: 'schema.invalid', place: `${PATH}:${line}`, isWhole: true });
  });

  test('every fault is told at once', () => {
    expect(faults(closed({ a: { type: 'null' }, b: { type: 'string', pattern: 'x' } }))).toHaveLength(2);
  });

  test('what may be null is to be left out, and a map to be a list', () => {
    expect(remedyOf({ type: ['string', 'null'] })).toContain('left out');
    expect(remedyOf({ type: 'object', properties: {} })).toContain('list of objects');
  });

  test('references that multiply are cut off', () => {
    const level = (next: number) => closed({ a: { $ref: `#/$defs/d${next}` }, b: { $ref: `#/$defs/d${next}` } });
    const $defs = Object.fromEntries(Array.from({ length: 29 }, (_, index) => [`d${index}`, level(index + 1)]));
    expect(faults({ $ref: '#/$defs/d0', $defs: { ...$defs, d29: { type: 'string' } } })).not.toEqual([]);
  });

  test('a file that is no JSON is none', () => {
    expect(() => parseDataSchema({ path: PATH, text: 'type: string' })).toThrow('not JSON');
  });
});
