import { counted } from '../model/headline.ts';
import {
  coveredPercent,
  type Mutation,
  type PolicyCoverage,
  type PolicyTest,
  shortcomings,
  type TestCase,
  type TestFailure,
  type TestReport,
} from '../model/policy-test.ts';
import { said } from './escape.ts';
import { problemText } from './problems.ts';

/** One line: whether the tests are a pass, and else why not. The same in every format. */
export function testHeadline(report: TestReport, threshold: number | undefined): string {
  const short = shortcomings(report, threshold);
  const ran = report.tests.filter(({ status }) => status !== 'skip').length;
  const skipped = report.tests.length - ran;
  const parts = [
    ...short,
    ...(report.tests.length === 0 ? [] : [counted(ran, 'test')]),
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
    ...(report.coverage.length === 0 ? [] : [`${percent(coveredPercent(report.coverage))} of the lines`]),
    ...(report.mutation === undefined ? [] : [mutationPart(report.mutation)]),
  ];
  return [`${short.length === 0 ? 'PASS' : 'FAIL'}  ${said(report.folder)}`, ...parts].join(' · ');
}

/** For a terminal: what failed with its values, what no test reached, and what no test noticed. */
export function testText(report: TestReport, threshold: number | undefined): string {
  const headline = testHeadline(report, threshold);
  const blocks = [
    ...report.problems.map(problemText),
    ...report.tests.flatMap(testBlock),
    ...reachBlock(report),
    ...(report.mutation?.survivors ?? []).map(({ file, line, mutant, diff }) =>
      [`survived  ${said(file)}:${line}  ${said(mutant)}`, ...indented(diff)].join('\n'),
    ),
  ];
  return `${[headline, ...blocks, ...(blocks.length === 0 ? [] : [headline])].join('\n\n')}\n`;
}

/** Without trailing zeros, and never rounded up to what it is not: 99.99 stays below 100. */
export const percent = (value: number): string => `${Math.floor(value * 10) / 10} %`;

/** What failed in a test, and in each case of it. */
export function failuresOf(test: PolicyTest): readonly { readonly of: string; readonly failure: TestFailure }[] {
  const cases = (test.cases ?? []).flatMap(({ name, failure }: TestCase) =>
    failure === undefined ? [] : [{ of: name.join(' '), failure }],
  );
  if (cases.length > 0) return cases;
  return test.failure === undefined ? [] : [{ of: '', failure: test.failure }];
}

/** An expression with its values below, the long ones each on a line of its own. */
export const drawn = ({ text, values = [] }: TestFailure): string =>
  [text, ...values.map(({ name, value }) => `${name} = ${value}`)].join('\n');

function testBlock(test: PolicyTest): readonly string[] {
  if (test.status === 'pass' || test.status === 'skip') return [];
  const printed = (test.output ?? '').trimEnd();
  const rows = [
    `${test.status === 'fail' ? 'failed' : 'error'}  ${said(test.package)}.${said(test.name)}  ${said(test.file)}:${test.line}`,
    ...(test.error === undefined ? [] : indented(test.error)),
    ...failuresOf(test).flatMap(({ of, failure }) => [
      `  ${of === '' ? '' : `case ${said(of)}  `}${said(failure.file)}:${failure.line}`,
      ...indented(drawn(failure), 4),
    ]),
    ...(printed === '' ? [] : ['  printed', ...indented(printed, 4)]),
  ];
  return [rows.join('\n')];
}

function reachBlock({ rules, coverage }: TestReport): readonly string[] {
  const unseen = rules.flatMap(({ code, file, line, denied, allowed }) => {
    const missing = [...(denied ? [] : ['denying']), ...(allowed ? [] : ['allowing'])].join(' or ');
    return missing === '' ? [] : [`not seen  ${said(code)} ${missing}  ${said(file)}:${line}`];
  });
  const missed = coverage.flatMap(missedLines);
  return unseen.length + missed.length === 0 ? [] : [[...unseen, ...missed].join('\n')];
}

function missedLines({ file, not_covered }: PolicyCoverage): readonly string[] {
  return not_covered.length === 0 ? [] : [`not run   ${said(file)}:${ranges(not_covered)}`];
}

/** 3, 4, 5 and 9 as 3-5,9. */
export function ranges(lines: readonly number[]): string {
  const runs: { readonly first: number; readonly last: number }[] = [];
  for (const line of lines) {
    const open = runs.at(-1);
    if (open !== undefined && open.last === line - 1) runs.splice(-1, 1, { first: open.first, last: line });
    else runs.push({ first: line, last: line });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}

function mutationPart({ policies, snapshots, explained }: Mutation): string {
  const generated = policies.generated + snapshots.generated;
  return `${generated} mutants${explained.length === 0 ? '' : `, ${explained.length} explained`}`;
}

const indented = (text: string, by = 2): readonly string[] =>
  text.split('\n').map((row) => `${' '.repeat(by)}${said(row.replaceAll('\t', '  '), LONGEST_ROW)}`.trimEnd());

const LONGEST_ROW = 2000;
