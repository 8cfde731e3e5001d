import type { SourceFile } from '../adapter.ts';

const STRING_OR_NAME = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/**
 * The same file with `NaN` and `Infinity`, which RFC 8259 does not have and Python and Google Benchmark write all the same, as the string
 * "NaN": so whoever needs that figure finds that it is none, and nobody else is kept from reading the others.
 */
export const withNamedNumbers = (file: SourceFile): SourceFile => ({
  ...file,
  text() {
    const text = file.text();
    if (!/\b(?:NaN|Infinity)\b/.test(text)) return text;
    return text.replace(STRING_OR_NAME, (token) => (token.startsWith('"') ? token : '"NaN"'));
  },
});
