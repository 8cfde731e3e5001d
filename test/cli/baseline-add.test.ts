import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { AcceptOptions } from '../../src/cli/baseline.ts';
import { acceptCommand } from '../../src/cli/baseline-add.ts';
import { problemsOf } from '../../src/core/model/problem.ts';
import { MINIMAL } from '../core/config/samples.ts';

const directory = mkdtempSync(join(tmpdir(), 'phasegate-accepted-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
beforeEach(() => rmSync(join(directory, 'iac.json'), { force: true }));

const NOW = Date.UTC(2026, 10, 22);
const ACCEPT = { owner: 'tomas', until: '2026-12-31', reason: 'before the gate' };

/** A SARIF report with a finding for each rule, as often as it is named. */
function report(...rules: readonly string[]): string {
  const results = rules.map((ruleId, index) => ({
    ruleId,
    level: ruleId.startsWith('n') ? 'note' : 'error',
    message: { text: `${ruleId} is broken` },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'infra/main.tf' }, region: { startLine: index + 1 } } }],
  }));
  const runs = [{ tool: { driver: { name: 'checker' } }, invocations: [{ executionSuccessful: true }], results }];
  writeFileSync(join(directory, 'report.sarif'), JSON.stringify({ version: '2.1.0', runs }));
  return 'report.sarif';
}

async function add(path: string, options: Partial<AcceptOptions> = ACCEPT, nowMs = NOW) {
  let printed = '';
  const print = (text: string): void => {
    printed += text;
  };
  try {
    await acceptCommand([path], { file: 'iac.json', level: 'note', ...options }, { directory, nowMs, print });
  } catch (thrown) {
    return { printed, codes: problemsOf(thrown, 'internal.bug').map(({ code }) => code) };
  }
  return { printed, codes: [] };
}

const list = () =>
  JSON.parse(readFileSync(join(directory, 'iac.json'), 'utf8')).findings.map(
    ({ rule, count = 1, until }: { rule: string; count?: number; until: string }) => `${rule} x${count} ${until}`,
  );

test('findings are taken in with place, owner, reason and end, wherever they stand in the file', async () => {
  const { printed } = await add(report('b', 'a', 'a'));
  expect(printed.split('\n')[0]).toBe('wrote  iac.json · 2 findings accepted: 2 added, 0 kept, 0 stale');
  expect(JSON.parse(readFileSync(join(directory, 'iac.json'), 'utf8')).findings).toEqual(
    [
      ['a', { count: 2 }],
      ['b', {}],
    ].map(([rule, more]) => ({
      ...{ tool: 'checker', rule, file: 'infra/main.tf', message: `${String(rule)} is broken` },
      ...(more as object),
      ...ACCEPT,
    })),
  );
});

test('what is accepted already keeps its end', async () => {
  await add(report('a'));
  await add(report('a', 'b'), { ...ACCEPT, until: '2027-06-30' });
  expect(list()).toEqual(['a x1 2026-12-31', 'b x1 2027-06-30']);
});

test('what occurs more often, or has ended, is accepted anew', async () => {
  await add(report('a', 'b'));
  await add(report('a', 'a', 'b'), { ...ACCEPT, until: '2027-06-30' });
  expect(list()).toEqual(['a x2 2027-06-30', 'b x1 2026-12-31']);
  await add(report('a', 'a', 'b'), { ...ACCEPT, until: '2027-12-31' }, Date.UTC(2026, 11, 31));
  expect(list()).toEqual(['a x2 2027-06-30', 'b x1 2027-12-31']);
});

test('what no longer occurs is told and stays until it is pruned', async () => {
  await add(report('a', 'a', 'b'));
  expect((await add(report('a'))).printed).toContain('0 added, 2 kept, 2 stale');
  expect(list()).toEqual(['a x2 2026-12-31', 'b x1 2026-12-31']);
  await add(report('a', 'c'), { prune: true });
  expect(list()).toEqual(['a x1 2026-12-31']);
});

test('only the levels that are asked for are taken in', async () => {
  await add(report('a', 'n'), { ...ACCEPT, level: 'error' });
  expect(list()).toEqual(['a x1 2026-12-31']);
});

test('as JSON it says whether the list was written', async () => {
  const asked = async (more: Partial<AcceptOptions>) =>
    JSON.parse((await add(report('a'), { ...ACCEPT, json: true, ...more })).printed);
  expect(await asked({ dryRun: true })).toMatchObject({ file: 'iac.json', written: false, kept: 0 });
  expect(await asked({})).toMatchObject({ file: 'iac.json', written: true, kept: 0 });
});

test.each([
  ['no owner', { owner: undefined }],
  ['no reason', { reason: undefined }],
  ['a blank reason', { reason: ' ' }],
  ['no end', { until: undefined }],
  ['an end that has come', { until: '2026-11-22' }],
  ['an end that is no date', { until: 'soon' }],
  ['an unknown level', { level: 'fatal' }],
])('nothing is accepted with %s', async (_, more) => {
  expect((await add(report('a'), { ...ACCEPT, ...more } as Partial<AcceptOptions>)).codes).toEqual(['input.invalid']);
  expect(existsSync(join(directory, 'iac.json'))).toBe(false);
});

test('the owner is a person of the configuration in the work tree, where there is one', async () => {
  writeFileSync(join(directory, '.phasegate.yml'), MINIMAL);
  try {
    expect((await add(report('a'), { ...ACCEPT, owner: 'zed' })).codes).toEqual(['input.invalid']);
    expect(existsSync(join(directory, 'iac.json'))).toBe(false);
    expect((await add(report('a'), { ...ACCEPT, owner: 'bo' })).codes).toEqual([]);
  } finally {
    rmSync(join(directory, '.phasegate.yml'));
  }
});
