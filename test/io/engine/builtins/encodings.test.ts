import { describe, expect, it } from 'vitest';
import type { RegoValue } from '../../../../src/io/engine/builtins/builtin.ts';
import { DIGESTS } from '../../../../src/io/engine/builtins/digests.ts';
import { ENCODINGS } from '../../../../src/io/engine/builtins/encodings.ts';

const BUILTINS = { ...ENCODINGS, ...DIGESTS };

const call = (name: string, ...operands: RegoValue[]): RegoValue | undefined =>
  BUILTINS[name]?.(operands, { nowNs: undefined });

const object = (members: Record<string, RegoValue>): RegoValue => new Map(Object.entries(members));

it.each<[string, string, string]>([
  ['hex.encode', 'é!', 'c3a921'],
  ['hex.decode', 'C3a921', 'é!'],
  ['hex.decode', '', ''],
  ['base64url.encode_no_pad', '??>', 'Pz8-'],
  ['base64url.encode_no_pad', 'a', 'YQ'],
  ['urlquery.encode', "a b&c=é/'(~*)", 'a+b%26c%3D%C3%A9%2F%27%28~%2A%29'],
  ['urlquery.decode', 'a+b%26%c3%A9', 'a b&é'],
  ['crypto.md5', 'message', '78e731027d8fd50ed642340b7c9a63b3'],
  ['crypto.sha1', 'é', 'bf15be717ac1b080b4f1c456692825891ff5073d'],
  ['crypto.sha256', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
])('%s of %j', (name, text, expected) => {
  expect(call(name, text)).toBe(expected);
});

it('what is no UTF-8 becomes one replacement character for each byte', () => {
  expect(call('hex.decode', 'e282ff41')).toBe('\ufffd\ufffd\ufffdA');
  expect(call('urlquery.decode', '%E2%82A%ed%a0%80')).toBe('\ufffd\ufffdA\ufffd\ufffd\ufffd');
});

it.each([
  ['hex.decode', 'abc'],
  ['hex.decode', '0g'],
  ['urlquery.decode', '%4'],
  ['urlquery.decode_object', 'a=%zz'],
  ['urlquery.decode_object', 'a=1;b=2'],
])('%s refuses %j', (name, text) => {
  expect(() => call(name, text)).toThrow();
});

describe('a query', () => {
  it('is read into lists by key', () => {
    expect(call('urlquery.decode_object', 'b=1&a=x=y&&b=%202&c')).toEqual(
      object({ b: ['1', ' 2'], a: ['x=y'], c: [''] }),
    );
  });

  it('is written by key, a set in order', () => {
    const query = object({ b: new Set(['z', 'a']), a: 'x y', c: [], B: ['2', '1'] });
    expect(call('urlquery.encode_object', query)).toBe('B=2&B=1&a=x+y&b=a&b=z');
  });

  it('takes no other values, and nothing but an object', () => {
    expect(() => call('urlquery.encode_object', object({ a: 1 }))).toThrow('values must be string');
    expect(() => call('urlquery.encode_object', ['a'])).toThrow('operand 1 must be object but got array');
  });
});

describe('an HMAC', () => {
  it.each([
    ['crypto.hmac.md5', '80070713463e7749b90c2dc24911e275'],
    ['crypto.hmac.sha1', 'de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9'],
    ['crypto.hmac.sha256', 'f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8'],
  ])('is that of RFC 2104: %s', (name, expected) => {
    expect(call(name, 'The quick brown fox jumps over the lazy dog', 'key')).toBe(expected);
  });

  it('is of 64 bytes with SHA-512', () => {
    expect(call('crypto.hmac.sha512', 'é', 'key')).toMatch(/^[\da-f]{128}$/);
  });

  it('is compared as a whole', () => {
    expect(call('crypto.hmac.equal', 'ab', 'ab')).toBe(true);
    expect(call('crypto.hmac.equal', 'ab', 'abc')).toBe(false);
  });
});
