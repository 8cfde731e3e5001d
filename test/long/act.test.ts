import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tool } from './tools.ts';
import { runWorkflow, type WorkflowRun } from './workflow.ts';

const BUILD_MS = 600_000;
const RUN_MS = 300_000;

/** A rule that nothing fulfils. */
const NEVER = `# METADATA
# title: Nothing is good enough
# description: So that a replay shows something.
# custom:
#   level: block
#   solution: Remove the rule.
package gates.house.never

import data.lib.report

deny contains violation if {
	violation := report.violation($"{input.change.title} is not good enough", ["/change/title"])
}
`;

const temporary = mkdtempSync(join(tmpdir(), 'phasegate-act-'));
beforeAll(() => {
  tool('actionlint');
  tool('act');
}, BUILD_MS);
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

test.each(globSync(['examples/workflow/*.yml', '.github/workflows/*.yml']))(
  'actionlint finds nothing in %s',
  (workflow) => {
    expect(execFileSync(tool('actionlint'), ['-no-color', workflow], { encoding: 'utf8' })).toBe('');
  },
);

const statusOf = ({ decision }: WorkflowRun, rule: string) => decision.rules.find(({ code }) => code === rule)?.status;

/** Lines of one job's log. */
const jobLog = ({ log }: WorkflowRun, job: string): string =>
  log
    .split('\n')
    .filter((line) => line.startsWith(`[phasegate/${job}] `))
    .join('\n');

describe('the shipped workflow on a pull request', { timeout: RUN_MS }, () => {
  test('is green where tests and lint are', () => {
    const run = runWorkflow(temporary, { tests: 'pass', adds: 'docs/progress.md' });
    expect(run.exit, run.log).toBe(0);
    expect(run.decision).toMatchObject({ verdict: 'pass', subject: { event: 'pull_request', pull_request: 7 } });
    expect(run.decision.sources.map(({ slot, status, producer }) => ({ slot, status, producer }))).toEqual([
      { slot: 'e2e', status: 'read', producer: 'success' },
      { slot: 'iac', status: 'read', producer: 'success' },
    ]);
    const gate = jobLog(run, 'phasegate');
    expect(gate).toContain('downloaded evidence-e2e, evidence-iac');
    expect(gate).toContain('::notice title=phasegate::PASS  hardening');
    expect(gate).toContain('Summary - # ✅ PASS · hardening');
    expect(gate).toContain('::set-output:: verdict=pass');
    expect(gate).toContain('Job succeeded');
  });

  test('H02 is red where a test fails: its job fails, and the gate runs all the same and says why', () => {
    const run = runWorkflow(temporary, { tests: 'fail', adds: 'docs/progress.md' });
    expect(run.exit, run.log).toBe(1);
    expect(run.decision.verdict).toBe('fail');
    expect(statusOf(run, 'dor.e2e_passing')).toBe('fail');
    expect(run.decision.sources.find(({ slot }) => slot === 'e2e')).toMatchObject({ producer: 'failure' });
    expect(jobLog(run, 'e2e')).toContain('Job failed');
    expect(jobLog(run, 'iac')).toContain('Job succeeded');
    const gate = jobLog(run, 'phasegate');
    expect(gate).toContain('::error file=evidence/e2e/results.xml,line=3,title=dor.e2e_passing::');
    expect(gate).toContain('Summary - # ❌ FAIL · hardening');
    expect(gate).toContain('::set-output:: verdict=fail');
    expect(gate).toContain('Job failed');
  });

  test('is red for a feature in the frozen branch, though every producer is green', () => {
    const run = runWorkflow(temporary, { tests: 'pass', adds: 'src/checkout.md' });
    expect(run.exit, run.log).toBe(1);
    expect(run.decision.verdict).toBe('fail');
    expect(statusOf(run, 'freeze.only_fixes')).toBe('fail');
    for (const job of ['e2e', 'iac']) expect(jobLog(run, job)).toContain('Job succeeded');
    expect(jobLog(run, 'phasegate')).toMatch(/::error .*title=freeze\.only_fixes/);
  });

  test('shows what changed policies would have said of past decisions, and is red by the trusted ones', () => {
    const before = runWorkflow(temporary, { tests: 'pass', adds: 'docs/progress.md' });
    const runs = mkdtempSync(join(temporary, 'runs-'));
    cpSync(before.artifacts, join(runs, '7000'), { recursive: true });
    mkdirSync(join(runs, '7001'));
    const adds = '.phasegate/policies/gates/house/never.rego';
    const run = runWorkflow(temporary, { tests: 'pass', adds, text: NEVER, runs });
    expect(run.exit, run.log).toBe(1);
    expect(statusOf(run, 'governance.owners_approved')).toBe('fail');
    expect(statusOf(run, 'house.never')).toBeUndefined();
    const gate = jobLog(run, 'phasegate');
    expect(gate).toContain('run 7001 kept no decision');
    expect(gate).toContain('1 snapshot: 1 would now fail');
    expect(gate).toMatch(/pass → fail {2}7000\/snapshot\.json/);
    expect(jobLog(before, 'phasegate')).not.toContain('past decisions');
  });
});
