import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspected } from './tests/reading.ts';

test('anything is read or refused with a known code, and never green without a test', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc.string().map((inner) => `<testsuites>${inner}</testsuites>`),
  );
  fc.assert(
    fc.property(anything, fc.constantFrom(undefined, ...['junit', 'playwright', 'ctrf']), (text, format) => {
      const { kind, problems, tests } = inspected(text, format);
      expect(problems.length > 0 || kind === 'iac' || (tests?.total ?? 0) > 0).toBe(true);
      for (const { code } of problems) expect(code).not.toBe('evidence.unreadable');
    }),
    { numRuns: 200 },
  );
});
