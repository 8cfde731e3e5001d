import { expect, test } from 'vitest';
import { meaningIn } from '../../../src/core/schema/meaning.ts';

const schema = {
  properties: {
    input: {
      properties: {
        change: {
          description: 'the change',
          properties: { parts: { type: 'array', items: { $ref: '#/$defs/part' } } },
        },
        silent: {},
      },
    },
    trusted: { properties: { params: { properties: { limit: { $ref: '#/$defs/limit' } } } } },
  },
  $defs: {
    part: { description: 'a part', properties: { id: { description: 'its id' } } },
    limit: { description: 'the most' },
  },
};

test.each([
  ['input.change', 'the change'],
  ['input.change.parts', 'a part'],
  ['input.change.parts.id', 'its id'],
  ['data.params.limit', 'the most'],
  ['input.silent', undefined],
  ['input.nothing', undefined],
  ['input.nothing.below', undefined],
])('%s means %s', (path, meaning) => {
  expect(meaningIn(schema, path)).toBe(meaning);
});
