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
import { type Book, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';
import { INSTANT } from './junit-state.ts';
import type { Claims } from './suite.ts';

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
    const book = newBook(file, emit);
    const run: Run = { file, folder, book };
    suites.forEach((suite, index) => {
      readSuite(run, suite, `/suites/${index}`, []);
    });
    book.settle(claimsOf(stats));
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

interface Run {
  readonly file: SourceFile;
  /** Put in front of the file of each test. */
  readonly folder: string;
  readonly book: Book;
}

/** Tests are told by their path below `rootDir`: with what leads there from the folder of the configuration, an editor finds them. */
function folderOf(config: JsonObject): string {
  const [file = '', root = ''] = ['configFile', 'rootDir'].map((key) => stringAt(config, key)?.replaceAll('\\', '/'));
  const top = file.slice(0, file.lastIndexOf('/') + 1);
  return top !== '' && root.startsWith(top) ? `${root.slice(top.length)}/` : '';
}

function claimsOf(stats: JsonObject): Claims {
  const [expected = 0, unexpected = 0, flaky = 0, skipped = 0] = ['expected', 'unexpected', 'flaky', 'skipped'].map(
    (key) => numberAt(stats, key) ?? 0,
  );
  return { tests: expected + unexpected + flaky + skipped, failing: unexpected, skipped };
}

function readSuite(run: Run, suite: unknown, pointer: string, path: readonly string[]): void {
  if (!isObject(suite)) throw badShape(run.file, pointer, suite, 'a suite');
  const here = [...path, stringAt(suite, 'title') ?? ''];
  const specs = suite.specs === undefined ? [] : arrayAt(suite, 'specs');
  const inner = suite.suites === undefined ? [] : arrayAt(suite, 'suites');
  if (specs === undefined) throw badShape(run.file, `${pointer}/specs`, suite.specs, 'an array of specs');
  if (inner === undefined) throw badShape(run.file, `${pointer}/suites`, suite.suites, 'an array of suites');
  const name = here.join(' › ');
  specs.forEach((spec, index) => {
    readSpec(run, spec, `${pointer}/specs/${index}`, name);
  });
  inner.forEach((one, index) => {
    readSuite(run, one, `${pointer}/suites/${index}`, here);
  });
}

function readSpec(run: Run, spec: unknown, pointer: string, around: string): void {
  if (!isObject(spec)) throw badShape(run.file, pointer, spec, 'a spec');
  const tests = arrayAt(spec, 'tests');
  const title = stringAt(spec, 'title');
  if (title === undefined) throw badShape(run.file, `${pointer}/title`, spec.title, 'a string');
  if (tests === undefined) throw badShape(run.file, `${pointer}/tests`, spec.tests, 'an array of tests');
  const file = stringAt(spec, 'file');
  const line = numberAt(spec, 'line');
  for (const [index, test] of tests.entries()) {
    const at = (): string => `${pointer}/tests/${index}`;
    if (!isObject(test)) throw badShape(run.file, at(), test, 'a test');
    const results = arrayAt(test, 'results');
    if (results === undefined || !results.every(isObject))
      throw badShape(run.file, `${at()}/results`, test.results, 'an array of results');
    const status = statusOf(run, test, results, at);
    const project = stringAt(test, 'projectName') ?? '';
    const found: Found = { name: title, status, suite: project === '' ? around : `[${project}] ${around}` };
    if (file !== undefined) found.file = `${run.folder}${file}`;
    if (line !== undefined) found.line = line;
    tell(found, results);
    found.tags = tagsOf(spec, test);
    run.book.add(found);
  }
}

const RESULTS = new Set<unknown>(['passed', 'failed', 'timedOut', 'skipped', 'interrupted']);

/** `skipped` means both a declared skip and a test that never started; an expected outcome must be the one that was expected. */
function statusOf(run: Run, test: JsonObject, results: readonly JsonObject[], at: () => string): TestStatus {
  const strange = results.findIndex((result) => !RESULTS.has(result.status));
  if (strange >= 0) return unknown(run, `${at()}/results/${strange}/status`, results[strange]?.status);
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
      return unknown(run, `${at()}/status`, test.status);
  }
}

function unknown({ file, book: { problems } }: Run, pointer: string, found: unknown): TestStatus {
  problems.push(unknownStatus(file.path, pointer, found, 'a status that Playwright documents'));
  return 'failed';
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
