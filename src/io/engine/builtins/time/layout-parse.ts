import { daysBefore, daysIn, daysSinceEpoch, isLeap, MONTHS, WEEKDAYS } from '../../../../core/model/time/calendar.ts';
import { digitsOf, ELEMENT } from './layout.ts';
import { zoneNameLength } from './zone-name.ts';

/** What has been read, and what is left of the text; what a layout does not name is undefined. */
interface Reading {
  rest: string;
  year: number;
  month?: number;
  day?: number;
  dayOfYear?: number;
  hour: number;
  minute: number;
  second: number;
  nanosecond: number;
  half?: 'AM' | 'PM';
  isUtc: boolean;
  /** In seconds east of UTC. */
  offset: number;
}

/**
 * As Go's `time.Parse` where the local zone is UTC: the abbreviation of a zone moves nothing. Answers with nanoseconds since
 * the epoch, of any size. Throws where the text does not follow the layout.
 */
export function parseTime(layout: string, text: string): bigint {
  const reading: Reading = {
    rest: bytesOf(text),
    year: 0,
    hour: 0,
    minute: 0,
    second: 0,
    nanosecond: 0,
    isUtc: false,
    offset: 0,
  };
  const bytes = bytesOf(layout);
  const elements = [...bytes.matchAll(ELEMENT)];
  let end = 0;
  for (const [at, { 0: element, index }] of elements.entries()) {
    skip(reading, bytes.slice(end, index));
    end = index + element.length;
    readElement(reading, element, elements[at + 1]?.[0]);
  }
  skip(reading, bytes.slice(end));
  if (reading.rest !== '') throw new Error(`extra text: ${reading.rest}`);
  return instantOf(reading);
}

/** Go counts bytes: one character for each. */
const bytesOf = (text: string): string => Buffer.from(text).toString('latin1');

/** Spaces stand for any number of them. */
function skip(reading: Reading, prefix: string): void {
  for (const part of prefix.match(/ +|[^ ]+/g) ?? []) {
    if (!part.startsWith(' ')) take(reading, reading.rest.startsWith(part) ? part : undefined);
    else if (reading.rest !== '') takeMatch(reading, /^ +/);
  }
}

/** Takes from what is left what was found there; throws where nothing was. */
function take(reading: Reading, found: string | undefined): string {
  if (found === undefined) throw new Error(`cannot parse ${JSON.stringify(reading.rest)}`);
  reading.rest = reading.rest.slice(found.length);
  return found;
}

const takeMatch = (reading: Reading, pattern: RegExp): string => take(reading, pattern.exec(reading.rest)?.[0]);

/** A number of one or two digits, of two where it is fixed. Throws outside its range. */
function takeNumber(reading: Reading, isFixed: boolean, from: number, to: number): number {
  const number = Number(takeMatch(reading, isFixed ? /^\d\d/ : /^\d\d?/));
  if (number < from || number > to) throw new Error(`${number} is out of range`);
  return number;
}

function takeName(reading: Reading, names: readonly string[]): number {
  const lower = reading.rest.toLowerCase();
  const at = names.findIndex((name) => lower.startsWith(name.toLowerCase()));
  take(reading, names[at]);
  return at;
}

const short = (names: readonly string[]): readonly string[] => names.map((name) => name.slice(0, 3));

function readElement(reading: Reading, element: string, following: string | undefined): void {
  const read = READERS[element];
  if (read !== undefined) read(reading, following);
  else if (/^[.,]/.test(element)) readFraction(reading, element);
  else readOffset(reading, element);
}

const isFraction = (element: string | undefined): boolean => element !== undefined && /^[.,]/.test(element);

const READERS: Readonly<Record<string, (reading: Reading, following: string | undefined) => void>> = {
  2006: (reading) => {
    reading.year = signed(takeMatch(reading, /^\d.{3}/s));
  },
  '06': (reading) => {
    const year = signed(takeMatch(reading, /^../s));
    reading.year = year >= 69 ? year + 1900 : year + 2000;
  },
  January: (reading) => {
    reading.month = takeName(reading, MONTHS) + 1;
  },
  Jan: (reading) => {
    reading.month = takeName(reading, short(MONTHS)) + 1;
  },
  1: (reading) => {
    reading.month = takeNumber(reading, false, 1, 12);
  },
  '01': (reading) => {
    reading.month = takeNumber(reading, true, 1, 12);
  },
  Monday: (reading) => {
    takeName(reading, WEEKDAYS);
  },
  Mon: (reading) => {
    takeName(reading, short(WEEKDAYS));
  },
  2: (reading) => {
    reading.day = takeNumber(reading, false, 0, 99);
  },
  _2: (reading) => {
    reading.day = Number(takeMatch(reading, /^ ?\d\d?/));
  },
  '02': (reading) => {
    reading.day = takeNumber(reading, true, 0, 99);
  },
  __2: (reading) => {
    reading.dayOfYear = Number(takeMatch(reading, /^ {0,2}\d{1,3}/));
  },
  '002': (reading) => {
    reading.dayOfYear = Number(takeMatch(reading, /^\d{3}/));
  },
  15: (reading) => {
    reading.hour = takeNumber(reading, false, 0, 23);
  },
  3: (reading) => {
    reading.hour = takeNumber(reading, false, 0, 12);
  },
  '03': (reading) => {
    reading.hour = takeNumber(reading, true, 0, 12);
  },
  4: (reading) => {
    reading.minute = takeNumber(reading, false, 0, 59);
  },
  '04': (reading) => {
    reading.minute = takeNumber(reading, true, 0, 59);
  },
  5: (reading, following) => readSecond(reading, false, following),
  '05': (reading, following) => readSecond(reading, true, following),
  PM: (reading) => {
    reading.half = takeMatch(reading, /^[AP]M/) === 'PM' ? 'PM' : 'AM';
  },
  pm: (reading) => {
    reading.half = takeMatch(reading, /^[ap]m/) === 'pm' ? 'PM' : 'AM';
  },
  MST: (reading) => {
    if (reading.rest.startsWith('UTC')) {
      reading.isUtc = true;
      take(reading, 'UTC');
    } else {
      take(reading, reading.rest.slice(0, zoneNameLength(reading.rest)));
    }
  },
};

