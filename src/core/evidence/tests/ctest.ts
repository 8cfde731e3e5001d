import type { Adapter, SourceFile, TestCase, TestStatus } from '../adapter.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import type { Attributes } from '../xml.ts';
import { millisecondsOf, readElements } from '../xml-elements.ts';
import { type Book, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';

/** `Test.xml` of CTest (cmCTestTestHandler), as CDash takes it. It lists the tests first, so one that never started is known. */
export const ctest: Adapter<'tests'> = {
  id: 'ctest',
  kind: 'tests',
  title: 'CTest Test.xml',
  tools: [{ tool: 'CTest', how: 'ctest -T Test writes Testing/TAG/Test.xml (ctest --output-junit FILE is read too)' }],
  claims: ({ head }) => xmlRootOf(head) === 'Site' && /<Testing[\s>]/.test(head),
  read(file, emit) {
    const run: Run = { file, book: newBook(file, emit), planned: 0 };
    const notes = readElements(file, {
      open: (path, attributes, line) => open(run, path, attributes, line),
      close: (path, text) => close(run, path, text),
    });
    run.book.settle({ tests: run.planned, failing: 0, skipped: 0 });
    return {
      tool: 'ctest',
      ...(run.version === undefined ? {} : { toolVersion: run.version }),
      notes: [...notes, ...run.book.notes, 'with ctest --repeat the file holds the last try of each test'],
      problems: run.book.problems,
    };
  },
};

interface Draft {
  readonly status: string | undefined;
  readonly line: number;
  readonly tags: string[];
  readonly measured: Map<string, string>;
  name: string;
  path: string;
  output: string;
  measurement: string;
}

interface Run {
  readonly file: SourceFile;
  readonly book: Book;
  planned: number;
  test?: Draft;
  version?: string;
}

const WANTED = new Set(['Test/Name', 'Test/Path', 'NamedMeasurement/Value', 'Measurement/Value', 'Labels/Label']);

function open(run: Run, path: readonly string[], attributes: Attributes, line: number): boolean {
  if (path.length === 1) {
    if (path[0] !== 'Site') throw wrongRoot(run.file, path[0] ?? '', line, 'Site');
    const version = /^ctest-(\S+)/.exec(attributes.Generator ?? '')?.[1];
    if (version !== undefined) run.version = kept(version);
    return false;
  }
  const place = path.slice(-2).join('/');
  if (place === 'TestList/Test') run.planned += 1;
  if (place === 'Testing/Test') run.test = draftOf(attributes.Status, line);
  if (place === 'Results/NamedMeasurement' && run.test !== undefined)
    run.test.measurement = kept(attributes.name ?? '');
  // Output may be packed; then it is no message.
  return run.test !== undefined && WANTED.has(place) && attributes.encoding === undefined;
}

function draftOf(status: string | undefined, line: number): Draft {
  return {
    status: status === undefined ? undefined : kept(status),
    line,
    tags: [],
    measured: new Map(),
    name: '',
    path: '',
    output: '',
    measurement: '',
  };
}

function close(run: Run, path: readonly string[], text: string): void {
  const { test } = run;
  if (test === undefined) return;
  switch (path.slice(-2).join('/')) {
    case 'Test/Name':
      test.name = kept(text);
      return;
    case 'Test/Path':
      test.path = kept(text);
      return;
    case 'NamedMeasurement/Value':
      test.measured.set(test.measurement, kept(text.trim()));
      return;
    case 'Measurement/Value':
      test.output = text;
      return;
    case 'Labels/Label':
      test.tags.push(kept(text));
      return;
    case 'Testing/Test':
      delete run.test;
      run.book.add(caseOf(run, test));
  }
}

/** CTest calls a test "not run" that was skipped or disabled, whose binary is missing, or whose fixture failed. */
function statusOf({ status, measured }: Draft): TestStatus | undefined {
  if (status === 'passed' || status === 'failed') return status;
  if (status !== 'notrun') return undefined;
  const reason = measured.get('Completion Status') ?? '';
  if (/^(?:Disabled|SKIP_)/.test(reason)) return 'skipped';
  return reason === 'Fixture dependency failed' ? 'not_run' : 'failed';
}

function caseOf({ file, book }: Run, test: Draft): TestCase {
  const status = statusOf(test);
  if (status === undefined)
    book.problems.push({ ...unknownStatus(file.path, '', test.status, 'passed, failed or notrun'), line: test.line });
  const ended = test.measured.get('Exit Code') ?? test.measured.get('Completion Status') ?? '';
  const message = status === 'passed' ? '' : firstLines(`${ended}\n${test.output}`);
  return {
    name: test.name,
    status: status ?? 'failed',
    sourceLine: test.line,
    ...(test.path === '' || test.path === '.' ? {} : { suite: test.path }),
    ...(test.tags.length === 0 ? {} : { tags: test.tags }),
    ...millisecondsOf(test.measured.get('Execution Time')),
    ...(message === '' ? {} : { message }),
  };
}
