import type { Adapter, SourceFile, TestCase, TestStatus } from '../adapter.ts';
import { isObject, type JsonObject, numberAt, objectAt, parseJsonLines, stringAt } from '../json.ts';
import { type Book, brokenOff, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';

/** The JSON reporter of Dart and Flutter (json_reporter.md of package:test, protocol 0.1). */
export const dartTest: Adapter<'tests'> = {
  id: 'dart-test',
  kind: 'tests',
  title: 'Dart and Flutter test JSON lines',
  tools: [
    { tool: 'dart test', how: 'dart test --file-reporter json:FILE' },
    { tool: 'flutter test', how: 'flutter test --file-reporter json:FILE, or flutter test --machine > FILE' },
  ],
  claims: ({ head }) =>
    /^\s*(?:\[[^\n]*\]\s+)?\{[^\n]{0,400}"protocolVersion":/.test(head) && head.includes('"runnerVersion"'),
  read(file, emit) {
    const run: Run = { file, book: newBook(file, emit), suites: new Map(), open: new Map() };
    for (const { line, value } of parseJsonLines(file)) if (isObject(value)) readEvent(run, value, line);
    for (const draft of run.open.values()) {
      const message = draft.message || 'the test began and did not end';
      run.book.add(caseOf(run, { ...draft, message }, 'failed'), !draft.isLoading);
    }
    if (run.success === undefined)
      run.book.problems.push(brokenOff(file, 'no end of the run', 'a line of the type done'));
    run.book.settle();
    return {
      tool: 'dart test',
      ...(run.version === undefined ? {} : { toolVersion: run.version }),
      notes: run.book.notes,
      problems: run.book.problems,
      runErrors: runErrors(run),
    };
  },
};

interface Draft {
  readonly name: string;
  readonly suite: number | undefined;
  readonly line: number | undefined;
  readonly sourceLine: number;
  readonly startedAt: number | undefined;
  /** It stands for the loading of a file. */
  readonly isLoading: boolean;
  tries: number;
  errors: number;
  message: string;
}

interface Run {
  readonly file: SourceFile;
  readonly book: Book;
  /** Paths of the files of tests. */
  readonly suites: Map<number, string>;
  readonly open: Map<number, Draft>;
  version?: string;
  /** Null where the run was stopped. */
  success?: boolean | null;
}

function readEvent(run: Run, event: JsonObject, line: number): void {
  const id = numberAt(event, 'testID') ?? -1;
  switch (event.type) {
    case 'start': {
      const version = stringAt(event, 'runnerVersion');
      if (version !== undefined) run.version = version;
      return;
    }
    case 'suite': {
      const suite = objectAt(event, 'suite') ?? {};
      run.suites.set(numberAt(suite, 'id') ?? -1, stringAt(suite, 'path') ?? '');
      return;
    }
    case 'testStart':
      open(run, event, line);
      return;
    case 'error': {
      const draft = run.open.get(id);
      if (draft === undefined) return;
      draft.errors += 1;
      draft.message ||= firstLines(stringAt(event, 'error') ?? '');
      return;
    }
    case 'print': {
      const draft = run.open.get(id);
      if (draft !== undefined && /^Retry: /.test(stringAt(event, 'message') ?? '')) draft.tries += 1;
      return;
    }
    case 'testDone':
      close(run, event, id, line);
      return;
    case 'done':
      run.success = typeof event.success === 'boolean' ? event.success : null;
  }
}

function open(run: Run, event: JsonObject, sourceLine: number): void {
  const test = objectAt(event, 'test') ?? {};
  const name = stringAt(test, 'name') ?? '';
  const groups = test.groupIDs;
  run.open.set(numberAt(test, 'id') ?? -1, {
    name,
    suite: numberAt(test, 'suiteID'),
    line: numberAt(test, 'root_line') ?? numberAt(test, 'line'),
    sourceLine,
    startedAt: numberAt(event, 'time'),
    isLoading: /^loading /.test(name) && Array.isArray(groups) && groups.length === 0,
    tries: 1,
    errors: 0,
    message: '',
  });
}

function close(run: Run, event: JsonObject, id: number, line: number): void {
  const draft = run.open.get(id);
  if (draft === undefined) return;
  run.open.delete(id);
  const status = statusOf(event, draft);
  if (status === undefined)
    run.book.problems.push({
      ...unknownStatus(run.file.path, '/result', event.result, 'success, failure or error'),
      line,
    });
  if (event.hidden === true && status !== 'failed' && status !== undefined) return;
  const [from, to] = [draft.startedAt, numberAt(event, 'time')];
  const span = from === undefined || to === undefined || to < from ? {} : { durationMs: to - from };
  run.book.add({ ...caseOf(run, draft, status ?? 'failed'), ...span }, !draft.isLoading);
}

/** A test that is tried again reports the errors of the tries before. */
function statusOf({ result, skipped }: JsonObject, { errors, tries }: Draft): TestStatus | undefined {
  if (result === 'failure' || result === 'error') return 'failed';
  if (result !== 'success') return undefined;
  if (skipped === true) return 'skipped';
  return errors > 0 || tries > 1 ? 'flaky' : 'passed';
}

function caseOf(run: Run, draft: Draft, status: TestStatus): TestCase {
  const path = run.suites.get(draft.suite ?? -1) ?? '';
  const { line, tries, message, sourceLine } = draft;
  return {
    name: draft.name,
    status,
    sourceLine,
    ...(path === '' ? {} : { file: path }),
    ...(line === undefined || line < 1 ? {} : { line }),
    ...(tries > 1 ? { attempts: tries } : {}),
    ...(status === 'passed' || message === '' ? {} : { message }),
  };
}

function runErrors({ success, book }: Run): readonly string[] {
  if (success === null) return ['the run was stopped before it ended'];
  return success === false && book.failing() === 0 ? ['the run failed, and none of its tests did'] : [];
}
