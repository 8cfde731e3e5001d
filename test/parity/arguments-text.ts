import fc from 'fast-check';
import type { RegoValue } from '../../src/io/engine/builtins/builtin.ts';
import { anyInteger, anyNumber, anyString, anyValue } from './any-value.ts';

type Arguments = Readonly<Record<string, fc.Arbitrary<RegoValue[]>>>;

/** Mostly what fits, now and then any value. */
const or = (fitting: fc.Arbitrary<RegoValue>): fc.Arbitrary<RegoValue> =>
  fc.oneof({ weight: 15, arbitrary: fitting }, { weight: 1, arbitrary: anyValue });

const few = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀', '/'), maxLength: 6 });
const affix = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 2 });

const several = (text: fc.Arbitrary<string>): fc.Arbitrary<RegoValue> =>
  fc.oneof(
    text,
    fc.array(text, { maxLength: 4 }),
    fc.array(text, { maxLength: 4 }).map((texts) => new Set(texts)),
    fc.array(fc.oneof(text, anyNumber), { maxLength: 3 }),
  );

const affixArguments = fc.tuple(or(several(few)), or(several(affix)));

/** Operands of the functions on texts. */
export const STRING_ARGUMENTS: Arguments = {
  indexof_n: fc.tuple(or(few), or(affix)),
  'strings.any_prefix_match': affixArguments,
  'strings.any_suffix_match': affixArguments,
  'strings.count': fc.tuple(or(few), or(affix)),
  'strings.split_n': fc.tuple(or(few), or(affix), or(fc.oneof(fc.integer({ min: -5, max: 5 }), anyInteger, anyNumber))),
};

const bytes = fc.oneof(
  anyString,
  fc.string({ unit: fc.constantFrom('%', '+', '&', '=', ';', 'a', 'C', '3', 'é', ' ') }),
);
const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEFg'), maxLength: 12 });
const evenHex = fc
  .array(fc.integer({ min: 0, max: 255 }), { maxLength: 8 })
  .map((all) => Buffer.from(all).toString('hex'));
const escapes = fc
  .array(
    fc.oneof(
      fc.constantFrom('a', '+', '&', '=', 'é', '%e2%82%ac'),
      evenHex.map((text) => `%${text.slice(0, 2)}`),
    ),
  )
  .map((parts) => parts.join(''));
const query = fc.oneof(bytes, escapes);

/** Keys that are no UTF-8 differ for Go alone. */
const plainQuery = query.filter((text) => !/%[89a-f]/i.test(text.replaceAll('%e2%82%ac', '')));

const queryObject = fc
  .dictionary(bytes, fc.oneof({ weight: 9, arbitrary: several(bytes) }, { weight: 1, arbitrary: anyValue }), {
    maxKeys: 4,
  })
  .map((object): RegoValue => new Map(Object.entries(object)));

const one = (operand: fc.Arbitrary<RegoValue>): fc.Arbitrary<RegoValue[]> => fc.tuple(or(operand));

/** Operands of encodings and digests. */
export const ENCODING_ARGUMENTS: Arguments = {
  'base64url.encode_no_pad': one(bytes),
  'crypto.hmac.equal': fc.tuple(or(affix), or(affix)),
  'crypto.hmac.md5': fc.tuple(or(bytes), or(bytes)),
  'crypto.hmac.sha1': fc.tuple(or(bytes), or(bytes)),
  'crypto.hmac.sha256': fc.tuple(or(bytes), or(bytes)),
  'crypto.hmac.sha512': fc.tuple(or(bytes), or(bytes)),
  'crypto.md5': one(bytes),
  'crypto.sha1': one(bytes),
  'crypto.sha256': one(bytes),
  'hex.decode': one(fc.oneof(evenHex, hex, bytes)),
  'hex.encode': one(bytes),
  'urlquery.decode': one(query),
  'urlquery.decode_object': one(plainQuery),
  'urlquery.encode': one(bytes),
  'urlquery.encode_object': one(queryObject),
};
