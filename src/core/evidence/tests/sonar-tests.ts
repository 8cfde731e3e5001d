import type { Adapter, SourceFile, TestCase, TestStatus } from '../adapter.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import { countOf, readElements } from '../xml-elements.ts';
import { type Book, newBook } from './book.ts';
import { firstLines } from './junit-case.ts';
import { UNNAMED } from './suite.ts';

const ROOTS: readonly string[] = ['testExecutions', 'unitTest'];

/** SonarQube's generic test execution report, version 1; SonarQube 5 called its root unitTest. */
export const sonarTests: Adapter<'tests'> = {
  id: 'sonar-tests',
  kind: 'tests',
  title: 'SonarQube generic test execution XML',
  tools: [
    { tool: 'Jest', how: 'the reporter jest-sonar (its own JSON says more)' },
    { tool: 'Vitest', how: 'the reporter vitest-sonar-reporter (its own JSON says more)' },
    { tool: 'Catch2', how: 'BINARY --reporter sonarqube --out FILE' },
  ],
  claims: ({ head }) => ROOTS.includes(xmlRootOf(head) ?? ''),
  read(file, emit) {
    const run: Run = { file, book: newBook(file, emit), path: '' };
    const notes = readElements(file, {
      open(path, attributes, line) {
        const name = path.at(-1) ?? '';
        if (path.length === 1 && !ROOTS.includes(name)) throw wrongRoot(file, name, line, ROOTS.join(', '));
        if (name === 'file') run.path = kept(attributes.path ?? '');
        if (name === 'testCase') run.test = draftOf(run.path, attributes.name, attributes.duration, line);
        else if (run.test !== undefined) return readResult(run, run.test, name, attributes.message, line);
        return false;
      },
      close(path, text) {
        const { test } = run;
        if (test === undefined) return;
        test.message ||= firstLines(text);
        if (path.at(-1) !== 'testCase') return;
        delete run.test;
        const { status = 'passed', message } = test;
        run.book.add({ ...test.test, status, ...(status === 'passed' || message === '' ? {} : { message }) });
      },
    });
    run.book.settle();
    return { notes: [...notes, ...run.book.notes, NOTE], problems: run.book.problems };
  },
};

const NOTE = 'the format shows a flaky test as passed, and no error outside the tests';

interface Draft {
  readonly test: Omit<TestCase, 'status'>;
  status?: TestStatus;
  message: string;
}

interface Run {
  readonly file: SourceFile;
  readonly book: Book;
  path: string;
  test?: Draft;
}

function draftOf(path: string, name = '', duration: string | undefined, line: number): Draft {
  const milliseconds = countOf(duration);
  return {
    test: {
      name: kept(name) || UNNAMED,
      sourceLine: line,
      ...(path === '' ? {} : { suite: path, file: path }),
      ...(milliseconds === undefined ? {} : { durationMs: milliseconds }),
    },
    message: '',
  };
}

/** SonarQube refuses an element that it does not know, and so is it here: it may stand for a failure. */
function readResult({ file, book }: Run, test: Draft, name: string, message = '', line: number): boolean {
  if (name === 'failure' || name === 'error') test.status = 'failed';
  else if (name === 'skipped') test.status ??= 'skipped';
  else {
    book.problems.push({
      code: 'evidence.unknown_element',
      message: 'a test case holds an element whose meaning is not known',
      file: file.path,
      line,
      found: `<${kept(name.slice(0, 60))}> in "${test.test.name.slice(0, 80)}"`,
      expected: 'failure, error or skipped',
      remedy: 'use the report as the tool wrote it',
    });
  }
  test.message ||= firstLines(message);
  return test.message === '';
}
