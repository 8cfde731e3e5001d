import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Inspection } from '../../src/core/evidence/inspect.ts';
import { inspected } from '../../src/io/inspected.ts';
import { inspections } from '../../src/io/inspections.ts';

const worker = vi.hoisted(() => ({ file: '' }));
vi.mock('../../src/io/engine/dist-file.ts', async (original) => {
  const { distFile } = await original<typeof import('../../src/io/engine/dist-file.ts')>();
  return { distFile: (name: string) => worker.file || distFile(name) };
});
vi.mock('node:os', async (original) => ({
  ...(await original<typeof import('node:os')>()),
  availableParallelism: () => 3,
}));

const folder = mkdtempSync(join(tmpdir(), 'phasegate-inspections-'));
afterAll(() => rmSync(folder, { recursive: true }));

const paths = Array.from({ length: 300 }, (_, index) => join(folder, `${index}.xml`));
beforeAll(() => {
  for (const [index, path] of paths.entries()) {
    const cases = index % 7 === 0 ? '<testcase name="b"><failure/></testcase>' : '<testcase name="a"/>';
    if (index !== 11) writeFileSync(path, `<testsuites><testsuite name="${index}">${cases}</testsuite></testsuites>`);
  }
});

async function told(...given: Parameters<typeof inspections>) {
  const all: Inspection[] = [];
  for await (const inspection of inspections(...given)) all.push(inspection);
  return all;
}

describe('many reports', () => {
  test('are read by several threads, and told in their order', async () => {
    const one = await Promise.all(paths.map((path) => inspected(path)));
    expect(await told(paths)).toEqual(one);
    expect(one[11]?.problems).toMatchObject([{ code: 'evidence.unreadable' }]);
    expect(await told(paths, 'tap')).toEqual(await Promise.all(paths.map((path) => inspected(path, 'tap'))));
  });

  test.each([
    ['ends at once', ''],
    ['throws', 'throw new Error("broken")'],
    ['begins a file and ends', 'Atomics.add(require("node:worker_threads").workerData.next, 0, 1)'],
  ])('are all read where a thread %s', async (_, script) => {
    worker.file = join(folder, 'broken.cjs');
    writeFileSync(worker.file, script);
    const all = await told(paths);
    expect(all.map(({ file }) => file)).toEqual(paths);
    expect(all.filter(({ tests }) => tests?.failed === 1)).toHaveLength(43);
  });
});
