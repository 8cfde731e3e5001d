import fc from 'fast-check';
import type { RegoValue } from '../../src/io/engine/builtins/builtin.ts';
import { anyString, anyValue } from './any-value.ts';
import { nearly, type Operands, objectOf, operands, setOf } from './operands.ts';

const identifier = fc.oneof(
  fc.constantFrom('alpha', 'beta', 'rc', '0', '1', '10', '2', '01', '-', 'a-b', 'A', 'x1', '9223372036854775808'),
  fc.nat(20).map(String),
  fc.string({ maxLength: 3, unit: fc.constantFrom(...'0123456789abcXYZ-') }),
);

const numeric = fc.oneof(
  fc.nat(3).map(String),
  fc.constantFrom('00', '01', '', '9223372036854775807', '9223372036854775808', '+1', '-1'),
);

const dotted = (part: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(part, { minLength: 1, maxLength }).map((parts) => parts.join('.'));

const version = nearly(
  fc
    .tuple(
      fc.constantFrom('', '', '', 'v'),
      fc.oneof(
        { weight: 5, arbitrary: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)).map((parts) => parts.join('.')) },
        { weight: 1, arbitrary: dotted(numeric, 4) },
      ),
      fc.option(dotted(identifier, 3), { nil: undefined }),
      fc.option(dotted(identifier, 2), { nil: undefined, freq: 2 }),
    )
    .map(
      ([v, core, pre, meta]) =>
        `${v}${core}${pre === undefined ? '' : `-${pre}`}${meta === undefined ? '' : `+${meta}`}`,
    ),
  '0.-+v ',
);

/** Two that share their beginning tell more. */
const versions = fc
  .oneof(
    fc.tuple(version, version),
    fc
      .tuple(dotted(identifier, 3), dotted(identifier, 3))
      .map(([a, b]) => [`1.0.0-${a}`, `1.0.0-${b}`] as [string, string]),
  )
  .filter(([a, b]) => !/\d{19}/.test(a) || !/\d{19}/.test(b));

const uuid = fc
  .tuple(fc.uuid(), fc.constantFrom(undefined, '1', '2', '6', '7', 'f'), fc.nat(4), fc.boolean())
  .map(([id, kind, form, isUpper]) => {
    const text = kind === undefined ? id : `${id.slice(0, 14)}${kind}${id.slice(15)}`;
    const cased = isUpper ? text.toUpperCase() : text;
    return [cased, cased, `{${cased}}`, `urn:uuid:${cased}`, cased.replaceAll('-', '')][form] ?? cased;
  });

const vertex = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<RegoValue>('a', 'b', 'c', 'd', 'e') },
  { weight: 1, arbitrary: anyValue },
);
const edges = fc.oneof(
  { weight: 5, arbitrary: fc.array(vertex, { maxLength: 3 }) },
  { weight: 2, arbitrary: setOf(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')) },
  { weight: 1, arbitrary: anyValue },
);
const graph = fc.oneof(
  fc.array(fc.tuple(vertex, edges), { maxLength: 6 }).map((entries) => new Map(entries)),
  objectOf(vertex, edges),
);

/** Versions, identifiers, graphs and globs. */
export const IDENTITY_ARGUMENTS: Readonly<Record<string, Operands>> = {
  'semver.compare': fc.oneof(
    { weight: 9, arbitrary: versions },
    { weight: 1, arbitrary: operands(fc.constant('1.0.0'), fc.constant('1.0.0-a')) },
  ),
  'semver.is_valid': operands(fc.oneof(version, anyString)),
  'uuid.parse': operands(nearly(uuid, '-{}fgFG0')),
  'graph.reachable_paths': operands(
    graph,
    fc.oneof(fc.array(vertex, { maxLength: 3 }), setOf(fc.constantFrom('a', 'b', 'f'))),
  ),
  'glob.quote_meta': operands(fc.oneof(anyString, fc.string({ unit: fc.constantFrom(...'*?\\[]{},!-.a/é') }))),
};
