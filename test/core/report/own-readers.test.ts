import { expect, test } from 'vitest';
import type { LintFinding, Report, TestCase } from '../../../src/core/evidence/adapter.ts';
import { ADAPTERS } from '../../../src/core/evidence/index.ts';
import { readEvidence } from '../../../src/core/evidence/read.ts';
import { reporterOf } from '../../../src/core/report/index.ts';
import { sourceOf } from '../evidence/recorded.ts';
import { DECISIONS, decisionOf, decisionSaying, LOG } from './decisions.ts';

interface Read {
  readonly tests: readonly TestCase[];
  readonly findings: readonly LintFinding[];
  readonly report: Report;
}

/** Our own report, read as evidence of another gate would be. */
function readBack(id: string, decision: ReturnType<typeof decisionOf>): Read {
  const tests: TestCase[] = [];
  const findings: LintFinding[] = [];
  const told = reporterOf(id)?.render(decision, LOG) ?? '';
  const { report } = readEvidence(
    sourceOf(told, reporterOf(id)?.file),
    { adapters: ADAPTERS, format: undefined },
    { tests: (one) => tests.push(one), iac: (one) => findings.push(one) },
  );
  return { tests, findings, report };
}

const hostile = decisionSaying(']]></failure>\u{1}\u{ffff}"<a&\n::error::x');
const samples = [
  ...DECISIONS.map((name) => ({ name, decision: decisionOf(name) })),
  { name: 'hostile', decision: hostile },
];

test.each(samples)('the JUnit adapter reads our JUnit report of "$name" without a problem', ({ decision }) => {
  const { tests, report } = readBack('junit', decision);
  expect(report.problems).toEqual([]);
  expect(tests.length).toBeGreaterThanOrEqual(decision.rules.length);
});

test.each(DECISIONS)('the JUnit adapter finds in "%s" the rules that block as failed tests', (name) => {
  const failed = readBack('junit', decisionOf(name)).tests.filter(({ status }) => status === 'failed');
  const { counts } = decisionOf(name);
  expect(failed).toHaveLength(counts.fail + counts.undecided);
});

test('the SARIF adapter reads a failing report with its findings', () => {
  const { findings, report } = readBack('sarif', decisionOf('fail'));
  expect(report.problems).toEqual([]);
  expect(findings.filter(({ level, suppressed }) => level === 'error' && !suppressed)).toHaveLength(8);
});

test('the SARIF adapter does not take an undecided report for a clean one', () => {
  expect(readBack('sarif', decisionOf('undecided')).report.problems.map(({ code }) => code)).toContain(
    'evidence.tool_failed',
  );
});
