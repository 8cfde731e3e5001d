import { expect, test } from 'vitest';
import type { RegoValue } from '../../../../src/io/engine/builtins/builtin.ts';
import { TIME } from '../../../../src/io/engine/builtins/time.ts';

const NOON = 1_700_000_000_000_000_000n; // 2023-11-14T22:13:20Z

const call = (name: string, ...operands: readonly RegoValue[]): RegoValue | undefined =>
  TIME[`time.${name}`]?.(operands, { nowNs: NOON });

test('now is the instant of judgement, and an error where there is none', () => {
  expect(call('now_ns')).toBe(NOON);
  expect(() => TIME['time.now_ns']?.([], { nowNs: undefined })).toThrow('not known');
});

test.each([
  ['1970-01-01T00:00:01Z', 1_000_000_000],
  ['2023-11-14T23:13:20.5+01:00', 1_700_000_000_500_000_000n],
  ['2023-11-14T23:13:20,5+01:00', 1_700_000_000_500_000_000n],
  ['1677-09-21T00:12:43.145224192Z', -(2n ** 63n)],
  ['2262-04-11T23:47:16.854775807Z', 2n ** 63n - 1n],
])('%s is an instant', (text, expected) => {
  expect(call('parse_rfc3339_ns', text)).toBe(expected);
});

test.each([
  '2023-11-14',
  '2023-02-29T00:00:00Z',
  '2023-11-14 22:13:20Z',
  '2023-11-14T24:00:00Z',
  '2023-11-14T22:13:20',
  '1677-09-21T00:12:43.145224191Z',
  '2262-04-11T23:47:16.854775808Z',
])('%s is none', (text) => {
  expect(() => call('parse_rfc3339_ns', text)).toThrow();
});

test.each([
  ['RFC1123Z', 'Thu, 01 Jan 1970 01:00:00 +0100', 0],
  ['2006-01-02 3:04PM', '1970-01-01 12:00AM', 0],
  ['2006-002', '1970-365', 31_449_600_000_000_000n],
  ['Jan _2 2006', 'jan  2 1970', 86_400_000_000_000],
  ['2006-01-02 15:04 MST', '1970-01-01 00:00 CEST', 0],
])('by the layout %s, %s can be read', (layout, text, expected) => {
  expect(call('parse_ns', layout, text)).toBe(expected);
});

test.each([
  [NOON, '2023-11-14T22:13:20Z'],
  [[NOON, 'Europe/Berlin'], '2023-11-14T23:13:20+01:00'],
  [[NOON, 'Local', 'RFC850'], 'Tuesday, 14-Nov-23 22:13:20 UTC'],
  [[NOON, 'Asia/Kolkata', 'Mon Jan _2 3:04:05.000PM MST __2'], 'Wed Nov 15 3:43:20.000AM IST 319'],
  [[-5_000_000_000_000_000_000n, 'Europe/Amsterdam', '2006-01-02 15:04:05 -07:00:00'], '1811-07-23 15:26:12 +00:19:32'],
  [[4_102_444_800_000_000_000n, 'America/New_York', '15:04 MST'], '19:00 EST'],
])('%s is written %s', (time, text) => {
  expect(call('format', time as RegoValue)).toBe(text);
});

test.each(['europe/berlin', '+01:00', 'CEST', '../UTC', 'Europe'])('there is no zone %s', (zone) => {
  expect(() => call('date', [0, zone])).toThrow(`unknown time zone ${zone}`);
});

test('a date, a clock and a weekday are those of the zone', () => {
  const time = [NOON, 'Asia/Tokyo'];
  expect([call('date', time), call('clock', time), call('weekday', time)]).toEqual([
    [2023, 11, 15],
    [7, 13, 20],
    'Wednesday',
  ]);
});

test('31 January and a month is 3 March', () => {
  const january = call('parse_rfc3339_ns', '2023-01-31T00:00:00Z') ?? null;
  expect(call('add_date', january, 0, 1, 0)).toBe(call('parse_rfc3339_ns', '2023-03-03T00:00:00Z'));
});

test('a day more keeps the clock when summer time begins', () => {
  const before = call('parse_rfc3339_ns', '2023-03-25T12:00:00+01:00') ?? null;
  const after = call('parse_rfc3339_ns', '2023-03-26T12:00:00+02:00');
  expect(call('add_date', [before, 'Europe/Berlin'], 0, 0, 1)).toBe(after);
});

test('a date beyond 64 bits is an error', () => {
  expect(() => call('add_date', NOON, 300, 0, 0)).toThrow('outside of valid range');
});

test('a difference is told in years, months, days, hours, minutes and seconds, whichever comes first', () => {
  const [from, to] = ['2023-01-31T10:00:00Z', '2024-03-01T09:59:59Z'].map((text) => call('parse_rfc3339_ns', text));
  expect(call('diff', from ?? null, to ?? null)).toEqual([1, 1, 0, 23, 59, 59]);
  expect(call('diff', to ?? null, from ?? null)).toEqual([1, 1, 0, 23, 59, 59]);
});

test('an instant is rounded to 64 binary digits before it must be an integer', () => {
  const nearly = { decimal: '1.00000000000000000000000000000000001' };
  expect(call('clock', nearly)).toEqual([0, 0, 0]);
  expect(() => call('clock', 1.5)).toThrow('timestamp too big');
  expect(() => call('clock', 2n ** 63n)).toThrow('timestamp too big');
});

test.each([
  ['1h30m', 5_400_000_000_000],
  ['-1.5s', -1_500_000_000],
  ['1d12h', 129_600_000_000_000],
  ['0.5w', 302_400_000_000_000],
  ['1y', 31_536_000_000_000_000n],
  ['0', 0],
])('%s lasts %s nanoseconds', (text, expected) => {
  expect(call('parse_duration_ns', text)).toBe(expected);
});

test.each(['', '1', '1x', 'd', '1.2.3d', '300y', '-', '1h 2m'])('%j is no duration', (text) => {
  expect(() => call('parse_duration_ns', text)).toThrow('invalid duration');
});
