import { beforeAll, describe, expect, test } from 'vitest';
import type { RuleInfo } from '../../../src/core/model/policy.ts';
import { type CompiledPolicy, readPolicy, sourcesOf, withRules } from '../../../src/io/engine/compiled-policy.ts';
import { compiled, deny, rule } from './policies.ts';

const mismatch = expect.objectContaining({ parts: expect.objectContaining({ code: 'policy.mismatch' }) });

describe('a compiled policy', () => {
  let policy: CompiledPolicy;
  beforeAll(async () => {
    policy = await compiled(rule('freeze.only_fixes', deny('data.params.limit > input.tests.total')));
  });

  test('carries its rule index', () => {
    const expected: RuleInfo = {
      code: 'freeze.only_fixes',
      title: 'A rule',
      description: 'It says so.',
      level: 'block',
      solution: 'Do.',
      reads: ['tests'],
      reads_trusted: ['params'],
      builtins: [],
      judges: false,
      file: 'policies/gates/freeze/only_fixes.rego',
      line: 7,
    };
    expect(policy.rules).toEqual([expected]);
    expect(readPolicy(policy.wasm, policy.digest)).toEqual(policy);
  });

  test('carries the sources that it was compiled from', () => {
    const [path, source] = rule('freeze.only_fixes', deny('data.params.limit > input.tests.total'));
    const [part] = readPolicy(policy.wasm).parts;
    const sources = sourcesOf(part ?? { wasm: new Uint8Array() });
    expect(sources[path]).toBe(source);
    expect(Object.keys(sources).sort()).toEqual([path, 'policies/main/main.rego']);
  });

  test('without sources can judge and cannot be explained', () => {
    expect(() => sourcesOf({ wasm: Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0]) })).toThrow(mismatch);
  });

  test('with another digest is refused (E06)', () => {
    expect(() => readPolicy(policy.wasm, '0'.repeat(64))).toThrow(mismatch);
  });

  test('with a changed byte is refused', () => {
    const changed = policy.wasm.slice();
    changed[changed.length - 1] = 0;
    expect(() => readPolicy(changed, policy.digest)).toThrow(mismatch);
  });

  test('with two indexes is refused', () => {
    expect(() => readPolicy(withRules(policy.wasm, [], {}).wasm)).toThrow(mismatch);
  });

  test('without an index is refused', () => {
    expect(() => readPolicy(Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0]))).toThrow(mismatch);
  });

  test('that is no module is refused', () => {
    expect(() => readPolicy(Uint8Array.from([1, 2, 3]))).toThrow(mismatch);
  });

  test('whose index has another shape is refused', () => {
    const empty = Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0]);
    const [one] = policy.rules;
    for (const level of ['blok', undefined]) {
      const rules = [{ ...one, level }] as unknown as readonly RuleInfo[];
      expect(() => readPolicy(withRules(empty, rules, {}).wasm)).toThrow(mismatch);
    }
  });
});
