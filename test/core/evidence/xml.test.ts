import { describe, expect, test } from 'vitest';
import { kept } from '../../../src/core/evidence/kept.ts';
import { readXml } from '../../../src/core/evidence/xml.ts';
import { problemsOf } from '../../../src/core/model/problem.ts';
import { sourceOf } from './recorded.ts';

function events(text: string, wanted = 'a') {
  const seen: string[] = [];
  try {
    const notes = readXml(sourceOf(text, 'r.xml'), {
      open(name, attributes, depth, line) {
        seen.push(`<${name} ${JSON.stringify(attributes)} ${depth} ${line}`);
        return name === wanted;
      },
      close: (name, depth) => seen.push(`>${name} ${depth}`),
      text: (piece) => seen.push(piece),
    });
    return { seen, notes };
  } catch (thrown) {
    return { seen, problem: problemsOf(thrown, 'internal.bug')[0] };
  }
}

describe('XML', () => {
  test('elements come with depth and line, text only where it is wanted', () => {
    expect(events('<r>\nno<a x="1">yes<![CDATA[ <too> ]]></a>no</r>').seen).toEqual([
      '<r {} 0 1',
      '<a {"x":"1"} 1 2',
      'yes',
      ' <too> ',
      '>a 1',
      '>r 0',
    ]);
  });

  test.each([
    [
      'a forbidden character',
      '<r><a x="1\u0001">\u001b[31m</a></r>',
      '�[31m',
      'a character that XML forbids was replaced by U+FFFD',
    ],
    [
      'a reference to one',
      '<r><a x="1&#1;">&#x1B;[31m</a></r>',
      '�[31m',
      'a reference to a character that XML forbids was replaced by U+FFFD',
    ],
    ['a bare end of CDATA', '<r><a x="1">a ]]> b</a></r>', 'a � b', 'a bare ]]> in text was replaced by U+FFFD'],
  ])('%s is replaced and noted', (_, text, mended, note) => {
    const { seen, notes } = events(text);
    expect(seen).toContain(mended);
    expect(notes).toEqual([note]);
  });

  test('a fault is found where a block ends in its middle', () => {
    const { notes } = events(`<r><a x="1">${'x'.repeat(65_536 - 15)}&#1;</a></r>`);
    expect(notes).toHaveLength(1);
  });

  test('text that only looks like a reference stays, where nothing was repaired', () => {
    expect(events('<r><a>&amp;#1;</a></r>')).toMatchObject({
      notes: [],
      seen: ['<r {} 0 1', '<a {} 1 1', '&#1;', '>a 1', '>r 0'],
    });
  });

  test.each([
    ['<r><a></r>', 'unexpected close tag'],
    ['<r a=1/>', 'unquoted attribute value'],
    ['<r a="<"/>', 'disallowed character'],
    ['<r>&nbsp;</r>', 'undefined entity'],
    ['<r>&#xZZ;</r>', 'malformed character entity'],
    ['<r>a & b;</r>', 'disallowed character in entity name'],
    ['<r/>text', 'text data outside of root node'],
    ['text', 'text data outside of root node'],
  ])('%s is refused', (text, found) => {
    expect(events(text).problem).toMatchObject({ code: 'evidence.malformed', file: 'r.xml', found, line: 1 });
  });

  test('what ends too early says so', () => {
    expect(events('<r>\n<a>').problem).toMatchObject({
      message: 'the XML ends too early',
      found: 'unclosed tag: a',
      line: 2,
    });
  });
});

describe('a kept string', () => {
  test('is equal to what it was cut from', () => {
    for (const text of ['', 'a', 'ä€😀', 'long enough not to be copied at once']) expect(kept(text)).toBe(text);
  });
});
