import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newRuleCommand } from '../../../src/cli/policy/new.ts';
import { policyTest, test as testVerb } from '../../../src/cli/policy/test.ts';
import { watchTests } from '../../../src/cli/policy/watch-tests.ts';
import { Problem } from '../../../src/core/model/problem.ts';
import { told } from './told.ts';

let top = '';
let folder = '';
const put = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const spoil = (path: string, from: string, to: string): void => {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toContain(from);
  put(path, text.replace(from, to));
};
const RULE = 'gates/house/noted.rego';
const TEST = 'gates/house/noted_test.rego';
const TESTS = `package gates.house.noted_test

import data.testing

_denied(patch) := testing.at_keep("house", "noted", patch)

_titled(title) := testing.replace("/input/change/title", title)

test_denies_another_title if {
	testing.messages(_denied([_titled("add a map")])) == {"\\"add a map\\" is not as it should be"}
}

test_allows_the_title if count(_denied([_titled("say here what is good")])) == 0
`;

beforeEach(async () => {
  top = mkdtempSync(join(tmpdir(), 'phasegate-test-'));
  folder = join(top, '.phasegate/policies');
  vi.stubEnv('RUNNER_TEMP', join(top, 'cache'));
  await newRuleCommand('house/noted', folder);
  put(TEST, TESTS);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(top, { recursive: true });
});

it('passes in both engines, beside the shipped pack and with its snapshots', async () => {
  expect(await told(testVerb, [folder, '--threshold', '100'])).toEqual({
    output: `PASS  ${folder} · 2 tests · 100 % of the lines\n`,
    exitCode: 0,
  });
});

it('tells of a failed test where it ended, with which values, and what it printed', async () => {
  spoil(TEST, 'is not as it should be', 'is as it should be');
  spoil(TEST, 'if {\n', 'if {\n\tprint("looking")\n');
  const { output, exitCode } = await told(testVerb, [folder]);
  expect(exitCode).toBe(1);
  const file = `${folder}/${TEST}`;
  const headline = `FAIL  ${folder} · 1 failed · 2 tests · 100 % of the lines`;
  const rows = output.split('\n');
  expect(rows.slice(0, 4)).toEqual([
    headline,
    '',
    `failed  gates.house.noted_test.test_denies_another_title  ${file}:9`,
    `  ${file}:11`,
  ]);
  const said = '{{"message": "\\"add a map\\" is not as it should be", "pointers": ["/change/title"]}}';
  expect(rows).toContain(`    _denied([_titled("add a map")]) = ${said}`);
  expect(rows.slice(-5)).toEqual(['  printed', '    looking', '', headline, '']);
});

it('shows a fault of a policy with its line, and runs nothing', async () => {
  spoil(RULE, 'input.change.title == ', 'input.change.titel == ');
  const report = await policyTest(folder, { run: '', mutate: false });
  expect(report.tests).toEqual([]);
  expect(report.problems).toMatchObject([{ code: 'policy.type', file: `${folder}/${RULE}`, found: 'titel' }]);
  const { output, exitCode } = await told(testVerb, [folder]);
  expect([exitCode, output]).toEqual([1, expect.stringContaining('did you mean `title`?')]);
});

it('tests a library without any rule', async () => {
  rmSync(join(folder, 'gates'), { recursive: true });
  put('lib/foo/foo.rego', 'package lib.foo\n\nx := 1\n');
  put('lib/foo/foo_test.rego', 'package lib.foo_test\n\nimport data.lib.foo\n\ntest_x if foo.x == 1\n');
  expect(await told(testVerb, [folder])).toEqual({
    output: `PASS  ${folder} · 1 test · 100 % of the lines\n`,
    exitCode: 0,
  });
});

it('fails the tests of a rule that is gone, and blames no other', async () => {
  rmSync(join(folder, RULE));
  const report = await policyTest(folder, { run: '', mutate: false });
  expect(report.problems).toEqual([]);
  expect(report.tests.map(({ name, status }) => [name, status])).toContainEqual(['test_denies_another_title', 'fail']);
});

it('tells where compiled policies would judge otherwise than OPA, and does not keep that', async () => {
  put(
    TEST,
    `${TESTS}\ntest_allows_names if concat(", ", {"sre-lead", "community-lead"}) == "community-lead, sre-lead"\n`,
  );
  const { output, exitCode } = await told(testVerb, [folder]);
  expect(exitCode).toBe(1);
  expect(output).toContain('error[policy.engines_differ]');
  expect(output).toContain('test_allows_names: pass in OPA, fail compiled');
  expect(existsSync(join(top, 'cache/phasegate'))).toBe(false);
});

it('watches on after a folder that cannot be tested, and runs again after a change', async () => {
  const ended = new AbortController();
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const once = vi
    .fn(async () => undefined)
    .mockRejectedValueOnce(new Problem({ code: 'input.invalid', message: 'no' }));
  const watching = watchTests(folder, once, ended.signal);
  await vi.waitFor(
    () => {
      put(TEST, `${TESTS}# ${once.mock.calls.length}\n`);
      expect(once.mock.calls.length).toBeGreaterThan(1);
    },
    { timeout: 30_000, interval: 400 },
  );
  ended.abort();
  await watching;
  const texts = written.mock.calls.map(([text]) => String(text));
  written.mockRestore();
  process.exitCode = undefined;
  expect(texts.slice(0, 2)).toEqual(['error[input.invalid]: no\n', `\nwatching ${folder}; ^C ends\n\n`]);
});

