import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it, test } from 'vitest';
import { standingOf } from '../src/core/decide/standing.ts';
import type { Snapshot } from '../src/core/model/snapshot.generated.ts';
import { readPolicy } from '../src/io/engine/compiled-policy.ts';
import { startEngine } from '../src/io/engine/host.ts';
import { scenarios, snapshotOf } from './scenarios.ts';

const policy = readPolicy(readFileSync('dist/policies.wasm'));
const engine = startEngine();
afterAll(() => engine.close());

async function findingsOf({ input, trusted }: Snapshot) {
  const limits = { memoryMb: 256, timeMs: 20_000, inputMb: 16 };
  const { evaluation, failures } = await engine.evaluate({ policy, input, trusted, limits });
  expect(failures).toEqual([]);
  return new Map(evaluation.map(({ code, deny }) => [code, deny]));
}

const standing = (snapshot: Snapshot) => policy.rules.filter((rule) => standingOf(rule, snapshot).stands);

describe('a scenario through the shipped policies', () => {
  test.each(scenarios)('%s has the findings that it expects, and no others', async (_, scenario) => {
    const snapshot = snapshotOf(scenario);
    const findings = await findingsOf(snapshot);
    const named = Object.keys(scenario.expect);
    const rules = policy.rules.map(({ code }) => code).filter((code) => named.includes(code));
    expect(rules).toEqual(named.sort());
    const judged = [...new Set([...standing(snapshot).map(({ code }) => code), ...rules])].sort();
    const found = Object.fromEntries(judged.map((code) => [code, findings.get(code)?.length]));
    const expected = Object.fromEntries(judged.map((code) => [code, countOf(scenario.expect[code])]));
    expect(found).toEqual(expected);
  });

  test.each(scenarios)('%s points only at what is in the snapshot', async (_, scenario) => {
    const snapshot = snapshotOf(scenario);
    const findings = await findingsOf(snapshot);
    for (const { pointers } of [...findings.values()].flat()) {
      for (const pointer of pointers) expect([pointer, isThere(snapshot.input, pointer)]).toEqual([pointer, true]);
    }
  });
});

it('each rule denies in some scenario', () => {
  const denied = new Set(
    scenarios.flatMap(([, { expect: codes }]) => Object.keys(codes).filter((code) => codes[code] !== 'pass')),
  );
  expect(policy.rules.map(({ code }) => code).filter((code) => !denied.has(code))).toEqual([]);
});

it('each rule stands and passes in a clean scenario', async () => {
  const passed = new Set<string>();
  for (const base of ['entry', 'keep'] as const) {
    const snapshot = snapshotOf({ base, spoil: [] });
    const findings = await findingsOf(snapshot);
    for (const { code } of standing(snapshot)) if (findings.get(code)?.length === 0) passed.add(code);
  }
  expect(policy.rules.map(({ code }) => code).filter((code) => !passed.has(code))).toEqual([]);
});

it('says the same twice, in the same order', async () => {
  const snapshot = snapshotOf({ base: 'entry', spoil: [{ op: 'replace', path: '/input/statements', value: [] }] });
  expect(await findingsOf(snapshot)).toEqual(await findingsOf(snapshot));
});

it('writes no number and no name that it does not know', async () => {
  for (const [, scenario] of scenarios) {
    const messages = [...(await findingsOf(snapshotOf(scenario))).values()].flat().map(({ message }) => message);
    for (const message of messages) expect(message).not.toMatch(/undefined|\d\.\d{3}|\d{3}e/);
  }
});

const countOf = (expected: number | 'pass' | undefined): number => (typeof expected === 'number' ? expected : 0);

function isThere(input: Snapshot['input'], pointer: string): boolean {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], input) !== undefined;
}
