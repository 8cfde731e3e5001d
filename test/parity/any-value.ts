import fc from 'fast-check';
import type { RegoNumber, RegoValue } from '../../src/io/engine/builtins/builtin.ts';
import { compareValues } from '../../src/io/engine/builtins/compare-values.ts';
import { numberOf } from '../../src/io/engine/builtins/value-text.ts';

/** Texts of few and of all characters, without halves of surrogate pairs, which no string of Rego has. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀', ' ', '"', '\\'), maxLength: 8 }),
);

/** Integers of 64 bits and at their ends. */
export const anyInteger: fc.Arbitrary<RegoNumber> = fc
  .oneof(
    fc.integer({ min: -10, max: 300 }).map(BigInt),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.constantFrom(2n ** 63n - 1n, -(2n ** 63n), 2n ** 53n, 2n ** 53n + 1n),
  )
  .map((integer) => numberOf(String(integer)));

/** Numbers in every notation, with more digits than a double has too. */
export const anyNumber: fc.Arbitrary<RegoNumber> = fc
  .oneof(
    fc.integer().map(String),
    fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }).map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((double) => double.toExponential()),
    fc.float({ noNaN: true, noDefaultInfinity: true, max: 1000, min: -1000 }).map(String),
    fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.stringMatching(/^\d{1,20}$/)).map((parts) => parts.join('.')),
    fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -30, max: 30 })).map((parts) => parts.join('e')),
    fc.constantFrom(
      '-0',
      '-0.0',
      '0.0',
      '1.0',
      '0e0',
      '1e400',
      '1e-400',
      '9223372036854775808',
      '-9223372036854775809',
    ),
  )
  .map(numberOf);

const scalar = fc.oneof(fc.constant(null), fc.boolean(), anyString, anyNumber);

/** Equal as Rego sees it, so that 1 and 1.0 are not both in a set. */
const comparator = (a: RegoValue, b: RegoValue): boolean => compareValues(a, b) === 0;

/** Values of every type, up to three levels deep. */
export const anyValue: fc.Arbitrary<RegoValue> = fc.letrec<{ value: RegoValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.uniqueArray(tie('value'), { maxLength: 4, comparator }).map((members) => new Set(members)),
    fc
      .uniqueArray(fc.tuple(tie('value'), tie('value')), { maxLength: 4, selector: ([key]) => key, comparator })
      .map((members) => new Map(members)),
    fc.dictionary(anyString, tie('value'), { maxKeys: 4 }).map((object) => new Map(Object.entries(object))),
  ),
})).value;
