import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** What only the workflow can prevent: the shipped one must not leave it open. */

interface Job {
  readonly needs?: readonly string[];
  readonly if?: string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'continue-on-error'?: unknown;
  readonly strategy?: unknown;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}
interface Workflow {
  readonly on: Readonly<Record<string, { readonly types?: readonly string[] } & Readonly<Record<string, unknown>>>>;
  readonly permissions: unknown;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

const text = readFileSync('examples/workflow/phasegate.yml', 'utf8');
const workflow = parse(text) as Workflow;
const { phasegate: gate, ...producers } = workflow.jobs;
const jobs = Object.entries(workflow.jobs);

describe('the shipped workflow', () => {
  test('H01: the gate runs whatever became of the jobs before it', () => {
    expect(gate?.if).toBe(`\${{ always() }}`);
    expect([...(gate?.needs ?? [])].sort()).toEqual(Object.keys(producers).sort());
  });

  test('H02: the gate is told what became of them', () => {
    expect(gate?.steps.some((step) => step.with?.needs === `\${{ toJSON(needs) }}`)).toBe(true);
  });

  test('H05: nothing swallows an exit code', () => {
    expect(text).not.toMatch(/continue-on-error|\|\| true|set \+e/);
  });

  test('H06: no filter of paths keeps the gate from running', () => {
    expect(text).not.toMatch(/paths(-ignore)?:/);
  });

  test('H08: nobody cancels a run by starting another', () => {
    expect(workflow.concurrency?.['cancel-in-progress']).toBe(false);
    expect(workflow.concurrency?.group).toMatch(/pull_request\.number|github\.sha/);
  });

  test('H25: the name of the gate is the name of its job', () => {
    expect([gate?.strategy, Reflect.get(gate ?? {}, 'name')]).toEqual([undefined, undefined]);
  });

  test('B15: a change that is aimed at another base is judged again', () => {
    const { types = [] } = workflow.on.pull_request ?? {};
    expect(types).toEqual(expect.arrayContaining(['opened', 'synchronize', 'reopened', 'edited', 'ready_for_review']));
  });

  test('B10: a label that comes or goes is judged again', () => {
    expect(workflow.on.pull_request?.types).toEqual(expect.arrayContaining(['labeled', 'unlabeled']));
  });

  test('D10: the merge queue is judged, and what was pushed past it', () => {
    expect(Object.keys(workflow.on).sort()).toEqual(['merge_group', 'pull_request', 'push']);
  });

  test('E26: every action is pinned by its full commit', () => {
    const uses = jobs.flatMap(([, { steps }]) => steps.flatMap((step) => step.uses ?? []));
    expect(uses.filter((one) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/.test(one))).toEqual([]);
    expect(uses.length).toBeGreaterThan(3);
  });

  test('D16: the gate has the whole history, and leaves no token behind', () => {
    const checkout = gate?.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with).toMatchObject({ 'fetch-depth': 0, 'persist-credentials': false });
  });

  test.each(jobs)('I12: the job %s ends by itself', (_, job) => {
    expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  test.each(jobs)('the job %s may only read', (_, { permissions }) => {
    expect(workflow.permissions).toEqual({});
    expect(new Set(Object.values(permissions ?? {}))).toEqual(new Set(['read']));
  });
});

describe('what the action tells the steps after it', () => {
  const sources = globSync('src/**/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  test('G04: only outputs whose names stand in the source and in action.yml', () => {
    const named = [...sources.matchAll(/setOutput\('([a-z-]+)'/g)].map(([, name]) => name);
    expect(named).toHaveLength([...sources.matchAll(/setOutput\(/g)].length);
    const { outputs } = parse(readFileSync('action.yml', 'utf8')) as { outputs: object };
    expect([...new Set(named)].sort()).toEqual(Object.keys(outputs).sort());
  });

  test('G05: no variable and no path', () => {
    expect(sources).not.toMatch(/exportVariable|addPath|saveState|setSecret|GITHUB_ENV|GITHUB_PATH\b/);
  });
});
