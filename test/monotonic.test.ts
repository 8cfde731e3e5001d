import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeScene, readCase } from '../examples/scene.ts';
import type { Snapshot } from '../src/core/model/snapshot.generated.ts';
import { asSnapshot } from '../src/core/schema/snapshot.ts';
import { policy, startJudge } from './judgement.ts';
import { scenarios, snapshotOf } from './scenarios.ts';

/** Nothing gets better by knowing less: with any piece of evidence taken away, a pass is no pass any more. */

type Input = Snapshot['input'];

const EXAMPLE = resolve('examples/mve-0.9');
const CLI = [process.execPath, resolve('dist/cli.js')] as const;
const workshop = mkdtempSync(join(tmpdir(), 'phasegate-monotonic-'));
const { judge, engine } = startJudge();
afterAll(async () => {
  rmSync(workshop, { recursive: true, force: true });
  await engine.close();
});

const NO_TESTS = { total: 0, passed: 0, failed: 0, flaky: 0, skipped: 0, not_run: 0 };
/** The example has no slot of the kinds that stand only where one is. */
type Kinds = Exclude<keyof Input, 'subject' | 'problems' | 'coverage' | 'packages'>;
const EMPTY: { readonly [K in Kinds]: (input: Input) => Input[K] } = {
  slots: () => [],
  sources: () => [],
  records: () => [],
  statements: () => [],
  change: ({ change }) => ({ ...change, files: [], parts: [] }),
  branch: ({ branch }) => ({ from: branch.from, parts: [], kickoff: [] }),
  tests: () => ({
    ...NO_TESTS,
    ...{ slots: [], suites: [], tags: [], expected: [], exceptions: [], omitted: 0, run_errors: [] },
  }),
  perf: () => ({ metrics: [] }),
  iac: () => ({ slots: [], findings: [], omitted: 0, coverage: [] }),
  environment: () => ({ services: [], samples: [] }),
  infrastructure: () => ({ terraform: [], kubernetes: [] }),
};
type Fact = keyof typeof EMPTY;

/**
 * Lists whose entries speak for a change. Those that can only accuse it (exceptions, findings, errors, problems) are left out, and so
 * are counts that no rule reads and what the host itself makes of the list of expected tests.
 */
const LISTS: readonly [fact: Fact, list?: string][] = [
  ['records'],
  ['statements'],
  ['change', 'parts'],
  ['branch', 'parts'],
  ['branch', 'kickoff'],
  ['tests', 'slots'],
  ['tests', 'tags'],
  ['perf', 'metrics'],
  ['iac', 'slots'],
  ['iac', 'coverage'],
  ['environment', 'samples'],
  ['infrastructure', 'terraform'],
  ['infrastructure', 'kubernetes'],
];

/** Which rules ask for a record; here the whole security plan stands in the governance page. */
const ASKING: Readonly<Record<string, readonly string[]>> = {
  log: ['records.log_entries', 'records.log_structure', 'records.states_freeze'],
  previous_log: ['records.log_structure'],
  minutes: ['records.minutes_approved'],
  deliverables: ['deliverables.complete', 'security.deliverables_complete'],
  readiness: ['dor.feature_complete'],
  governance: ['security.plan_complete'],
  security: [],
};

interface Removal {
  readonly what: string;
  readonly fact: Fact;
  readonly left: Snapshot;
  /** Whether any rule in force wants just this. */
  readonly isWanted: (inForce: ReadonlySet<string>) => boolean;
}

const always = () => true;

function removalsOf(whole: Snapshot): readonly Removal[] {
  const facts = Object.keys(EMPTY) as Fact[];
  const emptied = facts.map((fact) => ({
    what: `all of ${fact}`,
    fact,
    left: withInput(whole, { [fact]: EMPTY[fact](whole.input) }),
    isWanted: always,
  }));
  return [...emptied, ...whole.input.slots.map((slot) => withoutSlot(whole, slot)), ...LISTS.flatMap(entriesOf(whole))];
}

const withInput = (whole: Snapshot, change: object): Snapshot =>
  asSnapshot({ ...whole, input: { ...whole.input, ...change } });

/** A slot that brought nothing, as the host would say it. */
function withoutSlot(whole: Snapshot, { name, kind }: Input['slots'][number]): Removal {
  const fact = kind as Fact;
  const { slots, sources } = whole.input;
  const missing = { status: 'missing', files: 0 };
  const left = withInput(whole, {
    slots: slots.map((slot) => (slot.name === name ? { ...slot, ...missing } : slot)),
    sources: sources.filter(({ slot }) => slot !== name),
    [fact]: EMPTY[fact](whole.input),
  });
  return { what: `slot ${name}`, fact, left, isWanted: always };
}

