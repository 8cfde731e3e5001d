import fc from 'fast-check';
import type { RegoValue } from '../../src/io/engine/builtins/builtin.ts';
import { isNumber } from '../../src/io/engine/builtins/compare-values.ts';
import { setOf } from '../../src/io/engine/builtins/lookup.ts';
import { anyInteger, anyNumber, anyString, anyValue } from './any-value.ts';

type Arguments = Readonly<Record<string, fc.Arbitrary<RegoValue[]>>>;

const digits = fc.stringMatching(/^\d{1,25}$/);
const amount = fc
  .tuple(
    fc.constantFrom('', '', '', '+', '-'),
    fc.oneof(fc.integer({ min: 0, max: 9999 }).map(String), digits),
    fc.oneof(
      fc.constantFrom('', '', '.'),
      digits.map((text) => `.${text}`),
    ),
    fc.oneof(
      fc.constantFrom('', '', '', '', '', '', 'e', 'e+', 'e1e1'),
      fc.integer({ min: -40, max: 400 }).map((power) => `e${power}`),
    ),
  )
  .map((parts) => parts.join(''));

const unit = fc.oneof(
  fc.tuple(
    fc.constantFrom('', ...'kKmMgGtTpPeE'),
    fc.constantFrom('', '', 'i', 'I'),
    fc.constantFrom('', '', 'b', 'B'),
  ),
  fc.tuple(fc.constantFrom('b', 'x', 'é', 'İ', 'K', '"', ' ', '_', 'kİ', '/2')),
);

const quantity = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(amount, unit).map(([number, letters]) => number + letters.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'0123456789.eE+-kKmMiIbB" '), maxLength: 8 }) },
  { weight: 1, arbitrary: anyValue },
);

const bound = fc.integer({ min: -40, max: 40 });
const step = fc.oneof(
  fc.integer({ min: -1, max: 12 }),
  fc.constantFrom<RegoValue>({ decimal: '2.0' }, { decimal: '1e1' }, 1.5),
);
/** Large ones would make long ranges. */
const noNumber = anyValue.filter((value) => !isNumber(value));

const far = anyInteger.chain((first) =>
  fc.integer({ min: -30, max: 30 }).map((distance): RegoValue[] => [first, BigInt(String(first)) + BigInt(distance)]),
);

const small: fc.Arbitrary<RegoValue> = fc.letrec<{ value: RegoValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    fc.constantFrom<RegoValue>('a', 'b', 1, 2, null, { decimal: '1.0' }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(tie('value'), { maxLength: 3 }).map(setOf),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value')).map((object) => new Map(Object.entries(object))),
  ),
})).value;

const leaf = fc.constantFrom<RegoValue>('a', 'b', 1, 2, { decimal: '1.0' });
const lists = fc.array(fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: small }), { maxLength: 5 });
const sets = lists.map(setOf);
const objects = fc
  .dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(leaf, small, lists, sets))
  .map((object): RegoValue => new Map(Object.entries(object)));

const layout = fc
  .record(
    {
      pretty: fc.oneof({ weight: 9, arbitrary: fc.boolean() }, { weight: 1, arbitrary: anyValue }),
      indent: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom('', ' ', '  ', '\t', 'é"') },
        { weight: 1, arbitrary: anyValue },
      ),
      prefix: fc.oneof({ weight: 9, arbitrary: fc.constantFrom('', '>', '//') }, { weight: 1, arbitrary: anyString }),
      other: anyNumber,
    },
    { requiredKeys: [] },
  )
  .map(
    ({ other, ...options }) =>
      new Map<RegoValue, RegoValue>(Object.entries(other === 0 ? { other, ...options } : options)),
  );

/** Operands of the functions on numbers, units and whole values. */
export const VALUE_ARGUMENTS: Arguments = {
  'json.marshal_with_options': fc.tuple(anyValue, layout),
  'numbers.range_step': fc.oneof(
    fc.tuple(bound, bound, step),
    fc.tuple(far, step).map(([ends, by]) => [...ends, by]),
    fc.tuple(fc.oneof(bound, noNumber), bound, fc.oneof(step, noNumber)),
  ),
  'object.subset': fc.oneof(
    fc.tuple(lists, lists),
    fc.tuple(sets, sets),
    fc.tuple(lists, sets),
    fc.tuple(objects, objects),
    fc.tuple(small, anyValue),
  ),
  'units.parse': fc.tuple(quantity),
  'units.parse_bytes': fc.tuple(quantity),
};
