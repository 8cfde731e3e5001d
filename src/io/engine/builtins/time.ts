import { daysIn } from '../../../core/model/time/calendar.ts';
import { UTC, type Zone, zoneNamed } from '../../../core/model/time/zone.ts';
import type { Builtins, RegoNumber, RegoValue } from './builtin.ts';
import { isNumber, numberText, scientific } from './compare-values.ts';
import { integerAt, isArray, stringAt, valueAt } from './operands.ts';
import { addDate } from './time/add-date.ts';
import { parseDuration } from './time/duration.ts';
import { formatMoment, layoutOf, type Moment, momentOf, weekdayName } from './time/layout.ts';
import { parseTime } from './time/layout-parse.ts';
import { numberOf } from './value-text.ts';

/** Instants are nanoseconds since the epoch in 64 bits, about the years 1678 to 2262; layouts and zones are Go's. */
export const TIME: Builtins = {
  'time.now_ns': (_, { nowNs }) => {
    if (nowNs === undefined) throw new Error('the instant of judgement is not known');
    return instant(nowNs);
  },
  'time.parse_ns': (operands) => instant(parseTime(layoutOf(stringAt(operands, 0)), stringAt(operands, 1))),
  'time.parse_rfc3339_ns': (operands) => instant(parseTime(layoutOf('RFC3339'), stringAt(operands, 0))),
  'time.parse_duration_ns': (operands) => instant(parseDuration(stringAt(operands, 0))),
  'time.format': (operands) => {
    const time = timeAt(operands, 0);
    return formatMoment(momentAt(time), layoutOf(time.layout === '' ? 'RFC3339Nano' : time.layout));
  },
  'time.date': (operands) => {
    const { year, month, day } = momentAt(timeAt(operands, 0));
    return [year, month, day];
  },
  'time.clock': (operands) => {
    const { hour, minute, second } = momentAt(timeAt(operands, 0));
    return [hour, minute, second];
  },
  'time.weekday': (operands) => weekdayName(momentAt(timeAt(operands, 0)).weekday),
  'time.add_date': (operands) => {
    const time = timeAt(operands, 0);
    const [years, months, days] = [1, 2, 3].map((position) => integerAt(operands, position));
    return instant(addDate(momentAt(time), { years, months, days }, time.zone));
  },
  'time.diff': (operands) => difference(timeAt(operands, 0), timeAt(operands, 1)),
};

function instant(nanoseconds: bigint): RegoNumber {
  if (BigInt.asIntN(64, nanoseconds) !== nanoseconds) throw new Error('time outside of valid range');
  return numberOf(`${nanoseconds}`);
}

interface Time {
  readonly seconds: number;
  readonly nanosecond: number;
  readonly zone: Zone;
  readonly layout: string;
}

/** An instant, or an array of it, the name of a zone and a layout. */
function timeAt(operands: readonly RegoValue[], position: number): Time {
  const value = valueAt(operands, position);
  const parts = isArray(value) ? value : [value];
  const [number = null] = parts;
  const nanoseconds = nanosecondsOf(number);
  const rest = ((nanoseconds % BILLION) + BILLION) % BILLION;
  return {
    seconds: Number((nanoseconds - rest) / BILLION),
    nanosecond: Number(rest),
    zone: parts.length > 1 ? zoneFor(stringAt(parts, 1)) : UTC,
    layout: parts.length > 2 ? stringAt(parts, 2) : '',
  };
}

/** "" and `Local` are UTC, as for OPA in WebAssembly. */
function zoneFor(name: string): Zone {
  const zone = name === '' || name === 'Local' ? UTC : zoneNamed(name);
  if (zone === undefined) throw new Error(`unknown time zone ${name}`);
  return zone;
}

const BILLION = 1_000_000_000n;

const momentAt = ({ seconds, nanosecond, zone }: Time): Moment => momentOf(seconds, nanosecond, zone(seconds));

/** An integer of 64 bits, once a number has been rounded to 64 binary digits as OPA does. */
function nanosecondsOf(value: RegoValue): bigint {
  if (!isNumber(value)) throw new Error('operand must be either number (ns) or [number (ns), string (tz)]');
  const { sign, digits, exponent } = scientific(numberText(value));
  if (exponent > 19 || (sign !== 0 && exponent < 0)) throw new Error('timestamp too big');
  const size = exponent - digits.length;
  const [above, below] = [BigInt(`${digits}`) * 10n ** BigInt(Math.max(0, size)), 10n ** BigInt(Math.max(0, -size))];
  const whole = BigInt(sign) * rounded(above, below);
  if (BigInt.asIntN(64, whole) !== whole) throw new Error('timestamp too big');
  return whole;
}

function rounded(above: bigint, below: bigint): bigint {
  const whole = above / below;
  const bits = BigInt(Math.max(0, 64 - (whole === 0n ? 0 : whole.toString(2).length)));
  const doubled = (above << (bits + 1n)) / below;
  const isTie = doubled * below === above << (bits + 1n) && doubled % 4n === 1n;
  const scaled = (doubled + (isTie ? 0n : 1n)) >> 1n;
  if (scaled % (1n << bits) !== 0n) throw new Error('timestamp too big');
  return scaled >> bits;
}

/** Years, months, days, hours, minutes and seconds from the earlier to the later time, in the first one's zone. */
function difference(first: Time, second: Time): readonly number[] {
  const later = first.seconds - second.seconds || first.nanosecond - second.nanosecond;
  const moments = [momentAt(first), momentAt({ ...second, zone: first.zone })] as const;
  const [from, to] = later > 0 ? [moments[1], moments[0]] : moments;
  const parts = [
    to.year - from.year,
    to.month - from.month,
    to.day - from.day,
    to.hour - from.hour,
    to.minute - from.minute,
    to.second - from.second,
  ];
  const sizes = [0, 12, daysIn(from.month, from.year), 24, 60, 60];
  for (let at = parts.length - 1; at > 0; at -= 1) {
    if ((parts[at] ?? 0) >= 0) continue;
    parts[at] = (parts[at] ?? 0) + (sizes[at] ?? 0);
    parts[at - 1] = (parts[at - 1] ?? 0) - 1;
  }
  return parts;
}
