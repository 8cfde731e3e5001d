import { dayOfWeek, daysBefore, daysSinceEpoch, isLeap, yearOf } from './calendar.ts';
import type { LocalTime } from './zone.ts';

/** What clocks show after the last transition that a zone's file lists, at an instant in seconds since the epoch. */
export type ZoneRule = (seconds: number) => LocalTime;

const NAME = `([A-Za-z]{3,}|<[^>]+>)`;
const TIME = String.raw`([+-]?\d+(?::\d+){0,2})`;
const DAY = String.raw`(J?\d+|M\d+\.\d+\.\d+)(?:/${TIME})?`;
const RULE = new RegExp(`^${NAME}${TIME}(?:${NAME}${TIME}?,${DAY},${DAY})?$`);

const SECONDS_A_DAY = 86_400;

/** Reads a rule in the notation of POSIX's `TZ` with the extensions of RFC 9636 §3.3.1; an empty text is none. */
export function readRule(text: string): ZoneRule | undefined {
  if (text === '') return undefined;
  const [whole, name = '', time = '', summerName, summerTime, startDay = '', startTime, endDay = '', endTime] =
    RULE.exec(text) ?? [];
  if (whole === undefined) throw new Error(`no rule of a time zone: ${text}`);
  const standard = { abbreviation: bare(name), offset: -secondsOf(time) };
  if (summerName === undefined) return () => standard;
  const offset = summerTime === undefined ? standard.offset + 3600 : -secondsOf(summerTime);
  const summer = { abbreviation: bare(summerName), offset };
  const start = { day: startDay, time: secondsOf(startTime ?? '2') - standard.offset };
  const end = { day: endDay, time: secondsOf(endTime ?? '2') - summer.offset };
  return (seconds) => (isBetween(seconds, start, end) ? summer : standard);
}

const bare = (name: string): string => name.replace(/[<>]/g, '');

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.replace(/^[+-]/, '').split(':').map(Number);
  return (time.startsWith('-') ? -1 : 1) * (3600 * hours + 60 * minutes + seconds);
}

interface Change {
  readonly day: string;
  /** In seconds from 00:00 UTC of that day; may be negative. */
  readonly time: number;
}

/** In the south summer begins late in the year and ends early in it. */
function isBetween(seconds: number, start: Change, end: Change): boolean {
  const year = yearOf(Math.floor(seconds / SECONDS_A_DAY));
  const [from, to] = [start, end].map(
    ({ day, time }) => (daysSinceEpoch(year, 1, 1) + dayOfYear(day, year)) * SECONDS_A_DAY + time,
  ) as [number, number];
  return from <= to ? from <= seconds && seconds < to : seconds < to || from <= seconds;
}

/** Counted from 0: `Jn` never counts 29 February, `n` does, `Mm.w.d` is weekday d of week w, 5 being the last. */
function dayOfYear(day: string, year: number): number {
  if (!day.startsWith('M')) {
    const number = Number(day.replace('J', ''));
    return day.startsWith('J') ? number - (isLeap(year) && number >= 60 ? 0 : 1) : number;
  }
  const [month = 1, week = 1, weekday = 0] = day.slice(1).split('.').map(Number);
  const first = (weekday - dayOfWeek(daysSinceEpoch(year, month, 1)) + 7) % 7;
  const start = daysBefore(month, year);
  const length = daysBefore(month + 1, year) - start;
  const found = first + 7 * (week - 1);
  return start + (found < length ? found : first + 7 * Math.floor((length - 1 - first) / 7));
}
