import { afterAll, describe, expect, test } from 'vitest';
import { problemsOf } from '../../src/core/model/problem.ts';
import type { Snapshot } from '../../src/core/model/snapshot.generated.ts';
import { asDecision } from '../../src/core/schema/decision.ts';
import { asSnapshot } from '../../src/core/schema/snapshot.ts';
import { buildSnapshot } from '../../src/core/snapshot/build.ts';
import { enterPhase } from '../../src/replay.ts';
import { policy, startJudge } from '../judgement.ts';
import { snapshotOf } from '../scenarios.ts';

const { judge, engine } = startJudge();
afterAll(() => engine.close());

type Operations = Parameters<typeof snapshotOf>[0]['spoil'];
const entry = (...spoil: Operations): Snapshot => snapshotOf({ base: 'entry', spoil });

/** The codes of what a function throws. */
function refusals(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (thrown) {
    return problemsOf(thrown, 'internal.bug').map(({ code }) => code);
  }
}

test('the clean snapshots pass, so that each attack below fails by what it changes', async () => {
  expect((await judge(entry())).verdict).toBe('pass');
  expect((await judge(snapshotOf({ base: 'keep', spoil: [] }))).verdict).toBe('pass');
});

describe('A23: a baseline that is not there', () => {
  test('denies, and is not a limit that everything keeps', async () => {
    const { verdict, rules } = await judge(entry({ op: 'replace', path: '/trusted/baseline', value: [] }));
    const failed = rules.filter(({ status }) => status === 'fail').map(({ code }) => code);
    expect([verdict, failed]).toEqual(['fail', ['dor.performance_baseline', 'dor.performance_budget']]);
  });

  test('denies for each metric that it lacks', async () => {
    for (const [index] of entry().trusted.baseline.entries()) {
      const { rules } = await judge(entry({ op: 'remove', path: `/trusted/baseline/${index}` }));
      expect(rules.find(({ code }) => code === 'dor.performance_baseline')?.status).toBe('fail');
    }
  });
});

describe('E10: a rule that is gone', () => {
  test.each(policy.rules.map(({ code }) => code))('%s is missed where the configuration names it', async (gone) => {
    const clean = entry({ op: 'add', path: '/trusted/stands/entry/-', value: gone });
    const { verdict, exit_code, problems } = await judge(
      clean,
      policy.rules.filter(({ code }) => code !== gone),
    );
    expect([verdict, exit_code]).toEqual(['undecided', 2]);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['policy.rule_missing']));
    expect(problems.map(({ message }) => message)).toContain(`no policy defines ${gone}`);
  });

  test('a whole gate is missed where the configuration names it', async () => {
    const rest = policy.rules.filter(({ code }) => !code.startsWith('signoffs.'));
    expect((await judge(entry(), rest)).problems).toMatchObject([{ code: 'policy.rule_missing' }]);
  });

  test('no rule at all is no pass', async () => {
    expect((await judge(entry(), [])).verdict).toBe('undecided');
  });
});

describe('F18: a document is never repaired', () => {
  const spoiled = (change: (snapshot: Snapshot) => unknown): readonly string[] => {
    const snapshot = structuredClone(entry());
    change(snapshot);
    return refusals(() => asSnapshot(snapshot));
  };

  test.each<[string, (snapshot: Snapshot) => unknown]>([
    ['text in place of a number', ({ input }) => Object.assign(input.tests, { failed: '' })],
    ['a number in place of text', ({ input }) => Object.assign(input.change, { title: 7 })],
    ['text in place of true', ({ trusted }) => Object.assign(trusted.clock, { simulated: 'false' })],
    ['nothing where a count belongs', ({ input }) => Reflect.deleteProperty(input.tests, 'failed')],
    ['null where a count belongs', ({ input }) => Object.assign(input.tests, { failed: null })],
    ['one item in place of a list', ({ input }) => Object.assign(input.change, { labels: 'P0' })],
    ['a key that does not exist', ({ input }) => Object.assign(input.tests, { failure: 1 })],
    ['inherited counts', ({ input }) => Object.assign(input, { tests: Object.create(input.tests) })],
  ])('%s is refused', (_, change) => {
    expect(spoiled(change)).toContain('snapshot.invalid');
  });

  test('A20: what is not finite never becomes a null that compares as smaller', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const { input, trusted } = structuredClone(entry());
      for (const metric of input.perf.metrics) metric.value = value;
      expect(refusals(() => buildSnapshot(input, trusted))).toEqual(['snapshot.not_finite']);
    }
  });
});

describe('E23: trusted data that never arrived', () => {
  // The entry decision is known only from the moment on that there is one.
  const always = Object.keys(entry().trusted).filter((key) => key !== 'entry');

  test.each(always)('a snapshot without trusted.%s is none', (key) => {
    const { trusted, ...rest } = structuredClone(entry());
    Reflect.deleteProperty(trusted, key);
    expect(refusals(() => asSnapshot({ ...rest, trusted }))).toEqual(['snapshot.invalid']);
  });

  test('a snapshot without either half is none', () => {
    const { version, input, trusted } = entry();
    expect(refusals(() => asSnapshot({ version, input }))).toEqual(['snapshot.invalid']);
    expect(refusals(() => asSnapshot({ version, trusted }))).toEqual(['snapshot.invalid']);
  });
});

describe('B20: a snapshot that was edited after it was decided', () => {
  const decided = async (snapshot: Snapshot) => {
    const sealed = buildSnapshot(snapshot.input, snapshot.trusted);
    const decision = await judge(snapshot);
    const text = JSON.stringify(asDecision({ ...decision, digests: { ...decision.digests, snapshot: sealed.digest } }));
    return { decision: { text, file: 'decision.json' }, snapshot: { text: sealed.text, file: 'snapshot.json' } };
  };

  test('makes no entry decision', async () => {
    const { decision, snapshot } = await decided(entry());
    await expect(enterPhase(decision, snapshot)).resolves.toMatchObject({ phase: entry().trusted.phase.id });
    const edited = { ...snapshot, text: snapshot.text.replace('"failed":0', '"failed":1') };
    await expect(enterPhase(decision, edited)).rejects.toMatchObject({ code: 'snapshot.mismatch' });
  });
});

describe('I10: more findings than anybody can read', () => {
  test('are all counted, and the decision is the same twice', async () => {
    const test = { slot: 'e2e', name: 'a', status: 'failed', tags: [], source: 'e2e/junit.xml' };
    const many = Array.from({ length: 3000 }, (_, index) => ({ ...test, name: `test ${index}` }));
    const spoiled = entry(
      { op: 'replace', path: '/input/tests/exceptions', value: many },
      { op: 'replace', path: '/input/tests/failed', value: many.length },
    );
    const [first, second] = [await judge(spoiled), await judge(spoiled)];
    expect(first.rules.find(({ code }) => code === 'dor.e2e_passing')?.findings).toHaveLength(3000);
    expect(first.verdict).toBe('fail');
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });
});
