import { expect, test } from 'vitest';
import { type HeadlineParts, headlineOf, shownInstant } from '../../../src/core/model/headline.ts';

const parts: HeadlineParts = {
  verdict: 'fail',
  phase: 'phase-6',
  subject: {
    event: 'pull_request',
    base_ref: 'refs/heads/release/mve-0.9',
    head: '3f9c2ab'.padEnd(40, '0'),
    pull_request: 482,
  },
  counts: { pass: 16, fail: 2, warned: 1, waived: 0, undecided: 0, pending: 0, off: 3 },
  instant: '2026-12-01T10:14:00Z',
  simulated: false,
};

const none = { pass: 0, fail: 0, warned: 0, waived: 0, undecided: 0, pending: 0, off: 0 };

test('the headline says verdict, phase, subject and counts', () => {
  expect(headlineOf(parts)).toBe(
    'FAIL  phase-6 · #482 into release/mve-0.9 at 3f9c2ab · 2 blocking, 1 warning, 16 passed',
  );
});

test('an undecided headline says that nothing blocks and how much is not judged', () => {
  const line = headlineOf({ ...parts, verdict: 'undecided', counts: { ...none, undecided: 2, pass: 17 }, problems: 1 });
  expect(line).toMatch(/^UNDECIDED {2}.* · 0 blocking, 2 not judged, 1 problem, 17 passed$/);
});

test('a passing headline does not speak of what blocks', () => {
  expect(headlineOf({ ...parts, verdict: 'pass', counts: { ...none, pass: 19 } })).toMatch(/ · 19 passed$/);
});

test('observing stands next to the verdict', () => {
  expect(headlineOf({ ...parts, observing: { until: '2026-12-18T00:00:00Z' } })).toMatch(
    /^FAIL {2}observing until 2026-12-18 00:00 UTC · phase-6 · /,
  );
});

test('a simulated instant stands next to the verdict', () => {
  expect(headlineOf({ ...parts, simulated: true })).toMatch(/^FAIL {2}as of 2026-12-01 10:14 UTC · phase-6 · /);
});

test('a push is told from a pull request', () => {
  const { pull_request: _, ...subject } = parts.subject;
  expect(headlineOf({ ...parts, subject: { ...subject, event: 'push' } })).toContain(
    ' · push to release/mve-0.9 at 3f9c2ab · ',
  );
});

test('an empty range says so', () => {
  expect(headlineOf({ ...parts, verdict: 'pass', counts: none, note: 'no commits' })).toMatch(
    / · 0 passed · no commits$/,
  );
});

test('an instant is shown to the minute, and to the second where it has seconds', () => {
  expect([shownInstant('2026-12-02T10:14:00Z'), shownInstant('2026-12-02T10:14:09.5Z')]).toEqual([
    '2026-12-02 10:14 UTC',
    '2026-12-02 10:14:09 UTC',
  ]);
});
