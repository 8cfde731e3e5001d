import { brotliDecompressSync } from 'node:zlib';
import { readRule, type ZoneRule } from './zone-rule.ts';
import { ZONES } from './zones.generated.ts';

/** What clocks show in one place at one time. */
export interface LocalTime {
  /** Such as `CET`. */
  readonly abbreviation: string;
  /** In seconds east of UTC. */
  readonly offset: number;
}

/** A time zone: what clocks there show at an instant, in seconds since the epoch. */
export type Zone = (seconds: number) => LocalTime;

export const UTC: Zone = () => ({ abbreviation: 'UTC', offset: 0 });

/**
 * The zone of a name in the IANA database that the pinned Go brings along, for every Node the same; undefined where there is
 * none. Names are case sensitive.
 */
export function zoneNamed(name: string): Zone | undefined {
  if (name === 'UTC') return UTC;
  const known = zones.get(name);
  if (known !== undefined) return known;
  database ??= unpack();
  const place = Object.hasOwn(database.places, name) ? database.places[name] : undefined;
  if (place === undefined) return undefined;
  const zone = readZone(database.bytes.subarray(place[0], place[0] + place[1]));
  zones.set(name, zone);
  return zone;
}

const zones = new Map<string, Zone>();
let database: Database | undefined;

interface Database {
  /** Where a zone's file begins among the bytes, and how long it is. */
  readonly places: Readonly<Record<string, readonly [start: number, length: number]>>;
  readonly bytes: Buffer;
}

function unpack(): Database {
  const all = brotliDecompressSync(Buffer.from(ZONES, 'base64'));
  const end = all.indexOf(0);
  return { places: JSON.parse(all.toString('utf8', 0, end)), bytes: all.subarray(end + 1) };
}

interface Transition {
  readonly at: number;
  readonly kind: number;
}

interface Kind extends LocalTime {
  readonly summer: boolean;
}

/** A file in TZif format, version 2 or later (RFC 9636); its first part, for 32 bits, is passed over. */
function readZone(file: Buffer): Zone {
  const data = file.subarray(HEADER + lengthOf(countsAt(file), 4));
  const counts = countsAt(data);
  const times = HEADER;
  const indices = times + 8 * counts.times;
  const kindsAt = indices + counts.times;
  const names = kindsAt + 6 * counts.kinds;
  const kinds = Array.from({ length: counts.kinds }, (_, at) => kindAt(data, kindsAt + 6 * at, names));
  const transitions = Array.from({ length: counts.times }, (_, at) => ({
    at: Number(data.readBigInt64BE(times + 8 * at)),
    kind: data.readUInt8(indices + at),
  }));
  const text = data.toString('latin1', HEADER + lengthOf(counts, 8));
  return zoneOf(kinds, transitions, readRule(text.trim()));
}

const HEADER = 44;

interface Counts {
  readonly isUtc: number;
  readonly isStandard: number;
  readonly leaps: number;
  readonly times: number;
  readonly kinds: number;
  readonly characters: number;
}

function countsAt(data: Buffer): Counts {
  const [isUtc = 0, isStandard = 0, leaps = 0, times = 0, kinds = 0, characters = 0] = [0, 1, 2, 3, 4, 5].map((at) =>
    data.readUInt32BE(20 + 4 * at),
  );
  return { isUtc, isStandard, leaps, times, kinds, characters };
}

/** Of what follows a header, with times of so many bytes. */
const lengthOf = ({ isUtc, isStandard, leaps, times, kinds, characters }: Counts, size: number): number =>
  times * (size + 1) + 6 * kinds + characters + leaps * (size + 4) + isStandard + isUtc;

function kindAt(data: Buffer, at: number, names: number): Kind {
  const start = names + data.readUInt8(at + 5);
  return {
    offset: data.readInt32BE(at),
    summer: data.readUInt8(at + 4) !== 0,
    abbreviation: data.toString('latin1', start, data.indexOf(0, start)),
  };
}

function zoneOf(kinds: readonly Kind[], transitions: readonly Transition[], rule: ZoneRule | undefined): Zone {
  return (seconds) => {
    const at = transitions.findLastIndex((transition) => transition.at <= seconds);
    if (at === transitions.length - 1 && rule !== undefined) return rule(seconds);
    const kind = kinds[transitions[at]?.kind ?? firstKind(kinds, transitions)];
    if (kind === undefined) throw new Error('the time zone is damaged');
    return kind;
  };
}

/** What holds before the first transition, as tzcode has it. */
function firstKind(kinds: readonly Kind[], transitions: readonly Transition[]): number {
  if (transitions.every(({ kind }) => kind !== 0)) return 0;
  const first = transitions[0]?.kind ?? 0;
  const earlier = kinds[first]?.summer ? kinds.slice(0, first).findLastIndex(({ summer }) => !summer) : -1;
  return earlier >= 0
    ? earlier
    : Math.max(
        0,
        kinds.findIndex(({ summer }) => !summer),
      );
}
