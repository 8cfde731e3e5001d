/** One character of UTF-8, or a byte that belongs to none, where each byte is a character. */
const UTF8 = new RegExp(
  [
    '[\\0-\\x7f]+',
    '[\\xc2-\\xdf][\\x80-\\xbf]',
    '\\xe0[\\xa0-\\xbf][\\x80-\\xbf]',
    '\\xed[\\x80-\\x9f][\\x80-\\xbf]',
    '[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}',
    '\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}',
    '[\\xf1-\\xf3][\\x80-\\xbf]{3}',
    '\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}',
    '([\\x80-\\xff])',
  ].join('|'),
  'g',
);

/** UTF-8 as Go shows it: each byte that belongs to no character becomes one U+FFFD. */
export function textOfBytes(bytes: Buffer): string {
  const whole = bytes
    .toString('latin1')
    .replace(UTF8, (found, stray) => (stray === undefined ? found : '\xef\xbf\xbd'));
  return Buffer.from(whole, 'latin1').toString('utf8');
}
