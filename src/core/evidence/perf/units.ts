import type { Metric } from '../adapter.ts';

interface Conversion {
  readonly base: Metric['unit'];
  /** The value in the base unit. Divides by whole numbers, so that 351 ms is exactly 0.351 s. */
  readonly toBase: (value: number) => number;
}

const same = (value: number): number => value;

/** Every unit of a metrics file, and its base unit. SI and IEC prefixes as in ISO/IEC 80000-13. */
export const UNITS: ReadonlyMap<string, Conversion> = new Map<string, Conversion>([
  ['ns', { base: 's', toBase: (value) => value / 1e9 }],
  ['us', { base: 's', toBase: (value) => value / 1e6 }],
  ['ms', { base: 's', toBase: (value) => value / 1e3 }],
  ['s', { base: 's', toBase: same }],
  ['B', { base: 'B', toBase: same }],
  ['kB', { base: 'B', toBase: (value) => value * 1e3 }],
  ['MB', { base: 'B', toBase: (value) => value * 1e6 }],
  ['KiB', { base: 'B', toBase: (value) => value * 1024 }],
  ['MiB', { base: 'B', toBase: (value) => value * 1024 ** 2 }],
  ['1/s', { base: '1/s', toBase: same }],
  ['req/s', { base: '1/s', toBase: same }],
  ['ratio', { base: 'ratio', toBase: same }],
  ['%', { base: 'ratio', toBase: (value) => value / 100 }],
  ['1', { base: '1', toBase: same }],
]);

/** Why a value in a base unit cannot be true; undefined where it can. `1` is a plain number, which may be anything. */
export function implausible(value: number, unit: Metric['unit'], mayBeZero: boolean): string | undefined {
  if (unit === '1') return undefined;
  if (value < 0) return 'zero or more';
  if (unit === 's' && value === 0 && !mayBeZero) return 'more than zero: a duration of zero was not measured';
  if (unit === 'ratio' && value > 1) return 'a ratio from 0 to 1';
  return undefined;
}
