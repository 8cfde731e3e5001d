import { describe, expect, it } from 'vitest';
import type { RegoValue } from '../../../../src/io/engine/builtins/builtin.ts';
import { URI } from '../../../../src/io/engine/builtins/uri.ts';

const call = (name: string, operand: RegoValue): RegoValue | undefined => URI[name]?.([operand], { nowNs: undefined });

describe('uri.parse', () => {
  it.each<[string, Record<string, string>]>([
    [
      'HTTPS://u:p@example.com:8080/api?q=1#top',
      {
        scheme: 'https',
        hostname: 'example.com',
        port: '8080',
        path: '/api',
        raw_path: '/api',
        raw_query: 'q=1',
        fragment: 'top',
      },
    ],
    ['http://[::1]:80', { scheme: 'http', hostname: '::1', port: '80' }],
    ['//[fe80::1%25en0]', { hostname: 'fe80::1%en0' }],
    ['//%C3%A9/a%2Fb', { hostname: 'é', path: '/a/b', raw_path: '/a%2Fb' }],
    ['/a%20b', { path: '/a b', raw_path: '/a b' }],
    ["/a'b", { path: "/a'b", raw_path: "/a'b" }],
    ['mailto:user@example.com?subject=x', { scheme: 'mailto', raw_query: 'subject=x' }],
    ['*', { path: '*', raw_path: '*' }],
    ['///a', { path: '///a', raw_path: '///a' }],
    ['postgres://a:1,b:2/', { scheme: 'postgres', hostname: 'a:1,b', port: '2', path: '/', raw_path: '/' }],
    ['', {}],
    ['?#%ff', { fragment: '\ufffd' }],
  ])('tells the parts of %j', (text, parts) => {
    expect(call('uri.parse', text)).toEqual(new Map(Object.entries(parts)));
  });

  it('refuses what is no text', () => {
    expect(() => call('uri.parse', 1)).toThrow('operand 1 must be string but got number');
  });
});

describe('uri.is_valid', () => {
  it.each(['https://example.com/path?q=1', 'a/b:c', 'http://foo]bar/', '#%20'])('accepts %j', (text) => {
    expect(call('uri.is_valid', text)).toBe(true);
    expect(call('uri.parse', text)).toBeInstanceOf(Map);
  });

  it.each([
    'http://exa%6dple.com/',
    'http://a<b@example.com/',
    'http://user name@example.com/',
    'http://example.com:٣٤/',
    'http://a:1:2/',
    'http://[invalid',
    'http://[1.2.3.4]/',
    'http://a[::1]/',
    '//[::1%25]',
    '//[::1%25%2f]',
    '//a b',
    'b/%zz',
    ':a',
    '1:a',
    '/a\u007f',
    '#%4',
  ])('refuses %j', (text) => {
    expect(call('uri.is_valid', text)).toBe(false);
    expect(() => call('uri.parse', text)).toThrow();
  });

  it('refuses an empty text, and what is no text', () => {
    expect(call('uri.is_valid', '')).toBe(false);
    expect(call('uri.is_valid', null)).toBe(false);
  });
});
