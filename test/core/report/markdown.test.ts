import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown, markdownWithin } from '../../../src/core/report/markdown.ts';
import { decisionOf, decisionWith, LOG, ruleWith } from './decisions.ts';
import { nodesOf, treeOf } from './markdown-text.ts';

const LIMIT_BYTES = 900 * 1024;
const bytesOf = (text: string): number => Buffer.byteLength(text);

/** As many failing rules as given, each with so many findings of so many characters. */
function failing(rules: number, findings: number, characters: number) {
  return decisionWith(
    Array.from({ length: rules }, (_, at) =>
      ruleWith({
        code: `own.rule_${at}`,
        gate: 'own',
        findings: Array.from({ length: findings }, (_f, one) => ({
          message: `${one} ${'ü|'.repeat(characters / 2)}`,
          pointers: [],
          places: [],
        })),
      }),
    ),
  );
}

test('the verdict and every code survive any cut', () => {
  const sizes = fc.record({
    rules: fc.integer({ min: 1, max: 60 }),
    findings: fc.integer({ min: 1, max: 5 }),
    characters: fc.integer({ min: 0, max: 600 }),
    room: fc.integer({ min: 0, max: 60_000 }),
  });
  fc.assert(
    fc.property(sizes, ({ rules, findings, characters, room }) => {
      const decision = failing(rules, findings, characters);
      const maxBytes = 3000 + rules * 60 + room;
      const told = markdownWithin(decision, maxBytes);
      expect(bytesOf(told)).toBeLessThanOrEqual(maxBytes);
      expect(told).toMatch(/^# ❌ FAIL · /);
      expect(decision.rules.filter(({ code }) => !told.includes(`\`${code}\``))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('five megabytes of findings give a summary within the limit that says it was cut', () => {
  const told = markdown.render(failing(2000, 5, 600), LOG);
  expect(bytesOf(told)).toBeLessThanOrEqual(LIMIT_BYTES);
  expect(told).toContain('Cut to what the platform takes');
});

test('what fits is not said to be cut', () => {
  expect(markdown.render(decisionOf('fail'), LOG)).not.toContain('Cut to what');
});

test('a row that does not fit shrinks to its code, and a fold says how many of its lines are left', () => {
  const told = markdownWithin(failing(40, 3, 500), 6000);
  expect(told).toContain('| ❌ failed | `own.rule_39` |  |');
  expect(told).toMatch(/\n\| {2}\| and \d+ more \|/);
});

test('the table has seven cells in every row', () => {
  const rows = nodesOf(treeOf(markdown.render(decisionOf('fail'), LOG))).filter(({ type }) => type === 'tableRow');
  expect(new Set(rows.map((row) => ('children' in row ? row.children.length : 0)))).toEqual(new Set([7, 4]));
});

test('the next steps stand right below the verdict', () => {
  expect(markdown.render(decisionOf('fail'), LOG).split('\n')[2]).toMatch(
    /^\*\*Next:\*\* the author of the change \(dev\): Fix/,
  );
});

test('every rule stands in the fold of its gate', () => {
  const told = markdown.render(decisionOf('pass-entry'), LOG);
  expect(decisionOf('pass-entry').rules.filter(({ code }) => !told.includes(`\`${code}\``))).toEqual([]);
});
