import type { Zone } from '../../../../core/model/time/zone.ts';
import type { Moment } from './layout.ts';

/** How many to add; undefined adds none. */
export interface Span {
  readonly years?: bigint | undefined;
  readonly months?: bigint | undefined;
  readonly days?: bigint | undefined;
}

/**
 * As Go's `Time.AddDate`: 31 January and one month is 3 March, and what the clocks show stays as it is. Answers with
 * nanoseconds since the epoch, of any size; in between, sums wrap at 64 bits.
 */
export function addDate(moment: Moment, { years = 0n, months = 0n, days = 0n }: Span, zone: Zone): bigint {
  const month = int64(int64(BigInt(moment.month) + months) - 1n);
  const ofYear = ((month % 12n) + 12n) % 12n;
  const year = int64(int64(BigInt(moment.year) + years) + (month - ofYear) / 12n);
  const day = int64(BigInt(moment.day) + days);
  const seconds = BigInt(3600 * moment.hour + 60 * moment.minute + moment.second);
  const shown = int64(int64((daysFrom(year, ofYear, day) - EPOCH) * 86_400n) + seconds);
  return (shown - BigInt(offsetAt(shown, zone))) * 1_000_000_000n + BigInt(moment.nanosecond);
}

const int64 = (value: bigint): bigint => BigInt.asIntN(64, value);
const uint64 = (value: bigint): bigint => BigInt.asUintN(64, value);

/** A multiple of 400 years, so that no year is negative. */
const YEARS = 292_277_022_400n;

/** Days from a March long ago; months count from 0. Large years come out wrong in just the way they do in Go. */
function daysFrom(year: bigint, month: bigint, day: bigint): bigint {
  const isEarly = month < 2n;
  const past = uint64(year - (isEarly ? 1n : 0n) + YEARS);
  const dayOfYear = (979n * (month + (isEarly ? 13n : 1n)) - 2919n) >> 5n;
  const centuries = uint64(146_097n * (past / 100n)) / 4n;
  return int64(centuries + (1461n * (past % 100n)) / 4n + dayOfYear + day - 1n);
}

const EPOCH = daysFrom(1970n, 0n, 1n);

/** Of a time that the clocks skip, the offset before or after, as Go chooses. */
function offsetAt(shown: bigint, zone: Zone): number {
  const seconds = Number(shown);
  const { offset } = zone(seconds);
  return offset === 0 ? 0 : zone(seconds - offset).offset;
}
