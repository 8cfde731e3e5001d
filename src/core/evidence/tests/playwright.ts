import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, SourceFile, TestCase, TestStatus } from '../adapter.ts';
import {
  arrayAt,
  badShape,
  isObject,
  type JsonObject,
  numberAt,
  objectAt,
  parseJsonObject,
  stringAt,
} from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { firstLines } from './junit-case.ts';
import { INSTANT } from './junit-state.ts';
import { balance, hiddenFailure, missingCases, newSuite, noTests, type Suite, unnamedCases } from './suite.ts';

/**
 * Playwright's JSON reporter. A test is judged by its own `status`, which knows about expected failures and retries, and never by
 * `spec.ok` or the status of one result alone.
 */
export const playwright: Adapter<'tests'> = {
  id: 'playwright',
  kind: 'tests',
  title: 'Playwright JSON',
  tools: [{ tool: 'Playwright', how: 'PLAYWRIGHT_JSON_OUTPUT_NAME=FILE npx playwright test --reporter=json' }],
  claims(file) {
    const keys = keysOf(file.head);
    // Before 1.20 there is no version.
    return (
      keys.has('config/rootDir') &&
      keys.has('config/projects') &&
      (keys.has('config/version') || (keys.has('config/forbidOnly') && keys.has('config/reporter')))
    );
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const suites = arrayAt(root, 'suites');
    if (suites === undefined) throw badShape(file, '/suites', root.suites, 'an array of suites');
    const stats = objectAt(root, 'stats') ?? {};
    const config = objectAt(root, 'config') ?? {};
    const folder = folderOf(config);
    const book: Book = { file, folder, emit, problems: [], sum: newSuite('', claimsOf(stats), 1) };
    suites.forEach((suite, index) => {
      readSuite(book, suite, `/suites/${index}`, []);
    });
    settle(book);
    const version = stringAt(config, 'version');
    const startTime = stringAt(stats, 'startTime');
    return {
      tool: 'playwright',
      ...(version === undefined ? {} : { toolVersion: version }),
      ...(startTime !== undefined && INSTANT.test(startTime) ? { claimedAt: startTime } : {}),
      notes: [],
      problems: book.problems,
      runErrors: (arrayAt(root, 'errors') ?? []).map(messageOf),
    };
  },
};

interface Book {
  readonly file: SourceFile;
  /** Put in front of the file of each test. */
  readonly folder: string;
  readonly emit: (test: TestCase) => void;
  readonly problems: ProblemParts[];
  readonly sum: Suite;
}

/** Tests are told by their path below `rootDir`: with what leads there from the folder of the configuration, an editor finds them. */
function folderOf(config: JsonObject): string {
  const [file = '', root = ''] = ['configFile', 'rootDir'].map((key) => stringAt(config, key)?.replaceAll('\\', '/'));
  const top = file.slice(0, file.lastIndexOf('/') + 1);
  return top !== '' && root.startsWith(top) ? `${root.slice(top.length)}/` : '';
}

function claimsOf(stats: JsonObject): Suite['claims'] {
  const [expected = 0, unexpected = 0, flaky = 0, skipped = 0] = ['expected', 'unexpected', 'flaky', 'skipped'].map(
    (key) => numberAt(stats, key) ?? 0,
  );
  return { tests: expected + unexpected + flaky + skipped, failing: unexpected, skipped };
}

function settle({ file, emit, problems, sum }: Book): void {
  const { skips, hidesFailure } = balance(sum);
  for (const test of unnamedCases(sum, 'skipped', skips, file.path)) emit(test);
  for (const test of unnamedCases(sum, 'not_run', sum.missing, file.path)) emit(test);
  if (hidesFailure) problems.push(hiddenFailure(sum, file.path));
  if (sum.missing > 0) problems.push(missingCases(sum, file.path));
  if (sum.planned + skips + sum.missing === 0) problems.push(noTests(file.path));
}

function readSuite(book: Book, suite: unknown, pointer: string, path: readonly string[]): void {
  if (!isObject(suite)) throw badShape(book.file, pointer, suite, 'a suite');
  const here = [...path, stringAt(suite, 'title') ?? ''];
  const specs = suite.specs === undefined ? [] : arrayAt(suite, 'specs');
  const inner = suite.suites === undefined ? [] : arrayAt(suite, 'suites');
  if (specs === undefined) throw badShape(book.file, `${pointer}/specs`, suite.specs, 'an array of specs');
  if (inner === undefined) throw badShape(book.file, `${pointer}/suites`, suite.suites, 'an array of suites');
  const name = here.join(' › ');
  specs.forEach((spec, index) => {
    readSpec(book, spec, `${pointer}/specs/${index}`, name);
  });
  inner.forEach((one, index) => {
    readSuite(book, one, `${pointer}/suites/${index}`, here);
  });
}

