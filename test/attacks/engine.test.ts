import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, test } from 'vitest';
import { startEngine } from '../../src/io/engine/host.ts';
import type { WorkerAnswer, WorkerRequest } from '../../src/io/engine/protocol.ts';
import { compiled, deny, faultsOf, input, limits, rule, trusted } from '../io/engine/policies.ts';
import { policy } from '../judgement.ts';
import { snapshotOf } from '../scenarios.ts';

const engine = startEngine();
afterAll(() => engine.close());

describe('I03: a pattern that backtracks elsewhere', () => {
  const HOSTILE = `${'a'.repeat(60)}!`;

  test.each(['^(a+)+$', '^(a|a)*$', '^(.*a){20}$', '(x+x+)+y'])('%s is matched in linear time', async (pattern) => {
    const slow = await compiled(rule('odd.one', deny(`not regex.match("${pattern}", "${HOSTILE}")`)));
    const { evaluation, failures } = await engine.evaluate({ policy: slow, input, trusted, limits });
    expect(failures).toEqual([]);
    expect(evaluation).toMatchObject([{ code: 'odd.one', deny: [{ message: 'no' }] }]);
  });

  test.each([
    `count(regex.split("^(a+)+$", "${HOSTILE}")) == 1`,
    `regex.find_n("^(a+)+$", "${HOSTILE}", -1) == []`,
    `regex.replace("${HOSTILE}", "^(a+)+$", "b") == "${HOSTILE}"`,
  ])('%s runs in the host, in linear time too', async (body) => {
    const slow = await compiled(rule('odd.one', deny(body)));
    const { evaluation, failures } = await engine.evaluate({ policy: slow, input, trusted, limits });
    expect(failures).toEqual([]);
    expect(evaluation).toMatchObject([{ code: 'odd.one', deny: [{ message: 'no' }] }]);
  });
});

describe('I04: a function that the host would lend', () => {
  test.each([
    'http.send({"method": "get", "url": "http://x"}).status_code == 200',
    'rand.intn("a", 2) == 1',
    'opa.runtime().env == {}',
    'net.lookup_ip_addr("a") == {"b"}',
    'uuid.rfc4122("a") == ""',
    'io.jwt.encode_sign({}, {}, {}) == ""',
    'trace("a")',
  ])('%s would not give the same answer each time, and does not compile', async (body) => {
    expect((await faultsOf(rule('odd.one', deny(body)))).map(({ code }) => code)).toContain('policy.builtin');
  });

  test('the shipped policies need none', async () => {
    const { input, trusted } = snapshotOf({ base: 'entry', spoil: [] });
    const { evaluation, failures } = await engine.evaluate({
      policy,
      input,
      trusted,
      limits: { ...limits, memoryMb: 256 },
    });
    expect(failures).toEqual([]);
    expect(evaluation).toHaveLength(policy.rules.length);
  });
});

describe('E23: documents that do not reach the policy', () => {
  const { input, trusted } = snapshotOf({ base: 'entry', spoil: [] });
  const buffer = (text: string): ArrayBuffer => Uint8Array.from(Buffer.from(text)).buffer;

  /** What the shipped worker answers when it is handed these bytes in place of both documents. */
  async function answer(texts: { readonly input: string; readonly data: string }): Promise<WorkerAnswer> {
    const worker = new Worker('./dist/worker.js');
    const request: WorkerRequest = {
      wasm: policy.wasm,
      entries: ['main/decision'],
      input: buffer(texts.input),
      data: buffer(texts.data),
      initialPages: 64,
      maximumPages: 4096,
    };
    try {
      return await new Promise((resolve, reject) =>
        worker.once('message', resolve).once('error', reject).postMessage(request),
      );
    } finally {
      await worker.terminate();
    }
  }

  test('whole documents are judged', async () => {
    expect(await answer({ input: JSON.stringify(input), data: JSON.stringify(trusted) })).toMatchObject({
      kind: 'results',
    });
  });

  test.each(['', '{"roles":', 'nothing', '[1'])(
    'trusted data that reads %j is an error, not an empty document',
    async (data) => {
      expect(await answer({ input: JSON.stringify(input), data })).toMatchObject({ kind: 'thrown' });
    },
  );
});