const entriesOf =
  (whole: Snapshot) =>
  ([fact, list]: readonly [Fact, string?]): readonly Removal[] => {
    const value: unknown = whole.input[fact];
    const entries = (list === undefined ? value : Reflect.get(Object(value), list)) as readonly unknown[];
    return entries.map((entry, index) => {
      const others = entries.toSpliced(index, 1);
      return {
        what: `${list === undefined ? fact : `${fact}.${list}`} ${JSON.stringify(entry).slice(0, 80)}`,
        fact,
        left: withInput(whole, { [fact]: list === undefined ? others : { ...Object(value), [list]: others } }),
        isWanted: (inForce) => isAskedFor(`${fact}.${list ?? ''}`, Object(entry), others, whole, inForce),
      };
    });
  };

function isAskedFor(
  list: string,
  entry: Readonly<Record<string, unknown>>,
  others: readonly unknown[],
  { trusted: { baseline, budgets, params } }: Snapshot,
  inForce: ReadonlySet<string>,
): boolean {
  switch (list) {
    case 'records.':
      return ASKING[String(entry.name)]?.some((code) => inForce.has(code)) ?? true;
    case 'branch.parts':
      return entry.in_base === false && inForce.has('freeze.branch_origin');
    case 'perf.metrics':
      // One of several measurements of a metric may be gone: how many there should be is nowhere said.
      if (others.some((one) => Object(one).name === entry.name && Object(one).slot === entry.slot)) return false;
      return [...baseline, ...budgets].some(({ metric }) => metric === entry.name) || isOneOf(params, entry.name);
    case 'infrastructure.terraform':
    case 'infrastructure.kubernetes':
      return others.length === 0;
    default:
      return true;
  }
}

const isOneOf = ({ performance }: Snapshot['trusted']['params'], name: unknown): boolean =>
  performance.metrics.some((metric) => metric === name);

/** What still passes although a rule in force reads what is gone. */
async function survivorsOf(whole: Snapshot): Promise<{ survivors: readonly string[]; removed: number }> {
  const { verdict, rules } = await judge(whole);
  expect(verdict).toBe('pass');
  const standing = rules.filter(({ status }) => status !== 'off' && status !== 'pending').map(({ code }) => code);
  const inForce = new Set(standing);
  const read = new Set(policy.rules.filter(({ code }) => inForce.has(code)).flatMap(({ reads }) => reads));
  const removals = removalsOf(whole).filter(({ fact, isWanted }) => read.has(fact) && isWanted(inForce));
  const survivors: string[] = [];
  for (const { what, left } of removals) if ((await judge(left)).verdict === 'pass') survivors.push(what);
  return { survivors, removed: removals.length };
}

describe('a pass needs everything that it rests on', () => {
  let passing: readonly string[] = [];
  beforeAll(async () => {
    const verdicts = scenarios.map(async ([name, one]) => [name, (await judge(snapshotOf(one))).verdict] as const);
    passing = (await Promise.all(verdicts)).filter(([, verdict]) => verdict === 'pass').map(([name]) => name);
  });

  test('in every scenario that passes', async () => {
    expect(passing).toEqual(expect.arrayContaining(['clean/entry', 'clean/keep']));
    for (const [name, one] of scenarios.filter(([scenario]) => passing.includes(scenario))) {
      const { survivors, removed } = await survivorsOf(snapshotOf(one));
      expect([name, survivors]).toEqual([name, []]);
      expect(removed).toBeGreaterThan(40);
    }
  });

  test.each([
    { name: 'base', least: 45 },
    { name: 'triaged-p0-fix', least: 40 },
    { name: 'log-entry', least: 15 },
  ])('in the example: $name', async ({ name, least }) => {
    const folder = name === 'base' ? '' : join(EXAMPLE, 'cases', name);
    const scene = makeScene(EXAMPLE, join(workshop, name), CLI, name === 'base' ? undefined : readCase(folder), folder);
    spawnSync(CLI[0], [CLI[1], ...scene.args], { cwd: scene.repository.directory });
    const { survivors, removed } = await survivorsOf(
      asSnapshot(JSON.parse(readFileSync(join(scene.output, 'snapshot.json'), 'utf8'))),
    );
    expect(survivors).toEqual([]);
    expect(removed).toBeGreaterThanOrEqual(least);
  });
});
