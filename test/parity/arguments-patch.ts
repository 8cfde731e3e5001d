import fc from 'fast-check';
import type { RegoValue } from '../../src/io/engine/builtins/builtin.ts';
import { setOf } from '../../src/io/engine/builtins/lookup.ts';
import { anyValue } from './any-value.ts';

const leaf = fc.constantFrom<RegoValue>('a', 'b', 0, 1, 2, null);

/** Documents with few keys, so that most paths lead somewhere. */
const nested: fc.Arbitrary<RegoValue> = fc.letrec<{ value: RegoValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.record({ a: tie('value'), b: tie('value') }).map((object) => new Map(Object.entries(object))),
    fc.array(tie('value'), { maxLength: 3 }).map(setOf),
  ),
})).value;

const document = fc.oneof(
  fc.array(nested, { maxLength: 5 }),
  fc.record({ a: nested, b: nested }).map((object) => new Map<RegoValue, RegoValue>(Object.entries(object))),
  nested,
);

const key = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('a', 'b', '0', '1', '2') },
  { weight: 2, arbitrary: fc.constantFrom('-', 'c', '~0~1', '', '01', '-1', '9', '1.0', '.', '+1', 'é') },
);

const pointer = fc
  .tuple(fc.constantFrom('/', '/', '/', '', '//'), fc.array(key, { minLength: 1, maxLength: 3 }))
  .map(([start, keys]) => start + keys.join('/'))
  .filter((text) => /[^/]/.test(text));

const list = fc.array(
  fc.oneof({ weight: 6, arbitrary: key }, { weight: 6, arbitrary: leaf }, { weight: 1, arbitrary: nested }),
  {
    minLength: 1,
    maxLength: 3,
  },
);

const path: fc.Arbitrary<RegoValue> = fc.oneof(pointer, list);

const whole = fc.constantFrom<RegoValue>('', []);

/** A value that is put where it is its own path, as members of a set are. */
const member = leaf.map((value): [string, RegoValue][] => [
  ['op', 'add'],
  ['path', [value]],
  ['value', value],
]);

const parts = (
  kinds: readonly string[],
  paths: fc.Arbitrary<RegoValue>,
  from = path,
): fc.Arbitrary<[string, RegoValue][]> =>
  fc.record({ op: fc.constantFrom(...kinds), path: paths, value: fc.oneof(leaf, nested), from }).map(Object.entries);

/** Also what lacks a part, or has a wrong one. */
const spoiled = fc
  .tuple(parts(['add', 'remove', 'replace', 'move', 'copy', 'test', 'other'], path), fc.nat(3), anyValue)
  .map(([members, at, value]) =>
    members.map(([name, part], place): [string, RegoValue] => [name, place === at ? value : part]),
  );

const operation = fc
  .oneof(
    { weight: 12, arbitrary: parts(['add', 'add', 'remove', 'replace', 'move', 'copy'], path) },
    { weight: 2, arbitrary: member },
    { weight: 2, arbitrary: parts(['copy'], path, whole) },
    { weight: 1, arbitrary: parts(['test'], path) },
    {
      weight: 1,
      arbitrary: spoiled.filter((members) => members.every(([name, part]) => name !== 'path' || isPart(part))),
    },
  )
  .map((members): RegoValue => new Map<RegoValue, RegoValue>(members));

/** OPA may break down on what follows a replaced whole, so that this comes last. */
const last = parts(['add', 'replace', 'move', 'copy', 'test', 'remove'], whole).map(
  (members): RegoValue => new Map<RegoValue, RegoValue>(members),
);

function isPart(value: RegoValue): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== '';
}

const operations = fc
  .tuple(
    fc.array(fc.oneof({ weight: 30, arbitrary: operation }, { weight: 1, arbitrary: anyValue }), { maxLength: 4 }),
    fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(last) }),
  )
  .map((both): RegoValue => both.flat());

/** Operands of `json.patch`. */
export const PATCH_ARGUMENTS: Readonly<Record<string, fc.Arbitrary<RegoValue[]>>> = {
  'json.patch': fc.tuple(document, fc.oneof({ weight: 40, arbitrary: operations }, { weight: 1, arbitrary: anyValue })),
};
