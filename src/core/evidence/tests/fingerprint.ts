import type { TestCase } from '../adapter.ts';
import { identityOf } from './junit-tries.ts';

/** In ascending order, so that fingerprints sort as their numbers do. */
const DIGITS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

/** How many characters a fingerprint has. */
const FINGERPRINT_CHARACTERS = 9;
const HALF = 2 ** 27;

/**
 * A number of 53 bits that stands for file, suite and name of a test, as 9 characters; undefined where the report says no more than a name,
 * which other tests may have as well. Among a million tests two differ in it with a certainty of 0.9999.
 */
export function fingerprintOf(test: TestCase): string | undefined {
  if (test.file === undefined && test.suite === undefined) return undefined;
  const text = identityOf(test);
  const value = (hash(text, 0x811c9dc5) >>> 6) * HALF + (hash(text, 0x9747b28c) >>> 5);
  let digits = '';
  for (let left = value, count = 0; count < FINGERPRINT_CHARACTERS; count += 1) {
    digits = DIGITS.charAt(left % 64) + digits;
    left = Math.floor(left / 64);
  }
  return digits;
}

/** The numbers in a text of fingerprints. */
export function fingerprintsIn(text: string): readonly number[] {
  return Array.from({ length: Math.floor(text.length / FINGERPRINT_CHARACTERS) }, (_, index) => {
    const at = index * FINGERPRINT_CHARACTERS;
    let value = 0;
    for (let digit = at; digit < at + FINGERPRINT_CHARACTERS; digit += 1)
      value = value * 64 + DIGITS.indexOf(text.charAt(digit));
    return value;
  });
}

/** FNV-1a over UTF-16 units, with the finishing steps of MurmurHash3, so that the high bits depend on all units. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
