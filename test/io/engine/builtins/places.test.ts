import { expect, test } from 'vitest';
import type { RegoValue } from '../../../../src/io/engine/builtins/builtin.ts';
import { BUILTINS } from '../../../../src/io/engine/builtins/index.ts';

const call = (name: string, ...operands: readonly RegoValue[]): RegoValue | undefined =>
  BUILTINS[name]?.(operands, { nowNs: undefined });

test.each([
  ['1.0.0', '1.0.0-rc.1', 1],
  ['v1.2.3', '1.2.3+build', 0],
  ['1.0.0-alpha.10', '1.0.0-alpha.9', 1],
  ['1.0.0-alpha', '1.0.0-alpha.1', -1],
  ['1.0.0-1', '1.0.0-a', -1],
  ['9223372036854775807.0.0', '1.0.0', 1],
])('of the versions %s and %s the order is %s', (a, b, expected) => {
  expect(call('semver.compare', a, b)).toBe(expected);
});

test.each(['1.2', '01.2.3', '1.2.3-01', '1.2.3-', '1.2.3+', '9223372036854775808.0.0', 'vv1.2.3'])(
  '%s is no version',
  (text) => {
    expect(call('semver.is_valid', text)).toBe(false);
    expect(() => call('semver.compare', text, '1.0.0')).toThrow('not a valid SemVer');
  },
);

test('versions that OPA never finishes to compare are an error', () => {
  expect(() => call('semver.compare', '1.0.0-9223372036854775808', '1.0.0-9223372036854775809')).toThrow('64 bits');
});

test('an identifier with a time tells it', () => {
  expect(call('uuid.parse', 'urn:uuid:2edc1d10-14a3-11ee-8001-02420a000001')).toEqual(
    new Map<string, RegoValue>([
      ['version', 1],
      ['variant', 'RFC4122'],
      ['time', 1_687_840_159_346_612_800n],
      ['nodeid', '02-42-0a-00-00-01'],
      ['macvariables', 'local:unicast'],
      ['clocksequence', 1],
    ]),
  );
});

test('what is no identifier is undefined', () => {
  expect(call('uuid.parse', '2edc1d10-14a3-11ee-8001-02420a00000g')).toBeUndefined();
});

test('paths end where they would meet themselves, and before what the graph does not know', () => {
  const graph = new Map<RegoValue, RegoValue>([
    ['a', ['b', 'c']],
    ['b', ['a', 'x']],
    ['c', []],
  ]);
  expect(call('graph.reachable_paths', graph, ['a'])).toEqual(
    new Set([
      ['a', 'b'],
      ['a', 'c'],
    ]),
  );
});

test('what is special in a glob is quoted', () => {
  expect(call('glob.quote_meta', '*.{a,b}[!c]?\\')).toBe('\\*.\\{a,b\\}\\[!c\\]\\?\\\\');
});

test.each([
  ['10.0.0.0/8', true],
  ['10.0.0.1/08', true],
  ['2001:db8::/32', true],
  ['::ffff:10.0.0.0/120', true],
  ['10.0.0.0', false],
  ['10.0.0.00/8', false],
  ['10.0.0.0/33', false],
  ['fe80::1%eth0/64', false],
  ['1:2:3:4:5:6:7::8/64', false],
])('whether %s is a network: %s', (text, expected) => {
  expect(call('net.cidr_is_valid', text)).toBe(expected);
});

test('the addresses of a network are those behind its prefix, too', () => {
  expect(call('net.cidr_expand', '10.0.0.254/30')).toEqual(
    new Set(['10.0.0.252', '10.0.0.253', '10.0.0.254', '10.0.0.255']),
  );
  expect(call('net.cidr_expand', '2001:db8::ffff/127')).toEqual(new Set(['2001:db8::fffe', '2001:db8::ffff']));
});

test('networks side by side are one', () => {
  expect(
    call('net.cidr_merge', ['10.0.0.0/24', '10.0.1.0/24', '10.0.3.0/24', '2001:db8::/33', '2001:db8:8000::/33']),
  ).toEqual(new Set(['10.0.0.0/23', '10.0.3.0/24', '2001:db8::/32']));
});

test('an address alone is the network of its class', () => {
  expect(call('net.cidr_merge', ['192.0.2.7'])).toEqual(new Set(['192.0.2.7/24']));
  expect(() => call('net.cidr_merge', ['2001:db8::1'])).toThrow('needs prefix length');
});

test('what OPA breaks off at when networks meet is an error', () => {
  expect(() => call('net.cidr_merge', ['64:ff9b::/97', '64:ff9b::8000:0/97'])).toThrow('cannot be merged');
});

test('matches are told by their places', () => {
  const networks = ['10.0.0.0/8', ['2001:db8::/32', 'x']];
  const others = new Map<RegoValue, RegoValue>([
    ['a', '10.1.2.3'],
    ['b', '2001:db8::/64'],
    ['c', '192.0.2.0/24'],
  ]);
  expect(call('net.cidr_contains_matches', networks, others)).toEqual(
    new Set([
      [0, 'a'],
      [1, 'b'],
    ]),
  );
});