function readSpec(book: Book, spec: unknown, pointer: string, around: string): void {
  if (!isObject(spec)) throw badShape(book.file, pointer, spec, 'a spec');
  const tests = arrayAt(spec, 'tests');
  const title = stringAt(spec, 'title');
  if (title === undefined) throw badShape(book.file, `${pointer}/title`, spec.title, 'a string');
  if (tests === undefined) throw badShape(book.file, `${pointer}/tests`, spec.tests, 'an array of tests');
  const file = stringAt(spec, 'file');
  const line = numberAt(spec, 'line');
  for (const [index, test] of tests.entries()) {
    const at = (): string => `${pointer}/tests/${index}`;
    if (!isObject(test)) throw badShape(book.file, at(), test, 'a test');
    const results = arrayAt(test, 'results');
    if (results === undefined || !results.every(isObject))
      throw badShape(book.file, `${at()}/results`, test.results, 'an array of results');
    const status = statusOf(book, test, results, at);
    const project = stringAt(test, 'projectName') ?? '';
    const found: Found = { name: title, status, suite: project === '' ? around : `[${project}] ${around}` };
    if (file !== undefined) found.file = `${book.folder}${file}`;
    if (line !== undefined) found.line = line;
    tell(found, results);
    found.tags = tagsOf(spec, test);
    count(book, found);
  }
}

function count({ emit, sum }: Book, test: TestCase): void {
  sum.planned += 1;
  if (test.status === 'failed' || test.status === 'flaky') sum.failing += 1;
  if (test.status === 'skipped' || test.status === 'not_run') sum.skipped += 1;
  emit(test);
}

const RESULTS = new Set<unknown>(['passed', 'failed', 'timedOut', 'skipped', 'interrupted']);

/** `skipped` means both a declared skip and a test that never started; an expected outcome must be the one that was expected. */
function statusOf(book: Book, test: JsonObject, results: readonly JsonObject[], at: () => string): TestStatus {
  const strange = results.findIndex((result) => !RESULTS.has(result.status));
  if (strange >= 0) return unknown(book, `${at()}/results/${strange}/status`, results[strange]?.status);
  const had = (status: unknown): boolean => results.some((result) => result.status === status);
  switch (test.status) {
    case 'expected':
      return had(test.expectedStatus) ? 'passed' : 'failed';
    case 'unexpected':
      return 'failed';
    case 'flaky':
      return 'flaky';
    case 'skipped':
      if (had('interrupted')) return 'failed';
      return test.expectedStatus === 'skipped' && results.length > 0 ? 'skipped' : 'not_run';
    default:
      return unknown(book, `${at()}/status`, test.status);
  }
}

function unknown({ file, problems }: Book, pointer: string, found: unknown): TestStatus {
  problems.push(unknownStatus(file.path, pointer, found, 'a status that Playwright documents'));
  return 'failed';
}

export function unknownStatus(file: string, pointer: string, found: unknown, expected: string): ProblemParts {
  return {
    code: 'evidence.unknown_status',
    message: 'a test has a status that the format does not define',
    file,
    pointer,
    found: JSON.stringify(found)?.slice(0, 60) ?? 'nothing',
    expected,
    remedy: 'use the report as the tool wrote it',
  };
}

const OWN_ANNOTATIONS = new Set(['skip', 'fixme', 'fail', 'slow', 'only', 'serial', 'parallel', 'issue']);

/** Put together key by key: there may be hundreds of thousands. */
type Found = { -readonly [K in keyof TestCase]: TestCase[K] };

/** What the tries of a test say beside its status. */
function tell(found: Found, results: readonly JsonObject[]): void {
  const message = found.status === 'passed' ? '' : failureIn(results);
  if (message !== '') found.message = message;
  if (results.length > 1) found.attempts = results.length;
  let durationMs = 0;
  for (const result of results) durationMs += Math.max(0, numberAt(result, 'duration') ?? 0);
  found.durationMs = durationMs;
}

function failureIn(results: readonly JsonObject[]): string {
  const failed = results.find(
    ({ status, error, errors }) => status !== 'passed' && (error !== undefined || errors !== undefined),
  );
  return failed === undefined ? '' : messageOf(failed.error ?? arrayAt(failed, 'errors')?.[0]);
}

function tagsOf(spec: JsonObject, test: JsonObject): readonly string[] {
  const [tags = [], annotations = []] = [arrayAt(spec, 'tags'), arrayAt(test, 'annotations')];
  if (tags.length + annotations.length === 0) return [];
  return [...tags.filter((tag) => typeof tag === 'string'), ...annotations.filter(isObject).flatMap(tagOf)];
}

function tagOf(annotation: JsonObject): readonly string[] {
  const type = stringAt(annotation, 'type') ?? '';
  if (type === 'tag') return [stringAt(annotation, 'description') ?? ''];
  return type === '' || OWN_ANNOTATIONS.has(type) ? [] : [type];
}

function messageOf(error: unknown): string {
  if (!isObject(error)) return '';
  return firstLines(stringAt(error, 'message') ?? stringAt(error, 'value') ?? '') || 'an error without a message';
}
