import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { opaSchemas, withOwnEvidence } from '../../../src/io/engine/schemas.ts';
import { snapshotSchema } from './policies.ts';

test('references are put in place and descriptions dropped', () => {
  const { input, data } = opaSchemas(snapshotSchema);
  expect(input).toMatchObject({
    properties: { tests: { properties: { failed: { items: { properties: { name: { type: 'string' } } } } } } },
  });
  expect(Object.keys(data)).toEqual(['params', 'clock']);
  expect(JSON.stringify([input, data])).not.toContain('description');
});

test('the values that a text can have stay, for the literals that are compared with it', () => {
  const kind = { type: 'string', enum: ['fix', 'feature'], description: 'a word' };
  const { input } = opaSchemas({ properties: { input: { type: 'object', properties: { kind } } } });
  expect(input).toEqual({ type: 'object', properties: { kind: { type: 'string', enum: ['fix', 'feature'] } } });
});

test('a schema that refers to itself cannot be typed', () => {
  const $defs = { node: { type: 'object', properties: { next: { $ref: '#/$defs/node' } } } };
  expect(() => opaSchemas({ properties: { input: { $ref: '#/$defs/node' } }, $defs })).toThrow('cannot be typed');
});

test('every object of the snapshot is closed, so that no typo can hide in it', () => {
  const open: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Reflect.get(node, 'type') === 'object' && Reflect.get(node, 'additionalProperties') !== false) open.push(path);
    if (Reflect.get(node, 'type') === undefined) open.push(path);
    for (const [key, child] of Object.entries(Reflect.get(node, 'properties') ?? {})) visit(child, `${path}.${key}`);
    visit(Reflect.get(node, 'items'), `${path}[]`);
  };
  const { input, data } = opaSchemas(JSON.parse(readFileSync('src/core/schema/snapshot.json', 'utf8')));
  visit(input, 'input');
  for (const [key, schema] of Object.entries(data)) visit(schema, `data.${key}`);
  expect(open).toEqual([]);
});

test('own evidence is typed by the schema of its slot, and by nothing where that could not be read', () => {
  const content = { type: 'object', additionalProperties: false, properties: { a: { type: 'string' } } };
  const schemas = new Map([
    ['notes', JSON.stringify(content)],
    ['broken', undefined],
  ]);
  const { input } = opaSchemas(withOwnEvidence(snapshotSchema, schemas));
  const documents = (of: object) => ({
    type: 'array',
    items: { type: 'object', additionalProperties: false, properties: { source: { type: 'string' }, content: of } },
  });
  expect(input).toMatchObject({
    additionalProperties: false,
    properties: { tests: {}, data_notes: documents(content), data_broken: documents({}) },
  });
});
