/** Quantiles of a stream: exact while the samples fit into a pool that all series of a report share, in narrow buckets after that. */

const POOL = 4_194_304;
const FIRST = 64;
/** Buckets grow by 0.2 %, so a value stands for another that is at most 0.1 % away. */
const GROWTH = Math.log(1.002);
const OFFSET = 1_000_000;

/** How far a quantile can be off once a series is kept in buckets, as it is written in notes. */
export const BUCKET_ERROR = '0.1 %';

export interface Pool {
  /** Samples that may still be kept one by one: 8 bytes each. */
  left: number;
}

export const samplePool = (samples = POOL): Pool => ({ left: samples });

export interface Samples {
  /** A finite number. */
  add(value: number): void;
  readonly count: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  /** Of all samples, not of a sample of them: divided by their number. */
  readonly stddev: number;
  /** False where quantiles are within 0.1 %. */
  readonly exact: boolean;
  /** By linear interpolation between the two nearest samples (Hyndman and Fan 7), as k6, NumPy and R have it; `share` from 0 to 1. */
  quantile(share: number): number;
}

/** Counts and keeps the values of one series. Without values, its figures are NaN and must not be asked for. */
export function samplesOf(pool: Pool): Samples {
  const moments = {
    count: 0,
    sum: 0,
    mean: 0,
    squares: 0,
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
  };
  let kept = new Float64Array(0);
  let sorted = true;
  let buckets: Map<number, number> | undefined;

  const grow = (): boolean => {
    const more = Math.max(FIRST, kept.length);
    if (pool.left < more) return false;
    pool.left -= more;
    const larger = new Float64Array(kept.length + more);
    larger.set(kept);
    kept = larger;
    return true;
  };
  const spill = (): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const value of kept.subarray(0, moments.count)) put(counts, value);
    pool.left += kept.length;
    kept = new Float64Array(0);
    return counts;
  };
  return {
    add(value) {
      if (buckets === undefined && moments.count === kept.length && !grow()) buckets = spill();
      if (buckets === undefined) kept[moments.count] = value;
      else put(buckets, value);
      sorted = false;
      moments.count += 1;
      moments.sum += value;
      const away = value - moments.mean;
      moments.mean += away / moments.count;
      moments.squares += away * (value - moments.mean);
      if (value < moments.min) moments.min = value;
      if (value > moments.max) moments.max = value;
    },
    get count() {
      return moments.count;
    },
    get sum() {
      return moments.sum;
    },
    get min() {
      return moments.min;
    },
    get max() {
      return moments.max;
    },
    get stddev() {
      return Math.sqrt(moments.squares / moments.count);
    },
    get exact() {
      return buckets === undefined;
    },
    quantile(share) {
      const rank = share * (moments.count - 1);
      if (buckets !== undefined) {
        return Math.min(moments.max, Math.max(moments.min, valueAt(buckets, Math.round(rank))));
      }
      const values = kept.subarray(0, moments.count);
      if (!sorted) values.sort();
      sorted = true;
      const below = Math.floor(rank);
      const low = values[below] ?? Number.NaN;
      const high = values[Math.min(below + 1, moments.count - 1)] ?? low;
      return low + (high - low) * (rank - below);
    },
  };
}

function put(counts: Map<number, number>, value: number): void {
  const key = value === 0 ? 0 : Math.sign(value) * (OFFSET + Math.ceil(Math.log(Math.abs(value)) / GROWTH));
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function valueAt(counts: ReadonlyMap<number, number>, rank: number): number {
  let seen = 0;
  let key = 0;
  for (const [next, count] of [...counts].sort(([a], [b]) => a - b)) {
    key = next;
    seen += count;
    if (seen > rank) break;
  }
  return key === 0 ? 0 : Math.sign(key) * Math.exp((Math.abs(key) - OFFSET - 0.5) * GROWTH);
}

/** The statistics that load tests are judged by, under their names; of a series that has values. */
export function statisticsOf(samples: Samples): Map<string, number> {
  return new Map([
    ['avg', samples.sum / samples.count],
    ['min', samples.min],
    ['med', samples.quantile(0.5)],
    ['max', samples.max],
    ['p90', samples.quantile(0.9)],
    ['p95', samples.quantile(0.95)],
    ['p99', samples.quantile(0.99)],
  ]);
}
