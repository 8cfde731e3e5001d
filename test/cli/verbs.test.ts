import { expect, test } from 'vitest';
import { askedFor, VERBS } from '../../src/cli/verbs.ts';

test('only a verb that judges leaves a refusal undecided', () => {
  const judging = Object.keys(VERBS).filter((name) => askedFor(VERBS, [name]) === undefined);
  expect(judging).toEqual(['check', 'decide']);
  expect(askedFor(VERBS, ['baseline', 'add', 'lint.sarif', '--file', 'x'])).toBe('baseline add lint.sarif --file x');
  expect(askedFor(VERBS, ['constructor'])).toBe('constructor');
});
