/** Seconds in each unit of time that a tool of benchmarks writes, as a divisor or a factor. */
const DURATIONS: ReadonlyMap<string, (value: number) => number> = new Map([
  ['ps', (value: number) => value / 1e12],
  ['ns', (value: number) => value / 1e9],
  ['us', (value: number) => value / 1e6],
  ['µs', (value: number) => value / 1e6],
  ['μs', (value: number) => value / 1e6],
  ['ms', (value: number) => value / 1e3],
  ['s', (value: number) => value],
  ['sec', (value: number) => value],
  ['min', (value: number) => value * 60],
  ['m', (value: number) => value * 60],
  ['h', (value: number) => value * 3600],
  ['hr', (value: number) => value * 3600],
  ['day', (value: number) => value * 86_400],
]);

/** How a number in a unit of time becomes seconds; undefined for a word that is none. */
export const secondsFrom = (unit: unknown): ((value: number) => number) | undefined =>
  typeof unit === 'string' ? DURATIONS.get(unit) : undefined;
