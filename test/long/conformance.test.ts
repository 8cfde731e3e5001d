import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NODES } from '../e2e/nodes.ts';
import { conformancePage } from './conformance/page.ts';
import reasons from './conformance/reasons.json' with { type: 'json' };
import { type Answer, type Case, failureOf } from './conformance/verdict.ts';

const PATIENCE = 900_000;
const SHARDS = 2;
const TARGET = 2270;
const PAGE = 'docs/conformance.md';

const folder = mkdtempSync(join(tmpdir(), 'phasegate-conformance-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (node: string, ...args: readonly string[]) =>
  promisify(execFile)(node, ['test/long/conformance/run.mjs', ...args], { maxBuffer: 1 << 24 });

let total: number;
let cases: readonly Case[];
beforeAll(async () => {
  const printed = execFileSync('go', ['run', './cases'], { cwd: 'opa', encoding: 'utf8', maxBuffer: 1 << 26 });
  ({ total, cases } = JSON.parse(printed));
  writeFileSync(join(folder, 'cases.json'), JSON.stringify(cases));
  const shards = Array.from({ length: SHARDS }, (_, shard) => [String(shard), String(SHARDS)]);
  await Promise.all(shards.map((shard) => run(process.execPath, 'compile', folder, ...shard)));
}, PATIENCE);

/** Why each case that fails does so; a few notes of OPA stand above two cases. */
async function failuresUnder(node: string, name: string): Promise<readonly (readonly [string, string])[]> {
  await run(node, 'evaluate', folder, name);
  const answers: readonly Answer[] = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  return cases.flatMap((one, index) => {
    const failure = failureOf(one, answers[index] ?? {});
    return failure === undefined ? [] : [[`${one.file}: ${one.note}`, failure] as const];
  });
}

describe("OPA's cases with plain JSON input that do not ask for the environment", () => {
  test('are all there', () => {
    expect([total, cases.length]).toEqual([2400, 2293]);
  });

  const explained = new Set(reasons.flatMap(({ cases }) => cases));

  test.each(NODES)(
    'pass under Node $version, but those that have a reason',
    async ({ path, version }) => {
      const failures = await failuresUnder(path, version);
      expect(failures.filter(([name]) => !explained.has(name))).toEqual([]);
      expect([...explained].filter((one) => !failures.some(([name]) => name === one))).toEqual([]);
      expect(cases.length - failures.length).toBeGreaterThanOrEqual(TARGET);
    },
    PATIENCE,
  );

  test('are told on a page', () => {
    const page = conformancePage(total, cases.length, reasons);
    if (process.env.GOLDEN === '1') writeFileSync(PAGE, page);
    expect(existsSync(PAGE) && readFileSync(PAGE, 'utf8')).toBe(page);
  });
});
