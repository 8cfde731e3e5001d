import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { expectCommand } from '../../src/cli/expect-write.ts';
import { problemsOf } from '../../src/core/model/problem.ts';

const directory = mkdtempSync(join(tmpdir(), 'phasegate-expect-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
beforeEach(() => rmSync(join(directory, 'e.json'), { force: true }));

type Case = readonly [name: string, status?: string, more?: object];

/** A CTRF report. */
function report(name: string, ...cases: readonly Case[]): string {
  const tests = cases.map(([test, status = 'passed', more = {}]) => ({ name: test, status, duration: 1, ...more }));
  const of = (status: string): number => tests.filter((one) => one.status === status).length;
  const summary = {
    ...{
      tests: tests.length,
      passed: of('passed'),
      failed: of('failed'),
      skipped: of('skipped'),
      pending: 0,
      other: 0,
    },
    ...{ start: 0, stop: 1 },
  };
  writeFileSync(join(directory, name), JSON.stringify({ results: { tool: { name: 't' }, summary, tests } }));
  return name;
}

async function list(paths: readonly string[], more: object = {}) {
  let printed = '';
  const print = (text: string): void => {
    printed += text;
  };
  try {
    await expectCommand(paths, { file: 'e.json', ...more }, { directory, nowMs: 0, print });
  } catch (thrown) {
    return { printed, codes: problemsOf(thrown, 'internal.bug').map(({ code }) => code) };
  }
  return { printed, codes: [] };
}

const names = () =>
  JSON.parse(readFileSync(join(directory, 'e.json'), 'utf8')).tests.map(({ name }: { name: string }) => name);

test('the tests of all shards are listed once, in order; skipped ones are not', async () => {
  const { printed } = await list([report('1', ['b'], ['a']), report('2', ['a'], ['c', 'skipped'])]);
  expect(names()).toEqual(['a', 'b']);
  expect(printed).toBe(
    'wrote  e.json · 2 tests expected: 2 added, 0 removed\n  added     a\n  added     b\n  note      1 skipped and not listed\n' +
      '  next      commit it to the trusted ref, and name it as `expected` of the slot\n',
  );
});

test('a flaky test is listed, and said to be flaky', async () => {
  const { printed } = await list([report('1', ['a', 'passed', { flaky: true, retries: 1 }])]);
  expect([names(), printed.includes('1 flaky and listed')]).toEqual([['a'], true]);
});

test('tests that went and came are shown', async () => {
  await list([report('1', ['a'], ['b'])]);
  const { printed } = await list([report('1', ['b'], ['c'])]);
  expect(printed).toContain('2 tests expected: 1 added, 1 removed\n  removed   a\n  added     c\n');
});

test('one bad shard spoils the run', async () => {
  expect((await list([report('1', ['a']), report('2', ['b', 'failed'])])).codes).toEqual(['expected.unfit']);
  expect(existsSync(join(directory, 'e.json'))).toBe(false);
});

test('a report that is no test report is refused', async () => {
  writeFileSync(join(directory, 'm.json'), '{"metrics": [{"name": "a.p95", "value": 1, "unit": "s"}]}');
  expect((await list(['m.json'])).codes).toEqual(['evidence.unknown_format']);
});
