import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type * as engine from '../../dist/engine.js';
import * as source from '../../src/engine.ts';
import { NODES } from '../e2e/nodes.ts';

/**
 * Built beside this file by the plain command line of OPA 1.22.2: `opa build -t wasm -e authz/allow -e authz/why
 * -e authz/shapes -e authz/at -e authz/size -e authz/echo policy.rego`, and taken out of its bundle.
 */
const wasm = readFileSync('test/engine/policy.wasm');

/** What is published fits what is there, type by type. */
const published: typeof engine = source;

describe('a module that was built elsewhere', async () => {
  const errors: engine.BuiltinError[] = [];
  const policy = await published.loadPolicy(wasm, {
    nowNs: 1_700_000_000_123_000_000n,
    onBuiltinError: (error) => errors.push(error),
  });
  const exact = await published.loadPolicy(wasm, { parse: (text) => text });
  afterAll(() => Promise.all([policy.close(), exact.close()]));

  test('says what can be asked', () => {
    expect([...policy.entrypoints].sort()).toEqual(
      ['allow', 'at', 'echo', 'shapes', 'size', 'why'].map((name) => `authz/${name}`),
    );
  });

  test('decides by input and data', async () => {
    const data = { admin: 'ann' };
    const ask = (user: string, version: string) =>
      policy.evaluate({ input: { user, version }, data, entrypoint: 'authz/allow' });
    expect(await ask('ann', '1.10.1')).toEqual([{ result: true }]);
    expect(await ask('ann', '1.9.0')).toEqual([{ result: false }]);
    expect(await ask('bob', '1.10.1')).toEqual([{ result: false }]);
  });

  test('formats as Go does, and gives a set in its order', async () => {
    const query = { input: { user: 'bob', version: '1.9.0' }, data: { admin: 'ann' }, entrypoint: 'authz/why' };
    expect(await policy.evaluate(query)).toEqual([
      { result: ['1.9.0 is older than 12345678901234567890', 'bob is not ann'] },
    ]);
  });

  test('keeps every digit, and writes values as OPA does', async () => {
    expect(await exact.evaluate({ entrypoint: 'authz/shapes' })).toBe(
      '[{"result":{"keys":{"1":"one","[\\"a\\"]":"set"},"large":12345678901234567890,"schema":true,"set":[1,3,[2]]}}]',
    );
  });

  test('lives in the instant that it is given', async () => {
    expect(await policy.evaluate({ entrypoint: 'authz/at' })).toEqual([{ result: 1_700_000_000_123_000_000 }]);
  });

  test('is undefined where a function reports an error, which is told', async () => {
    expect(await policy.evaluate({ input: { size: 'much' }, entrypoint: 'authz/size' })).toEqual([]);
    expect(errors).toEqual([{ name: 'units.parse', text: expect.stringContaining('no amount provided') }]);
  });

  test.each([[0], [false], [null], [''], [[]], [{ a: { b: 'ü😀' } }]])('takes %j for an input', async (input) => {
    expect(await policy.evaluate({ input, entrypoint: 'authz/echo' })).toEqual([{ result: input }]);
  });

  test('is undefined without an input', async () => {
    expect(await policy.evaluate({ entrypoint: 'authz/echo' })).toEqual([]);
  });

  test('takes a document as bytes, with its digits', async () => {
    const input = Buffer.from('[1.0, 12345678901234567890]');
    expect(await exact.evaluate({ input, entrypoint: 'authz/echo' })).toBe('[{"result":[1.0,12345678901234567890]}]');
  });

  test.each([
    ['bytes that are no document', { input: Buffer.from('{"a":'), entrypoint: 'authz/echo' }, 'engine.failed'],
    ['an entry point that it does not have', { entrypoint: 'authz/nothing' }, 'policy.mismatch'],
  ])('rejects %s, and answers the next question', async (_name, query, code) => {
    await expect(policy.evaluate(query)).rejects.toMatchObject({ code });
    expect(await policy.evaluate({ input: 1, entrypoint: 'authz/echo' })).toEqual([{ result: 1 }]);
  });

  test('cannot be asked when it is closed', async () => {
    const closed = await published.loadPolicy(wasm);
    await closed.close();
    await expect(closed.evaluate()).rejects.toMatchObject({ code: 'engine.failed' });
  });
});

test.each([
  ['no module', Buffer.from('nothing'), 'engine.failed'],
  ['a module of another kind', Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0]), 'engine.failed'],
])('%s is refused', async (_name, bytes, code) => {
  await expect(published.loadPolicy(bytes)).rejects.toMatchObject({ code });
});

describe('compiling', () => {
  const modules = {
    'a.rego': 'package a\n\nlimit := input.limit * 2\n\nloop := count({x | some x in numbers.range(1, input.limit)})\n',
  };

  test('gives a module that can be loaded, with no demand on its place or metadata', async () => {
    const { wasm, rules, diagnostics } = await published.compile({ modules, entrypoints: ['a/limit', 'a/loop'] });
    expect([rules, diagnostics]).toEqual([[], []]);
    const policy = await published.loadPolicy(wasm ?? new Uint8Array(), { timeMs: 1500, memoryMb: 64 });
    expect(await policy.evaluate({ input: { limit: 21 } })).toEqual([{ result: 42 }]);
    const endless = policy.evaluate({ input: { limit: 100_000_000 }, entrypoint: 'a/loop' });
    await expect(endless).rejects.toMatchObject({ code: expect.stringMatching(/^engine\.(time|memory)$/) });
    await policy.close();
  });

  test('holds paths against schemas where there are some', async () => {
    const schemas = {
      input: { type: 'object', additionalProperties: false, properties: { limits: { type: 'number' } } },
    };
    const { wasm, diagnostics } = await published.compile({ modules, entrypoints: ['a/limit'], schemas });
    expect(wasm).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({
      code: 'policy.type',
      file: 'a.rego',
      line: 3,
      found: 'limit',
      have: ['limits'],
    });
  });

  test('tells a fault with its place', async () => {
    const { diagnostics } = await published.compile({
      modules: { 'a.rego': 'package a\n\nb := ' },
      entrypoints: ['a/b'],
    });
    expect(diagnostics).toMatchObject([{ code: 'policy.syntax', file: 'a.rego', line: 3 }]);
  });
});

test.each(NODES)('dist/engine.js needs nothing but Node $version', ({ path }) => {
  const script = `
    const { loadPolicy } = require(${JSON.stringify(resolve('dist/engine.js'))});
    const wasm = require('node:fs').readFileSync(${JSON.stringify(resolve('test/engine/policy.wasm'))});
    loadPolicy(wasm).then(async (policy) => {
      console.log(JSON.stringify(await policy.evaluate({ input: [], entrypoint: 'authz/echo' })));
      await policy.close();
    });`;
  expect(execFileSync(path, ['-e', script], { encoding: 'utf8' })).toBe('[{"result":[]}]\n');
});
