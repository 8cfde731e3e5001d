import type { Adapter, SourceFile, TestCase, TestStatus } from '../adapter.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import type { Attributes } from '../xml.ts';
import { countOf, readElements } from '../xml-elements.ts';
import { type Book, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';

/** Qt Test's own XML (QXmlTestLogger, Qt 4 to 6). Each row of data is a test; what is blacklisted does not count when it fails. */
export const qtest: Adapter<'tests'> = {
  id: 'qtest',
  kind: 'tests',
  title: 'Qt Test XML',
  tools: [{ tool: 'Qt Test', how: 'BINARY -o FILE,xml (-o FILE,junitxml is read too)' }],
  claims: ({ head }) => xmlRootOf(head) === 'TestCase' && /<(?:Environment|TestFunction)[\s>]/.test(head),
  read(file, emit) {
    const run: Run = { file, book: newBook(file, emit), suite: '', name: '', rows: new Map() };
    const notes = readElements(file, {
      open: (path, attributes, line) => open(run, path, attributes, line),
      close: (path, text) => close(run, path, text),
    });
    run.book.settle();
    return {
      tool: 'qtest',
      ...(run.version === undefined ? {} : { toolVersion: run.version }),
      notes: [...notes, ...run.book.notes],
      problems: run.book.problems,
    };
  },
};

interface Row {
  status: TestStatus;
  readonly sourceLine: number;
  readonly file?: string;
  readonly line?: number;
  message: string;
}

/** What an element says of a row of data, whose tag and text come inside it. */
interface Entry extends Row {
  tag: string;
}

interface Run {
  readonly file: SourceFile;
  readonly book: Book;
  suite: string;
  version?: string;
  /** The test function that is open. */
  name: string;
  readonly rows: Map<string, Row>;
  entry?: Entry;
}

/** After an expected failure the function goes on, and passes or fails. */
const INCIDENTS: ReadonlyMap<string | undefined, TestStatus> = new Map<string | undefined, TestStatus>([
  ['pass', 'passed'],
  ['bpass', 'passed'],
  ['xfail', 'passed'],
  ['bxfail', 'passed'],
  ['skip', 'skipped'],
  ['bfail', 'skipped'],
  ['bxpass', 'skipped'],
  ['fail', 'failed'],
  ['xpass', 'failed'],
]);

const RANK: readonly TestStatus[] = ['passed', 'skipped', 'failed'];

function open(run: Run, path: readonly string[], attributes: Attributes, line: number): boolean {
  const name = path.at(-1) ?? '';
  if (path.length === 1) {
    if (name !== 'TestCase') throw wrongRoot(run.file, name, line, 'TestCase');
    run.suite = kept(attributes.name ?? '');
  } else if (name === 'TestFunction') {
    run.name = kept(attributes.name ?? '');
    run.rows.clear();
  } else if (name === 'Incident' || (name === 'Message' && /^(?:skip|qfatal)$/.test(attributes.type ?? ''))) {
    run.entry = entryOf(run, name, attributes, line);
  }
  return name === 'QTestVersion' || (run.entry !== undefined && (name === 'DataTag' || name === 'Description'));
}

function entryOf({ file, book }: Run, element: string, attributes: Attributes, line: number): Entry {
  const status = element === 'Message' && attributes.type === 'qfatal' ? 'failed' : INCIDENTS.get(attributes.type);
  if (status === undefined)
    book.problems.push({
      ...unknownStatus(file.path, '', attributes.type, [...INCIDENTS.keys()].join(', ')),
      line,
    });
  const [path, row] = [attributes.file ?? '', countOf(attributes.line) ?? 0];
  return {
    tag: '',
    status: status ?? 'failed',
    sourceLine: line,
    message: '',
    ...(path === '' ? {} : { file: kept(path) }),
    ...(row === 0 ? {} : { line: row }),
  };
}

function close(run: Run, path: readonly string[], text: string): void {
  const { entry } = run;
  const name = path.at(-1) ?? '';
  if (name === 'QTestVersion') run.version = kept(text.trim());
  else if (name === 'DataTag' && entry !== undefined) entry.tag = kept(text.trim());
  else if (name === 'Description' && entry !== undefined) entry.message = firstLines(text);
  else if ((name === 'Incident' || name === 'Message') && entry !== undefined) {
    delete run.entry;
    addEntry(run.rows, entry);
  } else if (name === 'TestFunction') addFunction(run);
}

function addEntry(rows: Map<string, Row>, { tag, ...row }: Entry): void {
  const known = rows.get(tag);
  if (known === undefined || RANK.indexOf(row.status) > RANK.indexOf(known.status)) rows.set(tag, row);
}

function addFunction({ book, name, suite, rows }: Run): void {
  for (const [tag, { message, ...row }] of rows) {
    const test: TestCase = { ...row, name: tag === '' ? name : `${name}(${tag})`, suite };
    book.add(row.status === 'passed' || message === '' ? test : { ...test, message });
  }
  if (rows.size === 0) book.add({ name, suite, status: 'failed', message: 'the test began and did not end' });
}
