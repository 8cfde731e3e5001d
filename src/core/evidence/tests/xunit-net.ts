import type { Adapter, SourceFile, TestCase, TestStatus } from '../adapter.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import type { Attributes } from '../xml.ts';
import { countOf, millisecondsOf, readElements } from '../xml-elements.ts';
import { type Book, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';

/** The XML of xUnit.net (xunit.net/docs/format-xml-v2), versions 2 and 3, and the `assembly` of version 1. */
export const xunitNet: Adapter<'tests'> = {
  id: 'xunit-net',
  kind: 'tests',
  title: 'xUnit.net XML',
  tools: [
    { tool: 'xUnit.net 2', how: 'dotnet test --logger "xunit;LogFilePath=FILE", with XunitXml.TestLogger' },
    { tool: 'xUnit.net 3', how: 'dotnet run --project TESTS -- -xml FILE' },
    { tool: 'xunit.console', how: 'xunit.console ASSEMBLY -xml FILE' },
  ],
  claims: ({ head }) => isRoot(xmlRootOf(head)),
  read(file, emit) {
    const run: Run = { file, book: newBook(file, emit), claims: { tests: 0, failing: 0, skipped: 0 }, runErrors: [] };
    const notes = readElements(file, {
      open: (path, attributes, line) => open(run, path, attributes, line),
      close: (path, text) => close(run, path, text),
    });
    run.book.settle(run.claims);
    return {
      tool: 'xunit.net',
      ...(run.version === undefined ? {} : { toolVersion: run.version }),
      notes: [...notes, ...run.book.notes],
      problems: run.book.problems,
      runErrors: run.runErrors,
    };
  },
};

const isRoot = (name: string | undefined): boolean => name === 'assemblies' || name === 'assembly';

interface Draft {
  readonly attributes: Attributes;
  readonly line: number;
  readonly tags: string[];
  message: string;
  warned: boolean;
}

interface Run {
  readonly file: SourceFile;
  readonly book: Book;
  readonly claims: { tests: number; failing: number; skipped: number };
  readonly runErrors: string[];
  test?: Draft;
  /** An error of set-ups and tear-downs, or a fatal one, outside the tests. */
  error?: { readonly name: string; readonly type: string; message: string };
  version?: string;
}

function open(run: Run, path: readonly string[], attributes: Attributes, line: number): boolean {
  const name = path.at(-1) ?? '';
  if (path.length === 1 && !isRoot(name)) throw wrongRoot(run.file, name, line, 'assemblies');
  switch (name) {
    case 'assembly':
      addClaims(run, attributes);
      return false;
    case 'error':
      if (path.at(-2) === 'errors')
        run.error = { name: kept(attributes.name ?? ''), type: kept(attributes.type ?? ''), message: '' };
      return false;
    case 'test':
      run.test = { attributes, line, tags: [], message: '', warned: false };
      return false;
    case 'trait':
      addTag(run, attributes);
      return false;
    case 'warning':
      if (run.test !== undefined) run.test.warned = true;
      return false;
    case 'message':
    case 'reason':
      return true;
    default:
      return false;
  }
}

function addClaims(run: Run, attributes: Attributes): void {
  const [total = 0, failed = 0, skipped = 0, idle = 0] = ['total', 'failed', 'skipped', 'not-run'].map((key) =>
    countOf(attributes[key]),
  );
  run.claims.tests += total;
  run.claims.failing += failed;
  run.claims.skipped += skipped + idle;
  const version = /^xUnit\.net (\S+)/i.exec(attributes['test-framework'] ?? '')?.[1];
  if (version !== undefined) run.version = kept(version);
}

function addTag({ test }: Run, { name = '', value = '' }: Attributes): void {
  test?.tags.push(kept(/^category$/i.test(name) ? value : `${name}:${value}`));
}

function close(run: Run, path: readonly string[], text: string): void {
  const name = path.at(-1);
  const { test, error } = run;
  if (name === 'message' || name === 'reason') {
    const owner = test ?? error;
    if (owner !== undefined) owner.message ||= text;
  } else if (name === 'test' && test !== undefined) {
    run.book.add(caseOf(run, test));
    delete run.test;
  } else if (name === 'error' && error !== undefined) {
    const message = firstLines(error.message) || 'an error without a message';
    if (error.name === '') run.runErrors.push(message);
    else run.book.add({ name: error.name, status: 'failed', suite: error.type, message }, false);
    delete run.error;
  }
}

const STATUSES: ReadonlyMap<string | undefined, TestStatus> = new Map<string | undefined, TestStatus>([
  ['Pass', 'passed'],
  ['Fail', 'failed'],
  ['Skip', 'skipped'],
  ['NotRun', 'skipped'],
]);

/** `NotRun` is an explicit test that was not asked for. */
function caseOf({ file, book }: Run, { attributes, line, tags, message, warned }: Draft): TestCase {
  const status = STATUSES.get(attributes.result);
  const { name = '', type = '', 'source-file': source, 'source-line': sourceLine } = attributes;
  if (status === undefined)
    book.problems.push({ ...unknownStatus(file.path, '', attributes.result, 'Pass, Fail, Skip or NotRun'), line });
  if (status === 'passed' && warned) book.notes.push(`${kept(name.slice(0, 80))} passed with a warning`);
  const text = status === 'passed' ? '' : firstLines(message);
  const at = countOf(sourceLine) ?? 0;
  return {
    name: kept(name || type),
    status: status ?? 'failed',
    sourceLine: line,
    ...(type === '' ? {} : { suite: kept(type) }),
    ...(source === undefined ? {} : { file: kept(source) }),
    ...(at < 1 ? {} : { line: at }),
    ...(tags.length === 0 ? {} : { tags }),
    ...millisecondsOf(attributes.time),
    ...(text === '' ? {} : { message: text }),
  };
}
