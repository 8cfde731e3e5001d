import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readXml } from '../../../src/core/evidence/xml.ts';
import { rowTaker } from '../../../src/core/evidence/xml-row.ts';
import { problemsOf } from '../../../src/core/model/problem.ts';
import { sourceOf } from './recorded.ts';

/** What is read of a text that comes in these blocks: in blocks of one character no row is ever whole, and the parser reads it all. */
function readIn(blocks: Iterable<string>) {
  const seen: string[] = [];
  try {
    const notes = readXml(
      { ...sourceOf('', 'r.xml'), blocks: () => blocks },
      {
        open(name, attributes, depth, line) {
          seen.push(`<${name} ${JSON.stringify(Object.entries(attributes))} ${depth} ${line}`);
          return name.endsWith('e');
        },
        close: (name, depth) => seen.push(`>${name} ${depth}`),
        text: (piece) => seen.push(piece),
      },
    );
    return { seen, notes };
  } catch (thrown) {
    const [problem] = problemsOf(thrown, 'internal.bug');
    // Where such a text is noticed depends on where the parser gets a new piece of it.
    const isVague = problem?.found === 'text data outside of root node';
    return { seen, problem: isVague ? { ...problem, line: 0, column: 0 } : problem };
  }
}

const inHalves = (text: string, at: number) => readIn([text.slice(0, at), text.slice(at)]);

const FOLDER = 'test/evidence';
const RECORDINGS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.xml'));

/** What may stand in the place of a piece of a report, right or wrong. */
const PIECES = [
  '<',
  '>',
  '/>',
  '"',
  "'",
  '&',
  '&lt;',
  '&#10;',
  '&no;',
  ' ',
  '\r',
  '\r\n',
  '\n',
  '\t',
  '=',
  '<a/>',
  ']]>',
];
const RARE = ['\u0001', '\u0085', '\u2028', '\ud800', '\uffff', '😀', 'é', '<!-- x="" -->', '<![CDATA[', ''];

const change = fc.record({ at: fc.nat(), gone: fc.nat(3), piece: fc.constantFrom(...PIECES, ...RARE) });

const changed = (text: string, changes: readonly { at: number; gone: number; piece: string }[]): string =>
  changes.reduce((before, { at, gone, piece }) => {
    const place = at % (before.length + 1);
    return before.slice(0, place) + piece + before.slice(place + gone);
  }, text);

describe('elements without content', () => {
  test.each(RECORDINGS)('in %s are read as the parser reads them', (path) => {
    const text = readFileSync(join(FOLDER, path), 'utf8').slice(0, 20_000);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), fc.nat(), (changes, cut) => {
        const report = changed(text, changes);
        expect(inHalves(report, cut % (report.length + 1))).toEqual(readIn(report));
      }),
      { numRuns: 10, seed: 9 },
    );
  });

  test.each([
    ['in a row', '<r><e a="1" b="2"/><e a="3" b="4"/></r>'],
    ['on lines', '<r>\r\n  <e a="1"/>\r\n  <e a="2"/>\n\t<e a="3"></e>\n<e>\r\n </e></r>'],
    ['with every entity', '<r><e a="&lt;&gt;&amp;&quot;&apos;&amp;lt;"/></r>'],
    ['with a name of the language', '<r><e __proto__="1" constructor="2"/></r>'],
    ['with other attributes each time', '<r><e/><e a="1"/><e b="1"/><e/><f/><e a="1"/></r>'],
    ['before a fault on the same line', '<r>\n<e a="1"/><e a="2"/>&</r>'],
    ['before a character that XML forbids', `<r>${'<e a="1"/>'.repeat(40)}<x>\u0001</x></r>`],
    ['of XML 1.1', '<?xml version="1.1"?><r><e a="\u0085"/><e a="\u2028"/><e a="1"/>\u0085<e a="1"/><f></r>'],
    ['with an attribute twice', '<r><e a="1"/><e a="1" a="2"/></r>'],
    ['with a tag in a value', '<r><e a="1"/><e a="<"/></r>'],
    ['with a bare ampersand', '<r><e a="1"/><e a="&"/></r>'],
    ['with a reference', '<r><e a="1"/><e a="&#228;&#1;"/><e a="\u0001"/></r>'],
    ['with half a character', '<r><e a="1"/><e a="😀"/><e a="\ud83d"/></r>'],
    ['nested too deep', `${'<a>'.repeat(64)}<e/><e/>${'</a>'.repeat(64)}`],
    ['inside text that is wanted', '<r><e>a<f/> <f/>b</e></r>'],
    ['in a comment, in CDATA', '<r><!-- <e/><e/> --><x><![CDATA[<e/><e/>]]></x><e/></r>'],
    ['outside the root', '<e/><e/>'],
  ])('%s are read as the parser reads them', (_, text) => {
    const truth = readIn(text);
    for (let at = 0; at <= text.length; at += 1) expect(inHalves(text, at)).toEqual(truth);
  });

  test('are taken without the parser', () => {
    const takeRow = rowTaker();
    const text = '\n<e a="&lt;" b=""/> <e a="2" b="3">\n</e><x y="1"/><x>';
    const ends: number[] = [];
    for (let row = takeRow(text, 0); row !== undefined; row = takeRow(text, row.end)) ends.push(row.end);
    expect(takeRow(text, 0)).toEqual({ name: 'e', attributes: { a: '<', b: '' }, before: '\n', inside: '', end: 19 });
    expect(ends).toEqual([19, 40, 50]);
  });
});
