import type { SourceFile, TestCase, TestStatus } from '../adapter.ts';
import { kept } from '../kept.ts';
import { type Book, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';

/** What both syntaxes of Robot Framework's output say, judged as Robot judges it when it reads its own output. */
export interface RobotRun {
  readonly book: Book;
  readonly runErrors: string[];
  openSuite(name: string, source: string | undefined): void;
  addTest(test: RobotTest): void;
  /** Tests of a suite stand as they ended, whatever its teardown did afterwards. */
  closeSuite(end: RobotEnd): void;
  /** The status of a keyword that calls no other: where none ran at all, it was a dry run. */
  addKeyword(status: string | undefined): void;
  /** A message that Robot shows under its errors, and the log messages of tests of that level with it. */
  addError(level: string, message: string): void;
}

export interface RobotTest {
  readonly name: string;
  readonly status: string | undefined;
  readonly message: string;
  readonly tags: readonly string[];
  readonly line: number | undefined;
  readonly durationMs: number | undefined;
  /** Robot 3: a test whose failure does not count. */
  readonly isUncritical: boolean;
  /** Line in the report, where known. */
  readonly sourceLine?: number;
}

interface RobotEnd {
  readonly status: string | undefined;
  readonly message: string;
  readonly teardown: string | undefined;
}

interface Suite {
  readonly name: string;
  readonly source: string | undefined;
  readonly tests: TestCase[];
}

const STATUSES: ReadonlyMap<string, TestStatus> = new Map([
  ['PASS', 'passed'],
  ['FAIL', 'failed'],
  ['SKIP', 'skipped'],
  ['NOT RUN', 'not_run'],
]);

/** `rebot --merge` puts how each test ended before into its message: a pass that did not plainly end well before is flaky. */
const MERGED = /class="merge"|re-executed and results merged|"old-status"|Old status:/;
const ENDED_WELL = /Old status:<\/span> <span class="(?:pass|skip)">(?:PASS|SKIP)<\/span>/;
const endedBadly = (message: string): boolean =>
  MERGED.test(message) && (!ENDED_WELL.test(message) || message.includes('FAIL'));

export function robotRun(file: SourceFile, emit: (test: TestCase) => void): RobotRun {
  const book = newBook(file, emit);
  const open: Suite[] = [];
  const runErrors: string[] = [];
  const unplanned = new Set<string>();
  const keywords = { ran: 0, left: 0 };
  return {
    book,
    runErrors,
    openSuite(name, source) {
      const outer = open.at(-1)?.name;
      open.push({ name: outer === undefined ? name : `${outer}.${name}`, source, tests: [] });
    },
    addTest(test) {
      const suite = open.at(-1) ?? { name: '', source: undefined, tests: [] };
      const status = STATUSES.get(test.status ?? '');
      if (status === undefined)
        book.problems.push({
          ...unknownStatus(file.path, '', test.status, [...STATUSES.keys()].join(', ')),
          ...(test.sourceLine === undefined ? {} : { line: test.sourceLine }),
        });
      if (status === 'failed' && test.isUncritical) note(book, UNCRITICAL);
      suite.tests.push(caseOf(test, suite, status ?? 'failed'));
    },
    closeSuite({ status, message, teardown }) {
      const suite = open.pop();
      if (suite === undefined) return;
      const tests = suite.tests.map((test) => afterTeardown(test, teardown));
      if (status === 'FAIL' && !tests.some(({ status }) => status === 'failed')) {
        const text = firstLines(message);
        tests.push({ name: suite.name, status: 'failed', ...(text === '' ? {} : { message: text }) });
        unplanned.add(suite.name);
      }
      const outer = open.at(-1);
      if (outer !== undefined) outer.tests.push(...tests);
      else {
        for (const test of tests) book.add(test, test.suite !== undefined || !unplanned.has(test.name));
        if (keywords.left > 0 && keywords.ran === 0) runErrors.push(DRY_RUN);
      }
    },
    addKeyword(status) {
      if (status === undefined) return;
      if (/^NOT[ _]RUN$/.test(status)) keywords.left += 1;
      else keywords.ran += 1;
    },
    addError(level, message) {
      const text = firstLines(message).split('\n', 1)[0] ?? '';
      if (level === 'ERROR' && OWN_ERROR.test(message)) runErrors.push(text);
      else note(book, `${level.toLowerCase()}: ${text.slice(0, 200)}`);
    },
  };
}

/** With --dryrun tests pass although nothing of them ran. */
const DRY_RUN = 'no keyword ran: this was a dry run';
const UNCRITICAL = 'a test that is not critical failed; it counts as failed';
/** What Robot itself reports; everything else was logged by a test. */
const OWN_ERROR = /^(?:Error in |Parsing |Taking |Calling |Loading |Registering |Reading |Adding |Unexpected error)/;

function note(book: Book, text: string): void {
  if (!book.notes.includes(text) && book.notes.length < 50) book.notes.push(text);
}

/** A suite's teardown fails all that ran before it, and skips it where it was skipped itself; the tests were written before that. */
function afterTeardown(test: TestCase, teardown: string | undefined): TestCase {
  if (teardown === 'FAIL' && test.status !== 'skipped' && test.status !== 'failed')
    return { ...test, status: 'failed', message: 'the teardown of a suite around the test failed' };
  if (teardown === 'SKIP' && test.status === 'passed') return { ...test, status: 'skipped' };
  return test;
}

function caseOf(test: RobotTest, suite: Suite, status: TestStatus): TestCase {
  const { line, durationMs, tags, sourceLine } = test;
  const recovered = status === 'passed' && endedBadly(test.message);
  const message = status === 'passed' ? '' : firstLines(test.message);
  return {
    name: kept(test.name),
    status: recovered ? 'flaky' : status,
    ...(suite.name === '' ? {} : { suite: suite.name }),
    ...(suite.source === undefined ? {} : { file: suite.source }),
    ...(line === undefined || line < 1 ? {} : { line }),
    ...(recovered ? { attempts: 2 } : {}),
    ...(durationMs === undefined || !(durationMs >= 0) ? {} : { durationMs }),
    ...(tags.length === 0 ? {} : { tags: tags.map(kept) }),
    ...(message === '' ? {} : { message }),
    ...(sourceLine === undefined ? {} : { sourceLine }),
  };
}
