import { type Flags, NO_FLAGS } from './flags.ts';
import { type Argument, printed } from './verbs.ts';

/** How far the format is read, and which argument is next. */
interface Reading {
  readonly format: string;
  readonly args: readonly Argument[];
  at: number;
  next: number;
  /** The index of an argument, such as `[2]`, was given last. */
  afterIndex: boolean;
  /** All indexes of this directive are indexes of arguments. */
  goodIndex: boolean;
  reordered: boolean;
}

/** Go's `fmt.Sprintf`, with all of its verbs, flags and texts for what does not fit. */
export function sprintf(format: string, args: readonly Argument[]): string {
  const reading = { format, args, at: 0, next: 0, afterIndex: false, goodIndex: true, reordered: false };
  let text = '';
  while (reading.at < format.length) {
    const percent = format.indexOf('%', reading.at);
    const end = percent < 0 ? format.length : percent;
    text += format.slice(reading.at, end);
    reading.at = end + 1;
    if (percent >= 0) text += directive(reading);
  }
  const extra = reading.reordered ? [] : args.slice(reading.next);
  if (extra.length === 0) return text;
  return `${text}%!(EXTRA ${extra.map((argument) => `${argument.type}=${printed(argument, 'v', NO_FLAGS)}`).join(', ')})`;
}

function directive(reading: Reading): string {
  reading.goodIndex = true;
  const signs = signsAt(reading);
  readIndex(reading);
  const width = widthAt(reading, { ...NO_FLAGS, ...signs });
  const { flags, fault } = precisionAt(reading, width.flags);
  if (!reading.afterIndex) readIndex(reading);
  const faults = width.fault + fault;
  const point = reading.format.codePointAt(reading.at);
  if (point === undefined) return `${faults}%!(NOVERB)`;
  const verb = String.fromCodePoint(point);
  reading.at += verb.length;
  if (verb === '%') return `${faults}%`;
  if (!reading.goodIndex) return `${faults}%!${verb}(BADINDEX)`;
  const argument = reading.args[reading.next];
  if (argument === undefined) return `${faults}%!${verb}(MISSING)`;
  reading.next += 1;
  return faults + printed(argument, verb, flags);
}

const SIGNS: Readonly<Record<string, keyof Flags>> = {
  '#': 'sharp',
  '0': 'zero',
  '+': 'plus',
  '-': 'minus',
  ' ': 'space',
};

function signsAt(reading: Reading): Partial<Flags> {
  const signs = /^[#0+\- ]*/.exec(reading.format.slice(reading.at))?.[0] ?? '';
  reading.at += signs.length;
  return Object.fromEntries([...signs].map((sign) => [SIGNS[sign], true]));
}

interface Measured {
  readonly flags: Flags;
  /** What is printed for a width or a precision that is none. */
  readonly fault: string;
}

function widthAt(reading: Reading, flags: Flags): Measured {
  if (reading.format[reading.at] !== '*') {
    const width = numberAt(reading);
    if (reading.afterIndex && width !== undefined) reading.goodIndex = false;
    return { flags: { ...flags, width }, fault: '' };
  }
  const width = starAt(reading);
  if (width === undefined) return { flags, fault: '%!(BADWIDTH)' };
  const turned = width < 0 ? { ...flags, minus: true, zero: false } : flags;
  return { flags: { ...turned, width: Math.abs(width) }, fault: '' };
}

function precisionAt(reading: Reading, flags: Flags): Measured {
  const { format } = reading;
  if (format[reading.at] !== '.' || reading.at + 1 >= format.length) return { flags, fault: '' };
  reading.at += 1;
  if (reading.afterIndex) reading.goodIndex = false;
  readIndex(reading);
  if (format[reading.at] !== '*') return { flags: { ...flags, precision: numberAt(reading) ?? 0 }, fault: '' };
  const precision = starAt(reading);
  if (precision === undefined || precision < 0) return { flags, fault: '%!(BADPREC)' };
  return { flags: { ...flags, precision }, fault: '' };
}

const LARGEST = 1_000_000;

/** A width or precision that an argument gives; undefined where it is no integer, or too large. */
function starAt(reading: Reading): number | undefined {
  const argument = reading.args[reading.next];
  reading.at += 1;
  reading.afterIndex = false;
  if (argument === undefined) return undefined;
  reading.next += 1;
  const number = argument.type === 'int64' ? Number(argument.value) : Number.NaN;
  return Math.abs(number) <= LARGEST ? number : undefined;
}

/** A decimal number; where it is too large the rest of the format is not read. */
function numberAt(reading: Reading): number | undefined {
  const digits = /^\d*/.exec(reading.format.slice(reading.at))?.[0] ?? '';
  const number = parsedNumber(digits);
  reading.at = number === 'too large' ? reading.format.length : reading.at + digits.length;
  return typeof number === 'number' ? number : undefined;
}

function parsedNumber(digits: string): number | 'too large' | undefined {
  if (Number(digits.slice(0, -1)) > LARGEST) return 'too large';
  return digits === '' ? undefined : Number(digits);
}

/** An explicit index such as `[2]`, counted from 1. One that is none spoils the directive. */
function readIndex(reading: Reading): void {
  const { format, at } = reading;
  reading.afterIndex = false;
  if (format[at] !== '[') return;
  reading.reordered = true;
  const close = format.length - at < 3 ? -1 : format.indexOf(']', at + 1);
  reading.at = close < 0 ? at + 1 : close + 1;
  const number = close < 0 ? undefined : indexIn(format.slice(at + 1, close));
  reading.afterIndex = number !== undefined;
  if (number !== undefined && number >= 1 && number <= reading.args.length) reading.next = number - 1;
  else reading.goodIndex = false;
}

function indexIn(text: string): number | undefined {
  const number = /^\d+$/.test(text) ? parsedNumber(text) : undefined;
  return number === 'too large' ? undefined : number;
}
