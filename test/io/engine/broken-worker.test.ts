import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RuleInfo } from '../../../src/core/model/policy.ts';
import { withRules } from '../../../src/io/engine/compiled-policy.ts';
import { startEngine } from '../../../src/io/engine/host.ts';
import { input, limits, trusted } from './policies.ts';

const info = (code: string): RuleInfo => ({
  code,
  title: 'A rule',
  description: 'It says so.',
  level: 'block',
  solution: 'Do.',
  reads: ['tests'],
  reads_trusted: [],
  builtins: [],
  judges: false,
  file: 'policies/gates/a/b.rego',
  line: 7,
});
const policy = withRules(Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0]), [info('a.b'), info('a.c')], {});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phasegate-worker-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What is known when the worker is made of `code`. */
async function outcomeOf(code: string, timeMs = 5000) {
  const file = join(folder, 'worker.cjs');
  await writeFile(file, `const port = require('node:worker_threads').parentPort;\n${code}`);
  const engine = startEngine(file);
  const outcome = await engine.evaluate({ policy, input, trusted, limits: { ...limits, timeMs } });
  await engine.close();
  return outcome;
}

const results = (...sets: readonly unknown[]): object => ({
  kind: 'results',
  results: sets.map((set) => JSON.stringify(set)),
  failures: [],
  entrypoints: ['main/decision', 'gates/a/b/deny', 'gates/a/c/deny'],
});

const answering = (answer: unknown): string => `port.on('message', () => port.postMessage(${JSON.stringify(answer)}));`;

test.each([
  ['throws a string at its start', "throw 'a bare string';", 'engine.failed'],
  ['throws a string when asked', "port.on('message', () => { throw 'a bare string'; });", 'engine.failed'],
  ['throws nothing at all', "port.on('message', () => { throw undefined; });", 'engine.failed'],
  ['rejects a promise', "port.on('message', () => Promise.reject({ message: 'an object' }));", 'engine.failed'],
  ['ends without an answer', "port.on('message', () => process.exit(0));", 'engine.failed'],
  ['answers nothing', answering(null), 'engine.failed'],
  ['answers another shape', answering({ kind: 'pass' }), 'engine.failed'],
  ['answers a text that is no result', answering({ ...results(), results: ['nothing'] }), 'engine.failed'],
  ['answers too few results', answering(results()), 'engine.failed'],
  ['hands on a thrown string', answering({ kind: 'thrown', text: 'x' }), 'engine.failed'],
  ['answers an undefined entry point (E07)', answering(results([])), 'engine.result'],
  ['answers two results', answering(results([{ result: {} }, { result: {} }])), 'engine.result'],
  ['leaves rules out', answering(results([{ result: {} }])), 'engine.result'],
  ['names a rule that no index has', answering(results([{ result: { x: { y: { deny: [] } } } }])), 'engine.result'],
])('a worker that %s fails every rule', async (_name, code, expected) => {
  const { evaluation, failures } = await outcomeOf(code);
  expect(evaluation).toEqual([]);
  expect(failures.map(({ code, problem }) => [code, problem.code])).toEqual([
    ['a.b', expected],
    ['a.c', expected],
  ]);
});

test('a worker whose promise never settles fails every rule at the deadline', async () => {
  const { evaluation, failures } = await outcomeOf("port.on('message', () => new Promise(() => {}));", 100);
  expect(evaluation).toEqual([]);
  expect(failures.map(({ problem }) => problem.code)).toEqual(['engine.time', 'engine.time']);
});

test('a worker file that is not there fails every rule', async () => {
  const engine = startEngine(join(folder, 'missing.cjs'));
  const { failures } = await engine.evaluate({ policy, input, trusted, limits });
  await engine.close();
  expect(failures.map(({ problem }) => problem.code)).toEqual(['engine.failed', 'engine.failed']);
});

test('a rule that is missing from the answer fails alone', async () => {
  const { evaluation, failures } = await outcomeOf(answering(results([{ result: { a: { b: { deny: [] } } } }])));
  expect(evaluation).toEqual([{ code: 'a.b', deny: [] }]);
  expect(failures).toMatchObject([{ code: 'a.c', problem: { code: 'engine.result', found: 'nothing' } }]);
});
