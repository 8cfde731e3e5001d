/** A figure in a base unit as people read it: milliseconds below a second, KiB from 1024, shares in percent; one decimal. */
export function quantity(value: number, unit: string): string {
  const size = Math.abs(value);
  if (unit === 's') return size < 1 ? `${tenths(value * 1000)} ms` : `${tenths(value)} s`;
  if (unit === 'B' && size >= 1_048_576) return `${tenths(value / 1_048_576)} MiB`;
  if (unit === 'B') return size >= 1024 ? `${tenths(value / 1024)} KiB` : `${tenths(value)} B`;
  if (unit === '1/s') return `${tenths(value)}/s`;
  return unit === 'ratio' ? `${tenths(value * 100)} %` : tenths(value);
}

/** Three digits where one decimal would say nothing, as of 0.004 ms. */
const tenths = (value: number): string =>
  value !== 0 && Math.abs(value) < 0.05 ? String(Number(value.toPrecision(3))) : String(Math.round(value * 10) / 10);
