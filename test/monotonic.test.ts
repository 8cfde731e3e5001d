import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Snapshot } from '../src/core/model/snapshot.generated.ts';
import { startJudge } from './judgement.ts';
import { scenarios, snapshotOf } from './scenarios.ts';

/** Less evidence is never a reason to pass: whatever is taken out of a passing snapshot, it passes no more. */

const { judge, engine } = startJudge();
afterAll(() => engine.close());

type Input = Snapshot['input'];

/** Lists of evidence, each entry of which came from a tool or a person. */
const LISTS: Readonly<Record<string, (input: Input) => unknown[]>> = {
  slots: ({ slots }) => slots,
  'tests.slots': ({ tests }) => tests.slots,
  'tests.tags': ({ tests }) => tests.tags,
  'perf.metrics': ({ perf }) => perf.metrics,
  'iac.slots': ({ iac }) => iac.slots,
  'iac.coverage': ({ iac }) => iac.coverage,
  'environment.samples': ({ environment }) => environment.samples,
  records: ({ records }) => records,
  statements: ({ statements }) => statements,
};

/** Once the phase is entered, these were judged: no rule that stands then reads them. */
const DONE = ['deliverables', 'readiness', 'governance', 'security'];

interface Less {
  readonly without: string;
  readonly snapshot: Snapshot;
}

/** Each snapshot that has one entry less, but for those that nothing reads any more. */
function withOneLess(snapshot: Snapshot): readonly Less[] {
  return Object.entries(LISTS).flatMap(([name, listOf]) =>
    listOf(snapshot.input).flatMap((entry, index) => {
      if (snapshot.trusted.moment === 'keep' && name === 'records' && isDone(entry)) return [];
      const copy = structuredClone(snapshot);
      listOf(copy.input).splice(index, 1);
      return [{ without: `${name}[${index}]`, snapshot: copy }];
    }),
  );
}

const isDone = (entry: unknown): boolean => DONE.includes(String(Reflect.get(Object(entry), 'name')));

/** Each snapshot in which one slot has become unfit, as the host describes it. */
function withSlotLost(snapshot: Snapshot, status: Input['slots'][number]['status']): readonly Less[] {
  return snapshot.input.slots
    .filter(({ required }) => required)
    .map(({ name }) => {
      const copy = structuredClone(snapshot);
      for (const slot of copy.input.slots) if (slot.name === name) slot.status = status;
      return { without: name, snapshot: copy };
    });
}

/** What was taken out, where the verdict is a pass all the same. */
async function passing(less: readonly Less[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { without, snapshot } of less) if ((await judge(snapshot)).verdict === 'pass') found.push(without);
  return found;
}

describe('every scenario that passes', () => {
  const passed: (readonly [string, Snapshot])[] = [];
  beforeAll(async () => {
    for (const [name, scenario] of scenarios) {
      const snapshot = snapshotOf(scenario);
      if ((await judge(snapshot)).verdict === 'pass') passed.push([name, snapshot]);
    }
  });

  test('is known, the two clean ones among them', () => {
    expect(passed.map(([name]) => name)).toEqual(expect.arrayContaining(['clean/entry', 'clean/keep']));
  });

  test('passes no more when one entry of its evidence is taken out', async () => {
    for (const [name, snapshot] of passed) {
      const less = withOneLess(snapshot);
      expect(less.length).toBeGreaterThan(20);
      expect([name, await passing(less)]).toEqual([name, []]);
    }
  });

  test.each(['missing', 'rejected', 'stale'] as const)('passes no more when a slot is %s', async (status) => {
    for (const [name, snapshot] of passed) {
      expect([name, await passing(withSlotLost(snapshot, status))]).toEqual([name, []]);
    }
  });
});
