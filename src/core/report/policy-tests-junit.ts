import type { PolicyTest, TestReport } from '../model/policy-test.ts';
import { shortcomings } from '../model/policy-test.ts';
import { said, xmlText } from './escape.ts';
import { type JunitCase, junitXml } from './junit-suites.ts';
import { drawn, failuresOf, testHeadline } from './policy-tests.ts';

interface Case extends JunitCase {
  readonly name: string;
  readonly message: string;
  readonly body: string;
}

/** JUnit XML: one suite for each package of tests, and one of what belongs to no test. It is red exactly where the tests are no pass. */
export function testJunit(report: TestReport, threshold: number | undefined): string {
  const headline = testHeadline(report, threshold);
  const cases = [...report.tests.map(caseOf), ...casesBeside(report, threshold, headline)];
  return junitXml(headline, cases, caseLines);
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

function caseLines({ suite, name, outcome, message, body }: Case): readonly string[] {
  const head = `    <testcase classname="${xmlText(said(suite))}" name="${xmlText(said(name))}"`;
  const text = body
    .split('\n')
    .map((row) => xmlText(said(row)))
    .join('\n');
  if (outcome === 'passed') return [text === '' ? `${head} />` : `${head}><system-out>${text}</system-out></testcase>`];
  return [`${head}><${outcome} message="${xmlText(said(message))}">${text}</${outcome}></testcase>`];
}
