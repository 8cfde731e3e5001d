import type { Adapter, SourceFile, TestCase, TestStatus } from '../adapter.ts';
import { isObject, type JsonObject, numberAt, objectAt, parseJsonLines, stringAt } from '../json.ts';
import { type Book, brokenOff, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';

/** pytest-reportlog: pytest's own reports, one a line, three or more for each try of a test. */
export const pytestReportlog: Adapter<'tests'> = {
  id: 'pytest-reportlog',
  kind: 'tests',
  title: 'pytest-reportlog JSON lines',
  tools: [{ tool: 'pytest', how: 'pytest --report-log=FILE, with pytest-reportlog' }],
  claims: ({ head }) => /^\s*\{[^\n]{0,400}"\$report_type": ?"SessionStart"/.test(head),
  read(file, emit) {
    const book = newBook(file, emit);
    const session: Session = { file, book, open: new Map(), failedFiles: [] };
    for (const { line, value } of parseJsonLines(file)) if (isObject(value)) readReport(session, value, line);
    for (const [id, draft] of session.open) handOver(session, id, draft);
    if (session.exit === undefined)
      book.problems.push(brokenOff(file, 'no end of the session', 'a line of the type SessionFinish'));
    book.settle();
    return {
      tool: 'pytest',
      ...(session.version === undefined ? {} : { toolVersion: session.version }),
      notes: [...book.notes, 'tests that never started, such as after -x, are nowhere in the log'],
      problems: book.problems,
      runErrors: runErrors(session),
    };
  },
};

interface Draft {
  readonly line: number;
  status: TestStatus;
  /** Tries that failed and were followed by another one. */
  reruns: number;
  began: boolean;
  durationMs: number;
  sourceLine: number | undefined;
  message: string;
}

interface Session {
  readonly file: SourceFile;
  readonly book: Book;
  /** Tests that have not ended, and those of which another try is due. */
  readonly open: Map<string, Draft>;
  readonly failedFiles: string[];
  exit?: number;
  version?: string;
}

function readReport(session: Session, report: JsonObject, line: number): void {
  const type = stringAt(report, '$report_type');
  const id = stringAt(report, 'nodeid') ?? '';
  if (type === 'SessionStart') {
    const version = stringAt(report, 'pytest_version');
    if (version !== undefined) session.version = version;
  } else if (type === 'SessionFinish') session.exit = numberAt(report, 'exitstatus') ?? -1;
  else if (type === 'CollectReport' && report.outcome === 'failed') {
    const name = id === '' ? 'collection' : id;
    const file = id.split('::', 1)[0] ?? '';
    const message = messageOf(report);
    session.book.add({ name: nameOf(name), status: 'failed', ...(file === '' ? {} : { file }), message }, false);
  } else if (type === 'TestReport' || /^Sub[tT]estReport$/.test(type ?? '')) readTest(session, report, id, line);
}

function readTest(session: Session, report: JsonObject, id: string, line: number): void {
  const draft = session.open.get(id) ?? newDraft(report, line);
  session.open.set(id, draft);
  const when = stringAt(report, 'when');
  if (when === 'setup') draft.began = true;
  draft.durationMs += Math.max(0, numberAt(report, 'duration') ?? 0) * 1000;
  const found = statusOf(report);
  if (found === undefined) {
    const expected = 'passed, failed, skipped or rerun';
    session.book.problems.push({ ...unknownStatus(session.file.path, '/outcome', report.outcome, expected), line });
  }
  const isPart = report.$report_type !== 'TestReport';
  if (found === 'flaky') {
    draft.reruns += 1;
    draft.status = 'flaky';
  } else if (draft.status !== 'failed' && (found !== 'skipped' || !isPart) && (when === 'call' || found !== 'passed'))
    draft.status = found ?? 'failed';
  if (found !== 'passed') draft.message ||= messageOf(report);
  if (when !== 'teardown' || isPart) return;
  if (draft.status === 'flaky') {
    draft.status = 'passed';
    draft.began = false;
    return;
  }
  draft.began = false;
  session.open.delete(id);
  handOver(session, id, draft);
}

/** `rerun` is a try that failed and is followed by another; an expected failure is a skip with `wasxfail`. */
function statusOf(report: JsonObject): TestStatus | undefined {
  switch (report.outcome) {
    case 'passed':
      return 'passed';
    case 'failed':
      return 'failed';
    case 'skipped':
      return report.wasxfail === undefined ? 'skipped' : 'passed';
    case 'rerun':
      return 'flaky';
    default:
      return undefined;
  }
}

function newDraft(report: JsonObject, line: number): Draft {
  const { location } = report;
  const at: unknown = Array.isArray(location) ? location[1] : undefined;
  return {
    line,
    status: 'passed',
    reruns: 0,
    began: false,
    durationMs: 0,
    // pytest counts lines from 0.
    sourceLine: typeof at === 'number' ? at + 1 : undefined,
    message: '',
  };
}

const nameOf = (id: string): string => id.split('::').at(-1) ?? id;

function handOver({ book }: Session, id: string, draft: Draft): void {
  const unended = draft.began || (draft.reruns > 0 && draft.status === 'flaky');
  const status = unended ? 'failed' : draft.status === 'passed' && draft.reruns > 0 ? 'flaky' : draft.status;
  const [file = '', ...rest] = id.split('::');
  const message = draft.began ? 'the test began and did not end' : draft.message;
  const test: TestCase = {
    name: rest.at(-1) ?? id,
    status,
    file,
    sourceLine: draft.line,
    durationMs: draft.durationMs,
    ...(rest.length > 1 ? { suite: rest.slice(0, -1).join('::') } : {}),
    ...(draft.sourceLine === undefined ? {} : { line: draft.sourceLine }),
    ...(draft.reruns > 0 ? { attempts: draft.reruns + 1 } : {}),
    ...(status === 'passed' || message === '' ? {} : { message }),
  };
  book.add(test);
}

/** The place of a crash, a text, or file, line and reason of a skip. */
function messageOf(report: JsonObject): string {
  const { longrepr } = report;
  if (typeof longrepr === 'string') return firstLines(longrepr);
  if (Array.isArray(longrepr)) return firstLines(String(longrepr.at(-1)));
  const crash = isObject(longrepr) ? objectAt(longrepr, 'reprcrash') : undefined;
  return firstLines(stringAt(crash ?? {}, 'message') ?? '');
}

/** pytest's exit codes: 2 interrupted (also by errors of collection), 3 an internal error, 4 wrong usage. */
function runErrors({ exit, book }: Session): readonly string[] {
  if (exit === 3) return ['pytest had an internal error'];
  if (exit === 4) return ['pytest was called wrongly'];
  if (exit === 2 && book.failing() === 0) return ['pytest was interrupted'];
  return exit === 1 && book.failing() === 0 ? ['pytest says that tests failed, and none of them is in the log'] : [];
}
