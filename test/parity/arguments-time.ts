import fc from 'fast-check';
import type { RegoValue } from '../../src/io/engine/builtins/builtin.ts';
import { numberOf } from '../../src/io/engine/builtins/value-text.ts';
import { anyNumber, anyString, anyValue } from './any-value.ts';
import { nearly, type Operands, operands } from './operands.ts';

const INT64 = 2n ** 63n;

/** Instants: many of our time, and everything else that fits into 64 bits. */
const nanoseconds = fc
  .oneof(
    fc.bigInt({ min: 0n, max: 2_000_000_000n }).map((seconds) => seconds * 1_000_000_000n),
    fc.bigInt({ min: 0n, max: 4_000_000_000_000_000_000n }),
    fc.bigInt({ min: -INT64, max: INT64 - 1n }),
    fc.constantFrom(-INT64, INT64 - 1n, -INT64 - 1n, INT64, 0n, -1n, 951_782_400_000_000_000n),
  )
  .map((value) => numberOf(`${value}`));

const ZONES = [
  ...['', 'UTC', 'Local', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia'],
  ...['America/St_Johns', 'Africa/Casablanca', 'Europe/Dublin', 'America/Sao_Paulo', 'Asia/Gaza', 'Etc/GMT+12', 'EST'],
  ...[
    'Antarctica/Troll',
    'Africa/Monrovia',
    'Asia/Tehran',
    'Pacific/Kiritimati',
    'America/Nuuk',
    'GMT',
    'Europe/London',
  ],
  ...['Asia/Kathmandu', 'America/Caracas', 'EST5EDT', 'Africa/El_Aaiun', 'America/Godthab', 'Zulu', 'Europe/Amsterdam'],
];
const NO_ZONES = [
  'europe/berlin',
  'Mars/Base',
  '+01:00',
  'Europe',
  'utc',
  '../etc',
  '/UTC',
  'CEST',
  'local',
  'Factory',
];
const zone = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...ZONES) },
  { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...NO_ZONES), anyString) },
);

const ELEMENTS = [
  ...[
    'January',
    'Jan',
    '1',
    '01',
    'Monday',
    'Mon',
    '2',
    '_2',
    '02',
    '__2',
    '002',
    '15',
    '3',
    '03',
    '4',
    '04',
    '5',
    '05',
  ],
  ...['2006', '06', 'PM', 'pm', 'MST', 'Z0700', 'Z070000', 'Z07', 'Z07:00', 'Z07:00:00', '-0700', '-070000', '-07'],
  ...['-07:00', '-07:00:00', '.000', ',999', '.000000', '.999999999', '.0000000000', ',0'],
];
const NAMES = [
  'ANSIC',
  'UnixDate',
  'RubyDate',
  'RFC822',
  'RFC822Z',
  'RFC850',
  'RFC1123',
  'RFC1123Z',
  'RFC3339',
  'RFC3339Nano',
];
const LAYOUTS = [
  ...[
    '2006-01-02',
    '2006-01-02T15:04:05Z07:00',
    '2006-01-02 15:04:05.999999999 -0700 MST',
    '3:04PM',
    '02/01/06',
    '2006-002',
  ],
  ...[
    'Jan _2 15:04:05.000',
    '15:04:05',
    'Monday, 2 January 2006',
    '20060102150405',
    '2006__2 Z07',
    'Kitchen',
    'RFC3339NANO',
  ],
];
const composed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...ELEMENTS),
      fc.constantFrom(' ', '-', ':', 'T', '/', ', ', '  ', 'uary', '0', '6', 'é', '_', '.', 'Z'),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));
const layout = fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...LAYOUTS), composed, anyString);

const time: fc.Arbitrary<RegoValue> = fc.oneof(
  { weight: 4, arbitrary: nanoseconds },
  { weight: 6, arbitrary: fc.tuple(nanoseconds, zone) },
  { weight: 1, arbitrary: fc.tuple(nanoseconds, zone, layout) },
  { weight: 1, arbitrary: fc.oneof(anyNumber, fc.tuple(anyNumber, zone), fc.tuple(nanoseconds)) },
  { weight: 1, arbitrary: fc.oneof(anyValue, fc.tuple(anyValue, anyValue, anyValue)) },
);

const digits = (width: number, max: number): fc.Arbitrary<string> =>
  fc.nat(max).map((value) => `${value}`.padStart(width, '0'));
const offset = fc.oneof(
  fc.constantFrom(
    'Z',
    '+01:00',
    '-07:00',
    '+24:60',
    '+25:00',
    '-00:00',
    '+05:30',
    'z',
    '',
    '+0100',
    '+01:61',
    '-00:00:01',
  ),
  fc
    .tuple(fc.constantFrom('+', '-'), digits(2, 25), digits(2, 61))
    .map(([sign, hour, minute]) => `${sign}${hour}:${minute}`),
);
const fraction = fc.oneof(
  fc.constant(''),
  fc.constantFrom('.', ',', '.1', ',5', '.123456789', '.1234567891', '.999999999999'),
  digits(1, 999).map((value) => `.${value}`),
);
const clock = fc.tuple(digits(2, 24), digits(2, 60), digits(2, 60)).map((parts) => parts.join(':'));
const year = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1970, max: 2100 }).map(String) },
  { weight: 1, arbitrary: digits(4, 9999) },
);
const date = fc.tuple(year, digits(2, 13), digits(2, 32)).map((parts) => parts.join('-'));
const rfc3339 = nearly(
  fc
    .tuple(date, clock, fraction, offset)
    .map(([day, hours, part, zoneOffset]) => `${day}T${hours}${part}${zoneOffset}`),
  '0123456789-+:.,TZ ',
);

