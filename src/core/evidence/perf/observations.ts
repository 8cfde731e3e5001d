/** What observations come to; how far they spread needs two, and the standard deviation is that of a sample. Nothing comes of none. */
export function statisticsOf(observed: readonly number[]): Readonly<Record<string, number>> {
  const values = [...observed].sort((a, b) => a - b);
  const [min, max] = [values[0], values.at(-1)];
  if (min === undefined || max === undefined) return {};
  const avg = values.reduce((sum, one) => sum + one, 0) / values.length;
  const squares = values.reduce((sum, one) => sum + (one - avg) ** 2, 0);
  return {
    avg,
    med: medianOf(values),
    ...(values.length < 2 ? {} : { min, max, stddev: Math.sqrt(squares / (values.length - 1)) }),
  };
}

function medianOf(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
