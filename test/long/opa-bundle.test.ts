import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeScene, readCase } from '../../examples/scene.ts';
import { newRuleCommand } from '../../src/cli/policy/new.ts';
import { canonicalJson } from '../../src/core/model/canonical.ts';
import type { Evaluation, RawFinding } from '../../src/core/model/policy.ts';
import { asDecision } from '../../src/core/schema/decision.ts';
import { asSnapshot } from '../../src/core/schema/snapshot.ts';
import { startEngine } from '../../src/io/engine/host.ts';
import { loadPolicy } from '../../src/io/engine/load.ts';
import { policyBundle } from '../../src/io/engine/policy-bundle.ts';
import { readPolicyFolder } from '../../src/io/policy-folder.ts';
import { tool } from './tools.ts';

const EXAMPLE = resolve('examples/mve-0.9');
const CLI: readonly [string, ...string[]] = [process.execPath, resolve('dist/cli.js')];
const BUILD_MS = 600_000;
const RUN_MS = 120_000;

const workshop = mkdtempSync(join(tmpdir(), 'phasegate-opa-'));
const bundle = join(workshop, 'bundle.tar.gz');
const policies = join(workshop, 'policies');

/** What a rule said: its violations as canonical JSON, in no order. */
type Said = Readonly<Record<string, readonly string[]>>;

const said = (found: readonly RawFinding[]): readonly string[] => found.map((one) => canonicalJson(one)).sort();

function ofOpa(decision: Record<string, Record<string, { deny: readonly RawFinding[] }>>): Said {
  const rules = Object.entries(decision).flatMap(([gate, own]) =>
    Object.entries(own).map(([rule, { deny }]) => [`${gate}.${rule}`, said(deny)] as const),
  );
  return Object.fromEntries(rules);
}

const ofOurs = (evaluation: Evaluation): Said =>
  Object.fromEntries(evaluation.map(({ code, deny }) => [code, said(deny)]));

interface Judged {
  readonly input: object;
  readonly trusted: object;
  /** What our engine says of every rule, in force or not. */
  readonly ours: Said;
  /** What the decision says, of those in force. */
  readonly decided: ReadonlyMap<string, readonly string[]>;
}

/** The example or one of its cases, judged by the command line, and all rules asked by the engine. */
async function judged(name: string): Promise<Judged> {
  const folder = join(EXAMPLE, 'cases', name);
  const scene = makeScene(EXAMPLE, join(workshop, name), CLI, name === 'base' ? undefined : readCase(folder), folder);
  const [node, ...args] = CLI;
  spawnSync(node, [...args, ...scene.args], { cwd: scene.repository.directory });
  const read = (file: string): unknown => JSON.parse(readFileSync(join(scene.output, file), 'utf8'));
  const { input, trusted } = asSnapshot(read('snapshot.json'));
  const { rules } = asDecision(read('decision.json'));
  const engine = startEngine();
  const limits = { memoryMb: 256, timeMs: RUN_MS, inputMb: 64 };
  const policy = await loadPolicy((await readPolicyFolder(policies)).modules, false);
  const { evaluation, failures } = await engine.evaluate({ policy, input, trusted, limits });
  await engine.close();
  expect(failures).toEqual([]);
  const inForce = rules.filter(({ status }) => status === 'pass' || status === 'fail');
  const decided = new Map(inForce.map(({ code, findings }) => [code, findings.map(({ message }) => message).sort()]));
  return { input, trusted, ours: ofOurs(evaluation), decided };
}

beforeAll(async () => {
  tool('opa');
  await newRuleCommand('house/quiet', policies);
  writeFileSync(bundle, (await policyBundle(await readPolicyFolder(policies))).bytes);
}, BUILD_MS);
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

const messages = (found: readonly string[] | undefined): readonly string[] =>
  (found ?? []).map((text) => JSON.parse(text).message).sort();

describe.each(['base', 'feature-into-freeze', 'security-scenario-fails'])('%s', (name) => {
  let ours: Judged;
  beforeAll(async () => {
    ours = await judged(name);
    writeFileSync(join(workshop, 'input.json'), JSON.stringify(ours.input));
    writeFileSync(join(workshop, 'trusted.json'), JSON.stringify(ours.trusted));
  }, RUN_MS);

  test('opa eval finds in the bundle what we find, rule by rule', () => {
    const given = ['--input', join(workshop, 'input.json'), '--data', join(workshop, 'trusted.json')];
    const args = ['eval', '--format', 'json', '--bundle', bundle, ...given, 'data.main.decision'];
    const { result } = JSON.parse(execFileSync(tool('opa'), args, { encoding: 'utf8' }));
    const theirs = ofOpa(result[0].expressions[0].value);
    expect(Object.keys(theirs)).toContain('house.quiet');
    expect(theirs).toEqual(ours.ours);
    expect([...ours.decided.values()].some((found) => found.length > 0)).toBe(name !== 'base');
    for (const [code, found] of ours.decided) expect([code, messages(theirs[code])]).toEqual([code, found]);
  });

  test('an OPA server answers the same', async () => {
    const socket = join(workshop, `${name}.sock`);
    const server = spawn(tool('opa'), ['run', '--server', '--addr', `unix://${socket}`, '--bundle', bundle]);
    try {
      await started(server, socket);
      for (const [key, value] of Object.entries(ours.trusted)) await asked(socket, 'PUT', `/v1/data/${key}`, value);
      const { result } = JSON.parse(await asked(socket, 'POST', '/v1/data/main/decision', { input: ours.input }));
      expect(ofOpa(result)).toEqual(ours.ours);
    } finally {
      server.kill();
    }
  });
});

async function started(server: ChildProcess, socket: string): Promise<void> {
  for (;;) {
    const answer = await asked(socket, 'GET', '/health').catch(() => undefined);
    if (answer !== undefined) return;
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    await pause(100);
  }
}

/** Throws where the status is no success. */
function asked(socketPath: string, method: string, path: string, body?: unknown): Promise<string> {
  return new Promise((answer, fail) => {
    const call = request({ socketPath, method, path }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if ((response.statusCode ?? 500) < 300) answer(text);
        else fail(new Error(`${method} ${path}: ${text}`));
      });
    });
    call.on('error', fail);
    call.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
