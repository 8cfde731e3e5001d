/** What repeated measurements say. Robust figures: one slow run in five moves neither the median nor the rank test much. */

/** The median; of an even number the mean of the middle two. Undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) return undefined;
  return low === high ? low : (low + high) / 2;
}

/** The median absolute deviation from the median, not scaled to a standard deviation. Undefined of nothing. */
export function medianDeviation(values: readonly number[]): number | undefined {
  const middle = median(values);
  return middle === undefined ? undefined : median(values.map((value) => Math.abs(value - middle)));
}

export interface RankTest {
  /** How likely chance alone makes the first sample at least as high, if both were of one distribution. */
  readonly higher: number;
  /** The same for at least as low. */
  readonly lower: number;
}

/** From here on the normal approximation is as good as the exact distribution, and far cheaper. */
const EXACT_UP_TO = 50;

/**
 * The one-sided p-values of the Mann–Whitney U test (Wilcoxon rank sum), ties at their mid-rank: exact over all ways to divide the
 * pooled values up to 50 of them, above that by the normal approximation with continuity and tie correction. Six significant digits,
 * so that it is the same on every machine. Undefined where a sample is empty.
 */
export function rankTest(sample: readonly number[], other: readonly number[]): RankTest | undefined {
  if (sample.length === 0 || other.length === 0) return undefined;
  const ranks = doubledRanks([...sample, ...other]);
  const observed = ranks.slice(0, sample.length).reduce((sum, rank) => sum + rank, 0);
  const test =
    ranks.length <= EXACT_UP_TO ? exact(ranks, sample.length, observed) : approximate(ranks, sample.length, observed);
  return { higher: rounded(test.higher), lower: rounded(test.lower) };
}

const rounded = (p: number): number => Number(Math.min(1, p).toPrecision(6));

/** Ranks from 1, twice each, so that mid-ranks are whole. */
function doubledRanks(values: readonly number[]): readonly number[] {
  const places = [...values].sort((a, b) => a - b).map((value, place) => [value, place] as const);
  const [first, last] = [new Map(places.toReversed()), new Map(places)];
  return values.map((value) => (first.get(value) ?? 0) + (last.get(value) ?? 0) + 2);
}

/** Counts the subsets of `size` ranks by their sum. */
function exact(ranks: readonly number[], size: number, observed: number): RankTest {
  const total = ranks.reduce((sum, rank) => sum + rank, 0);
  const width = total + 1;
  const ways = new Float64Array((size + 1) * width);
  ways[0] = 1;
  for (const [seen, rank] of ranks.entries()) {
    for (let taken = Math.min(size, seen + 1); taken > 0; taken -= 1) {
      const [to, from] = [taken * width, (taken - 1) * width];
      for (let sum = rank; sum < width; sum += 1)
        ways[to + sum] = (ways[to + sum] ?? 0) + (ways[from + sum - rank] ?? 0);
    }
  }
  const sums = ways.subarray(size * width);
  const count = (from: number, until: number): number => sums.subarray(from, until).reduce((sum, one) => sum + one, 0);
  const all = count(0, width);
  return { higher: count(observed, width) / all, lower: count(0, observed + 1) / all };
}

function approximate(ranks: readonly number[], size: number, observed: number): RankTest {
  const all = ranks.length;
  const rest = all - size;
  const ties = new Map<number, number>();
  for (const rank of ranks) ties.set(rank, (ties.get(rank) ?? 0) + 1);
  const tied = [...ties.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
  const spread = Math.sqrt(((size * rest) / 12) * (all + 1 - tied / (all * (all - 1))));
  if (spread === 0) return { higher: 1, lower: 1 };
  const distance = observed / 2 - (size * (all + 1)) / 2;
  return { higher: upperTail((distance - 0.5) / spread), lower: upperTail((-distance - 0.5) / spread) };
}

/** The upper tail of the standard normal distribution, within 2e-7 (Abramowitz and Stegun 26.2.17). */
function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}
