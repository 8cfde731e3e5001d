import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compilePolicies } from '../../../src/io/engine/compile.ts';
import { compiled, deny, faultsOf, modules, rule, snapshotSchema } from './policies.ts';

describe('a policy that does not fit the snapshot', () => {
  test('a typo in a path shows the line, a caret, the nearest key and the keys there are', async () => {
    const faults = await faultsOf(rule('freeze.no_friday', deny('"hotfix" in input.change.labls')));
    expect(faults).toEqual([
      {
        code: 'policy.type',
        message: 'the snapshot has no `input.change.labls`',
        file: 'policies/gates/freeze/no_friday.rego',
        line: 10,
        column: 27,
        found: 'labls',
        expected: 'one of labels, title',
        remedy: 'write `labels`',
        frame: [
          '  --> policies/gates/freeze/no_friday.rego:10:27',
          '10 |  "hotfix" in input.change.labls',
          '   |                           ^^^^^ did you mean `labels`?',
          '   = keys of input.change: labels, title',
          '   = note: plain Rego would call this undefined and never deny; here it does not compile',
        ].join('\n'),
      },
    ]);
  });

  test('the caret counts characters where the line holds others than ASCII', async () => {
    const [fault] = await faultsOf(rule('freeze.no_friday', deny('"für" in input.change.labls')));
    expect(fault).toMatchObject({ line: 10, column: 24 });
  });

  test('a typo in trusted data is found', async () => {
    const faults = await faultsOf(
      rule('freeze.late', deny('data.params.limt > 1')),
      rule('freeze.later', deny('data.parms.limit > 1')),
    );
    expect(faults.map(({ message, remedy }) => [message, remedy])).toEqual([
      ['trusted data has no `data.params.limt`', 'write `limit`'],
      ['nothing defines `data.parms`', 'write `params`'],
    ]);
  });

  test('every faulty file is reported, not the first alone', async () => {
    const faults = await faultsOf(rule('a.b', deny('input.chnge')), rule('a.c', deny('input.tsts')));
    expect(faults.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'policy.type policies/gates/a/b.rego',
      'policy.type policies/gates/a/c.rego',
    ]);
  });
});

describe('a policy that asks for what a gate does not have', () => {
  test.each([
    ['rand.intn("a", 2) > 1', 'rand.intn', 'nothing: a decision must be the same each time'],
    ['http.send({"method": "get", "url": "http://x"})', 'http.send', 'evidence in a slot: a gate has no network'],
    ['opa.runtime()', 'opa.runtime', 'trusted data: a gate does not know the host'],
    ['trace("a")', 'trace', 'print, in a test'],
  ])('E12: %s does not compile, and the message names what does', async (body, found, expected) => {
    expect(await faultsOf(rule('a.b', deny(body)))).toMatchObject([
      { code: 'policy.builtin', found, expected, line: 10, column: 2 },
    ]);
  });
});

describe('the cache of compiled policies', () => {
  let cacheDir: string;
  beforeAll(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), 'phasegate-cache-'));
  });
  afterAll(() => rm(cacheDir, { recursive: true }));

  const compile = (body: string) =>
    compilePolicies({ modules: modules(rule('a.b', deny(body))), snapshotSchema, cacheDir });

  test('the same policies are compiled once, others again', async () => {
    const first = await compile('input.tests.total > 1');
    expect(await readdir(cacheDir)).toHaveLength(1);
    expect(await compile('input.tests.total > 1')).toEqual(first);
    expect(await readdir(cacheDir)).toHaveLength(1);
    expect((await compile('input.tests.total > 2')).digest).not.toBe(first.digest);
    expect(await readdir(cacheDir)).toHaveLength(2);
  });

  test('an entry with a changed byte is compiled anew', async () => {
    const before = await compile('input.tests.total > 3');
    for (const name of await readdir(cacheDir)) {
      const bytes = await readFile(join(cacheDir, name));
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
      await writeFile(join(cacheDir, name), bytes);
    }
    expect(await compile('input.tests.total > 3')).toEqual(before);
  });

  test('a cache that cannot be written costs no decision', async () => {
    const blocked = join(cacheDir, 'file');
    await writeFile(blocked, '');
    const request = { modules: modules(rule('a.b', deny('true'))), snapshotSchema, cacheDir: blocked };
    expect((await compilePolicies(request)).rules).toHaveLength(1);
  });
});

test('two compilations give the same bytes', async () => {
  const [first, second] = [await compiled(rule('a.b', deny('true'))), await compiled(rule('a.b', deny('true')))];
  expect(Buffer.from(first.wasm).equals(second.wasm)).toBe(true);
});
