import { expect, test } from 'vitest';
import type { Decision } from '../../../src/core/model/decision.generated.ts';
import { sarif } from '../../../src/core/report/sarif.ts';
import { DECISIONS, decisionOf, decisionSaying, decisionWith, LOG, ruleWith } from './decisions.ts';

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: {
      artifactLocation: { uri: string; uriBaseId: string };
      region: { startLine: number; startColumn?: number };
    };
  }[];
  suppressions?: { kind: string; status: string }[];
}

interface Run {
  tool: {
    driver: { name: string; rules: { id: string; shortDescription: { text: string }; help: { text: string } }[] };
  };
  invocations: { executionSuccessful: boolean; exitCode: number; toolExecutionNotifications: { level: string }[] }[];
  results: Result[];
}

function runOf(decision: Decision): Run {
  const log: { version: string; runs: Run[] } = JSON.parse(sarif.render(decision, LOG));
  expect([log.version, log.runs.length]).toEqual(['2.1.0', 1]);
  const [run] = log.runs;
  if (run === undefined) throw new Error('the log has no run');
  return run;
}

const samples = [
  ...DECISIONS.map((name) => ({ name, decision: decisionOf(name) })),
  { name: 'hostile', decision: decisionSaying('a b/ü\n%<>') },
];

test.each(samples)('the log of "$name" has the shape that SARIF 2.1.0 and code scanning demand', ({ decision }) => {
  const { tool, results } = runOf(decision);
  const ids = tool.driver.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(tool.driver.rules.filter((rule) => rule.shortDescription.text === '' || rule.help.text === '')).toEqual([]);
  for (const result of results) {
    expect(ids[result.ruleIndex]).toBe(result.ruleId);
    expect(['error', 'warning', 'note', 'none']).toContain(result.level);
    expect(result.message.text).not.toBe('');
    expect(result.locations).toHaveLength(1);
    const [location] = result.locations;
    expect(location?.physicalLocation.region.startLine).toBeGreaterThan(0);
    expect(location?.physicalLocation.artifactLocation.uri).toMatch(/^(?!\/)(?:[\w.~!*'()/-]|%[0-9A-F]{2})+$/);
  }
});

test('each finding is a result at its own line', () => {
  const lines = runOf(decisionOf('fail'))
    .results.filter(({ ruleId }) => ruleId === 'dor.e2e_passing')
    .map(({ locations }) => locations[0]?.physicalLocation.region.startLine);
  expect(lines).toEqual([57, 21, 48, 73, 112]);
});

test('a rule that was not judged is an error, and the run no success', () => {
  const { results, invocations } = runOf(decisionOf('undecided'));
  expect(new Set(results.map(({ level }) => level))).toEqual(new Set(['error']));
  expect([invocations[0]?.executionSuccessful, invocations[0]?.exitCode]).toEqual([false, 2]);
});

test('a rule that only warns is a warning', () => {
  const warned = runOf(decisionOf('fail')).results.find(({ ruleId }) => ruleId === 'dor.performance_budget');
  expect(warned?.level).toBe('warning');
});

test('what is waived is suppressed, and shown', () => {
  const waived = runOf(decisionOf('fail')).results.filter(({ suppressions }) => suppressions !== undefined);
  expect(waived.map(({ ruleId }) => ruleId)).toEqual(['dor.iac_clean']);
});

test('a pass has no result, and every rule', () => {
  const decision = decisionOf('pass-entry');
  const { results, tool } = runOf(decision);
  expect([results.length, tool.driver.rules.length]).toEqual([0, decision.rules.length]);
});

test('a problem that belongs to no rule is a result too', () => {
  const problems = [{ code: 'config.absent', message: 'no configuration' }];
  const { results } = runOf(decisionWith([], { verdict: 'undecided', problems }));
  expect(results.map(({ ruleId }) => ruleId)).toEqual(['config.absent']);
});

test('more results than code scanning shows are left out, and said to be', () => {
  const findings = Array.from({ length: 6000 }, (_, at) => ({ message: `finding ${at}`, pointers: [], places: [] }));
  const { results, invocations } = runOf(decisionWith([ruleWith({ findings })]));
  expect(results).toHaveLength(5000);
  expect(JSON.stringify(invocations)).toContain('1000 more results are left out');
});
