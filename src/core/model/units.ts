/** The unit in which a figure is kept and compared: seconds, bytes, per second, a share of one, a plain number. */
export type BaseUnit = 's' | 'B' | '1/s' | 'ratio' | '1';

export interface BaseValue {
  readonly value: number;
  readonly unit: BaseUnit;
}

interface Scale {
  readonly unit: BaseUnit;
  readonly times?: number;
  /** Dividing keeps decimal figures exact: 351 / 1000 is 0.351, 351 * 0.001 need not be. */
  readonly by?: number;
}

const MICROSECOND: Scale = { unit: 's', by: 1e6 };

const SCALES: ReadonlyMap<string, Scale> = new Map<string, Scale>([
  ['ns', { unit: 's', by: 1e9 }],
  ['us', MICROSECOND],
  ['\u00b5s', MICROSECOND],
  ['\u03bcs', MICROSECOND],
  ['ms', { unit: 's', by: 1e3 }],
  ['s', { unit: 's' }],
  ['min', { unit: 's', times: 60 }],
  ['B', { unit: 'B' }],
  ['kB', { unit: 'B', times: 1e3 }],
  ['MB', { unit: 'B', times: 1e6 }],
  ['GB', { unit: 'B', times: 1e9 }],
  ['KiB', { unit: 'B', times: 2 ** 10 }],
  ['MiB', { unit: 'B', times: 2 ** 20 }],
  ['GiB', { unit: 'B', times: 2 ** 30 }],
  ['1/s', { unit: '1/s' }],
  ['req/s', { unit: '1/s' }],
  ['rps', { unit: '1/s' }],
  ['B/s', { unit: '1/s' }],
  ['ratio', { unit: 'ratio' }],
  ['%', { unit: 'ratio', by: 100 }],
  ['1', { unit: '1' }],
]);

/** Every unit that `toBase` knows, as it is spelled. Prefixes follow SI (k = 1000) and IEC 80000-13 (Ki = 1024). */
export const UNITS: readonly string[] = [...SCALES.keys()];

/**
 * Converts a figure to its base unit; a rate is per second whatever it counts, so bytes per second are `1/s`.
 * Undefined for a unit that is not in `UNITS` (spelling and case count) and for a figure that is not finite.
 */
export function toBase(value: number, unit: string): BaseValue | undefined {
  const scale = SCALES.get(unit);
  if (scale === undefined) return undefined;
  const converted = (value * (scale.times ?? 1)) / (scale.by ?? 1);
  return Number.isFinite(converted) ? { value: converted, unit: scale.unit } : undefined;
}

/** Reads "400ms", "0.4 s" or "5%" as written in a configuration; undefined where it is no number directly followed by a known unit. */
export function parseQuantity(text: string): BaseValue | undefined {
  const match = /^(-?\d+(?:\.\d+)?) ?(\D.*)$/.exec(text);
  return match?.[1] === undefined || match[2] === undefined ? undefined : toBase(Number(match[1]), match[2]);
}
