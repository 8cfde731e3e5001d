import fc from 'fast-check';
import type { RegoValue } from '../../src/io/engine/builtins/builtin.ts';
import { anyValue } from './any-value.ts';

export type Operands = fc.Arbitrary<readonly RegoValue[]>;

/** Members must be told apart as JavaScript tells them apart. */
export const setOf = (member: fc.Arbitrary<RegoValue>): fc.Arbitrary<RegoValue> =>
  fc.uniqueArray(member, { maxLength: 4 }).map((members) => new Set(members));

export const objectOf = (key: fc.Arbitrary<RegoValue>, value: fc.Arbitrary<RegoValue>): fc.Arbitrary<RegoValue> =>
  fc.array(fc.tuple(key, value), { maxLength: 4 }).map((entries) => new Map(entries));

/** Operands as they are meant to be, and, more rarely, with one of them replaced by anything. */
export function operands(...expected: readonly fc.Arbitrary<RegoValue>[]): Operands {
  const meant = fc.tuple(...expected);
  const spoiled = fc
    .tuple(meant, fc.nat(), anyValue)
    .map(([all, at, other]) => all.map((operand, position) => (position === at % all.length ? other : operand)));
  return fc.oneof({ weight: 9, arbitrary: meant }, { weight: expected.length === 0 ? 0 : 1, arbitrary: spoiled });
}

/** A text that is nearly what it should be: a character is put in, taken away or replaced. */
export const nearly = (meant: fc.Arbitrary<string>, alphabet: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: meant },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          meant,
          fc.nat(),
          fc.nat(2),
          fc.oneof(fc.constantFrom(...alphabet), fc.string({ unit: 'grapheme', maxLength: 1 })),
        )
        .map(([whole, place, mode, character]) => {
          const characters = [...whole];
          characters.splice(place % (characters.length + 1), mode === 0 ? 0 : 1, ...(mode === 2 ? [] : [character]));
          return characters.join('');
        }),
    },
  );
