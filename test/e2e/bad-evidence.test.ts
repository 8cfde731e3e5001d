import { afterAll, describe, expect, test } from 'vitest';
import { expectKnownFailure, failingScenario, lacking, openStage, type Place } from './spoiled.ts';

const stage = openStage();
afterAll(() => stage.remove());

const E2E = 'e2e/results.xml';
const PERF = 'perf/mixed-load.json';
const XML = (place: Place) => place.read(`evidence/${E2E}`);
const suite = (attributes: string, cases = '<testcase name="a @security" classname="x"/>') =>
  `<testsuites><testsuite name="x" ${attributes}>${cases}</testsuite></testsuites>`;
const ctrf = (status: string) =>
  JSON.stringify({
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    results: {
      tool: { name: 'x' },
      summary: { tests: 1, passed: 1, failed: 0, skipped: 0, pending: 0, other: 0, start: 1, stop: 2 },
      tests: [{ name: 'a @security', status, duration: 1 }],
    },
  });
const sarif = (run: object) =>
  JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'checkov' } }, ...run }] });
const metrics = (value: string, unit: string) =>
  `{"profile": "mixed-load", "metrics": [{"name": "http_req_duration.p95", "value": ${value}, "unit": "${unit}", "samples": 9}]}`;

interface Row {
  readonly what: string;
  readonly file: string;
  readonly content: (place: Place) => string | undefined;
  readonly code: string;
  readonly verdict: 'fail' | 'undecided';
  /** Such a file as a whole is bad, or what is wrong has no line. */
  readonly whole?: true;
}

const rows: readonly Row[] = [
  {
    what: 'an empty glob',
    file: E2E,
    content: () => undefined,
    code: 'evidence.no_match',
    verdict: 'undecided',
    whole: true,
  },
  { what: 'an empty file', file: E2E, content: () => '', code: 'evidence.empty', verdict: 'undecided', whole: true },
  {
    what: 'truncated XML',
    file: E2E,
    content: (place) => XML(place).slice(0, 500),
    code: 'evidence.malformed',
    verdict: 'fail',
  },
  {
    what: 'two roots',
    file: E2E,
    content: (place) => XML(place).repeat(2),
    code: 'evidence.malformed',
    verdict: 'undecided',
  },
  {
    what: 'a DOCTYPE with an internal subset',
    file: E2E,
    content: (place) => `<!DOCTYPE testsuites [<!ENTITY a "b">]>${XML(place)}`,
    code: 'evidence.doctype',
    verdict: 'undecided',
  },
  {
    what: 'a wrong root',
    file: E2E,
    content: (place) => `<results>${XML(place)}</results>`,
    code: 'evidence.unknown_format',
    verdict: 'undecided',
    whole: true,
  },
  {
    what: 'failures that no case has',
    file: E2E,
    content: () => suite('tests="1" failures="1"'),
    code: 'evidence.counters',
    verdict: 'fail',
  },
  {
    what: 'more tests than cases',
    file: E2E,
    content: () => suite('tests="9"'),
    code: 'evidence.counters',
    verdict: 'fail',
  },
  {
    what: 'zero tests',
    file: E2E,
    content: () => suite('tests="0"', ''),
    code: 'evidence.no_tests',
    verdict: 'undecided',
    whole: true,
  },
  {
    what: 'a status that CTRF does not know',
    file: E2E,
    content: () => ctrf('blessed'),
    code: 'evidence.unknown_status',
    verdict: 'fail',
  },
  {
    what: 'SARIF without results',
    file: 'iac/checkov.sarif',
    content: () => sarif({}),
    code: 'evidence.no_results',
    verdict: 'undecided',
  },
  {
    what: 'a report of another kind',
    file: 'iac/tests.xml',
    content: XML,
    code: 'evidence.unknown_format',
    verdict: 'undecided',
    whole: true,
  },
  { what: 'NaN', file: PERF, content: () => metrics('NaN', 's'), code: 'evidence.malformed', verdict: 'undecided' },
  {
    what: 'a number beyond all numbers',
    file: PERF,
    content: () => metrics('1e999', 's'),
    code: 'evidence.not_finite',
    verdict: 'undecided',
  },
  {
    what: 'a unit that is not the one declared',
    file: PERF,
    content: () => metrics('9', 'B'),
    code: 'evidence.unit',
    verdict: 'fail',
    whole: true,
  },
];

describe('evidence that cannot be believed is never green', () => {
  test.concurrent.each(rows)('$what', async ({ file, content, code, verdict, whole }) => {
    const { exit, decision, problems } = await stage.judge((place) => place.evidence(file, content(place)));
    expect({ exit, verdict: decision.verdict }).toEqual({ exit: verdict === 'fail' ? 1 : 2, verdict });
    const told = problems.find((problem) => problem.code === code);
    expect(told, JSON.stringify(problems)).toBeDefined();
    expect(problems.flatMap(lacking)).toEqual(whole === true ? ['place'] : []);
    expect(told?.file).toMatch(/^evidence/);
  });

  test.concurrent.each<[string, string, (place: Place) => string, string, string]>([
    [
      'tests that were all skipped',
      E2E,
      () => suite('tests="1" skipped="1"', '<testcase name="a @security" classname="x"><skipped/></testcase>'),
      'dor.e2e_passing',
      'no test of e2e passed',
    ],
    [
      'a metric that is missing',
      PERF,
      () => metrics('0.005', 's'),
      'dor.performance_budget',
      'http_reqs.rate was not measured',
    ],
  ])('%s', async (_, file, content, code, message) => {
    const { exit, decision } = await stage.judge((place) => place.evidence(file, content(place)));
    const rule = decision.rules.find((one) => one.code === code);
    expect({ exit, status: rule?.status }).toEqual({ exit: 1, status: 'fail' });
    expect(rule?.findings.map((finding) => finding.message)).toContain(message);
    expect(rule?.solution).not.toBe('');
  });

  test.concurrent.each(rows.filter(({ file }) => file === E2E || file === PERF))(
    '$what takes nothing from the report beside it',
    async ({ file, content, code }) => {
      const outcome = await stage.judge((place) => {
        place.evidence(file, content(place));
        failingScenario(place);
      });
      expectKnownFailure(outcome);
      const emptied = code === 'evidence.no_match' ? [] : [code];
      expect(outcome.problems.map((problem) => problem.code)).toEqual(expect.arrayContaining(emptied));
    },
  );
});
