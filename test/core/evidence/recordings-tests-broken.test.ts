import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../../src/core/model/problem.ts';
import type { Facts } from './facts/fact.ts';
import { inspected } from './tests/reading.ts';

const FORMATS = ['junit', 'playwright', 'ctrf'];
const ALL = FORMATS.flatMap((format) => {
  const folder = `test/evidence/${format}`;
  const names = readdirSync(folder).filter((name) => /mixed.*\.facts\.json$/.test(name));
  return names.map((facts) => {
    const name = facts.replace(/\.facts\.json$/, '');
    const { expected } = JSON.parse(readFileSync(`${folder}/${facts}`, 'utf8')) as Facts;
    return { name, text: readFileSync(`${folder}/${name}`, 'utf8'), format, failed: expected?.tests?.failed ?? 0 };
  });
});

describe.each(ALL)('$name', ({ text, format, failed }) => {
  test('cut at any place is no evidence', () => {
    fc.assert(
      fc.property(fc.nat(text.trimEnd().length - 1), (length) => {
        expect(inspected(text.slice(0, length), format).problems).not.toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test('with a flipped bit is refused with a known code, or still shows that tests failed', () => {
    const bytes = Buffer.from(text);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const { problems, tests } = inspected(flipped.toString());
        for (const { code, message } of problems) {
          expect(PROBLEM_CODES).toHaveProperty([code]);
          expect(code).not.toBe('evidence.unreadable');
          expect(message.length).toBeLessThanOrEqual(100);
        }
        expect(problems.length > 0 || (tests?.failed ?? 0) > 0 || failed === 0).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test('read as another format is refused', () => {
    for (const other of FORMATS.filter((one) => one !== format)) {
      expect(inspected(text, other).problems).not.toEqual([]);
    }
  });
});

describe('anything', () => {
  test('is read or refused with a known code, and never green without a test', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.string().map((inner) => `<testsuites>${inner}</testsuites>`),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom(undefined, ...FORMATS), (text, format) => {
        const { kind, problems, tests } = inspected(text, format);
        expect(problems.length > 0 || kind === 'iac' || (tests?.total ?? 0) > 0).toBe(true);
        for (const { code } of problems) expect(code).not.toBe('evidence.unreadable');
      }),
      { numRuns: 200 },
    );
  });
});
