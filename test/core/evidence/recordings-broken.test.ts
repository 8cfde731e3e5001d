import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../../src/core/model/problem.ts';
import { read, recordings } from './recorded.ts';

const IDS = [
  'k6-summary',
  'metrics',
  'sarif',
  'terraform-validate',
  'tflint',
  'kubeconform',
  'compose-ps',
  'compose-config',
];
const ALL = recordings<{ readonly format?: string }>(...IDS).filter(({ text }) => text !== '');

describe.each(ALL)('$name', ({ text, expected }) => {
  const { format } = expected;
  const isLines = format === 'compose-ps';

  test('cut anywhere within a document is no evidence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.trimEnd().length - 1 }), (length) => {
        const cut = text.slice(0, length);
        fc.pre(!isLines || !/(?:^|\n|\})$/.test(cut));
        expect(read(cut, format).codes).not.toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('with a flipped bit is read or refused with a known code, and never gives a figure that is none', () => {
    const bytes = Buffer.from(text);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const { report, metrics } = read(flipped.toString(), format);
        for (const { code, message } of report.problems) {
          expect(PROBLEM_CODES).toHaveProperty([code]);
          expect(message.length).toBeLessThanOrEqual(100);
        }
        for (const { value, samples } of metrics) {
          expect(Number.isFinite(value)).toBe(true);
          expect(samples ?? 1).toBeGreaterThan(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('with any value in place of one of its own is read or refused with a known code', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.jsonValue({ maxDepth: 1 }), (position, value) => {
        const documents = isLines ? text.trimEnd().split('\n') : [text];
        const replaced = documents.map((one) => JSON.stringify(replacing(JSON.parse(one), { left: position }, value)));
        for (const { code } of read(replaced.join('\n'), format).report.problems) {
          expect(code === 'evidence.unreadable' ? 'a reader threw something that is no problem' : code).toMatch(
            /^evidence\./,
          );
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** The document with the value at a position, counted depth first, replaced. */
function replacing(document: unknown, at: { left: number }, value: unknown): unknown {
  if (at.left === 0) {
    at.left = -1;
    return value;
  }
  if (at.left > 0) at.left -= 1;
  if (Array.isArray(document)) return document.map((child) => replacing(child, at, value));
  if (typeof document !== 'object' || document === null) return document;
  return Object.fromEntries(Object.entries(document).map(([key, child]) => [key, replacing(child, at, value)]));
}
