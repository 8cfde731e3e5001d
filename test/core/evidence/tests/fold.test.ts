import { describe, expect, test } from 'vitest';
import type { TestCase } from '../../../../src/core/evidence/adapter.ts';
import { type FoldOptions, foldTests, type TestsAsk } from '../../../../src/core/evidence/tests/fold.ts';
import { joinTests, testsProblems } from '../../../../src/core/evidence/tests/join.ts';
import { tagMatcher } from '../../../../src/core/evidence/tests/tags.ts';
import { reported } from './reading.ts';

const E2E: TestsAsk = { slot: 'e2e', scenarios: [], expected: [] };

function folded(tests: readonly TestCase[], ask: Partial<TestsAsk> = {}, limit?: number) {
  const slot = { ...E2E, ...ask };
  return joinTests([{ ...slot, reports: [reported('a.xml', tests, slot)] }], limit);
}

const passed = (name: string, more: Partial<TestCase> = {}): TestCase => ({ name, status: 'passed', ...more });

describe('the fold of tests', () => {
  test('counts the whole, each slot and each suite', () => {
    const end2end = reported('a.xml', [passed('a', { suite: 's', durationMs: 2 })], E2E);
    const unit = reported('b.xml', [{ name: 'b', status: 'failed', suite: 's', durationMs: 3 }], E2E);
    const slots = [
      { ...E2E, reports: [end2end], targetImages: ['sha256:1'] },
      { ...E2E, slot: 'unit', reports: [unit] },
    ];
    expect(joinTests(slots)).toMatchObject({
      total: 2,
      passed: 1,
      failed: 1,
      duration_ms: 5,
      slots: [
        { name: 'e2e', total: 1, passed: 1, target_images: ['sha256:1'] },
        { name: 'unit', total: 1, failed: 1, target_images: [] },
      ],
      suites: [
        { slot: 'e2e', name: 's', total: 1, passed: 1 },
        { slot: 'unit', name: 's', total: 1, failed: 1 },
      ],
    });
  });

  test('of several reports is their sum, suite by suite', () => {
    const reports = ['a.xml', 'b.xml'].map((source) =>
      reported(source, [passed('a', { suite: 's' }), { name: 'b', status: 'skipped', suite: source }], E2E),
    );
    expect(joinTests([{ ...E2E, reports }])).toMatchObject({
      total: 4,
      suites: [
        { name: 's', total: 2 },
        { name: 'a.xml', total: 1 },
        { name: 'b.xml', total: 1 },
      ],
      exceptions: [{ source: 'a.xml' }, { source: 'b.xml' }],
    });
  });

  test('a slot without a test is there with nothing', () => {
    expect(folded([])).toMatchObject({ total: 0, slots: [{ name: 'e2e', total: 0 }], exceptions: [], omitted: 0 });
  });

  test('keeps what did not plainly pass with its detail, and nothing else', () => {
    const failure: TestCase = {
      name: 'b',
      status: 'failed',
      suite: 's',
      file: 'f',
      line: 3,
      message: 'm',
      tags: ['t'],
      attempts: 2,
      sourceLine: 9,
    };
    expect(folded([passed('a'), failure]).exceptions).toEqual([
      {
        slot: 'e2e',
        source: 'a.xml',
        name: 'b',
        status: 'failed',
        suite: 's',
        file: 'f',
        line: 3,
        message: 'm',
        tags: ['t'],
        attempts: 2,
        source_line: 9,
      },
    ]);
  });

  test('over the limit failures stay and skips are omitted', () => {
    const tests: TestCase[] = [...'abc'].map((name) => ({ name, status: 'skipped' }));
    const result = folded([...tests, { name: 'd', status: 'failed' }], {}, 2);
    expect(result.exceptions.map(({ name }) => name)).toEqual(['d', 'a']);
    expect(result).toMatchObject({ omitted: 2, skipped: 3, failed: 1 });
  });

  test('an expected test is found by name and, where it is given, by suite', () => {
    const tests = [passed('a', { suite: 'x' }), passed('a', { suite: 'y' }), passed('b')];
    expect(folded(tests, { expected: [{ name: 'a' }, { name: 'a', suite: 'y' }, { name: 'c' }] }).expected).toEqual([
      { slot: 'e2e', name: 'a', matched: 2, status: 'passed' },
      { slot: 'e2e', name: 'a', suite: 'y', matched: 1, status: 'passed' },
      { slot: 'e2e', name: 'c', matched: 0 },
    ]);
  });

  test.each([
    [['passed', 'flaky'], 'flaky'],
    [['flaky', 'skipped'], 'skipped'],
    [['skipped', 'not_run'], 'not_run'],
    [['failed', 'passed'], 'failed'],
  ] as const)('of %j the worst is %s', (statuses, worst) => {
    const tests = statuses.map((status) => ({ name: 'a', status }));
    expect(folded(tests, { expected: [{ name: 'a' }] }).expected).toMatchObject([{ matched: 2, status: worst }]);
  });

  test('a run error belongs to its slot and report', () => {
    const { tests } = reported('a.json', [], E2E);
    const report = { source: 'a.json', tests: { ...tests, run_errors: ['boom'] } };
    expect(joinTests([{ ...E2E, reports: [report] }]).run_errors).toEqual([
      { slot: 'e2e', message: 'boom', source: 'a.json' },
    ]);
  });
});

