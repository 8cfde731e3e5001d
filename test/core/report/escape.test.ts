import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clip,
  commandData,
  commandProperty,
  markdownText,
  said,
  visible,
  xmlText,
} from '../../../src/core/report/escape.ts';
import { nodesOf, shownText, treeOf } from './markdown-text.ts';

const HOSTILE = [
  'a',
  ' ',
  '\\',
  '`',
  '*',
  '_',
  '[x](http://x.y)',
  '![',
  '](',
  '<b>',
  '</td>',
  '&lt;',
  '|',
  '~~',
  '$',
  '#1',
  '@org/team',
  'www.x.y',
  'http://x.y',
  'a@b.cd',
  'mailto:a@b.cd',
  '\n',
  '\r',
  '::error::',
  '##[error]',
  ':x:',
  'GH-1',
  '- ',
  '1. ',
  '> ',
  '---',
  '\u{202e}',
  '\u{200b}',
  '\u{1b}[31m',
  '\ud800',
  '😀',
  '"',
  "'",
  '[^1]',
  '- [ ] ',
  '\t',
  '%0A',
  '<!-- -->',
  'xmpp:a@b.cd',
];
const hostileText = fc.array(fc.constantFrom(...HOSTILE), { maxLength: 12 }).map((parts) => parts.join(''));

describe('visible', () => {
  test.each([
    ['a line feed', 'a\nb', 'a\\u{a}b'],
    ['a carriage return', 'a\rb', 'a\\u{d}b'],
    ['a next line', 'a\u{85}b', 'a\\u{85}b'],
    ['a line separator', 'a\u{2028}b', 'a\\u{2028}b'],
    ['an escape sequence', '\u{1b}[31mred', '\\u{1b}[31mred'],
    ['a direction override', 'a\u{202e}b', 'a\\u{202e}b'],
    ['a zero-width space', 'a\u{200b}b', 'a\\u{200b}b'],
    ['a lone surrogate', 'a\ud800b', 'a\\u{d800}b'],
    ['an invisible tag', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['a blank letter', 'a\u{3164}b', 'a\\u{3164}b'],
  ])('shows %s', (_what, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('leaves letters of any script and emoji alone', () => {
    expect(visible('größer 夜 😀 naïve')).toBe('größer 夜 😀 naïve');
  });

  test('keeps a Rust path as it is, and breaks a command where a line could begin', () => {
    expect(visible('auth::tests::token ::error::x')).toBe('auth::tests::token \\u{3a}:error::x');
  });

  test('leaves nothing that could break a line or start a command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[|(?:^|\s)::/u);
      }),
    );
  });
});

describe('clip', () => {
  test('says that something was cut', () => {
    expect(clip('abcdef', 4)).toBe('abc…');
  });

  test('does not cut a character in two', () => {
    expect(clip('ab😀cd', 4)).toBe('ab…');
  });

  test('does not cut a shown character in two', () => {
    expect(clip('ab\\u{202e}cd', 8)).toBe('ab…');
  });

  test('a message of any length is capped', () => {
    expect(said('x'.repeat(1_000_000))).toHaveLength(500);
  });
});

describe('workflow commands', () => {
  test('a message keeps its line', () => {
    expect(commandData('50 %\r\n::error::x')).toBe('50 %25%0D%0A::error::x');
  });

  test('a property keeps its place', () => {
    expect(commandProperty('a:1,title=x')).toBe('a%3A1%2Ctitle=x');
  });
});

describe('Markdown', () => {
  test('any text is one paragraph of plain text, and reads as it was', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = visible(text).trim();
        const nodes = nodesOf(treeOf(markdownText(shown)));
        expect(nodes.map(({ type }) => type).filter((type) => !['root', 'paragraph', 'text'].includes(type))).toEqual(
          [],
        );
        expect(nodes.filter(({ type }) => type === 'paragraph').length).toBeLessThanOrEqual(1);
        expect(shownText(treeOf(markdownText(shown)))).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });

  test('any text stays in its table cell', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const table = `| a | b |\n|--|--|\n| ${markdownText(visible(text))} | end |\n`;
        expect(nodesOf(treeOf(table)).filter(({ type }) => type === 'tableCell')).toHaveLength(4);
        expect(shownText(treeOf(table))).toMatch(/end$/);
      }),
    );
  });
});

test('XML text ends neither element nor attribute', () => {
  expect(xmlText(`]]> & <a b="c" d='e'>`)).toBe(']]&gt; &amp; &lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;');
});
