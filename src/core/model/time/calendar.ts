/** A date in the Gregorian calendar, also before its time; months count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** Days of the year before a month; the 13th month is the next year's first. */
export const daysBefore = (month: number, year: number): number =>
  (BEFORE[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);

export const daysIn = (month: number, year: number): number => daysBefore(month + 1, year) - daysBefore(month, year);

/** Days from 1 January 1970, negative before it. A day outside its month counts on. */
export function daysSinceEpoch(year: number, month: number, day: number): number {
  const past = year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return 365 * past + leaps - 719_162 + daysBefore(month, year) + day - 1;
}

/** The year of a day counted from 1 January 1970. */
export function yearOf(days: number): number {
  const guess = 1970 + Math.floor(days / 365.2425);
  if (days < daysSinceEpoch(guess, 1, 1)) return guess - 1;
  return days >= daysSinceEpoch(guess + 1, 1, 1) ? guess + 1 : guess;
}

export function dateOf(days: number): CalendarDate {
  const year = yearOf(days);
  const dayOfYear = days - daysSinceEpoch(year, 1, 1);
  let month = 12;
  while (daysBefore(month, year) > dayOfYear) month -= 1;
  return { year, month, day: dayOfYear - daysBefore(month, year) + 1 };
}

/** 0 for Sunday. */
export const dayOfWeek = (days: number): number => (((days + 4) % 7) + 7) % 7;
