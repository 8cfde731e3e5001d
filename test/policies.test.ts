import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { shortcomings, type TestReport } from '../src/core/model/policy-test.ts';
import { asSnapshot } from '../src/core/schema/snapshot.ts';
import { checkPolicies } from '../src/io/engine/check.ts';
import { readPolicy } from '../src/io/engine/compiled-policy.ts';
import { policySuite } from '../src/io/engine/policy-suite.ts';
import { testPolicies } from '../src/io/engine/policy-tests.ts';
import { readPolicyFolder } from '../src/io/policy-folder.ts';

const modules = Object.fromEntries(
  globSync('policies/**/*.rego')
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')]),
);
const clean = JSON.parse(readFileSync('policies/testing/clean.json', 'utf8'));
const files = Object.keys(modules);
const shipped = files.filter((file) => !file.endsWith('_test.rego'));
const rules = shipped.filter((file) => file.startsWith('policies/gates/'));
const source = (file: string): string => modules[file] ?? '';

describe('a rule', () => {
  const { rules: index } = readPolicy(readFileSync('dist/policies.wasm'));

  it('is shipped, each of them', () => {
    const codes = rules.map((file) => file.replace(/^policies\/gates\/|\.rego$/g, '').replace('/', '.'));
    expect(index.map(({ code }) => code)).toEqual(codes);
  });

  test.each(index.map((rule) => [rule.code, rule] as const))(
    '%s says what it demands, why, what to do and who can',
    (_, rule) => {
      const { title, description, solution, who = '', level } = rule;
      expect([title, description, solution, who].filter((text) => text.trim() === '')).toEqual([]);
      expect(title).toMatch(/^[A-Z].{10,79}[^.]$/);
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(solution).toMatch(/^[A-Z].*\.$/);
      expect(level).toBe('block');
    },
  );

  test.each(rules)('%s has a test beside it that shows it denying and allowing', (file) => {
    const tests = source(file.replace(/\.rego$/, '_test.rego'));
    expect(tests).toMatch(/^test_denies_\w+ if/m);
    expect(tests).toMatch(/^test_allows_\w+ if/m);
  });

  test.each(rules)('%s asks for slots under its own code', (file) => {
    const code = file.replace(/^policies\/gates\/|\.rego$/g, '').replace('/', '.');
    const asked = [...source(file).matchAll(/slots\.due\("\w+", "([\w.]+)"\)/g)].map(([, name]) => name);
    expect(asked.filter((name) => name !== code)).toEqual([]);
  });
});

describe('policies', () => {
  it('keep to every convention that rules of others are held to', async () => {
    const { rules: checked, problems } = await checkPolicies(await readPolicyFolder('policies'));
    expect(problems.map(({ code, file, line, message }) => `${file}:${line} ${code} ${message}`)).toEqual([]);
    expect(checked.length).toBe(rules.length);
  });

  test.each(shipped)('%s keeps to the budget', (file) => {
    expect(source(file).split('\n').length).toBeLessThanOrEqual(121);
  });

  test.each(shipped)('%s says what it is for', (file) => {
    expect(source(file)).toMatch(/^# METADATA\n# title: \S.*\n# description: \S.*\n/);
  });

  test.each(files)('%s names in its package the place it stands in', (file) => {
    const place = file.replace(/^policies\/|\.rego$/g, '').split('/');
    const parts = place[0] === 'gates' ? place : place.toSpliced(-2, 1);
    expect(source(file)).toMatch(new RegExp(`^package ${parts.join('\\.')}$`, 'm'));
  });
});

describe('the tests of the policies', () => {
  let report: TestReport;
  beforeAll(async () => {
    report = await testPolicies(await policySuite(await readPolicyFolder('policies')));
  }, 300_000);

  it('pass, in OPA as well as compiled', () => {
    const failed = report.tests
      .filter(({ status }) => status !== 'pass')
      .map(({ name, file, line }) => `${file}:${line} ${name}`);
    expect({ problems: report.problems, failed }).toEqual({ problems: [], failed: [] });
    expect(report.tests.length).toBeGreaterThan(rules.length * 2);
  });

  it('run every line, and see every rule deny and allow', () => {
    expect(shortcomings(report, 100)).toEqual([]);
    expect(report.coverage.map(({ file }) => file)).toEqual(expect.arrayContaining(rules));
    expect(report.rules.map(({ file }) => file)).toEqual(rules);
  });

  test.each(['entry', 'keep'])('start from a snapshot (%s) that the host would accept', (name) => {
    const { input, trusted } = clean.testing[name];
    expect(asSnapshot({ version: 1, input, trusted }).trusted.moment).toBe(name);
  });
});
