import fc from 'fast-check';
import { nearly, type Operands, operands } from './operands.ts';

const piece = (...pieces: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...pieces);

const maybe = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(piece(''), text);

const joined = (unit: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(unit, { maxLength: 4 }).map((parts) => parts.join(''));

const scheme = maybe(piece('http:', 'https:', 'HTTP:', 'mongodb:', 'mailto:', 'a+b.c-1:', '1a:', ':', 'a_b:'));
const user = maybe(piece('u@', 'u:p@', 'u%40:p@q@', 'u<@', 'é@', '%zz@', ':@', '%e2%82@'));
const address = piece(
  '[::1]',
  '[fe80::1%25en0]',
  '[fe80::1%25]',
  '[::1%2525%20%41%2f]',
  '[::1%25a%3c%25%ff]',
  '[1.2.3.4]',
  '[::ffff:1.2.3.4]',
  '[::1',
  '[x]',
  '[]',
  'a[::1]',
  '[::%31]',
  '[1:2:3:4:5:6:7:8]',
  '[::1]x',
  '[[::1]]',
);
const name = joined(
  piece('example', '.com', '1', '-', '%41', '%e9', '%C3%A9', 'é', '%25', ' ', '<', '"', ']', '_', ',', '\\', '^'),
);
const port = maybe(piece(':', ':80', ':a', ':1:2', ':٣', ':80]'));
const host = fc.tuple(user, fc.oneof({ weight: 1, arbitrary: address }, { weight: 2, arbitrary: name }), port);
const authority = maybe(host.map((parts) => `//${parts.join('')}`));
const path = joined(
  piece(
    '/',
    '//',
    'a',
    '%2F',
    '%20',
    ' ',
    ':',
    '*',
    '~',
    '!',
    "'",
    '(',
    '%',
    '%4',
    '%ff',
    'é',
    '%c3%a9',
    '\t',
    '@',
    '\\',
  ),
);
const query = maybe(joined(piece('?', '?a=b', '&', '%', 'é', ' ', '?')));
const fragment = maybe(joined(piece('#', '#top', '%20', '%', 'é', '\x07')));

const reference = fc.tuple(scheme, authority, path, query, fragment).map((parts) => parts.join(''));

/** Without what is wrong in any of its parts. */
const good = fc
  .tuple(
    piece('', 'http:', 'HTTPS:', 'a+b.c-1:'),
    piece('', '//example.com', '//u:p@example.com:80', '//[::1]:', '//%C3%A9,b:1', '//[fe80::1%25e%20n]', '///', '//'),
    joined(piece('/', '/a', '/%2F', '/%20', '/*', "/!'(", '/é', '/%c3%a9', '/;:@&=+$,', '/<>"\\^`{|}')),
    query,
    piece('', '#', '#top', '#a#b', '#%20é', '#\x07'),
  )
  .map((parts) => parts.join(''));

const text = fc.oneof(good, nearly(reference, ':/?#[]@%. \n*'));

/** Operands of the functions on URIs. */
export const URI_ARGUMENTS: Readonly<Record<string, Operands>> = {
  'uri.is_valid': operands(text),
  'uri.parse': operands(text),
};
