import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { BaselineOptions } from '../../src/cli/baseline.ts';
import { baselineCommand } from '../../src/cli/baseline-write.ts';
import { parseBaseline } from '../../src/core/config/baseline.ts';
import { problemsOf } from '../../src/core/model/problem.ts';

const directory = mkdtempSync(join(tmpdir(), 'phasegate-baseline-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
beforeEach(() => rmSync(join(directory, 'b.json'), { force: true }));

interface Figures {
  readonly p95?: number;
  readonly rate?: number;
  readonly profile?: string;
}

/** A report of two metrics; milliseconds and requests per second. */
function report(name: string, { p95 = 350, rate = 600, profile = 'mixed-load' }: Figures = {}): string {
  const metrics = [
    { name: 'd.p95', value: p95, unit: 'ms', direction: 'lower', samples: 100 },
    { name: 'r.rate', value: rate, unit: 'req/s', direction: 'higher' },
  ];
  writeFileSync(join(directory, name), JSON.stringify({ profile, metrics }));
  return name;
}

async function write(paths: readonly string[], options: Partial<BaselineOptions> = {}) {
  let printed = '';
  const desk = {
    directory,
    nowMs: Date.UTC(2026, 10, 22),
    print: (text: string) => {
      printed += text;
    },
  };
  try {
    await baselineCommand(paths, { file: 'b.json', metric: [], ...options }, desk);
  } catch (thrown) {
    return { printed, codes: problemsOf(thrown, 'internal.bug').map(({ code }) => code) };
  }
  return { printed, codes: [] };
}

const written = () => JSON.parse(readFileSync(join(directory, 'b.json'), 'utf8'));
const asTheGate = () =>
  parseBaseline({ path: '.phasegate/baselines/b.json', text: readFileSync(join(directory, 'b.json'), 'utf8') }, 'perf');

describe('phasegate baseline', () => {
  test('writes of several runs the median, each run, and which reports they are from', async () => {
    const paths = [352, 351, 360].map((p95, index) => report(`r${index}.json`, { p95 }));
    const { printed } = await write(paths, { source: 'task P5.2' });
    expect(printed).toContain(
      'wrote  b.json · 2 metrics, 2 changed\n  new       d.p95  352 ms  (median of 3 runs, MAD 1 ms)',
    );
    expect(written()).toMatchObject({
      profile: 'mixed-load',
      source: 'task P5.2',
      reports: paths.map((path) => ({ path, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), format: 'metrics' })),
    });
    expect(asTheGate()[0]).toEqual({
      ...{ slot: 'perf', metric: 'd.p95', value: 0.352, unit: 's', direction: 'lower', samples: 300 },
      ...{ source: 'task P5.2', profile: 'mixed-load', values: [0.352, 0.351, 0.36] },
    });
  });

  test('takes better figures as they are', async () => {
    await write([report('a.json')]);
    const { printed, codes } = await write([report('b1.json', { p95: 300, rate: 700 })]);
    expect([codes, written().resets]).toEqual([[], undefined]);
    expect(printed).toContain('  better    d.p95  350 ms -> 300 ms  (1 run)');
  });

  test.each([
    ['lower is better', { p95: 351 }],
    ['higher is better', { rate: 599 }],
  ])('writes no worse figure without reviewer and reason, where %s', async (_, figures) => {
    await write([report('a.json')]);
    const before = readFileSync(join(directory, 'b.json'), 'utf8');
    for (const half of [{}, { reason: 'new hardware' }, { reviewer: 'tomas' }]) {
      expect((await write([report('w.json', figures)], half)).codes).toEqual(['baseline.loosened']);
    }
    expect(readFileSync(join(directory, 'b.json'), 'utf8')).toBe(before);
  });

  test('records who agreed to worse figures, when and why, each time', async () => {
    await write([report('a.json')]);
    for (const p95 of [400, 450]) {
      await write([report('w.json', { p95 })], { reason: `now ${p95}`, reviewer: 'tomas' });
    }
    const at = '2026-11-22T00:00:00Z';
    expect(written().resets).toEqual([
      { at, by: 'tomas', reason: 'now 400', metrics: ['d.p95'] },
      { at, by: 'tomas', reason: 'now 450', metrics: ['d.p95'] },
    ]);
  });

  test.each([
    ['without a metric of the baseline', { metric: ['x.p95'] }, {}],
    ['measured under two loads', {}, { profile: 'smoke' }],
  ])('refuses reports %s', async (_, options, figures) => {
    const paths = [report('a.json'), report('other.json', figures)];
    expect((await write(paths, options)).codes).toEqual(['baseline.unfit']);
    expect(existsSync(join(directory, 'b.json'))).toBe(false);
  });

  test('refuses a report that cannot be trusted', async () => {
    writeFileSync(join(directory, 'bad.json'), '{"metrics": [{"name": "d.p95", "value": "x", "unit": "s"}]}');
    expect((await write([report('a.json'), 'bad.json'])).codes).not.toEqual([]);
    expect(existsSync(join(directory, 'b.json'))).toBe(false);
  });

  test('asks for a reviewer when the load becomes another', async () => {
    await write([report('a.json')]);
    expect((await write([report('s.json', { profile: 'smoke' })])).codes).toEqual(['baseline.loosened']);
  });

  test('records results for budgets that count them in a row, and changes no figure', async () => {
    await write([report('a.json')]);
    await write([report('w.json', { p95: 400 })], { history: true });
    await write([report('x.json', { p95: 410 }), report('y.json', { p95: 430 })], { history: true });
    const at_ms = Date.UTC(2026, 10, 22);
    expect(asTheGate()[0]).toMatchObject({
      value: 0.35,
      history: [
        { at_ms, value: 0.4 },
        { at_ms, value: 0.42 },
      ],
    });
  });

  test('records no result where there is no baseline, or one of another load', async () => {
    expect((await write([report('a.json')], { history: true })).codes).toEqual(['baseline.missing']);
    await write([report('a.json')]);
    expect((await write([report('s.json', { profile: 'smoke' })], { history: true })).codes).toEqual([
      'baseline.unfit',
    ]);
  });

  test('keeps the history when the figures are written anew', async () => {
    await write([report('a.json')]);
    await write([report('w.json', { p95: 400 })], { history: true });
    await write([report('c.json', { p95: 340 })]);
    expect(asTheGate()[0]).toMatchObject({ value: 0.34, history: [{ value: 0.4 }] });
  });

  test('writes nothing where the difference is only to be shown', async () => {
    expect((await write([report('a.json')], { dryRun: true })).printed).toMatch(/^would write {2}b\.json/);
    expect(existsSync(join(directory, 'b.json'))).toBe(false);
  });

  test('prints one JSON document', async () => {
    const { printed } = await write([report('a.json')], { json: true });
    expect(JSON.parse(printed)).toMatchObject({
      file: 'b.json',
      written: true,
      changes: [{ how: 'new' }, { how: 'new' }],
    });
  });
});
