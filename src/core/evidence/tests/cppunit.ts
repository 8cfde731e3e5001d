import type { Adapter, TestCase, TestStatus } from '../adapter.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import { countOf, readElements } from '../xml-elements.ts';
import { newBook } from './book.ts';
import { firstLines } from './junit-case.ts';
import { UNNAMED } from './suite.ts';

/** The XML of CppUnit's XmlOutputter, and of AUnit, which took it over. */
export const cppunit: Adapter<'tests'> = {
  id: 'cppunit',
  kind: 'tests',
  title: 'CppUnit XML',
  tools: [
    { tool: 'CppUnit', how: 'CppUnit::XmlOutputter' },
    { tool: 'AUnit', how: 'AUnit.Reporter.XML' },
  ],
  claims: ({ head }) =>
    xmlRootOf(head) === 'TestRun' &&
    /<(?:FailedTests|SuccessfulTests)\b/.test(head) &&
    !/<TestRun[^>]*\sxmlns=/.test(head),
  read(file, emit) {
    const book = newBook(file, emit);
    const claims = { tests: 0, failing: 0, skipped: 0 };
    let test: Draft | undefined;
    const notes = readElements(file, {
      open(path, _, line) {
        const name = path.at(-1) ?? '';
        if (path.length === 1 && name !== 'TestRun') throw wrongRoot(file, name, line, 'TestRun');
        if (path.length === 3 && (name === 'FailedTest' || name === 'Test'))
          test = {
            status: LISTS.get(path[1]) ?? 'failed',
            name: '',
            file: '',
            message: '',
            kind: '',
            sourceLine: line,
          };
        return path.length > 2 && TEXTS.has(name);
      },
      close(path, text) {
        const name = path.at(-1) ?? '';
        if (path[1] === 'Statistics' && name === 'Tests') claims.tests = countOf(text.trim()) ?? 0;
        if (path[1] === 'Statistics' && name === 'FailuresTotal') claims.failing = countOf(text.trim()) ?? 0;
        if (test === undefined) return;
        readText(test, name, text);
        if (path.length !== 3) return;
        book.add(caseOf(test));
        test = undefined;
      },
    });
    book.settle(claims);
    return { notes: [...notes, ...book.notes], problems: book.problems };
  },
};

/** Skipped tests are an addition that some make to the outputter. */
const LISTS: ReadonlyMap<string | undefined, TestStatus> = new Map<string | undefined, TestStatus>([
  ['SuccessfulTests', 'passed'],
  ['SkippedTests', 'skipped'],
  ['FailedTests', 'failed'],
]);

const TEXTS = new Set(['Name', 'File', 'Line', 'Message', 'FailureType', 'Tests', 'FailuresTotal']);

interface Draft {
  readonly status: TestStatus;
  readonly sourceLine: number;
  name: string;
  file: string;
  line?: number;
  message: string;
  kind: string;
}

function readText(test: Draft, element: string, text: string): void {
  const plain = text.trim();
  if (element === 'Name') test.name = kept(plain);
  else if (element === 'File') test.file = kept(plain);
  else if (element === 'Message') test.message = firstLines(text);
  else if (element === 'FailureType') test.kind = kept(plain);
  else if (element === 'Line' && (countOf(plain) ?? 0) > 0) test.line = Number(plain);
}

/** `Suite::test`, as CppUnit names them. */
function caseOf({ status, name, file, line, message, kind, sourceLine }: Draft): TestCase {
  const at = name.lastIndexOf('::');
  const text = message || kind;
  return {
    name: (at < 0 ? name : name.slice(at + 2)) || UNNAMED,
    status,
    sourceLine,
    ...(at < 1 ? {} : { suite: name.slice(0, at) }),
    ...(file === '' ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(status !== 'passed' && text !== '' ? { message: text } : {}),
  };
}
