import type { Adapter, SourceFile, TestCase, TestStatus } from '../adapter.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import type { Attributes } from '../xml.ts';
import { countOf, millisecondsOf, readElements } from '../xml-elements.ts';
import { type Book, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';
import type { Claims } from './suite.ts';

/** The XML of NUnit 3 and 4 (`test-run`) and of NUnit 2 (`test-results`), after the descriptions of both formats in NUnit's documentation. */
export const nunit: Adapter<'tests'> = {
  id: 'nunit',
  kind: 'tests',
  title: 'NUnit XML',
  tools: [
    { tool: 'NUnit', how: 'nunit3-console ASSEMBLY --result=FILE, or --result="FILE;format=nunit2"' },
    { tool: 'dotnet test', how: 'dotnet test --logger "nunit;LogFilePath=FILE", with NunitXml.TestLogger' },
    { tool: 'Unity', how: 'Unity -runTests -testResults FILE' },
  ],
  claims: ({ head }) => ROOTS.has(xmlRootOf(head)),
  read(file, emit) {
    const run: Run = { file, book: newBook(file, emit), suites: [], claims: undefined };
    const notes = readElements(file, {
      open: (path, attributes, line) => open(run, path, attributes, line),
      close: (path, text) => close(run, path, text),
    });
    run.book.settle(run.claims);
    return {
      tool: 'nunit',
      ...(run.version === undefined ? {} : { toolVersion: run.version }),
      notes: [...notes, ...run.book.notes, 'NUnit shows a test that passed when it was retried as passed'],
      problems: run.book.problems,
    };
  },
};

/** Some runners leave the outermost element out. */
const ROOTS: ReadonlySet<string | undefined> = new Set(['test-run', 'test-results', 'test-suite']);

interface Suite {
  readonly name: string;
  readonly failed: boolean;
  readonly failingBefore: number;
  readonly tags: string[];
  message: string;
}

interface Draft {
  readonly attributes: Attributes;
  readonly line: number;
  readonly tags: string[];
  message: string;
}

interface Run {
  readonly file: SourceFile;
  readonly book: Book;
  readonly suites: Suite[];
  claims: Claims | undefined;
  test?: Draft;
  version?: string;
}

function open(run: Run, path: readonly string[], attributes: Attributes, line: number): boolean {
  const name = path.at(-1) ?? '';
  if (path.length === 1) {
    if (!ROOTS.has(name)) throw wrongRoot(run.file, name, line, 'test-run');
    run.claims = name === 'test-results' ? claimsOfResults(attributes) : claimsOfRun(attributes);
    if (attributes['engine-version'] !== undefined) run.version = kept(attributes['engine-version']);
  }
  const suite = run.suites.at(-1);
  switch (name) {
    case 'test-suite':
      run.suites.push({
        name: kept(attributes.name ?? ''),
        failed: STATUSES.get(attributes.result ?? '') === 'failed',
        failingBefore: run.book.failing(),
        tags: [...(suite?.tags ?? [])],
        message: '',
      });
      return false;
    case 'test-case':
      run.test = { attributes, line, tags: [...(suite?.tags ?? [])], message: '' };
      return false;
    case 'property':
      if (attributes.name === 'Category') addTag(run, attributes.value);
      return false;
    case 'category':
      addTag(run, attributes.name);
      return false;
    case 'message':
      return true;
    default:
      return false;
  }
}

/** A suite passes its categories on to what stands in it. */
function addTag(run: Run, tag: string | undefined): void {
  if (tag !== undefined) (run.test ?? run.suites.at(-1))?.tags.push(kept(tag));
}

function close(run: Run, path: readonly string[], text: string): void {
  const name = path.at(-1);
  if (name === 'message' && path.at(-2) !== 'assertion') {
    const owner = run.test ?? run.suites.at(-1);
    if (owner !== undefined) owner.message ||= text;
  } else if (name === 'test-case' && run.test !== undefined) {
    run.book.add(caseOf(run, run.test));
    delete run.test;
  } else if (name === 'test-suite') {
    const suite = run.suites.pop();
    if (suite?.failed === true && run.book.failing() === suite.failingBefore) run.book.add(failedSuite(suite), false);
  }
}

/** One-time set-ups and tear-downs, and assemblies that could not be loaded, are written on the suite alone. */
function failedSuite({ name, message }: Suite): TestCase {
  const text = firstLines(message);
  return { name, status: 'failed', suite: name, ...(text === '' ? {} : { message: text }) };
}

/** Results of NUnit 3, of NUnit 2.5 and later, and of suites. */
const STATUSES: ReadonlyMap<string, TestStatus> = new Map<string, TestStatus>([
  ...['Passed', 'Success', 'Warning'].map((word) => [word, 'passed'] as const),
  ...['Failed', 'Failure', 'Error', 'NotRunnable', 'Cancelled', 'Invalid'].map((word) => [word, 'failed'] as const),
  ...['Skipped', 'Ignored', 'Inconclusive', 'Explicit'].map((word) => [word, 'skipped'] as const),
]);

/** NUnit before 2.5 has no result, only whether a test was executed and its success. */
function statusOf({ result, executed, success }: Attributes): TestStatus | undefined {
  if (result !== undefined) return STATUSES.get(result);
  if (executed?.toLowerCase() === 'false') return 'skipped';
  if (success === undefined) return undefined;
  return success.toLowerCase() === 'true' ? 'passed' : 'failed';
}

function caseOf({ file, book, suites }: Run, { attributes, line, tags, message }: Draft): TestCase {
  const status = statusOf(attributes);
  const name = kept(attributes.name ?? '');
  if (status === undefined)
    book.problems.push({ ...unknownStatus(file.path, '', attributes.result, [...STATUSES.keys()].join(', ')), line });
  if (attributes.result === 'Warning') book.notes.push(`${name.slice(0, 80)} passed with a warning`);
  const suite = kept(attributes.classname ?? suites.at(-1)?.name ?? '');
  const text = status === 'passed' ? '' : firstLines(message);
  return {
    name: name || suite,
    status: status ?? 'failed',
    sourceLine: line,
    ...(suite === '' ? {} : { suite }),
    ...(tags.length === 0 ? {} : { tags }),
    ...millisecondsOf(attributes.duration ?? attributes.time),
    ...(text === '' ? {} : { message: text }),
  };
}

const sum = (attributes: Attributes, ...keys: readonly string[]): number =>
  keys.reduce((total, key) => total + (countOf(attributes[key]) ?? 0), 0);

const claimsOfRun = (attributes: Attributes): Claims => ({
  tests: sum(attributes, 'total'),
  failing: sum(attributes, 'failed'),
  skipped: sum(attributes, 'skipped', 'inconclusive'),
});

/** NUnit 2: the total is of those that ran. */
const claimsOfResults = (attributes: Attributes): Claims => ({
  tests: sum(attributes, 'total'),
  failing: sum(attributes, 'errors', 'failures', 'invalid'),
  skipped: sum(attributes, 'ignored', 'skipped', 'inconclusive'),
});
