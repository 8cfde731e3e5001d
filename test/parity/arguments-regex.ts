import fc from 'fast-check';
import { NEWER } from '../../src/io/engine/builtins/regex/unicode.ts';
import { anyNumber, anyString, anyValue } from './any-value.ts';
import { nearly, type Operands, operands } from './operands.ts';

const ATOMS = [
  ...[
    'a',
    'b',
    'c',
    'ab',
    '.',
    'é',
    'ß',
    '😀',
    'K',
    'k',
    '\\d',
    '\\w',
    '\\s',
    '\\D',
    '\\W',
    '\\b',
    '\\B',
    '^',
    '$',
    '\\A',
    '\\z',
    ' ',
  ],
  ...[
    '[a-c]',
    '[^a]',
    '[[:alpha:]]',
    '[[:^digit:]]',
    '[\\d-]',
    '[]a]',
    '[^\\n]',
    '\\pL',
    '\\p{Greek}',
    '\\PN',
    '\\p{^Lu}',
    '[\\pL\\d]',
  ],
  ...[
    '\\Qa.b\\E',
    '\\x41',
    '\\x{1F600}',
    '\\101',
    '\\n',
    '\\.',
    '(?i)',
    '(?s)',
    '(?m)',
    '(?U)',
    '(?-i)',
    '\\C',
    '\\pX',
    '\\Z',
    '\\1',
    '\\R',
  ],
  ...[
    '(?i:é)',
    '(?i:ſ)',
    '(?m:^)',
    '(?m:$)',
    '(?i:[k-m])',
    '[a-\\x{10FFFF}]',
    '[b-a]',
    '(?=a)',
    '(?<!a)',
    '\\h',
    '\\v',
    '\\a',
    '\\x',
    '\\8',
  ],
];
const QUANTIFIERS = [
  '*',
  '+',
  '?',
  '*?',
  '+?',
  '??',
  '{2}',
  '{1,}',
  '{0,2}',
  '{2,1}',
  '{,2}',
  '{1001}',
  '**',
  '{0}',
  '{1,2}?',
  '++',
];

const { pattern } = fc.letrec<{ pattern: string; part: string; group: string }>((tie) => ({
  pattern: fc
    .array(tie('part'), { maxLength: 4 })
    .map((parts) => parts.join(''))
    .chain((one) => fc.constantFrom(one, one, `${one}|b`, `${one}|`)),
  part: fc
    .tuple(
      fc.oneof(
        { maxDepth: 3 },
        { weight: 4, arbitrary: fc.constantFrom(...ATOMS) },
        { weight: 1, arbitrary: tie('group') },
      ),
      fc.option(fc.constantFrom(...QUANTIFIERS), { freq: 3 }),
    )
    .map(([atom, quantifier]) => (quantifier === null ? atom : `${atom}${quantifier}`)),
  group: fc
    .tuple(
      fc.constantFrom('(', '(', '(?:', '(?P<x>', '(?<y>', '(?i:', '(?P<x1_>', '(?P<1>', '(?'),
      tie('pattern'),
      fc.constantFrom(')', ')', ')', ')', ''),
    )
    .map((parts) => parts.join('')),
}));

const searched = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'k', 'K', ' ', '\n', '1', 'é', 'É', 'ß', '😀', '-', '.', '\u212a', 'ſ', 'α'),
    maxLength: 12,
  }),
  anyString.filter((text) => !NEWER.test(text)),
);
const expression = fc.oneof(
  { weight: 9, arbitrary: pattern },
  { weight: 1, arbitrary: nearly(pattern, '\\()[]{}*+?|^$') },
);

const name = fc.constantFrom('0', '1', '2', '9', '01', '1000000000', 'x', 'x1_', 'y', 'xy', '2x', 'é', '');
const reference = fc
  .tuple(fc.constantFrom('$', '$', '$$'), name, fc.boolean(), fc.constantFrom('}', '}', '}', ''))
  .map(([dollar, group, isBraced, end]) => `${dollar}${isBraced ? `{${group}${end}` : group}`);
const template = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: reference },
      { weight: 1, arbitrary: fc.constantFrom('$', '-', 'a', '\\1', '😀') },
    ),
    {
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''));

const delimited = fc
  .array(
    fc.oneof(
      fc.constantFrom('urn:', 'a', '.', '*', ':', '<', '>', 'é', '{', '}', '$'),
      pattern.map((part) => `<${part}>`),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));
const delimiter = (usual: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom('', 'é', '{', '}', '<<', '<', '>') },
  );

const simple = nearly(
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          'a',
          'b',
          'c',
          '.',
          '[a-c]',
          '[bc]',
          '[]',
          '[^a]',
          '\\.',
          '\\[',
          '[a\\]]',
          'é',
          '😀',
          '[α-ω]',
          '-',
          '^',
          '[a-c-e]',
        ),
        fc.constantFrom('', '', '', '*', '+'),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.flat().join('')),
  '.*+[]\\-',
);

/** Characters that are newer than Go's tables, and patterns that ask for what the tables say of them. */
const newer = fc.string({
  unit: fc.constantFrom(
    'a',
    'K',
    '\u0295',
    '\u0264',
    '\u019b',
    '\u{1171e}',
    '\u1c89',
    '\ua7dc',
    '\u{1e5d0}',
    '\u{323b0}',
    '\u{10d50}',
  ),
  maxLength: 6,
});
const property = fc
  .array(
    fc.constantFrom(
      '\\pL',
      '\\PL+',
      '\\p{Lu}',
      '\\p{^Ll}',
      '\\pC',
      '\\p{Han}',
      '\\p{Latin}',
      '(?i)',
      'k',
      '.',
      '\\w',
      '[^\\pN]',
      '\\p{Mc}',
      '\\p{Mn}',
      '(?i:[a-\u0190])',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(''));

const [usual, newest] = [fc.tuple(expression, searched), fc.tuple(property, newer)];
const both = fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: newest });
const spoilt = operands(expression, searched, anyValue);
const limit = fc.oneof(fc.integer({ min: -2, max: 4 }), anyNumber);

export const REGEX_ARGUMENTS: Readonly<Record<string, Operands>> = {
  'regex.find_n': fc.oneof(
    fc.tuple(both, limit).map(([[pattern, text], most]) => [pattern, text, most]),
    spoilt,
  ),
  'regex.split': fc.oneof(
    { weight: 9, arbitrary: both },
    { weight: 1, arbitrary: spoilt.map((all) => all.slice(0, 2)) },
  ),
  'regex.replace': fc.oneof(
    fc.tuple(both, fc.oneof(template, anyString)).map(([[pattern, text], value]) => [text, pattern, value]),
    operands(searched, expression, template),
  ),
  'regex.template_match': operands(delimited, searched, delimiter('<'), delimiter('>')),
  'regex.globs_match': operands(simple, simple),
};
