import { dateOf, dayOfWeek, daysBefore, MONTHS, WEEKDAYS } from '../../../../core/model/time/calendar.ts';
import type { LocalTime } from '../../../../core/model/time/zone.ts';

/** The elements of Go's layouts, which write out 2 January 2006, 15:04:05 in a zone seven hours west of UTC. */
export const ELEMENT =
  /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|0[1-6]|002|15|1|2006|2|_2(?!006)|__2|[345]|PM|pm|[-Z]07(?:0000|:00:00|00|:00)?|[.,](?:0+|9+)(?!\d)/g;

const NAMED: Readonly<Record<string, string>> = {
  ANSIC: 'Mon Jan _2 15:04:05 2006',
  UnixDate: 'Mon Jan _2 15:04:05 MST 2006',
  RubyDate: 'Mon Jan 02 15:04:05 -0700 2006',
  RFC822: '02 Jan 06 15:04 MST',
  RFC822Z: '02 Jan 06 15:04 -0700',
  RFC850: 'Monday, 02-Jan-06 15:04:05 MST',
  RFC1123: 'Mon, 02 Jan 2006 15:04:05 MST',
  RFC1123Z: 'Mon, 02 Jan 2006 15:04:05 -0700',
  RFC3339: '2006-01-02T15:04:05Z07:00',
  RFC3339Nano: '2006-01-02T15:04:05.999999999Z07:00',
};

/** A layout may be called by the name of Go's constant. */
export const layoutOf = (name: string): string => (Object.hasOwn(NAMED, name) ? NAMED[name] : undefined) ?? name;

/** What clocks and calendars show in one place. */
export interface Moment extends LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** From 1. */
  readonly dayOfYear: number;
  /** 0 for Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly nanosecond: number;
}

/** What is shown at an instant, in seconds since the epoch. */
export function momentOf(seconds: number, nanosecond: number, local: LocalTime): Moment {
  const days = Math.floor((seconds + local.offset) / 86_400);
  const rest = seconds + local.offset - 86_400 * days;
  const date = dateOf(days);
  return {
    ...date,
    ...local,
    dayOfYear: daysBefore(date.month, date.year) + date.day,
    weekday: dayOfWeek(days),
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
    nanosecond,
  };
}

/** As Go's `Time.Format`, for years of four digits. */
export const formatMoment = (moment: Moment, layout: string): string =>
  layout.replace(ELEMENT, (element) => WRITERS[element]?.(moment) ?? variable(moment, element));

const WRITERS: Readonly<Record<string, (moment: Moment) => string>> = {
  January: ({ month }) => monthName(month),
  Jan: ({ month }) => monthName(month).slice(0, 3),
  Monday: ({ weekday }) => weekdayName(weekday),
  Mon: ({ weekday }) => weekdayName(weekday).slice(0, 3),
  MST: ({ abbreviation }) => abbreviation,
  2006: ({ year }) => padded(year, 4),
  '06': ({ year }) => padded(year % 100, 2),
  1: ({ month }) => `${month}`,
  '01': ({ month }) => padded(month, 2),
  2: ({ day }) => `${day}`,
  _2: ({ day }) => `${day}`.padStart(2),
  '02': ({ day }) => padded(day, 2),
  __2: ({ dayOfYear }) => `${dayOfYear}`.padStart(3),
  '002': ({ dayOfYear }) => padded(dayOfYear, 3),
  15: ({ hour }) => padded(hour, 2),
  3: ({ hour }) => `${hour % 12 || 12}`,
  '03': ({ hour }) => padded(hour % 12 || 12, 2),
  4: ({ minute }) => `${minute}`,
  '04': ({ minute }) => padded(minute, 2),
  5: ({ second }) => `${second}`,
  '05': ({ second }) => padded(second, 2),
  PM: ({ hour }) => (hour >= 12 ? 'PM' : 'AM'),
  pm: ({ hour }) => (hour >= 12 ? 'pm' : 'am'),
};

const padded = (number: number, width: number): string => `${number}`.padStart(width, '0');

const monthName = (month: number): string => MONTHS[month - 1] ?? '';

export const weekdayName = (weekday: number): string => WEEKDAYS[weekday] ?? '';

const variable = ({ nanosecond, offset }: Moment, element: string): string =>
  /^[.,]/.test(element) ? fraction(nanosecond, element) : offsetText(offset, element);

/** With zeros at the end or, written with nines, without them. */
function fraction(nanosecond: number, element: string): string {
  const digits = padded(nanosecond, 9).slice(0, digitsOf(element));
  if (element[1] === '0') return `${element[0]}${digits}`;
  const short = digits.replace(/0+$/, '');
  return short === '' ? '' : `${element[0]}${short}`;
}

/** How many digits of a second an element stands for; Go keeps twelve bits of the number. */
export const digitsOf = (element: string): number => (element.length - 1) & 0xfff;

function offsetText(offset: number, element: string): string {
  if (offset === 0 && element.startsWith('Z')) return 'Z';
  const minutes = Math.trunc(offset / 60);
  const [hour, minute, second] = [Math.trunc(minutes / 60), minutes % 60, offset % 60].map((part) =>
    padded(Math.abs(part), 2),
  );
  const values = [hour, minute, second];
  return `${minutes < 0 ? '-' : '+'}${element.slice(1).replace(/\d\d/g, () => values.shift() ?? '')}`;
}