it('runs the tests that are asked for, and is no pass where there is none', async () => {
  const { tests } = await policyTest(folder, { run: '_allows_', mutate: false });
  expect(tests.map(({ name }) => name)).toEqual(['test_allows_the_title']);
  await expect(policyTest(folder, { run: '_nothing_', mutate: false })).rejects.toMatchObject({
    parts: { code: 'input.invalid', found: 'no test that matches _nothing_' },
  });
});

it('refuses to run what is no expression', async () => {
  await expect(policyTest(folder, { run: '(', mutate: false })).rejects.toMatchObject({
    parts: { code: 'input.invalid', found: '( (missing closing ))' },
  });
});

describe('a threshold', () => {
  it('is missed where a line is not run', async () => {
    spoil(RULE, 'deny contains', '_unused if {\n\tinput.change.title == "x"\n}\n\ndeny contains');
    const { output, exitCode } = await told(testVerb, [folder, '--threshold', '90']);
    expect(exitCode).toBe(1);
    expect(output).toContain('less than 90 % of the lines run');
    expect(output).toMatch(/\nnot run {3}\S+noted\.rego:\d+-\d+\n/);
    expect(await told(testVerb, [folder])).toMatchObject({ exitCode: 0 });
  });

  it('is missed where a rule was never seen to allow', async () => {
    put(TEST, TESTS.slice(0, TESTS.indexOf('test_allows')));
    const { output, exitCode } = await told(testVerb, [folder, '--threshold', '0']);
    expect(exitCode).toBe(1);
    expect(output).toContain('1 rule not seen both ways');
    expect(output).toMatch(/\nnot seen {2}house\.noted allowing {2}\S+noted\.rego:\d+\n/);
  });

  it('is a number from 0 to 100', async () => {
    await expect(told(testVerb, [folder, '--threshold', 'all'])).rejects.toThrow('from 0 to 100');
  });
});

describe('what was worked out', () => {
  it('is taken from the cache while nothing has changed', async () => {
    const first = await policyTest(folder, { run: '', mutate: false }, join(top, 'own'));
    const run = await import('../../../src/cli/policy/run-tests.ts');
    const again = vi.spyOn(run, 'runTests').mockRejectedValue(new Error('nothing may be run'));
    expect(await policyTest(folder, { run: '', mutate: false }, join(top, 'own'))).toEqual(first);
    spoil(RULE, 'is not as', 'is still not as');
    await expect(policyTest(folder, { run: '', mutate: false }, join(top, 'own'))).rejects.toThrow(
      'nothing may be run',
    );
    again.mockRestore();
  });

  it('is told as JSON and as JUnit', async () => {
    const json = JSON.parse((await told(testVerb, [folder, '--format', 'json'])).output);
    expect(json).toMatchObject({
      version: 1,
      passed: true,
      rules: [{ code: 'house.noted', denied: true, allowed: true }],
    });
    const { output } = await told(testVerb, [folder, '--format', 'junit']);
    expect(output).toContain('<testsuite name="gates.house.noted_test" tests="2" failures="0" errors="0" skipped="0">');
  });
});

describe('mutants', () => {
  it('are noticed by tests that deny and allow, or listed with their place and a diff', async () => {
    spoil(RULE, 'not _is_good', 'not _is_good\n\tcount(input.change.parts) > 0');
    const { output, exitCode } = await told(testVerb, [folder, '--mutate']);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^FAIL {2}\S+ · \d+ mutants? unnoticed · 2 tests/);
    expect(output).toMatch(
      /\nsurvived {2}\S+noted\.rego:\d+ {2}drop `count\(input\.change\.parts\) > 0`\n {2}- {2}count/,
    );
  }, 240_000);

  it('that a list explains are set apart, and a reason that explains none is a fault', async () => {
    spoil(RULE, 'not _is_good', 'not _is_good\n\tcount(input.change.parts) >= 0');
    const found = await policyTest(folder, { run: '', mutate: true });
    const survivors = found.mutation?.survivors ?? [];
    expect(survivors.length).toBeGreaterThan(0);
    const reasons = survivors.map(({ file, mutant }) => ({ file, mutant, reason: 'it is always so' }));
    put('mutants.json', JSON.stringify(reasons));
    expect((await policyTest(folder, { run: '', mutate: true })).mutation).toMatchObject({
      survivors: [],
      explained: reasons,
    });
    put('mutants.json', JSON.stringify([...reasons, { file: 'a.rego', mutant: 'drop `b`', reason: 'gone' }]));
    await expect(policyTest(folder, { run: '', mutate: true })).rejects.toMatchObject({
      list: [{ code: 'policy.mutants', found: 'a.rego: drop `b`' }],
    });
  }, 240_000);
});
