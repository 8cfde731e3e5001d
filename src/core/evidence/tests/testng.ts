import type { Adapter, SourceFile, TestCase, TestStatus } from '../adapter.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import type { Attributes } from '../xml.ts';
import { countOf, readElements } from '../xml-elements.ts';
import { type Book, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';

/** `testng-results.xml`, which TestNG itself writes: tries of a retry analyzer, and configuration methods that failed. */
export const testng: Adapter<'tests'> = {
  id: 'testng',
  kind: 'tests',
  title: 'TestNG results XML',
  tools: [
    { tool: 'TestNG', how: 'it writes test-output/testng-results.xml' },
    { tool: 'Maven Surefire', how: 'mvn test writes target/surefire-reports/testng-results.xml' },
    { tool: 'Gradle', how: 'useTestNG { useDefaultListeners = true }' },
  ],
  claims: ({ head }) => xmlRootOf(head) === 'testng-results',
  read(file, emit) {
    const run: Run = {
      file,
      book: newBook(file, emit),
      groups: new Map(),
      retries: new Map(),
      claimed: {},
      methods: 0,
      names: { group: '', class: '' },
    };
    const notes = readElements(file, {
      open: (path, attributes, line) => open(run, path, attributes, line),
      close: (path, text) => close(run, path, text),
    });
    for (const { last, count } of run.retries.values()) addNeverRecovered(run, last, count);
    settle(run);
    return { tool: 'testng', notes: [...notes, ...run.book.notes], problems: run.book.problems };
  },
};

interface Draft {
  readonly attributes: Attributes;
  readonly line: number;
  readonly parameters: string[];
  exception: string;
  message: string;
}

interface Run {
  readonly file: SourceFile;
  readonly book: Book;
  /** Groups of a method, by class and name. */
  readonly groups: Map<string, string[]>;
  /** Tries that failed and were followed, or will be, by another one. */
  readonly retries: Map<string, { last: TestCase; count: number }>;
  claimed: Attributes;
  methods: number;
  readonly names: { group: string; class: string };
  test?: Draft;
}

function open(run: Run, path: readonly string[], attributes: Attributes, line: number): boolean {
  const name = path.at(-1) ?? '';
  if (path.length === 1) {
    if (name !== 'testng-results') throw wrongRoot(run.file, name, line, 'testng-results');
    run.claimed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [kept(key), kept(value)]));
    return false;
  }
  switch (name) {
    case 'group':
      run.names.group = kept(attributes.name ?? '');
      return false;
    case 'method': {
      const key = kept(`${attributes.class}.${attributes.name}`);
      run.groups.set(key, [...(run.groups.get(key) ?? []), run.names.group]);
      return false;
    }
    case 'class':
      run.names.class = kept(attributes.name ?? '');
      return false;
    case 'test-method':
      run.test = { attributes, line, parameters: [], exception: '', message: '' };
      return false;
    case 'exception':
      if (run.test !== undefined) run.test.exception ||= kept(attributes.class ?? '');
      return false;
    case 'message':
      return path.at(-2) === 'exception';
    case 'value':
      return path.at(-2) === 'param';
    default:
      return false;
  }
}

function close(run: Run, path: readonly string[], text: string): void {
  const { test } = run;
  if (test === undefined) return;
  switch (path.at(-1)) {
    case 'message':
      if (path.at(-2) === 'exception') test.message ||= text;
      return;
    case 'value':
      test.parameters.push(kept(text.trim()));
      return;
    case 'test-method':
      delete run.test;
      addMethod(run, test);
  }
}

const STATUSES: ReadonlyMap<string | undefined, TestStatus> = new Map<string | undefined, TestStatus>([
  ['PASS', 'passed'],
  ['FAIL', 'failed'],
  ['SKIP', 'skipped'],
  // It failed, and as many of its invocations passed as its success percentage demands.
  ['SUCCESS_PERCENTAGE_FAILURE', 'flaky'],
]);

function addMethod(run: Run, draft: Draft): void {
  const { attributes } = draft;
  const status = STATUSES.get(attributes.status);
  if (status === undefined)
    run.book.problems.push({
      ...unknownStatus(run.file.path, '', attributes.status, 'PASS, FAIL, SKIP or SUCCESS_PERCENTAGE_FAILURE'),
      line: draft.line,
    });
  const test = caseOf(run, draft, status ?? 'failed');
  if (attributes['is-config'] === 'true') {
    if (status !== 'passed' && status !== 'skipped') run.book.add(test, false);
    return;
  }
  run.methods += 1;
  const parameters = draft.parameters.map((text) => text.replace(HASH, '@'));
  const key = `${run.names.class}\0${attributes.signature}\0${parameters.join('\0')}`;
  const before = run.retries.get(key);
  if (isRetried(draft)) {
    run.retries.set(kept(key), { last: test, count: (before?.count ?? 0) + 1 });
    return;
  }
  run.retries.delete(key);
  if (before === undefined) {
    run.book.add(test);
    return;
  }
  const recovered = test.status === 'passed' ? 'flaky' : test.status;
  const message = test.message ?? before.last.message;
  run.book.add({
    ...test,
    status: recovered,
    attempts: before.count + 1,
    ...(message === undefined ? {} : { message }),
  });
}

/** Where a parameter has no text of its own, Java shows its address, which may be another in the next try. */
const HASH = /@[0-9a-f]{1,8}$/;

/** TestNG 7 marks a try that is followed by another one; before that, it is a skip with the exception of the failure. */
function isRetried({ attributes, exception }: Draft): boolean {
  if (attributes.status !== 'SKIP') return false;
  if (attributes.retried !== undefined) return attributes.retried === 'true';
  return /(?:AssertionError|ComparisonFailure|AssertionFailedError)$/.test(exception);
}

/** A try that should have been followed by another one, and was not. */
function addNeverRecovered(run: Run, last: TestCase, count: number): void {
  run.book.add({ ...last, status: 'failed', ...(count > 1 ? { attempts: count } : {}) });
}

function caseOf(run: Run, { attributes, line, parameters, message }: Draft, status: TestStatus): TestCase {
  const name = kept(attributes.name ?? '');
  const tags = run.groups.get(`${run.names.class}.${name}`);
  const text = status === 'passed' ? '' : firstLines(message);
  const duration = countOf(attributes['duration-ms']);
  const suite = parameters.length === 0 ? run.names.class : `${run.names.class} (${parameters.join(', ')})`;
  return {
    name: name || run.names.class,
    status,
    sourceLine: line,
    ...(suite === '' ? {} : { suite: suite.slice(0, 300) }),
    ...(tags === undefined ? {} : { tags }),
    ...(duration === undefined ? {} : { durationMs: duration }),
    ...(text === '' ? {} : { message: text }),
  };
}

/** The sums count invocations, in old versions tries too: they are held against the methods that the file holds. */
function settle({ book, claimed, methods, retries }: Run): void {
  const [passed = 0, failing = 0, skipped = 0] = ['passed', 'failed', 'skipped'].map((key) => countOf(claimed[key]));
  const missing = Math.max(0, passed + failing + skipped - methods);
  book.settle({ tests: missing === 0 ? 0 : methods + missing + retries.size, failing, skipped: 0 });
}
