import { Command } from 'commander';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { record } from '../../src/cli/record.ts';
import { REPORT_IDS } from '../../src/cli/subject-options.ts';
import { askedFor, VERBS } from '../../src/cli/verbs.ts';
import { REPORTERS } from '../../src/core/report/index.ts';

test('only a verb that judges leaves a refusal undecided', () => {
  const judging = Object.keys(VERBS).filter((name) => askedFor(VERBS, [name]) === undefined);
  expect(judging).toEqual(['check', 'decide']);
  expect(askedFor(VERBS, ['baseline', 'add', 'lint.sarif', '--file', 'x'])).toBe('baseline add lint.sarif --file x');
  expect(askedFor(VERBS, ['constructor'])).toBe('constructor');
});

test.each([
  ['check', check, '--base release/1.0 --head my-fix'],
  ['record', record, '--slot e2e -- npx playwright test'],
] as const)('help of %s shows how it is called', (name, verb, call) => {
  const written: string[] = [];
  const command = new Command(name).configureOutput({ writeOut: (text) => written.push(text) });
  verb(command);
  command.outputHelp();
  expect(written.join('')).toContain(`For example:\n  phasegate ${name} ${call}`);
});

test('help names every report', () => {
  expect(REPORT_IDS.split(/, | or /)).toEqual(REPORTERS.map(({ id }) => id));
});
