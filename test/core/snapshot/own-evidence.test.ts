import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../../src/core/model/problem.ts';
import type { Snapshot } from '../../../src/core/model/snapshot.generated.ts';
import { dataCheck } from '../../../src/core/schema/own-evidence.ts';
import { buildSnapshot, readSnapshot } from '../../../src/core/snapshot/build.ts';

const { entry } = JSON.parse(readFileSync('policies/testing/clean.json', 'utf8')).testing as {
  readonly entry: Snapshot;
};
const SCHEMA = '{"additionalProperties":false,"properties":{"a":{"type":"string"}},"type":"object"}';
const [slot] = entry.input.slots;
const [trustedSlot] = entry.trusted.slots;

/** A snapshot with a slot `notes` of kind data; `schema` undefined: it could not be read. */
function withNotes(documents: unknown, schema: string | undefined = SCHEMA, key = 'data_notes') {
  const input = {
    ...entry.input,
    slots: [...entry.input.slots, { ...slot, name: 'notes', kind: 'data' }],
    [key]: documents,
  };
  const own = { ...trustedSlot, name: 'notes', kind: 'data', ...(schema === undefined ? {} : { schema }) };
  return [input, { ...entry.trusted, slots: [...entry.trusted.slots, own] }] as unknown as [
    Snapshot['input'],
    Snapshot['trusted'],
  ];
}

const good = [{ source: 'notes/a.json', content: { a: 'x' } }];

function refused(work: () => unknown): readonly (readonly [string, string | undefined])[] {
  try {
    work();
    return [];
  } catch (thrown) {
    return problemsOf(thrown, 'internal.bug').map(({ code, pointer }) => [code, pointer]);
  }
}

test('own evidence that fits its schema is sealed, and read back from its own bytes alone', () => {
  const sealed = buildSnapshot(...withNotes(good), dataCheck);
  expect(readSnapshot(sealed.text, 'snapshot.json', dataCheck)).toEqual(sealed);
  expect(sealed.snapshot.input).toMatchObject({ data_notes: good });
});

test('no own evidence fits whatever the schema, also one that could not be read', () => {
  expect(refused(() => buildSnapshot(...withNotes([], undefined), dataCheck))).toEqual([]);
});

describe('a snapshot is refused', () => {
  test.each<[string, Parameters<typeof withNotes>, string]>([
    ['whose own evidence does not fit', [[{ source: 'a', content: { a: 1 } }]], '/input/data_notes/0/content/a'],
    ['whose own evidence has another key', [[{ source: 'a', content: { b: 'x' } }]], '/input/data_notes/0/content'],
    ['whose own evidence has lost its schema', [good, ''], '/input/data_notes/0'],
    ['whose schema is none', [good, '{"type":"thing"}'], '/input/data_notes/0'],
    ['whose own evidence belongs to no slot', [good, SCHEMA, 'data_others'], '/input/data_others'],
    ['that has documents of another form', [[{ content: { a: 'x' } }]], '/input/data_notes/0'],
    ['that has a key which is no own evidence', [good, SCHEMA, 'notes'], '/input'],
  ])('%s', (_, parts, pointer) => {
    expect(refused(() => buildSnapshot(...withNotes(...parts), dataCheck))).toContainEqual([
      'snapshot.invalid',
      pointer,
    ]);
  });

  test('that has own evidence where nobody expected any', () => {
    expect(refused(() => buildSnapshot(...withNotes(good)))).toEqual([['snapshot.invalid', '/input/data_notes/0']]);
  });
});
