import { zoneNamed } from './time/zone.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/;
const ZONED = /^([^[\]]+)\[([A-Za-z0-9_+\-/:]+)\]$/;
const OFFSET = /[+-]\d{2}:\d{2}$/;
const OFFSET_ALONE = /^[+-]\d{2}:\d{2}$/;
const DURATION = /^(\d{1,9})([smhdw])$/;
const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;
const YEAR_ZERO_MS = -62_167_219_200_000;
const LAST_MS = 253_402_300_799_999;

/**
 * Milliseconds since 1970-01-01T00:00Z of an RFC 3339 `date-time`; undefined where the text is none.
 * The zone is never guessed: `Z` or an offset is required. A leap second, 24:00, a day that its month lacks and a
 * space or lower-case letter are refused. Digits below the millisecond are cut off.
 */
export function parseInstant(text: string): number | undefined {
  const match = DATE_TIME.exec(text);
  if (match === null) return undefined;
  const [, date = '', hours = '', minutes = '', seconds = '', fraction = '', zone = ''] = match;
  const day = dayStart(date);
  const time = timeOfDay(hours, minutes, seconds);
  const offset = zone === 'Z' ? 0 : offsetMs(zone);
  if (day === undefined || time === undefined || offset === undefined) return undefined;
  const ms = day + time + Number(fraction.slice(0, 3).padEnd(3, '0')) - offset;
  return ms >= YEAR_ZERO_MS && ms <= LAST_MS ? ms : undefined;
}

/** RFC 3339 in UTC with `Z`, milliseconds only where they are not zero. `ms` is finite and within the years 0000 to 9999. */
export function formatInstant(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

/**
 * Milliseconds since the epoch of an instant that a person wrote into the configuration: an RFC 3339 `date-time`, the same
 * followed by an RFC 9557 `[zone]` whose offset agrees with it, or a bare date, which is 00:00 UTC. Else undefined.
 */
export function parseDeadline(text: string): number | undefined {
  const zoned = ZONED.exec(text);
  if (zoned === null) return dayStart(text) ?? parseInstant(text);
  const [, local = '', zone = ''] = zoned;
  const instant = parseInstant(local);
  return instant !== undefined && agrees(local, instant, zone) ? instant : undefined;
}

/** Milliseconds of a whole number with one unit: `10s`, `30m`, `24h`, `14d` or `2w`; a day has 24 hours. Else undefined. */
export function parseDuration(text: string): number | undefined {
  const match = DURATION.exec(text);
  return match === null ? undefined : Number(match[1]) * UNIT_MS[match[2] as keyof typeof UNIT_MS];
}

function dayStart(text: string): number | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}

function timeOfDay(hours: string, minutes: string, seconds: string): number | undefined {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  return h > 23 || m > 59 || s > 59 ? undefined : h * UNIT_MS.h + m * UNIT_MS.m + s * UNIT_MS.s;
}

function offsetMs(zone: string): number | undefined {
  const size = timeOfDay(zone.slice(1, 3), zone.slice(4, 6), '00');
  return size === undefined || zone.startsWith('+') ? size : -size;
}

/** Z says the instant and nothing of the place (RFC 9557 §2.2), so any zone agrees with it. */
function agrees(local: string, instant: number, zone: string): boolean {
  const there = OFFSET_ALONE.test(zone) ? offsetMs(zone) : offsetIn(zone, instant);
  const offset = OFFSET.exec(local)?.[0];
  return there !== undefined && (offset === undefined || offsetMs(offset) === there);
}

/** The offset in milliseconds that a zone of the IANA database had at an instant, undefined where there is no such zone. */
function offsetIn(zone: string, instant: number): number | undefined {
  const there = zoneNamed(zone)?.(Math.floor(instant / 1000));
  return there === undefined ? undefined : there.offset * 1000;
}
