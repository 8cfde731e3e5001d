import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RegoValue } from '../../../../src/io/engine/builtins/builtin.ts';
import { isPrintable } from '../../../../src/io/engine/builtins/format/quote.ts';
import { SPRINTF } from '../../../../src/io/engine/builtins/sprintf.ts';

const sprintf = (format: RegoValue, ...args: RegoValue[]): RegoValue | undefined =>
  SPRINTF.sprintf?.([format, args], { nowNs: undefined });

const decimal = (text: string): RegoValue => ({ decimal: text });

const BIG = 2n ** 64n;

describe('sprintf', () => {
  it.each<[string, string, RegoValue[]]>([
    ['3', '%d', [3]],
    ['  003|-3   |+3', '%5.3d|%-5d|%+d', [3, -3, 3]],
    ['18446744073709551616', '%d', [BIG]],
    ['0x10000000000000000', '%#x', [BIG]],
    ['ff FF 0o10 010 101', '%x %X %O %#o %b', [255, 255, 8, 8, 5]],
    ["U+0041 U+0041 'A' A 'A'", '%U %#U %c %q', [65, 65, 65, 65]],
    ['\ufffd', '%c', [-1]],
    ['9007199254740993', '%v', [2n ** 53n + 1n]],
    ['|', '%.0d|', [0]],
  ])('writes integers with all of their digits: %s', (text, format, args) => {
    expect(sprintf(format, ...args)).toBe(text);
  });

  it.each<[string, string, RegoValue[]]>([
    ['1.50', '%.2f', [1.5]],
    ['2 4 0', '%.0f %.0f %.0f', [2.5, 3.5, 0.5]],
    ['0.1000000000000000055511151231257827021181583404541015625', '%.55f', [0.1]],
    ['1 1', '%v %g', [decimal('1.0'), decimal('1.0')]],
    ['1e+06 1e-05 100000.5', '%v %v %v', [decimal('1e6'), decimal('1e-5'), 100000.5]],
    ['1.234568E+05|000001.50|+1.5', '%E|%09.2f|%+g', [123456.789, 1.5, 1.5]],
    ['-0', '%v', [decimal('-0.0')]],
    ['0x1.8p+00 6755399441055744p-52', '%x %b', [1.5, 1.5]],
    ['1.50000 2.', '%#g %#.0f', [1.5, 1.5]],
    ['5e-324 1.7976931348623157e+308', '%v %v', [5e-324, Number.MAX_VALUE]],
    ['1e400', '%v', [decimal('1e400')]],
  ])('rounds doubles as Go does: %s', (text, format, args) => {
    expect(sprintf(format, ...args)).toBe(text);
  });

  it.each<[string, string, RegoValue[]]>([
    ['ab   |  ab|00ab|a', '%-5s|%4s|%04s|%.1s', ['ab', 'ab', 'ab', 'ab']],
    ['"a\\n\\"é\\u00a0" "\\u00e9" `a`', '%q %+q %#q', ['a\n"é\u00a0', 'é', 'a']],
    ['c3a9 C3 A9 0xc3 0xa9', '%x % X %# x', ['é', 'é', 'é']],
    ['    é', '%5s', ['é']],
    ['"a"', '%#v', ['a']],
  ])('writes texts: %s', (text, format, args) => {
    expect(sprintf(format, ...args)).toBe(text);
  });

  it.each<[string, RegoValue]>([
    [
      '{"a": [1, "b"], "c": null}',
      new Map<RegoValue, RegoValue>([
        ['c', null],
        ['a', [1, 'b']],
      ]),
    ],
    ['{1, 2, "a"}', new Set(['a', 2, 1])],
    ['set()', new Set()],
    ['{}', new Map()],
    ['[1.50, true]', [decimal('1.50'), true]],
  ])('writes every other value as Rego: %s', (text, value) => {
    expect(sprintf('%v', value)).toBe(text);
    expect(sprintf('%T', value)).toBe('string');
  });

  it.each<[string, string, RegoValue[]]>([
    ['%!d(string=x)', '%d', ['x']],
    ['%!s(int64=3)', '%s', [3]],
    ['%!d(float64=1.5)', '%d', [1.5]],
    ['%!c(big.Int=18446744073709551616)', '%c', [BIG]],
    ['%!w(*big.Int=&{true [0 1]})', '%w', [-BIG]],
    ['%!t(string=true)', '%t', [true]],
    ['%!v(MISSING)', '%v', []],
    ['%!(NOVERB)', '%', []],
    ['a%!(EXTRA int64=1, string=b)', 'a', [1, 'b']],
    ['%!(BADWIDTH)1', '%*d', ['x', 1]],
    ['%!(BADPREC)1', '%.*d', [-1, 1]],
    ['%!d(BADINDEX)', '%[3]d', [1]],
    ['100%', '%d%%', [100]],
  ])('says in the text what does not fit: %s', (text, format, args) => {
    expect(sprintf(format, ...args)).toBe(text);
  });

  it('takes arguments by index, and width and precision from arguments', () => {
    expect(sprintf('%[2]d %[1]d', 1, 2)).toBe('2 1');
    expect(sprintf('%*d|%-*d|%.*f', 4, 7, 4, 7, 2, 1.005)).toBe('   7|7   |1.00');
  });

  it('refuses a format that is no text, arguments that are no array, and the address of a number', () => {
    expect(() => sprintf(1, 'a')).toThrow('operand 1 must be string but got number');
    expect(() => SPRINTF.sprintf?.(['%v', 'a'], { nowNs: undefined })).toThrow(
      'operand 2 must be array but got string',
    );
    expect(() => sprintf('%p', BIG)).toThrow('address');
  });
});

it('what is printable is so for Go 1.26, whatever Unicode Node knows', () => {
  const flags = Uint8Array.from({ length: 0x110000 }, (_, point) => Number(isPrintable(String.fromCodePoint(point))));
  const digest = 'a24a109bc8e347f9490466c59e4160d0dc9dd1006a5be9a4c91af71cd2e7fa99';
  expect(createHash('sha256').update(flags).digest('hex')).toBe(digest);
});
