import type { Adapter, SourceFile, TestCase, TestStatus } from '../adapter.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import type { Attributes } from '../xml.ts';
import { countOf, millisecondsOf, readElements } from '../xml-elements.ts';
import { type Book, newBook } from './book.ts';
import { firstLines } from './junit-case.ts';
import { type Claims, UNNAMED } from './suite.ts';

const ROOTS: ReadonlyMap<string, string> = new Map([
  ['Catch2TestRun', 'catch2'],
  ['Catch', 'catch2'],
  ['doctest', 'doctest'],
]);

/** The XML reporters of Catch2 (versions 2 and 3) and of doctest, which took its shape over. Sections are parts of their test. */
export const catch2: Adapter<'tests'> = {
  id: 'catch2',
  kind: 'tests',
  title: 'Catch2 and doctest XML',
  tools: [
    { tool: 'Catch2', how: 'BINARY --reporter xml --out FILE (--durations yes adds times)' },
    { tool: 'doctest', how: 'BINARY --reporters=xml --out=FILE' },
  ],
  claims: ({ head }) => ROOTS.has(xmlRootOf(head) ?? ''),
  read(file, emit) {
    const run: Run = { file, book: newBook(file, emit), claims: { failing: 0, skipped: 0 }, tool: '', suite: '' };
    const notes = readElements(file, {
      open: (path, attributes, line) => open(run, path, attributes, line),
      close: (path, text) => close(run, path, text),
    });
    run.book.settle(run.claims);
    return {
      tool: run.tool,
      ...(run.version === undefined ? {} : { toolVersion: run.version }),
      notes: [...notes, ...run.book.notes],
      problems: run.book.problems,
    };
  },
};

interface Draft {
  readonly test: Omit<TestCase, 'status'>;
  /** Whether the test was left out by a filter or a decorator, as doctest says it. */
  readonly left: boolean;
  /** Whether anything stands inside it. */
  touched: boolean;
  failing: boolean;
  ended?: { readonly ok: boolean; readonly skips: boolean; readonly durationMs?: number };
  message: string;
}

interface Run {
  readonly file: SourceFile;
  readonly book: Book;
  claims: Claims;
  tool: string;
  version?: string;
  suite: string;
  test?: Draft;
}

/** What tells that an assertion failed, and why a test was skipped. */
const TELLING = new Set(['Expression', 'Exception', 'Failure', 'FatalErrorCondition', 'Message', 'Skip']);

function open(run: Run, path: readonly string[], attributes: Attributes, line: number): boolean {
  const name = path.at(-1) ?? '';
  const { test } = run;
  if (path.length === 1) {
    run.tool = ROOTS.get(name) ?? '';
    if (run.tool === '') throw wrongRoot(run.file, name, line, [...ROOTS.keys()].join(', '));
    const version = attributes['catch2-version'] ?? attributes.version;
    if (version !== undefined) run.version = kept(version);
  } else if (test !== undefined) {
    test.touched = true;
    return openInTest(test, name, attributes);
  } else if (name === 'TestSuite') run.suite = kept(attributes.name ?? '');
  else if (name === 'TestCase') run.test = draftOf(run.suite, attributes, line);
  // Groups of Catch2 2 carry sums of their own.
  else if (path.length === 2 && /^OverallResults(?:Test)?Cases$/.test(name)) run.claims = claimsOf(attributes);
  return false;
}

function openInTest(test: Draft, name: string, attributes: Attributes): boolean {
  if (name === 'OverallResult') {
    const skips = (countOf(attributes.skips) ?? 0) > 0;
    test.ended = { ok: attributes.success === 'true', skips, ...millisecondsOf(attributes.durationInSeconds) };
  } else if (name === 'OverallResultsAsserts') {
    // Older versions of doctest do not judge the test.
    const ok = attributes.test_case_success ?? String(attributes.failures === '0' && !test.failing);
    test.ended = { ok: ok === 'true', skips: false, ...millisecondsOf(attributes.duration) };
  }
  const tells = TELLING.has(name) && attributes.success !== 'true' && attributes.type?.startsWith('WARN') !== true;
  if (tells && name !== 'Skip') test.failing = true;
  return tells && test.message === '';
}

function draftOf(suite: string, attributes: Attributes, line: number): Draft {
  const tags = [...(attributes.tags ?? '').matchAll(/\[([^\]]+)\]/g)].map(([, tag = '']) => kept(tag));
  const [source, row] = [attributes.filename, countOf(attributes.line)];
  return {
    test: {
      name: kept(attributes.name ?? '') || UNNAMED,
      sourceLine: line,
      ...(suite === '' ? {} : { suite }),
      ...(tags.length === 0 ? {} : { tags }),
      ...(source === undefined ? {} : { file: kept(source) }),
      ...(row === undefined || row < 1 ? {} : { line: row }),
    },
    left: attributes.skipped === 'true',
    touched: false,
    failing: false,
    message: '',
  };
}

function claimsOf({ successes, failures, expectedFailures, skips, skipped }: Attributes): Claims {
  const [passed, failed, expected, left] = [successes, failures, expectedFailures, skips ?? skipped].map(
    (count) => countOf(count) ?? 0,
  ) as [number, number, number, number];
  return { tests: passed + failed + expected + left, failing: failed, skipped: left };
}

function close(run: Run, path: readonly string[], text: string): void {
  const { test, book } = run;
  const name = path.at(-1) ?? '';
  if (test === undefined) {
    if (name === 'TestSuite') run.suite = '';
    return;
  }
  if (test.message === '' && TELLING.has(name)) test.message = firstLines(text.trim().replace(/\s*\n\s*/g, '\n'));
  if (name !== 'TestCase') return;
  delete run.test;
  const status = statusOf(test);
  const durationMs = test.ended?.durationMs;
  book.add({
    ...test.test,
    status,
    ...(durationMs === undefined ? {} : { durationMs }),
    ...(status === 'passed' || test.message === '' ? {} : { message: test.message }),
  });
}

/** A failure that was expected, or may be, is no failure of the test: both tools judge it so. A test without a result broke off. */
function statusOf({ left, touched, ended }: Draft): TestStatus {
  if (left) return 'skipped';
  if (ended === undefined) return touched ? 'failed' : 'not_run';
  if (!ended.ok) return 'failed';
  return ended.skips ? 'skipped' : 'passed';
}
