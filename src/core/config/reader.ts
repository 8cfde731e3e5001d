import { atPointer } from '../model/canonical.ts';
import { parseDeadline, parseDuration, parseInstant } from '../model/instant.ts';
import type { ProblemCode } from '../model/problem.ts';
import { type BaseUnit, parseQuantity } from '../model/units.ts';
import { nameOf, shown } from './faults.ts';
import { isMap } from './schema.ts';
import type { Fault } from './source.ts';

/**
 * Reads typed values out of a document by pointer. What has another type than asked for was reported by the schema already, so it
 * reads as absent; what has the right type and still cannot be read, such as a date that does not exist, is reported here.
 */
export interface Reader {
  /** Raw value, for what only the caller can tell. */
  value(pointer: string): unknown;
  text(pointer: string): string | undefined;
  texts(pointer: string): readonly string[];
  count(pointer: string): number | undefined;
  flag(pointer: string): boolean;
  keys(pointer: string): readonly string[];
  /** Indexes of a list. */
  items(pointer: string): readonly number[];
  /** Milliseconds since the epoch of a bare date or an instant. */
  deadline(pointer: string): number | undefined;
  /** Milliseconds since the epoch of an RFC 3339 instant. */
  instant(pointer: string): number | undefined;
  duration(pointer: string): number | undefined;
  /** The base unit that a figure is written in; a plain number has none. */
  unit(pointer: string): BaseUnit | undefined;
  /** A figure in its base unit. */
  figure(pointer: string): number | undefined;
  fault(fault: Fault): void;
}

/** `invalid` is the code of a value that cannot be read; a time that cannot be is `time.unparsable`. */
export function readerOf(document: unknown, invalid: ProblemCode, report: (fault: Fault) => void): Reader {
  const value = (pointer: string): unknown => atPointer(document, pointer);
  const text = (pointer: string): string | undefined => {
    const found = value(pointer);
    return typeof found === 'string' ? found : undefined;
  };
  const read = (
    pointer: string,
    parse: (text: string) => number | undefined,
    expected: string,
    code = invalid,
  ): number | undefined => {
    const written = text(pointer);
    if (written === undefined) return undefined;
    const parsed = parse(written);
    if (parsed === undefined) report(unreadable(code, pointer, written, expected));
    return parsed;
  };
  return {
    value,
    text,
    texts: (pointer) => {
      const found = value(pointer);
      return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
    },
    count: (pointer) => {
      const found = value(pointer);
      return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
    },
    flag: (pointer) => value(pointer) === true,
    keys: (pointer) => {
      const found = value(pointer);
      return isMap(found) ? Object.keys(found) : [];
    },
    items: (pointer) => {
      const found = value(pointer);
      return Array.isArray(found) ? [...found.keys()] : [];
    },
    deadline: (pointer) =>
      read(pointer, parseDeadline, 'a date, or an RFC 3339 instant with offset, that exists', 'time.unparsable'),
    instant: (pointer) =>
      read(pointer, parseInstant, 'an RFC 3339 instant with offset, that exists', 'time.unparsable'),
    duration: (pointer) => read(pointer, parseDuration, 'a whole number with s, m, h, d or w, such as 24h'),
    unit: (pointer) => parseQuantity(text(pointer) ?? '')?.unit,
    figure: (pointer) => {
      const found = value(pointer);
      return typeof found === 'number'
        ? found
        : read(pointer, (written) => parseQuantity(written)?.value, 'a number with a known unit, such as 400ms');
    },
    fault: report,
  };
}

function unreadable(code: ProblemCode, pointer: string, written: string, expected: string): Fault {
  return {
    code,
    message: `\`${nameOf(pointer)}\` cannot be read`.slice(0, 100),
    pointer,
    found: shown(written),
    expected,
    hint: `must be ${expected}`,
    remedy: `correct ${nameOf(pointer)}`,
  };
}

/** The value where it is one of those allowed. */
export function oneOf<const T extends string>(values: readonly T[], value: string | undefined): T | undefined {
  return values.find((one) => one === value);
}

/** A property that is left out where its value is not known. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
