import { describe, expect, test } from 'vitest';
import { inspectText } from '../broken.ts';
import { read, readJson } from '../recorded.ts';

describe('terraform-validate', () => {
  const clean = { format_version: '1.0', valid: true, error_count: 0, warning_count: 0, diagnostics: [] };
  const error = { severity: 'error', summary: 'Unsupported argument', detail: 'No "x" here.' };

  test.each([
    ['is valid in spite of an error', { diagnostics: [error], error_count: 1 }],
    ['is invalid without an error', { valid: false }],
    ['counts errors that it does not list', { valid: false, error_count: 2, diagnostics: [error] }],
  ])('a report that %s contradicts itself', (_, more) => {
    expect(readJson({ ...clean, ...more }).codes).toEqual(['evidence.counters']);
  });

  test('a diagnostic without a place or detail is a finding', () => {
    const diagnostics = [{ severity: 'error', summary: 'Missing provider', detail: '' }];
    expect(readJson({ ...clean, valid: false, error_count: 1, diagnostics })).toMatchObject({
      codes: [],
      findings: [{ tool: 'terraform', rule: 'Missing provider', level: 'error', message: 'Missing provider' }],
    });
  });

  test('a severity that is not defined counts as error and is a problem', () => {
    const { codes, findings } = readJson({ ...clean, diagnostics: [{ severity: 'info', summary: 's' }] });
    expect(codes).toEqual(['evidence.unknown_status', 'evidence.counters']);
    expect(findings[0]?.level).toBe('error');
  });

  test('another format version is refused', () => {
    expect(readJson({ ...clean, format_version: '2.0' }).codes).toEqual(['evidence.shape']);
  });

  test('a report without a verdict is refused', () => {
    expect(readJson({ ...clean, valid: 'yes' }).codes).toEqual(['evidence.shape']);
  });
});

describe('tflint', () => {
  const issue = {
    rule: { name: 'r', severity: 'info' },
    message: 'm',
    range: { filename: '', start: { line: 0 } },
    callers: [],
  };

  test('a notice without a place is a note without a place', () => {
    expect(readJson({ issues: [issue], errors: [] }).findings).toEqual([
      { tool: 'tflint', rule: 'r', level: 'note', message: 'm', suppressed: false },
    ]);
  });

  test('a severity that is not defined counts as error and is a problem', () => {
    const { codes, findings } = readJson({
      issues: [{ ...issue, rule: { name: 'r', severity: 'fatal' } }],
      errors: [],
    });
    expect(codes).toEqual(['evidence.unknown_status']);
    expect(findings[0]?.level).toBe('error');
  });

  test('null for issues is no clean run', () => {
    expect(readJson({ issues: null, errors: [] }).codes).toEqual(['evidence.no_results']);
  });

  test('a warning of the tool is a note', () => {
    const { codes, report } = readJson({ issues: [], errors: [{ severity: 'warning', message: 'old syntax' }] });
    expect(codes).toEqual([]);
    expect(report.notes).toEqual(['TFLint warns: old syntax']);
  });

  test('an error without severity is an error of the tool', () => {
    expect(readJson({ issues: [], errors: [{ message: 'no plugin' }] }).codes).toEqual(['evidence.tool_failed']);
  });
});

