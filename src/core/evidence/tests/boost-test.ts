import type { Adapter, SourceFile, TestCase, TestStatus } from '../adapter.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import type { Attributes } from '../xml.ts';
import { countOf, readElements } from '../xml-elements.ts';
import { type Book, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';
import { UNNAMED } from './suite.ts';

const ROOTS: readonly string[] = ['TestLog', 'TestResult'];

/** Boost.Test's XML: the log with its units (level test_suite or finer), and the detailed report, which judges each case. */
export const boostTest: Adapter<'tests'> = {
  id: 'boost-test',
  kind: 'tests',
  title: 'Boost.Test XML',
  tools: [{ tool: 'Boost.Test', how: 'BINARY --logger=XML,test_suite,FILE (--logger=JUNIT,error,FILE is read too)' }],
  claims: ({ head }) => ROOTS.includes(xmlRootOf(head) ?? '') && !/<TestResult[^>]*\s(?:name|xmlns)=/.test(head),
  read(file, emit) {
    const run: Run = { file, book: newBook(file, emit), suites: [], open: [], runErrors: [], tests: 0 };
    const notes = readElements(file, {
      open: (path, attributes, line) => open(run, path, attributes, line),
      close: (path, text) => close(run, path, text),
    });
    run.book.settle({ tests: run.tests, failing: 0, skipped: 0 });
    return {
      tool: 'boost-test',
      notes: [...notes, ...run.book.notes, NOTE],
      problems: run.book.problems,
      runErrors: run.runErrors,
    };
  },
};

const NOTE = 'the log does not tell failures that a test case expects from others: both are failures';

interface Draft {
  readonly test: Omit<TestCase, 'status'>;
  status: TestStatus;
  message: string;
  durationMs?: number;
}

interface Run {
  readonly file: SourceFile;
  readonly book: Book;
  readonly suites: string[];
  readonly runErrors: string[];
  /** A case that runs others holds them. */
  readonly open: Draft[];
  /** How many cases the report claims. */
  tests: number;
}

const FAULTS: readonly string[] = ['Error', 'FatalError', 'Exception'];

function open(run: Run, path: readonly string[], attributes: Attributes, line: number): boolean {
  const name = path.at(-1) ?? '';
  if (path.length === 1 && !ROOTS.includes(name)) throw wrongRoot(run.file, name, line, ROOTS.join(', '));
  if (name === 'TestSuite') {
    run.suites.push(kept(attributes.name ?? ''));
    if (path.length === 2) run.tests += claimedBy(attributes);
    if (attributes.skipped === 'yes') addSkippedSuite(run, attributes, line);
  } else if (name === 'TestCase') run.open.push(draftOf(run, attributes, line));
  else if (FAULTS.includes(name)) {
    const test = run.open.at(-1);
    if (test !== undefined) test.status = 'failed';
    return true;
  }
  return name === 'TestingTime';
}

/** The detailed report says how many cases a suite has, the confirmation alone names none of them. */
const claimedBy = (attributes: Attributes): number =>
  ['passed', 'passed_with_warnings', 'failed', 'skipped', 'aborted', 'timed_out'].reduce(
    // A case that was aborted or took too long has failed, too.
    (sum, word) => sum + (/aborted|timed/.test(word) ? 0 : (countOf(attributes[`test_cases_${word}`]) ?? 0)),
    0,
  );

/** The cases of a suite that was skipped are nowhere in the log. */
function addSkippedSuite({ book }: Run, { name = '', reason = '' }: Attributes, line: number): void {
  const message = firstLines(reason);
  const test = { name: kept(name) || UNNAMED, status: 'skipped' as const, sourceLine: line };
  book.add({ ...test, ...(message === '' ? {} : { message }) }, false);
}

const RESULTS: ReadonlyMap<string | undefined, TestStatus> = new Map<string | undefined, TestStatus>([
  [undefined, 'passed'],
  ['passed', 'passed'],
  ['skipped', 'skipped'],
  ['failed', 'failed'],
  ['aborted', 'failed'],
  ['timed-out', 'failed'],
]);

function draftOf({ file, book, suites }: Run, attributes: Attributes, line: number): Draft {
  const status = attributes.skipped === 'yes' ? 'skipped' : RESULTS.get(attributes.result);
  if (status === undefined)
    book.problems.push({
      ...unknownStatus(file.path, '', attributes.result, 'passed, failed, skipped or aborted'),
      line,
    });
  const [suite, path, row] = [suites.join('/'), attributes.file, countOf(attributes.line)];
  return {
    test: {
      name: kept(attributes.name ?? '') || UNNAMED,
      sourceLine: line,
      ...(suite === '' ? {} : { suite }),
      ...(path === undefined ? {} : { file: kept(path) }),
      ...(row === undefined || row < 1 ? {} : { line: row }),
    },
    status: status ?? 'failed',
    message: firstLines(attributes.reason ?? ''),
  };
}

function close(run: Run, path: readonly string[], text: string): void {
  const test = run.open.at(-1);
  const name = path.at(-1) ?? '';
  if (name === 'TestSuite') run.suites.pop();
  else if (FAULTS.includes(name)) {
    if (test === undefined) run.runErrors.push(firstLines(text) || 'an error without a message');
    else test.message ||= firstLines(text);
  } else if (name === 'TestingTime' && test !== undefined) {
    const microseconds = countOf(text.trim());
    if (microseconds !== undefined) test.durationMs = microseconds / 1000;
  } else if (name === 'TestCase' && test !== undefined) {
    run.open.pop();
    const { status, message, durationMs } = test;
    run.book.add({
      ...test.test,
      status,
      ...(durationMs === undefined ? {} : { durationMs }),
      ...(status === 'passed' || message === '' ? {} : { message }),
    });
  }
}
