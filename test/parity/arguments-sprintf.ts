import fc from 'fast-check';
import type { RegoValue } from '../../src/io/engine/builtins/builtin.ts';
import { anyInteger, anyNumber, anyString, anyValue } from './any-value.ts';

const size = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constant('*') },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 }).map(String) },
);

const index = fc.oneof(
  { weight: 8, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('[1]', '[2]', '[3]', '[9]', '[0]', '[]', '[x]', '[1', '[-1]', '[10000000]') },
);

const verb = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...'vdsqxXobOeEfFgGtTcUw%') },
  { weight: 1, arbitrary: fc.constantFrom('p', 'z', '!', 'é', '😀', '') },
);

/** A directive of a format, now and then a wrong one. */
const directive = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('#', '0', '+', '-', ' '), maxLength: 3 }),
    index,
    size,
    fc.oneof(
      fc.constant(''),
      fc.tuple(index, size).map(([place, digits]) => `.${place}${digits}`),
    ),
    index,
    verb,
  )
  .map((parts) => `%${parts.join('')}`);

/** The address of a big integer is another each time, so that there is nothing to compare. */
const hasAddress = (format: string): boolean => /%[^%]*p/.test(format);

const format = fc
  .array(fc.oneof({ weight: 4, arbitrary: directive }, { weight: 1, arbitrary: anyString }), { maxLength: 4 })
  .map((parts) => parts.join(''))
  .filter((text) => !hasAddress(text));

const argument: fc.Arbitrary<RegoValue> = fc.oneof(
  anyNumber,
  anyInteger,
  anyString,
  anyValue,
  fc.integer({ min: -12, max: 12 }),
);

export const SPRINTF_ARGUMENTS: Readonly<Record<string, fc.Arbitrary<RegoValue[]>>> = {
  sprintf: fc.tuple(format, fc.array(argument, { maxLength: 8, size: 'max' })),
};
