import { escapePointer } from '../model/canonical.ts';

/** The RFC 6901 pointer made of the given keys and indices. */
export const pointerTo = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => `/${escapePointer(String(part))}`).join('');