describe('kubeconform', () => {
  const resource = (status: string, filename = 'deploy/a.yaml') => ({
    filename,
    kind: 'Pod',
    name: 'p',
    status,
    msg: '',
  });
  const summary = (valid: number, invalid = 0, errors = 0, skipped = 0) => ({ valid, invalid, errors, skipped });

  test('without -verbose it does not say which files it looked at', () => {
    const { codes, report } = readJson({ resources: [], summary: summary(3) });
    expect(codes).toEqual([]);
    expect(report.lookedAt).toBeUndefined();
    expect(report.notes).toEqual(['the files looked at are not listed: run kubeconform with -verbose']);
  });

  test.each([
    ['nothing', { resources: [], summary: summary(0) }],
    ['skipped resources only', { resources: [resource('statusSkipped')], summary: summary(0, 0, 0, 1) }],
    ['no summary and no resource', { resources: [] }],
  ])('%s is no clean run', (_, report) => {
    expect(readJson(report, 'kubeconform').codes).toEqual(['evidence.no_results']);
  });

  test('a file whose resources were all skipped was not looked at', () => {
    const resources = [resource('statusValid'), resource('statusSkipped', 'deploy/crd.yaml')];
    const { report } = readJson({ resources, summary: summary(1, 0, 0, 1) });
    expect(report.lookedAt).toEqual(['deploy/a.yaml']);
    expect(report.notes).toEqual(['1 resources were skipped by kubeconform']);
  });

  test('standard input is no file of the repository', () => {
    const { report } = readJson({ resources: [resource('statusValid', 'stdin')], summary: summary(1) });
    expect(report.lookedAt).toEqual([]);
    expect(report.notes).toEqual(['resources came from standard input, so their files are not known']);
  });

  test('a summary that counts more invalid resources than are listed contradicts itself', () => {
    expect(readJson({ resources: [resource('statusValid')], summary: summary(1, 1) }).codes).toEqual([
      'evidence.counters',
    ]);
  });

  test('a status that is not defined counts as error and is a problem', () => {
    const { codes, findings } = readJson({ resources: [resource('statusMaybe'), resource('statusValid')] });
    expect(codes).toEqual(['evidence.unknown_status']);
    expect(findings[0]?.level).toBe('error');
  });

  test('an invalid resource says what is wrong where', () => {
    const validationErrors = [
      { path: '/spec', msg: 'got string' },
      { path: '/kind', msg: 'missing' },
    ];
    const { findings } = readJson({ resources: [{ ...resource('statusInvalid'), validationErrors }] });
    expect(findings[0]?.message).toBe('Pod p: /spec got string; /kind missing');
  });
});

describe('one finding a line', () => {
  test.each([
    ['golint', 'cart.go:64:2: exported var Cart should have its own declaration\n'],
    ['autoconf', "configure.ac:9: installing `auto/config.guess'\n"],
    ['luacheck', 'cart.lua:5:17: trailing whitespace in a comment\n'],
    ['mypy', 'cart.py:5: error: Incompatible return value type  [return-value]\n'],
    ['gcc', 'cart.c:5:1: warning: unused variable\n'],
  ])('of %s is not taken for that of another tool', (_, line) => {
    expect(read(line).format).toBeUndefined();
  });
});

describe('checkstyle', () => {
  test('an element that is not known could be a finding, and is a problem', () => {
    const { codes } = read('<checkstyle><file name="a.php"><errmr line="1" message="m"/></file></checkstyle>');
    expect(codes).toEqual(['evidence.unknown_element']);
  });

  test('text between errors could be one that has lost a bracket, and is a problem', () => {
    const { codes } = read('<checkstyle><file name="a.php">?error line="1" message="m"/></file></checkstyle>');
    expect(codes).toEqual(['evidence.shape']);
  });
});

describe('terraform-show', () => {
  test('checks under a name that is almost theirs are not passed over', () => {
    const state = { format_version: '1.0', terraform_version: '1.9.8', values: { root_module: {} } };
    expect(readJson({ ...state, checkS: [] }).codes).toEqual(['evidence.shape']);
    expect(readJson({ ...state, checks: [] }).codes).toEqual([]);
  });
});

test('the sum that spectral prints behind its empty array belongs to the terminal', () => {
  const read = inspectText("[]No results with a severity of 'error' found!\n");
  expect(read).toMatchObject({ format: 'spectral', findings: { total: 0 }, problems: [] });
});

test.each([
  ['a failure', { failures: [{ msg: 'data.main.test_b' }] }, []],
  ['a skip', { skipped: [{ msg: 'data.main.todo_test_c' }] }, []],
  ['none', { faIlures: [{ msg: 'data.main.test_b' }] }, ['evidence.no_results']],
])('a test that conftest verified has an outcome: %s', (_, outcome, codes) => {
  const check = { filename: 'policy/p_test.rego', namespace: '', successes: 0 };
  expect(
    readJson([
      { ...check, successes: 1 },
      { ...check, ...outcome },
    ]).codes,
  ).toEqual(codes);
});
