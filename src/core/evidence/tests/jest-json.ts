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

/** The JSON of Jest, and Vitest's, which follows it. A file that did not load has no tests, only a message. */
export const jestJson: Adapter<'tests'> = {
  id: 'jest-json',
  kind: 'tests',
  title: 'Jest and Vitest JSON',
  tools: [
    { tool: 'Jest', how: 'npx jest --json --outputFile=FILE' },
    { tool: 'Vitest', how: 'npx vitest run --reporter=json --outputFile=FILE' },
  ],
  claims({ head }) {
    const keys = keysOf(head, 1);
    return keys.has('numTotalTests') && keys.has('numFailedTestSuites') && keys.has('testResults');
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const files = arrayAt(root, 'testResults');
    if (files === undefined) throw badShape(file, '/testResults', root.testResults, 'an array of files');
    const book = newBook(file, emit);
    const isJest = 'openHandles' in root || 'numRuntimeErrorTestSuites' in root;
    for (const [index, one] of files.entries()) {
      const pointer = `/testResults/${index}`;
      if (!isObject(one)) throw badShape(file, pointer, one, 'the results of a file');
      readFile({ file, book, isJest }, one, pointer);
    }
    book.settle({
      tests: numberAt(root, 'numTotalTests') ?? 0,
      failing: numberAt(root, 'numFailedTests') ?? 0,
      skipped: (numberAt(root, 'numPendingTests') ?? 0) + (numberAt(root, 'numTodoTests') ?? 0),
    });
    const runErrors = root.wasInterrupted === true ? ['the run was interrupted'] : [];
    const silent = root.success === false && book.failing() === 0 && book.problems.length === 0;
    if (silent) runErrors.push('the report says that the run failed, and none of its tests did');
    if (!isJest) book.notes.push(VITEST);
    return { tool: isJest ? 'jest' : 'vitest', notes: book.notes, problems: book.problems, runErrors };
  },
};

const VITEST =
  'the JSON of Vitest shows neither errors of hooks, whose tests are skipped, nor unhandled errors of the run';

interface Run {
  readonly file: SourceFile;
  readonly book: Book;
  /** Otherwise Vitest, which says `pending` of a test that never ended. */
  readonly isJest: boolean;
}

/** An error of the file itself is a failed test named after it, unless a test of it failed. */
function readFile({ file, book, isJest }: Run, one: JsonObject, pointer: string): void {
  const name = stringAt(one, 'name') ?? stringAt(one, 'testFilePath') ?? '';
  const before = book.failing();
  for (const [index, result] of (arrayAt(one, 'assertionResults') ?? []).entries()) {
    const at = `${pointer}/assertionResults/${index}`;
    // jest-junit with reportTestSuiteErrors puts its own case there when the file did not load.
    if (isObject(result) && result.status === 'error' && result.title === undefined && one.status === 'failed')
      continue;
    if (!isObject(result) || typeof result.title !== 'string')
      throw badShape(file, `${at}/title`, isObject(result) ? result.title : result, 'a test with a title');
    const status = statusOf(result, isJest);
    if (status === undefined)
      book.problems.push(unknownStatus(file.path, `${at}/status`, result.status, 'a status that Jest documents'));
    book.add(caseOf(result, result.title, status ?? 'failed', name));
  }
  if (one.status !== 'failed' || book.failing() > before) return;
  const message = firstLines(stringAt(one, 'message') ?? '');
  book.add({ name, status: 'failed', file: name, ...(message === '' ? {} : { message }) }, false);
}

/** A pass after tries that failed is flaky: Jest counts them and may keep their reasons, Vitest keeps their messages. */
function statusOf(result: JsonObject, isJest: boolean): TestStatus | undefined {
  switch (result.status) {
    case 'passed': {
      const failed = arrayAt(result, 'retryReasons')?.length || arrayAt(result, 'failureMessages')?.length;
      return failed || (numberAt(result, 'invocations') ?? 1) > 1 ? 'flaky' : 'passed';
    }
    case 'failed':
      return 'failed';
    case 'pending':
      return isJest ? 'skipped' : 'not_run';
    case 'skipped':
    case 'todo':
    case 'disabled':
      return 'skipped';
    default:
      return undefined;
  }
}

function caseOf(result: JsonObject, name: string, status: TestStatus, file: string): TestCase {
  const suite = (arrayAt(result, 'ancestorTitles') ?? []).filter((title) => typeof title === 'string').join(' > ');
  const duration = numberAt(result, 'duration');
  const line = numberAt(objectAt(result, 'location') ?? {}, 'line');
  const invocations = numberAt(result, 'invocations') ?? 1;
  const [failure] = arrayAt(result, 'failureMessages') ?? [];
  const message = status === 'passed' ? '' : firstLines(typeof failure === 'string' ? failure : '');
  return {
    name,
    status,
    file,
    tags: (arrayAt(result, 'tags') ?? []).filter((tag) => typeof tag === 'string'),
    ...(suite === '' ? {} : { suite }),
    ...(line === undefined || line < 1 ? {} : { line }),
    ...(duration === undefined || duration < 0 ? {} : { durationMs: duration }),
    ...(invocations > 1 ? { attempts: invocations } : {}),
    ...(message === '' ? {} : { message }),
  };
}
