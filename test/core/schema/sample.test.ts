import { expect, it } from 'vitest';
import { sampleOf } from '../../../src/core/schema/sample.ts';
import schema from '../../../src/core/schema/snapshot.json' with { type: 'json' };

it('has every key, optional ones too, with a value of its type', () => {
  const node = {
    type: 'object',
    required: [],
    properties: {
      text: { type: 'string' },
      choice: { type: 'string', enum: ['a', 'b'] },
      count: { type: 'integer' },
      ratio: { type: 'number' },
      flag: { type: 'boolean' },
      empty: { type: 'array' },
      people: { type: 'array', items: { $ref: '#/$defs/person' } },
    },
  };
  const definitions = { person: { type: 'object', properties: { name: { type: 'string' } } } };
  expect(sampleOf(node, definitions)).toEqual({
    text: '',
    choice: 'a',
    count: 0,
    ratio: 0,
    flag: false,
    empty: [],
    people: [{ name: '' }],
  });
});

it('has every key of what is judged', () => {
  const { input } = schema.properties;
  const sample = sampleOf(input, schema.$defs) as Record<string, unknown>;
  expect(Object.keys(sample)).toEqual(Object.keys(input.properties));
  expect(sample).toMatchObject({ change: { title: '' }, tests: { total: 0, exceptions: [{ name: '' }] } });
});
