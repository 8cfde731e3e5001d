import fc from 'fast-check';
import type { RegoValue } from '../../src/io/engine/builtins/builtin.ts';
import { anyString } from './any-value.ts';
import { nearly, type Operands, objectOf, operands, setOf } from './operands.ts';

const byte = fc.oneof(fc.constantFrom(0, 1, 10, 127, 128, 192, 224, 254, 255), fc.nat(255));
const near = fc.constantFrom(
  '10.0.0.0',
  '10.0.0.128',
  '10.0.1.0',
  '10.1.2.3',
  '0.0.0.0',
  '255.255.255.255',
  '128.0.0.1',
  '223.255.255.0',
);
const ipv4 = fc.oneof(
  near,
  fc.array(byte, { minLength: 4, maxLength: 4 }).map((bytes) => bytes.join('.')),
);

const group = fc.oneof(
  fc.constantFrom('0', '0', '0', '1', 'ffff', 'FFFF', '0db8', '2001'),
  fc.nat(0xffff).map((value) => value.toString(16)),
);
const groups = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(group, { minLength, maxLength }).map((parts) => parts.join(':'));

const ipv6 = fc.oneof(
  groups(8, 8),
  fc.tuple(groups(0, 4), groups(0, 3)).map(([head, tail]) => `${head}::${tail}`),
  fc.constantFrom(
    '::',
    '::1',
    '2001:db8::',
    '2001:db8::8000:0:0:0',
    'fe80::1',
    'ffff::',
    '8000::',
    '1::',
    '2001:db8:0:1::',
  ),
);
const mapped = fc
  .tuple(fc.constantFrom('::ffff:', '::', '1:2:3:4:5:6:', '64:ff9b::', '1::2:'), ipv4)
  .map((parts) => parts.join(''));
const zoned = ipv6.map((address) => `${address}%eth0`);

const prefix = (bits: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.nat(bits).map(String) },
    { weight: 1, arbitrary: fc.constantFrom('00', '08', '33', '129', '-1', '', '99999999999', 'a') },
  );

const cidr4 = fc.tuple(ipv4, prefix(32)).map((parts) => parts.join('/'));
const cidr6 = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: ipv6 }, { weight: 1, arbitrary: mapped }, { weight: 1, arbitrary: zoned }),
    prefix(128),
  )
  .map((parts) => parts.join('/'));
const cidr = fc.oneof(cidr4, cidr6);
const noise = nearly(fc.oneof(cidr, ipv4, ipv6, mapped, zoned), '.:/%0f ');

/** Of a few addresses only: one never ends in a reasonable time for a large network. */
const expandable = fc.oneof(
  fc.tuple(ipv4, fc.integer({ min: 24, max: 32 })).map((parts) => parts.join('/')),
  fc.tuple(fc.oneof(ipv6, mapped), fc.integer({ min: 120, max: 128 })).map((parts) => parts.join('/')),
  noise.filter((value) => !/\/\d+$/.test(value)),
  anyString,
);

const member: fc.Arbitrary<RegoValue> = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(cidr4, ipv4) },
  { weight: 2, arbitrary: fc.oneof(cidr6, ipv6) },
  { weight: 1, arbitrary: fc.tuple(fc.oneof(cidr4, ipv4), anyString) },
);
const oftenGood: fc.Arbitrary<RegoValue> = fc.oneof(
  { weight: 30, arbitrary: member },
  { weight: 1, arbitrary: fc.oneof<fc.Arbitrary<RegoValue>[]>(noise, fc.constantFrom<RegoValue>([], 1, [1], null)) },
);
const collection = fc.oneof(
  fc.oneof(cidr, ipv4),
  fc.array(oftenGood, { maxLength: 4 }),
  setOf(fc.oneof(cidr4, ipv4, cidr6)),
  objectOf(anyString, oftenGood),
);

/** Networks side by side, of which some are one when put together. */
const neighbours = (base: string, bits: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(15), fc.integer({ min: bits - 4, max: bits }))
    .map(([at, length]) => `${base.replace('*', at.toString(16))}/${length}`);
const neighbours4 = fc
  .tuple(fc.nat(15), fc.integer({ min: 20, max: 32 }))
  .map(([at, length]) => `10.0.${at}.0/${length}`);

const mergeable = fc.oneof(
  { weight: 4, arbitrary: fc.array(neighbours4, { maxLength: 8 }) },
  { weight: 2, arbitrary: fc.array(fc.oneof(neighbours4, cidr4, ipv4), { maxLength: 6 }) },
  { weight: 3, arbitrary: fc.array(neighbours('2001:db8:0:*::', 64), { maxLength: 8 }) },
  { weight: 1, arbitrary: fc.array(neighbours('::*:0', 112), { maxLength: 4 }) },
  { weight: 2, arbitrary: fc.array(cidr, { maxLength: 5 }) },
  { weight: 1, arbitrary: setOf(fc.oneof(neighbours4, cidr6)) },
  { weight: 1, arbitrary: fc.array(noise, { maxLength: 2 }) },
);

export const NETWORK_ARGUMENTS: Readonly<Record<string, Operands>> = {
  'net.cidr_is_valid': operands(fc.oneof(cidr, noise)),
  'net.cidr_expand': operands(expandable),
  'net.cidr_merge': operands(mergeable),
  'net.cidr_contains_matches': operands(collection, collection),
};
