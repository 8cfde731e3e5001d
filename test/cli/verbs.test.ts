import { expect, test } from 'vitest';
import { REPORT_IDS } from '../../src/cli/subject-options.ts';
import { askedFor, VERBS } from '../../src/cli/verbs.ts';
import { REPORTERS } from '../../src/core/report/index.ts';

test('only a verb that judges leaves a refusal undecided', () => {
  const judging = Object.keys(VERBS).filter((name) => askedFor(VERBS, [name]) === undefined);
  expect(judging).toEqual(['check', 'decide']);
  expect(askedFor(VERBS, ['baseline', 'add', 'lint.sarif', '--file', 'x'])).toBe('baseline add lint.sarif --file x');
  expect(askedFor(VERBS, ['constructor'])).toBe('constructor');
});

test('help names every report', () => {
  expect(REPORT_IDS.split(/, | or /)).toEqual(REPORTERS.map(({ id }) => id));
});
