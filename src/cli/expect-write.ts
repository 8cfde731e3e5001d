import { parseExpectedTests } from '../core/config/expected-tests.ts';
import { expectationOf, type ListedTest, listDifference } from '../core/evidence/tests/expectation.ts';
import { counted } from '../core/model/headline.ts';
import { said } from '../core/report/escape.ts';
import { readReports } from '../io/reports.ts';
import type { ExpectOptions } from './expect.ts';
import { type Desk, listed, standing, writeDocument } from './written.ts';

/** Writes the list of expected tests and shows what changes. Returns 0; a run that is not good throws Problems. */
export async function expectCommand(paths: readonly string[], options: ExpectOptions, desk: Desk): Promise<0> {
  const reports = await readReports('tests', paths, desk.directory, options.format);
  const { tests, skipped, flaky } = expectationOf(
    reports.flatMap(({ items }) => items),
    reports.flatMap(({ report }) => report.runErrors ?? []),
  );
  const text = await standing(options.file, desk);
  const before = text === undefined ? [] : parseExpectedTests({ path: options.file, text });
  const { added, removed } = listDifference(before, tests);
  await writeDocument(options.file, `${JSON.stringify({ tests }, null, 2)}\n`, desk, options.dryRun === true);
  const result = {
    file: options.file,
    written: options.dryRun !== true,
    total: tests.length,
    added,
    removed,
    skipped,
    flaky,
  };
  desk.print(options.json === true ? `${JSON.stringify(result)}\n` : textOf(options, result));
  return 0;
}

interface Result {
  readonly total: number;
  readonly added: readonly ListedTest[];
  readonly removed: readonly ListedTest[];
  readonly skipped: number;
  readonly flaky: number;
}

function textOf({ file, dryRun }: ExpectOptions, { total, added, removed, skipped, flaky }: Result): string {
  return [
    `${dryRun === true ? 'would write' : 'wrote'}  ${said(file)} · ${counted(total, 'test')} expected: ${added.length} added, ${removed.length} removed`,
    ...listed('removed', removed.map(shownTest)),
    ...listed('added', added.map(shownTest)),
    ...(skipped === 0 ? [] : [`  note      ${skipped} skipped and not listed`]),
    ...(flaky === 0 ? [] : [`  note      ${flaky} flaky and listed: the slot says how many may be`]),
    ...(dryRun === true ? [] : ['  next      commit it to the trusted ref, and name it as `expected` of the slot']),
    '',
  ].join('\n');
}

const shownTest = ({ name, suite }: ListedTest): string => (suite === undefined ? name : `${suite} › ${name}`);
