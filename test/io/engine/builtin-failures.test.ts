import { afterAll, describe, expect, test } from 'vitest';
import { startEngine } from '../../../src/io/engine/host.ts';
import { compiled, deny, input, limits, rule, trusted } from './policies.ts';

const engine = startEngine();
afterAll(() => engine.close());

/** What is known of rules by code and body, evaluated together. */
async function outcomeOf(bodies: Readonly<Record<string, string>>, title = 'a fix') {
  const policy = await compiled(...Object.entries(bodies).map(([code, body]) => rule(code, body)));
  return engine.evaluate({ policy, input: { ...input, change: { title, labels: [] } }, trusted, limits });
}

const denied = [{ message: 'no', pointers: ['/tests'] }];
const LATE = deny('units.parse(input.change.title) > 10');

describe('a function that reports an error', () => {
  test('E14: leaves its rule without an answer, at its line, and its neighbours with theirs', async () => {
    const { evaluation, failures } = await outcomeOf({
      'a.other': deny('input.tests.total > 1'),
      'b.same': deny('units.parse("20") > 10'),
      'c.fails': LATE,
    });
    expect(evaluation).toEqual([
      { code: 'a.other', deny: denied },
      { code: 'b.same', deny: denied },
    ]);
    expect(failures).toEqual([
      {
        code: 'c.fails',
        problem: {
          code: 'engine.builtin',
          message: 'a function that the rule calls reported an error',
          file: 'policies/gates/c/fails.rego',
          line: 7,
          found: expect.stringMatching(/^units\.parse: /),
          expected: 'operands that the function takes',
          remedy: 'test the value before the call, or correct the evidence',
        },
      },
    ]);
  });

  test('is no matter where the operand is good', async () => {
    expect(await outcomeOf({ 'c.fails': LATE }, '20')).toEqual({
      evaluation: [{ code: 'c.fails', deny: denied }],
      failures: [],
    });
  });

  test('takes no finding away', async () => {
    expect(await outcomeOf({ 'c.fails': `${LATE}\n\n${deny('input.tests.total > 1')}` })).toEqual({
      evaluation: [{ code: 'c.fails', deny: denied }],
      failures: [],
    });
  });

  test('does so in a library as well, for each rule that comes there', async () => {
    const body = deny('_size > 10\n\tinput.tests.total > 100');
    const { evaluation, failures } = await outcomeOf({
      'a.one': `${body}\n\n_size := units.parse(input.change.title)`,
      'a.two': `${body}\n\n_size := units.parse(input.change.title)`,
    });
    expect(evaluation).toEqual([]);
    expect(failures.map(({ code, problem }) => [code, problem.code])).toEqual([
      ['a.one', 'engine.builtin'],
      ['a.two', 'engine.builtin'],
    ]);
  });

  test('does so where the rule says what it judged', async () => {
    const judged = 'judged contains $"/tests/{size}" if size := units.parse(input.change.title)';
    const { failures } = await outcomeOf({ 'a.one': `${deny('input.tests.total > 100')}\n\n${judged}` });
    expect(failures).toMatchObject([{ code: 'a.one', problem: { code: 'engine.builtin' } }]);
  });

  test('I04: is told from a policy that breaks', async () => {
    const conflict = `${deny('_size > 1')}\n\n_size := 1 if input.tests.total > 0\n\n_size := 2 if input.tests.total > 1`;
    const { evaluation, failures } = await outcomeOf({
      'a.broken': conflict,
      'a.fails': LATE,
      'a.good': deny('input.tests.total > 1'),
    });
    expect(evaluation).toEqual([{ code: 'a.good', deny: denied }]);
    expect(failures.map(({ code, problem }) => [code, problem.code])).toEqual([
      ['a.broken', 'engine.conflict'],
      ['a.fails', 'engine.builtin'],
    ]);
  });
});

describe('what functions of the host see', () => {
  const gives = async (condition: string) => (await outcomeOf({ 'a.one': deny(condition) })).evaluation[0]?.deny.length;

  test('the instant is the one of the snapshot', async () => {
    const policy = await compiled(rule('a.one', deny('time.now_ns() == 1700000000123000000')));
    const clock = { epoch_ms: 1_700_000_000_123 };
    const { evaluation } = await engine.evaluate({ policy, input, trusted: { ...trusted, clock }, limits });
    expect(evaluation).toEqual([{ code: 'a.one', deny: denied }]);
  });

  test.each([
    'sprintf("%d", [12345678901234567890]) == "12345678901234567890"',
    'sprintf("%v", [{"b", "a"}]) == `{"a", "b"}`',
    'object.subset({"a": {1, 2}}, {"a": {1}})',
    'semver.compare("1.10.0", "1.9.0") == 1',
    'graphql.is_valid("{ a }", "type Query { a: String }")',
    'crypto.sha256("a") == "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"',
  ])('%s', async (condition) => {
    expect(await gives(condition)).toBe(1);
  });
});
