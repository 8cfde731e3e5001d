import { describe, expect, test } from 'vitest';
import { formatsCommand } from '../../src/cli/formats.ts';
import { inspectCommand } from '../../src/cli/inspect.ts';
import { ADAPTERS } from '../../src/core/evidence/index.ts';

async function run(files: readonly string[], options: { json?: true; format?: string } = {}) {
  let printed = '';
  const code = await inspectCommand(files, options, (text) => {
    printed += text;
  });
  return { code, printed };
}

const MIXED = 'test/evidence/junit/pytest-mixed.junit.xml';
const EMPTY = 'test/evidence/junit/playwright-load-error.junit.xml';

describe('inspect --json', () => {
  test('prints every key that a program relies on, and is 0 even when tests failed', async () => {
    const { code, printed } = await run([MIXED], { json: true });
    expect(code).toBe(0);
    const { tests, ...rest } = JSON.parse(printed);
    expect(rest).toEqual({ file: MIXED, format: 'junit', kind: 'tests', problems: [], notes: expect.any(Array) });
    expect(tests).toEqual({
      ...{ total: 18, passed: 5, failed: 9, flaky: 1, skipped: 3, not_run: 0 },
      failing: expect.arrayContaining(['test_times_out']),
      run_errors: [],
    });
  });

  test('prints one object a line, and is 2 when one of them is refused', async () => {
    const { code, printed } = await run([MIXED, EMPTY, 'test/evidence/none.xml'], { json: true });
    expect(code).toBe(2);
    const lines = printed
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file, problems }) => [file, problems.map((one: { code: string }) => one.code)])).toEqual([
      [MIXED, []],
      [EMPTY, ['evidence.no_tests']],
      ['test/evidence/none.xml', ['evidence.unreadable']],
    ]);
  });

  test.each([
    ['test/evidence/kubeconform/kubeconform-bad.json', 'findings', { total: 4 }],
    [
      'test/evidence/compose-ps/docker-compose-clean.ndjson',
      'environment',
      { services: expect.arrayContaining(['web']) },
    ],
    ['test/evidence/k6-summary/k6-clean-handleSummary.json', 'perf', { metrics: expect.any(Array) }],
  ])('%s has its %s', async (file, part, content) => {
    const { printed } = await run([file], { json: true });
    expect(JSON.parse(printed)[part]).toMatchObject(content);
  });

  test('reads as the format that is named', async () => {
    const { code, printed } = await run([MIXED], { json: true, format: 'ctrf' });
    expect(code).toBe(2);
    expect(JSON.parse(printed)).toMatchObject({ format: 'ctrf', problems: [{ code: 'evidence.malformed' }] });
  });
});

describe('inspect', () => {
  test('says the counts, what failed, and what is wrong with place, found, expected and what to do', async () => {
    const { printed } = await run(['test/evidence/junit/newman-mixed.junit.xml']);
    expect(printed).toMatchInlineSnapshot(`
      "test/evidence/junit/newman-mixed.junit.xml  (junit, refused)
        10 tests: 5 passed, 5 failed
        failed    mission 3 exists
        failed    two\\u{a}lines <x> & fail
        failed    [security] no password
        failed    never
        failed    slow is 200
        problem   evidence.counters: a suite claims failures that none of its cases shows
        where     test/evidence/junit/newman-mixed.junit.xml:54
        found     "script error" claims 2, none of its cases failed
        expected  a failed case for a claimed failure
        do        look for an error outside the tests in the output of the tool, and run it again
        note      a suite claims 4 failures and its cases show 2; the cases were counted
        note      a suite claims 2 failures and its cases show 1; the cases were counted
        note      a suite claims 4 failures and its cases show 1; the cases were counted
        note      this report shows a flaky test as passed, and may show a test that never started as skipped
        note      newman shows tests that were skipped as passed: its JSON tells them apart
      "
    `);
  });
});

describe('formats', () => {
  test('lists every adapter with how each tool writes it', async () => {
    let json = '';
    let text = '';
    await formatsCommand({ json: true }, (part) => {
      json += part;
    });
    await formatsCommand({}, (part) => {
      text += part;
    });
    expect(JSON.parse(json).map(({ id }: { id: string }) => id)).toEqual(ADAPTERS.map(({ id }) => id));
    for (const { id, title } of ADAPTERS) expect(text).toContain(`${id}  ${title}`);
    expect(text).toContain('pytest --junitxml=FILE');
  });
});
