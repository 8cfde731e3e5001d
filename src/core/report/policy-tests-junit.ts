import type { PolicyTest, TestReport } from '../model/policy-test.ts';
import { shortcomings } from '../model/policy-test.ts';
import { said, xmlText } from './escape.ts';
import { drawn, failuresOf, testHeadline } from './policy-tests.ts';

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  readonly suite: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly message: string;
  readonly body: string;
}

/** JUnit XML: one suite for each package of tests, and one of what belongs to no test. It is red exactly where the tests are no pass. */
export function testJunit(report: TestReport, threshold: number | undefined): string {
  const headline = testHeadline(report, threshold);
  const cases = [...report.tests.map(caseOf), ...casesBeside(report, threshold, headline)];
  const suites = [...new Set(cases.map(({ suite }) => suite))];
  const lines = suites.flatMap((suite) => {
    const of = cases.filter((one) => one.suite === suite);
    return [`  <testsuite name="${xmlText(said(suite))}"${counters(of)}>`, ...of.map(caseText), '  </testsuite>'];
  });
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlText(headline)}"${counters(cases)}>`,
    ...lines,
    '</testsuites>',
  ].join('\n')}\n`;
}

const OUTCOMES = { pass: 'passed', fail: 'failure', error: 'error', skip: 'skipped' } as const;

function caseOf(test: PolicyTest): Case {
  const failures = failuresOf(test).map(({ of, failure }) =>
    [`${of === '' ? '' : `${of}: `}${failure.file}:${failure.line}`, drawn(failure)].join('\n'),
  );
  const body = [...failures, ...(test.error === undefined ? [] : [test.error]), ...printed(test)].join('\n\n');
  const message = test.status === 'skip' ? 'named todo_test_…' : `${test.file}:${test.line}`;
  return { suite: test.package, name: test.name, outcome: OUTCOMES[test.status], message, body };
}

const printed = ({ output }: PolicyTest): readonly string[] => (output === undefined ? [] : [output.trimEnd()]);

/** Faults, unnoticed mutants, and the answer itself where no case would tell it. */
function casesBeside(report: TestReport, threshold: number | undefined, headline: string): readonly Case[] {
  const head = { suite: 'phasegate policy test' };
  const problems = report.problems.map(({ code, message, file, line, found, frame }) => ({
    ...head,
    name: `${code} ${file ?? ''}:${line ?? 1}`,
    outcome: 'error' as const,
    message,
    body: frame ?? found ?? '',
  }));
  const survivors = (report.mutation?.survivors ?? []).map(({ file, line, mutant, diff }) => ({
    ...head,
    name: `${file}:${line} ${mutant}`,
    outcome: 'failure' as const,
    message: 'no test notices this mutant',
    body: diff,
  }));
  const short = shortcomings(report, threshold);
  const isTold = problems.length + survivors.length > 0 || report.tests.some(isRed);
  if (short.length === 0 || isTold) return [...problems, ...survivors];
  return [{ ...head, name: 'answer', outcome: 'failure', message: headline, body: short.join('; ') }];
}

const isRed = ({ status }: PolicyTest): boolean => status === 'fail' || status === 'error';

function caseText({ suite, name, outcome, message, body }: Case): string {
  const head = `    <testcase classname="${xmlText(said(suite))}" name="${xmlText(said(name))}"`;
  const text = body
    .split('\n')
    .map((row) => xmlText(said(row)))
    .join('\n');
  if (outcome === 'passed') return text === '' ? `${head} />` : `${head}><system-out>${text}</system-out></testcase>`;
  return `${head}><${outcome} message="${xmlText(said(message))}">${text}</${outcome}></testcase>`;
}

function counters(cases: readonly Case[]): string {
  const of = (outcome: Outcome) => cases.filter((one) => one.outcome === outcome).length;
  return ` tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`;
}