const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
  January: fc.constantFrom('January', 'May', 'december', 'Jan', 'Febr'),
  Jan: fc.constantFrom('Jan', 'FEB', 'mar', 'Xyz', 'March'),
  Monday: fc.constantFrom('Monday', 'sunday', 'Mon'),
  Mon: fc.constantFrom('Mon', 'TUE', 'xxx'),
  1: fc.nat(14).map(String),
  '01': digits(2, 14),
  2: fc.nat(33).map(String),
  _2: fc.nat(33).map((value) => `${value}`.padStart(2)),
  '02': digits(2, 33),
  __2: fc.nat(367).map((value) => `${value}`.padStart(3)),
  '002': digits(3, 367),
  15: digits(2, 24),
  3: fc.nat(13).map(String),
  '03': digits(2, 13),
  4: fc.nat(60).map(String),
  '04': digits(2, 60),
  5: fc.nat(60).map(String),
  '05': digits(2, 60),
  2006: year,
  '06': fc.oneof(digits(2, 99), fc.constantFrom('+5', '-5', '69', '68')),
  PM: fc.constantFrom('AM', 'PM', 'pm'),
  pm: fc.constantFrom('am', 'pm', 'PM'),
  MST: fc.oneof(
    fc.constantFrom(
      'UTC',
      'CET',
      'CEST',
      'GMT',
      'GMT+3',
      'GMT-24',
      'WITA',
      'ABCD',
      'ChST',
      'MeST',
      '+03',
      '-0430',
      'AB',
      'ABCDET',
      'UTCX',
    ),
    fc.string({ unit: fc.constantFrom('A', 'T', 'G', 'M', '+', '1'), maxLength: 6 }),
  ),
};

/** What an element of a layout may be read from; the others are offsets and fractions. */
const readable = (element: string): fc.Arbitrary<string> => {
  if (Object.hasOwn(values, element)) return values[element] ?? fc.constant('');
  if (/^[.,]/.test(element)) {
    return fc.oneof(
      fc.constantFrom('', '.1', '.+1', '.-1', ',12+', '.é'),
      fc
        .string({ unit: fc.constantFrom('0', '5', '9'), minLength: element.length - 1, maxLength: element.length - 1 })
        .map((all) => `.${all}`),
    );
  }
  return fc
    .tuple(fc.constantFrom('+', '-', '-', 'Z'), digits(2, 25), digits(2, 61), digits(2, 61))
    .map(([sign, ...parts]) => {
      if (sign === 'Z' && element.startsWith('Z')) return 'Z';
      let at = -1;
      return `${sign}${element.slice(1).replace(/\d\d/g, () => {
        at += 1;
        return parts[at] ?? '';
      })}`;
    });
};

const laidOut = fc
  .array(fc.tuple(fc.constantFrom(...ELEMENTS), fc.constantFrom('', '', ' ', '-', ':', '/', '  ', 'T')), {
    maxLength: 7,
  })
  .chain((parts) =>
    fc
      .tuple(...parts.map(([element]) => readable(element)))
      .map((all): [RegoValue, RegoValue] => [
        parts.map(([element, separator]) => element + separator).join(''),
        parts.map(([, separator], at) => `${all[at] ?? ''}${separator}`).join(''),
      ]),
  );
const named = fc.tuple(fc.constantFrom(...NAMES, ...LAYOUTS), fc.oneof(rfc3339, anyString));
const written = fc.constantFrom<[RegoValue, RegoValue]>(
  ['ANSIC', 'Mon Jan  2 15:04:05 2006'],
  ['UnixDate', 'Tue Feb 29 15:04:05 CET 2000'],
  ['RFC850', 'Monday, 02-Jan-06 15:04:05 MST'],
  ['RFC1123Z', 'Mon, 02 Jan 2006 15:04:05 -0700'],
  ['3:04PM', '12:00AM'],
  ['2006-002', '2000-366'],
  ['2006-002', '2001-366'],
  ['2006-002 01', '2000-060 02'],
);

const span = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -40, max: 40 }) },
  { weight: 2, arbitrary: fc.integer({ min: -5000, max: 5000 }) },
  { weight: 1, arbitrary: anyNumber },
);

const unit = fc.constantFrom('ns', 'us', 'µs', 'μs', 'ms', 's', 'm', 'h', 'd', 'w', 'y', '', 'x', 'S');
const amount = fc.oneof(
  fc.nat(100).map(String),
  fc.constantFrom(
    '0',
    '1.5',
    '.5',
    '1.',
    '.',
    '0.000000001',
    '9223372036',
    '9223372036854775807',
    '9223372036854775808',
    '1.2.3',
    '106751',
    '292.4712',
  ),
  fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => `${value}`),
  fc.string({ unit: fc.constantFrom('0', '1', '9', '.'), maxLength: 24 }),
);
const duration = nearly(
  fc
    .tuple(fc.constantFrom('', '', '-', '+'), fc.array(fc.tuple(amount, unit), { maxLength: 4 }))
    .map(([sign, parts]) => `${sign}${parts.flat().join('')}`),
  '-+.0smhdwyµ',
);

export const TIME_ARGUMENTS: Readonly<Record<string, Operands>> = {
  'time.now_ns': fc.constant([]),
  'time.parse_ns': fc.oneof(laidOut, laidOut, named, written, operands(layout, anyString)),
  'time.parse_rfc3339_ns': operands(rfc3339),
  'time.parse_duration_ns': operands(duration),
  'time.format': fc.oneof(operands(time), fc.tuple(fc.tuple(nanoseconds, zone, layout))),
  'time.date': operands(time),
  'time.clock': operands(time),
  'time.weekday': operands(time),
  'time.add_date': operands(time, span, span, span),
  'time.diff': operands(time, time),
};