describe('a test that ran in two shards', () => {
  const shards = (...suites: readonly (readonly string[])[]) =>
    testsProblems({
      ...E2E,
      reports: suites.map((names, index) =>
        reported(
          `${index}.xml`,
          names.map((name) => passed(name, { suite: 's' })),
          E2E,
          { shard: `${index}` },
        ),
      ),
    }).map(({ code, found }) => ({ code, found }));

  test('is a contradiction, also where it passed in both', () => {
    expect(shards(['a', 'b'], ['c', 'a'])).toEqual([
      { code: 'evidence.shard_conflict', found: '1 of 4 tests ran before in another' },
    ]);
  });

  test('is none where the shards divide the tests, or a shard tries one twice', () => {
    expect(shards(['a', 'b', 'a'], ['c', 'd'])).toEqual([]);
  });

  test('is not known where a report tells names alone, which two tests may share', () => {
    const reports = ['1', '2'].map((shard) => reported(`${shard}.tap`, [passed('works')], E2E, { shard }));
    expect(testsProblems({ ...E2E, reports })).toEqual([]);
  });
});

describe('the file of a test that did not pass', () => {
  const fileOf = (file: string, place: FoldOptions): string | undefined => {
    const fold = foldTests(E2E, place);
    fold.add({ name: 'a', status: 'failed', file });
    return fold.finish().exceptions[0]?.file;
  };

  test.each([
    ['absolute, in the repository', '/work/shop/web/a.test.ts', 'web/a.test.ts'],
    ['absolute, elsewhere', '/opt/a.test.ts', '/opt/a.test.ts'],
    ['relative to where the tool ran', './a.test.ts', 'web/a.test.ts'],
    ['relative, and leads out of the repository', '../../a.test.ts', '../../a.test.ts'],
  ])('is told from the top of the repository: %s', (_, file, told) => {
    expect(fileOf(file, { roots: ['/work/shop'], directory: 'web' })).toBe(told);
  });

  test('is told as it is where nothing is known of either', () => {
    expect(fileOf('e2e/a.test.ts', {})).toBe('e2e/a.test.ts');
  });
});

describe('a tag', () => {
  test('is told of a test as it is configured, beside what the report lists', () => {
    const tests: TestCase[] = [
      { name: 'a', status: 'failed', tags: ['slow', 'security'] },
      { name: 'b @security', status: 'skipped', tags: ['@security'] },
      { name: 'c @security', status: 'flaky' },
      { name: 'security matters', status: 'failed' },
    ];
    const told = folded(tests, { scenarios: ['@security'] }).exceptions.map(({ name, tags }) => ({ name, tags }));
    expect(told).toEqual([
      { name: 'a', tags: ['slow', 'security', '@security'] },
      { name: 'security matters', tags: [] },
      { name: 'c @security', tags: ['@security'] },
      { name: 'b @security', tags: ['@security'] },
    ]);
  });

  test.each<[string, Partial<TestCase>, boolean]>([
    ['@security', { tags: ['security'] }, true],
    ['@security', { tags: ['@security'] }, true],
    ['security', { tags: ['@security'] }, true],
    ['@security', { name: 'token is rejected @security' }, true],
    ['@security', { suite: 'auth @security' }, true],
    ['@security', { name: '(@security) token' }, true],
    ['@security', { name: 'mail to ops@security fails' }, false],
    ['@security', { name: 'a @security-theatre test' }, false],
    ['@security', { name: 'security matters' }, false],
    ['@security', { tags: ['insecurity'] }, false],
    ['security', { name: 'a @security test' }, true],
    ['[security]', { name: '[security] token is rejected' }, true],
  ])('%s on %j: %s', (tag, test_, carries) => {
    expect(tagMatcher(tag)({ name: 'a', status: 'passed', ...test_ })).toBe(carries);
  });
});