/** Go's `atoi`, which takes a sign, and nothing at all for zero. */
function signed(text: string): number {
  if (!/^[+-]?\d*$/.test(text)) throw new Error(`${text} is no number`);
  return Number(text.replace(/^[+-]?$/, '0'));
}

/** A fraction is read behind a second even where the layout has none. */
function readSecond(reading: Reading, isFixed: boolean, following: string | undefined): void {
  reading.second = takeNumber(reading, isFixed, 0, 59);
  if (!isFraction(following) && /^[.,]\d/.test(reading.rest)) readNanoseconds(reading, takeMatch(reading, /^.\d+/));
}

function readFraction(reading: Reading, element: string): void {
  if (element[1] === '9') {
    if (/^[.,]\d/.test(reading.rest)) readNanoseconds(reading, takeMatch(reading, /^.\d+/));
    return;
  }
  const length = digitsOf(element) + 1;
  if (reading.rest.length < length) throw new Error('the fraction of a second is too short');
  readNanoseconds(reading, take(reading, reading.rest.slice(0, length)));
}

/** What is behind the ninth digit is not even looked at. */
function readNanoseconds(reading: Reading, text: string): void {
  const digits = text.slice(1, 10);
  const number = signed(digits);
  if (!/^[.,]/.test(text) || number < 0) throw new Error(`${text} is no fraction of a second`);
  reading.nanosecond = number * 10 ** (9 - digits.length);
}

function readOffset(reading: Reading, element: string): void {
  if (element.startsWith('Z') && reading.rest.startsWith('Z')) {
    reading.isUtc = true;
    take(reading, 'Z');
    return;
  }
  const pattern = new RegExp(`^([-+])${element.slice(1).replace(/\d\d/g, '(\\d\\d)')}`);
  const [found, sign, ...numbers] = pattern.exec(reading.rest) ?? [];
  take(reading, found);
  const [hours = 0, minutes = 0, seconds = 0] = numbers.map(Number);
  if (hours > 24 || minutes > 60 || seconds > 60) throw new Error(`the offset ${found} is out of range`);
  const offset = 3600 * hours + 60 * minutes + seconds;
  // Go's mark of a missing offset is -1.
  reading.offset = sign === '+' ? offset : offset === 1 ? 0 : -offset;
}

function instantOf(reading: Reading): bigint {
  const { year, minute, second, nanosecond, half } = reading;
  let { hour } = reading;
  if (half === 'PM' && hour < 12) hour += 12;
  else if (half === 'AM' && hour === 12) hour = 0;
  const { month, day } = reading.dayOfYear === undefined ? { month: 1, day: 1, ...reading } : dayOfYear(reading);
  if (day < 1 || day > daysIn(month, year)) throw new Error(`there is no day ${day} in month ${month} of ${year}`);
  const days = daysSinceEpoch(year, month, day);
  const seconds = 86_400 * days + 3600 * hour + 60 * minute + second - (reading.isUtc ? 0 : reading.offset);
  return BigInt(seconds) * 1_000_000_000n + BigInt(nanosecond);
}

/** A month and a day that were read as well must be the same. */
function dayOfYear({ year, month, day, dayOfYear: number = 0 }: Reading): { month: number; day: number } {
  if (number < 1 || number > (isLeap(year) ? 366 : 365)) throw new Error(`there is no day ${number} in ${year}`);
  const found = MONTHS.findLastIndex((_, at) => daysBefore(at + 1, year) < number) + 1;
  const rest = number - daysBefore(found, year);
  if ((month ?? found) !== found || (day ?? rest) !== rest) throw new Error(`day ${number} of ${year} is another date`);
  return { month: found, day: rest };
}
