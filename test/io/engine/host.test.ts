import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compilePolicies } from '../../../src/io/engine/compile.ts';
import { withRules } from '../../../src/io/engine/compiled-policy.ts';
import { type Engine, startEngine } from '../../../src/io/engine/host.ts';
import { moduleNeeding } from './foreign-module.ts';
import { compiled, deny, input, limits, modules, rule, snapshotSchema, trusted } from './policies.ts';

const denied = [{ message: 'no', pointers: ['/tests'] }];
const good = rule('ok.denies', deny('input.tests.total > data.params.limit'));

describe('the engine', () => {
  let engine: Engine;
  beforeAll(() => {
    engine = startEngine();
  });
  afterAll(() => engine.close());

  /** Evaluates the good rule beside another. */
  const beside = async (body: string, changed: object = {}) => {
    const policy = await compiled(good, rule('odd.one', body));
    return engine.evaluate({ policy, input, trusted, limits: { ...limits, ...changed } });
  };

  test('gives each rule its findings and what it judged', async () => {
    const body = `${deny('input.tests.total == 0')}\n\njudged contains $"/tests/failed/{index}" if some index, _ in input.tests.failed`;
    expect(await beside(body)).toEqual({
      evaluation: [
        { code: 'odd.one', deny: [], judged: ['/tests/failed/0'] },
        { code: 'ok.denies', deny: denied },
      ].sort((a, b) => (a.code < b.code ? -1 : 1)),
      failures: [],
    });
  });

  test('E13: a conflict is a failure of its rule, at its line, and the neighbour still answers', async () => {
    const body = `${deny('_size > 1')}\n\n_size := 1 if input.tests.total > 0\n\n_size := 2 if input.tests.total > 1`;
    const { evaluation, failures } = await beside(body);
    expect(evaluation).toEqual([{ code: 'ok.denies', deny: denied }]);
    expect(failures).toMatchObject([
      {
        code: 'odd.one',
        problem: { code: 'engine.conflict', file: 'policies/gates/odd/one.rego', line: 15 },
      },
    ]);
  });

  describe('what a rule tells beside its findings', () => {
    const NOTES = 'notes contains {"message": $"{input.tests.total} tests", "pointers": ["/tests/total"]}';
    const FIGURES =
      'figures contains {"name": "x", "slot": "s", "unit": "1", "value": input.tests.total, "runs": [], "baseline": [], "at_most": [], "at_least": []}';
    const told = `${deny('input.tests.total > 1')}\n\n${NOTES}\n\n${FIGURES}`;
    const said = {
      deny: denied,
      notes: [{ message: '3 tests', pointers: ['/tests/total'] }],
      figures: [{ name: 'x', slot: 's', unit: '1', value: 3, runs: [], baseline: [], at_most: [], at_least: [] }],
    };
    const conflict = '_size := 1 if input.tests.total > 0\n\n_size := 2 if input.tests.total > 1';
    const toldBeside = async (body: string, other: string) =>
      engine.evaluate({
        policy: await compiled(rule('ok.tells', body), rule('odd.one', other)),
        ...{ input, trusted, limits },
      });

    test('is told where the rules are asked one by one, as where they are asked together', async () => {
      const together = await toldBeside(told, deny('input.tests.total == 0'));
      const singly = await toldBeside(told, `${deny('_size > 1')}\n\n${conflict}`);
      for (const { evaluation } of [together, singly])
        expect(evaluation.find(({ code }) => code === 'ok.tells')).toEqual({ code: 'ok.tells', ...said });
      expect(singly.failures).toMatchObject([{ code: 'odd.one', problem: { code: 'engine.conflict' } }]);
    });

    test('costs nothing that decides where it fails, and is told as not known', async () => {
      const odd = `notes contains {"message": $"{_size}", "pointers": []}\n\n${conflict}`;
      const { evaluation, failures } = await toldBeside(`${deny('input.tests.total > 1')}\n\n${odd}`, deny('false'));
      expect(failures).toEqual([]);
      expect(evaluation).toContainEqual({
        code: 'ok.tells',
        deny: denied,
        notes: [{ message: expect.stringMatching(/^what it tells beside is not known: \S/), pointers: [] }],
      });
    });
  });

  test('I02: an endless loop is stopped at the deadline, and the neighbour still answers', async () => {
    const body = deny(
      'some a in numbers.range(1, 3000)\n\tsome b in numbers.range(1, 3000)\n\tsome c in numbers.range(1, 3000)\n\ta + b + c < 0',
    );
    const { evaluation, failures } = await beside(body, { timeMs: 3000, memoryMb: 4096 });
    expect(evaluation).toEqual([{ code: 'ok.denies', deny: denied }]);
    expect(failures).toMatchObject([
      { code: 'odd.one', problem: { code: 'engine.time', file: 'policies/gates/odd/one.rego', line: 7 } },
    ]);
  });

  test('I01: a memory bomb ends at the limit, and the neighbour still answers', async () => {
    const body = deny(
      'pairs := {[a, b] | a := numbers.range(1, 2000)[_]; b := numbers.range(1, 2000)[_]}\n\tcount(pairs) > 1',
    );
    const { evaluation, failures } = await beside(body);
    expect(evaluation).toEqual([{ code: 'ok.denies', deny: denied }]);
    expect(failures).toMatchObject([
      { code: 'odd.one', problem: { code: 'engine.memory', found: expect.stringContaining('opa_malloc') } },
    ]);
  });

  test('I11: an evaluation after a failure is as good as a first one', async () => {
    const policy = await compiled(good);
    await engine.evaluate({ policy, input, trusted, limits: { ...limits, timeMs: 0 } });
    expect((await engine.evaluate({ policy, input, trusted, limits })).evaluation).toEqual([
      { code: 'ok.denies', deny: denied },
    ]);
  });

  test('a finding of another shape is a failure of its rule alone', async () => {
    for (const finding of [
      '"no"',
      '{"message": ""}',
      '{"message": "no", "pointers": ["tests"]}',
      '{"message": "no", "pointers": [], "level": "warn"}',
    ]) {
      const { evaluation, failures } = await beside(`deny contains ${finding} if input.tests.total > 0`);
      expect(evaluation).toEqual([{ code: 'ok.denies', deny: denied }]);
      expect(failures).toMatchObject([
        { code: 'odd.one', problem: { code: 'engine.result', file: 'policies/gates/odd/one.rego' } },
      ]);
    }
  });

  test('an input over the budget reaches no policy that reads it', async () => {
    const large = { ...input, change: { title: 'x'.repeat(2_000_000), labels: [] } };
    const policy = await compiled(good, rule('odd.one', deny('input.change.title == ""')));
    const { evaluation, failures } = await engine.evaluate({
      policy,
      input: large,
      trusted,
      limits: { ...limits, inputMb: 1 },
    });
    expect(evaluation).toEqual([{ code: 'ok.denies', deny: denied }]);
    expect(failures).toMatchObject([{ code: 'odd.one', problem: { code: 'engine.input_too_large' } }]);
  });

  test('I06: an input without end in depth is refused before it is written', async () => {
    let deep: object = {};
    for (let depth = 0; depth < 5000; depth += 1) deep = { deep };
    const policy = await compiled(good);
    const { failures } = await engine.evaluate({ policy, input: { tests: deep }, trusted, limits });
    expect(failures).toMatchObject([
      { problem: { code: 'engine.input_too_large', found: 'more than 100 levels of nesting' } },
    ]);
  });

  test('only what some rule reads is given to a policy', async () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    const policy = await compiled(good);
    const outcome = await engine.evaluate({ policy, input: { ...input, change: cyclic }, trusted, limits });
    expect(outcome.failures).toEqual([]);
  });

  test('E12: a module that needs a function that nobody has is refused at load', async () => {
    const policy = withRules(moduleNeeding('mine.own'), (await compiled(good)).rules, {});
    const { failures } = await engine.evaluate({ policy, input, trusted, limits });
    expect(failures).toMatchObject([{ code: 'ok.denies', problem: { code: 'policy.builtin', found: 'mine.own' } }]);
  });

  test('E07: an entry point that is undefined is no empty list of findings', async () => {
    const main = new Map([
      ...modules(good),
      ['policies/main/main.rego', 'package main\n\ndecision := {} if data.params.limit < 0\n'],
    ]);
    const policy = await compilePolicies({ modules: main, snapshotSchema, cacheDir: false });
    const { evaluation, failures } = await engine.evaluate({ policy, input, trusted, limits });
    expect([evaluation, failures]).toMatchObject([
      [],
      [{ code: 'ok.denies', problem: { code: 'engine.result', found: 'nothing' } }],
    ]);
  });

  test('a module whose entry points are not those of its index is refused', async () => {
    const policy = await compiled(good);
    const other = await compiled(good, rule('odd.one', deny('true')));
    const { failures } = await engine.evaluate({
      policy: withRules(other.wasm, policy.rules, {}),
      input,
      trusted,
      limits,
    });
    expect(failures).toMatchObject([
      { code: 'ok.denies', problem: { code: 'policy.mismatch', found: 'gates/odd/one/deny' } },
    ]);
  });
});
