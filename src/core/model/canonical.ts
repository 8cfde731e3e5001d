import { Problem } from './problem.ts';

/**
 * Canonical JSON after RFC 8785: keys sorted by UTF-16 code units, no white space, numbers as ECMAScript writes them.
 * Keys whose value is undefined are left out. Throws `snapshot.not_finite` with the pointer of a NaN or an infinity.
 */
export function canonicalJson(value: unknown, pointer = ''): string {
  if (Array.isArray(value))
    return `[${value.map((item, index) => canonicalJson(item, `${pointer}/${index}`)).join(',')}]`;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Problem({
      code: 'snapshot.not_finite',
      message: `${pointer || '/'} is not a finite number`,
      pointer,
      found: String(value),
    });
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item, `${pointer}/${escapePointer(key)}`)}`);
  return `{${members.join(',')}}`;
}

/** One segment of a JSON pointer, escaped after RFC 6901. */
export function escapePointer(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The value an RFC 6901 pointer leads to; undefined where it leads nowhere. */
export function atPointer(value: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    value,
  );
}

/** The unescaped segments of an RFC 6901 pointer. */
export function segmentsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
