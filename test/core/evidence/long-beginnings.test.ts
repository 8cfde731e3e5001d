import { expect, test } from 'vitest';
import { codesOf } from './tests/reading.ts';

/** Marks that can match such a beginning in more than one way would try them all, and never come to an end. */
test.each([
  ['blank lines', '\n'],
  ['lines of blanks', '   \r\n'],
  ['comments of a script', '# a comment\n'],
  ['comments of XML', '<!-- a comment -->\n'],
  ['comments of XML on one line', '<!-- -->'],
  ['instructions of XML', '<?a b?>\n'],
  ['types of documents', '<!DOCTYPE a [ ]>'],
])('%s before something unknown are passed over', (_, beginning) => {
  expect(codesOf(`${beginning.repeat(2_000)}x`)).toEqual(['evidence.unknown_format']);
  expect(codesOf(`${beginning.repeat(2_000)}<x>`)).toEqual(['evidence.unknown_format']);
});
