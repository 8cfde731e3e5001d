import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Problems } from '../../../src/core/model/problem.ts';
import { readPolicy, sourcesOf } from '../../../src/io/engine/compiled-policy.ts';
import { loadPolicy } from '../../../src/io/engine/load.ts';

const cache = mkdtempSync(join(tmpdir(), 'phasegate-load-'));
afterAll(() => rmSync(cache, { recursive: true }));

const FILE = '.phasegate/policies/gates/house/noted.rego';
const rule = (more: { readonly package?: string; readonly head?: string; readonly path?: string } = {}) => `# METADATA
# title: Every change is noted
# description: So that nobody is surprised.
# custom:
#   level: block
#   solution: Note it.
package ${more.package ?? 'gates.house.noted'}

${more.head ?? 'import data.lib.report'}

deny contains violation if {
	not input.change.${more.path ?? 'draft'}
	violation := ${more.head === 'import data.lib' ? 'lib.' : ''}report.violation("it is not noted", ["/change"])
}
`;
const load = (source: string, file = FILE) => loadPolicy(new Map([[file, source]]), cache);
const problemsOf = async (work: Promise<unknown>) =>
  work.then(
    () => [],
    (thrown: unknown) => (thrown instanceof Problems ? thrown.list : [(thrown as { parts: object }).parts]),
  );

test('own rules stand beside the pack, in one file with one digest', async () => {
  const pack = await loadPolicy(new Map());
  const policy = await load(rule());
  expect(policy.rules.map(({ code }) => code)).toEqual([...pack.rules.map(({ code }) => code), 'house.noted'].sort());
  expect(policy.parts.map(({ rules }) => rules.length)).toEqual([1, pack.rules.length]);
  const again = readPolicy(policy.wasm, policy.digest);
  expect(again.rules).toEqual(policy.rules);
  expect(again.parts.map(({ wasm }) => wasm.length)).toEqual(policy.parts.map(({ wasm }) => wasm.length));
});

test('own rules and the pack each carry their sources', async () => {
  const [own, pack] = (await load(rule())).parts.map(sourcesOf);
  expect(own?.[FILE]).toBe(rule());
  expect(Object.keys(own ?? {})).toContain('policies/lib/report/report.rego');
  expect(Object.keys(own ?? {})).not.toContain('policies/gates/freeze/triaged.rego');
  expect(pack?.['policies/gates/freeze/triaged.rego']).toContain('package gates.freeze.triaged');
});

test('a rule that imports all libraries at once compiles as well', async () => {
  expect((await load(rule({ head: 'import data.lib' }))).rules.map(({ code }) => code)).toContain('house.noted');
});

test('E10: a rule of the pack cannot be replaced', async () => {
  const source = rule({ package: 'gates.freeze.only_fixes' });
  const found = await problemsOf(load(source, '.phasegate/policies/gates/freeze/only_fixes.rego'));
  expect(found).toMatchObject([{ code: 'policy.duplicate', file: '.phasegate/policies/gates/freeze/only_fixes.rego' }]);
});

test('E20: a library of the pack cannot be replaced', async () => {
  const found = await problemsOf(
    load('package lib.report\n\nviolation(_, _) := {}\n', '.phasegate/policies/lib/report/report.rego'),
  );
  expect(found).toMatchObject([{ code: 'policy.duplicate' }]);
});

test('E08: a misspelt path is told with what could have been meant', async () => {
  const found = await problemsOf(load(rule({ path: 'draftt' })));
  expect(found).toMatchObject([{ code: 'policy.type', file: FILE, line: 12 }]);
});

describe('a name that two bring', () => {
  const PACK = 'house/gates/house/noted.rego';
  const both = (files: Readonly<Record<string, string>>) =>
    problemsOf(loadPolicy(new Map(Object.entries(files)), cache));

  test.each([
    ['a pack and own rules', { [FILE]: rule(), [PACK]: rule() }],
    ['two packs', { 'acme/gates/house/noted.rego': rule(), [PACK]: rule() }],
    ['two packs, in a library', { 'acme/lib/a.rego': 'package lib.a\n', 'house/lib/b.rego': 'package lib.a\n' }],
  ])('%s: is an error that names both files', async (_, files) => {
    const [first = '', second = ''] = Object.keys(files).sort();
    expect(await both(files)).toMatchObject([
      { code: 'policy.duplicate', file: second, expected: expect.stringContaining(first) },
    ]);
  });

  test('a pack and the shipped pack, main among it, is an error that names both', async () => {
    expect(await both({ 'house/main/main.rego': 'package main\n\ndecision := {}\n' })).toMatchObject([
      { code: 'policy.duplicate', file: 'house/main/main.rego', found: 'policies/main/main.rego' },
    ]);
  });

  test('none: rules of a pack stand beside own rules, and reports name their files', async () => {
    const other = rule({ package: 'gates.house.also' });
    const { rules } = await loadPolicy(
      new Map([
        [FILE, rule()],
        ['house/gates/house/also.rego', other],
      ]),
      cache,
    );
    expect(rules.filter(({ code }) => code.startsWith('house.')).map(({ file }) => file)).toEqual([
      'house/gates/house/also.rego',
      FILE,
    ]);
  });
});
