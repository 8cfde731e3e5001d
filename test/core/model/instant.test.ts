import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, parseDeadline, parseDuration, parseInstant } from '../../../src/core/model/instant.ts';

describe('an instant', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['2026-12-01T09:00:00+01:00', Date.UTC(2026, 11, 1, 8)],
    ['2026-12-01T09:00:00-05:30', Date.UTC(2026, 11, 1, 14, 30)],
    ['2026-12-01T09:00:00.5Z', Date.UTC(2026, 11, 1, 9, 0, 0, 500)],
    ['2026-12-01T09:00:00.123456789Z', Date.UTC(2026, 11, 1, 9, 0, 0, 123)],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
    ['0000-01-01T00:00:00Z', -62_167_219_200_000],
  ])('is read from %s', (text, ms) => {
    expect(parseInstant(text)).toBe(ms);
  });

  it.each(['2026-12-31T23:59:60Z', 'soon', '', 'null', '2026-12-31T24:00:00Z', '2026-12-31T23:60:00Z'])(
    'J01 is never read from %j',
    (text) => {
      expect(parseInstant(text)).toBeUndefined();
    },
  );

  it.each(['2026-12-01T09:00:00', '2026-12-01', '2026-12-01T09:00:00 CET', '2026-12-01T09:00:00[Europe/Berlin]'])(
    'J02 is not read from %s, which lacks its zone',
    (text) => {
      expect(parseInstant(text)).toBeUndefined();
    },
  );

  it.each(['America/New_York', 'Asia/Tokyo'])('J02 is the same where the process runs in %s', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    expect(parseDeadline('2026-12-01')).toBe(Date.UTC(2026, 11, 1));
    expect(formatInstant(Date.UTC(2026, 11, 1))).toBe('2026-12-01T00:00:00Z');
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it.each([
    '2026-02-30T00:00:00Z',
    '2025-02-29T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-00-10T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '01/02/2026',
    '1',
    '2026-1-2T00:00:00Z',
    '+002026-01-02T00:00:00Z',
    '2026-01-02T00:00Z',
    '2026-01-02T00:00:00+0100',
    '2026-01-02T00:00:00+24:00',
    ' 2026-01-02T00:00:00Z',
    '2026-01-02T00:00:00Z\n',
    '٢٠٢٦-01-02T00:00:00Z',
  ])('J03 is not read from the lenient date %j', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it('stays within the years that can be written again', () => {
    expect(parseInstant('9999-12-31T23:59:59-00:01')).toBeUndefined();
    expect(parseInstant('0000-01-01T00:00:00+00:01')).toBeUndefined();
  });

  it('is written with milliseconds only where there are any', () => {
    expect(formatInstant(1)).toBe('1970-01-01T00:00:00.001Z');
    expect(formatInstant(1000)).toBe('1970-01-01T00:00:01Z');
  });

  it('survives writing and reading', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }), (ms) => {
        expect(parseInstant(formatInstant(ms))).toBe(ms);
      }),
    );
  });
});

describe('a deadline', () => {
  it.each([
    ['2026-12-18', Date.UTC(2026, 11, 18)],
    ['2026-12-18T10:00:00Z', Date.UTC(2026, 11, 18, 10)],
    ['2026-12-01T09:00:00+01:00[Europe/Berlin]', Date.UTC(2026, 11, 1, 8)],
    ['2026-07-01T09:00:00+02:00[Europe/Berlin]', Date.UTC(2026, 6, 1, 7)],
    ['2026-12-01T09:00:00+01:00[+01:00]', Date.UTC(2026, 11, 1, 8)],
    ['2026-12-01T09:00:00+00:00[Africa/Abidjan]', Date.UTC(2026, 11, 1, 9)],
    ['2026-12-01T09:00:00Z[Europe/Berlin]', Date.UTC(2026, 11, 1, 9)],
    ['2026-12-01T09:00:00-00:00[UTC]', Date.UTC(2026, 11, 1, 9)],
  ])('is read from %s', (text, ms) => {
    expect(parseDeadline(text)).toBe(ms);
  });

  it.each([
    '2026-12-01T09:00:00+02:00[Europe/Berlin]',
    '2026-12-01T09:00:00+01:00[Europe/Atlantis]',
    '2026-12-01T09:00:00+00:00[Local]',
    '2026-12-01T09:00:00+01:00[+1:00]',
    '2026-12-01T09:00:00+01:00[+02:00]',
    '2026-12-01T09:00:00+01:00[Nowhere+01:00]',
    '2026-12-01T09:00:00+01:00[+0100]',
    '1966-10-31T09:00:00-00:44[Africa/Monrovia]',
    '2026-12-01T09:00:00[Europe/Berlin]',
    '2026-12-01[Europe/Berlin]',
    '2026-12-31T23:59:60+01:00[Europe/Berlin]',
    '2026-02-30',
    '2026-12-01T09:00:00',
    'tomorrow',
    '',
  ])('J01 J03 is not read from %j', (text) => {
    expect(parseDeadline(text)).toBeUndefined();
  });
});

describe('a duration', () => {
  it.each([
    ['10s', 10_000],
    ['30m', 1_800_000],
    ['24h', 86_400_000],
    ['14d', 1_209_600_000],
    ['2w', 1_209_600_000],
  ])('is read from %s', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each(['', '24', 'h', '1.5h', '-1h', '1h30m', '24 h', '24H', '1y', 'P14D', '99999999999d'])(
    'is not read from %j',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );
});
