import type { Adapter, SourceFile, TestCase, TestStatus } from '../adapter.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import type { Attributes } from '../xml.ts';
import { countOf, readElements } from '../xml-elements.ts';
import { type Book, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';
import { INSTANT } from './junit-state.ts';

/**
 * Test results of Visual Studio and `dotnet test` (vstst.xsd, namespace TeamTest/2010). A result that holds results of its own, one for
 * each row of data, is judged by them.
 */
export const trx: Adapter<'tests'> = {
  id: 'trx',
  kind: 'tests',
  title: 'TRX of Visual Studio and dotnet test',
  tools: [
    { tool: 'dotnet test', how: 'dotnet test --logger "trx;LogFileName=FILE"' },
    { tool: 'Microsoft.Testing.Platform', how: 'dotnet test -- --report-trx --report-trx-filename FILE' },
    { tool: 'vstest.console', how: 'vstest.console ASSEMBLY /Logger:trx' },
  ],
  claims: ({ head }) => xmlRootOf(head) === 'TestRun' && /microsoft\.com\/schemas\/VisualStudio\/TeamTest/.test(head),
  read(file, emit) {
    const run: Run = {
      file,
      book: newBook(file, emit),
      open: [],
      done: [],
      tests: new Map(),
      runErrors: [],
      handed: 0,
      outer: 0,
    };
    try {
      const notes = readElements(file, {
        open: (path, attributes, line) => open(run, path, attributes, line),
        close: (path, text) => close(run, path, text),
      });
      handOver(run);
      settle(run);
      return {
        tool: 'vstest',
        ...(run.claimedAt === undefined ? {} : { claimedAt: run.claimedAt }),
        notes: [...notes, ...run.book.notes],
        problems: run.book.problems,
        runErrors: run.runErrors,
      };
    } catch (thrown) {
      handOver(run);
      throw thrown;
    }
  },
};

interface Result {
  readonly id: string;
  readonly line: number;
  readonly name: string;
  readonly outcome: string;
  readonly durationMs: number | undefined;
  message: string;
  /** How many results stand inside, and whether one of them failed. */
  inner: number;
  innerFailed: boolean;
}

interface Definition {
  className?: string;
  readonly tags: string[];
}

interface Run {
  readonly file: SourceFile;
  readonly book: Book;
  readonly open: Result[];
  readonly done: Result[];
  readonly tests: Map<string, Definition>;
  readonly runErrors: string[];
  handed: number;
  /** Results that only hold others: some loggers count them. */
  outer: number;
  definition?: Definition;
  outcome?: string;
  infoOutcome?: string;
  counters?: Attributes;
  claimedAt?: string;
}

/** The outcomes of vstst.xsd; a result without one is an error, which is the default. */
const OUTCOMES: ReadonlyMap<string, TestStatus> = new Map<string, TestStatus>([
  ['Passed', 'passed'],
  ['Warning', 'passed'],
  ...['', 'Failed', 'Error', 'Timeout', 'Aborted', 'NotRunnable'].map((word) => [word, 'failed'] as const),
  ...['Disconnected', 'PassedButRunAborted', 'InProgress'].map((word) => [word, 'failed'] as const),
  ...['NotExecuted', 'Inconclusive', 'Completed'].map((word) => [word, 'skipped'] as const),
  ['Pending', 'not_run'],
]);

const isResult = (name: string | undefined): boolean => name !== undefined && /Result(?:Aggregation)?$/.test(name);

function open(run: Run, path: readonly string[], attributes: Attributes, line: number): boolean {
  const name = path.at(-1);
  if (path.length === 1 && name !== 'TestRun') throw wrongRoot(run.file, name ?? '', line, 'TestRun');
  if (path[1] === 'Results' && isResult(name)) {
    run.open.push(resultOf(attributes, line));
    return false;
  }
  switch (path.slice(-2).join('/')) {
    case 'ErrorInfo/Message':
      return true;
    case 'TestRun/Times':
      if (attributes.start !== undefined && INSTANT.test(attributes.start)) run.claimedAt = kept(attributes.start);
      return false;
    case 'UnitTest/TestMethod':
      if (run.definition !== undefined)
        run.definition.className = kept(attributes.className ?? '').replace(/,.*$/s, '');
      return false;
    case 'TestCategory/TestCategoryItem':
      run.definition?.tags.push(kept(attributes.TestCategory ?? ''));
      return false;
    case 'TestRun/ResultSummary':
      run.outcome = kept(attributes.outcome ?? '');
      return false;
    case 'ResultSummary/Counters':
      run.counters = attributes;
      return false;
    case 'RunInfos/RunInfo':
      run.infoOutcome = kept(attributes.outcome ?? '');
      return false;
    case 'RunInfo/Text':
      return true;
  }
  if (path.length === 3 && path[1] === 'TestDefinitions') {
    run.definition = { tags: [] };
    run.tests.set(kept(attributes.id ?? ''), run.definition);
  }
  return false;
}

function close(run: Run, path: readonly string[], text: string): void {
  const name = path.at(-1);
  if (path[1] === 'Results' && isResult(name)) {
    const result = run.open.pop();
    if (result === undefined) return;
    run.done.push(result);
    const outer = run.open.at(-1);
    if (outer === undefined) return;
    outer.inner += 1;
    outer.innerFailed ||= result.innerFailed || OUTCOMES.get(result.outcome) === 'failed';
  } else if (name === 'Message' && path.at(-2) === 'ErrorInfo') {
    const result = run.open.at(-1);
    if (result !== undefined) result.message ||= text;
  } else if (name === 'Text' && path.at(-2) === 'RunInfo') addInfo(run, firstLines(text));
}

function resultOf(attributes: Attributes, line: number): Result {
  return {
    id: kept(attributes.testId ?? ''),
    line,
    name: kept(attributes.testName ?? ''),
    outcome: kept(attributes.outcome ?? ''),
    durationMs: durationOf(attributes.duration),
    message: '',
    inner: 0,
    innerFailed: false,
  };
}

/** `hh:mm:ss.fffffff`, with days before it where it took so long. */
function durationOf(text = ''): number | undefined {
  const match = /^(?:(\d+)\.)?(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(text);
  if (match === null) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

/** The adapter of xUnit.net repeats each failed test as an error of the run. */
function addInfo(run: Run, text: string): void {
  if (text === '' || /\[(?:FAIL|SKIP)\]$/.test(text)) return;
  if (run.infoOutcome === 'Warning' || OUTCOMES.get(run.infoOutcome ?? '') !== 'failed') run.book.notes.push(text);
  else run.runErrors.push(text);
}

/** Class and categories of a test stand after the results. */
function handOver(run: Run): void {
  for (const result of run.done.splice(0)) {
    if (result.inner > 0 && (result.innerFailed || OUTCOMES.get(result.outcome) !== 'failed')) {
      run.outer += 1;
      continue;
    }
    run.handed += 1;
    const status = OUTCOMES.get(result.outcome);
    if (status === undefined)
      run.book.problems.push({
        ...unknownStatus(run.file.path, '', result.outcome, 'an outcome of vstst.xsd'),
        line: result.line,
      });
    if (result.outcome === 'Warning') run.book.notes.push(`${result.name.slice(0, 80)} passed with a warning`);
    run.book.add(caseOf(result, status ?? 'failed', run.tests.get(result.id)));
  }
}

function caseOf(result: Result, status: TestStatus, definition: Definition | undefined): TestCase {
  const message = status === 'passed' ? '' : firstLines(result.message);
  return {
    name: result.name,
    status,
    sourceLine: result.line,
    ...(definition?.className ? { suite: definition.className } : {}),
    ...(definition === undefined || definition.tags.length === 0 ? {} : { tags: definition.tags }),
    ...(result.durationMs === undefined ? {} : { durationMs: result.durationMs }),
    ...(message === '' ? {} : { message }),
  };
}

const FAILING = [
  'failed',
  'error',
  'timeout',
  'aborted',
  'passedButRunAborted',
  'disconnected',
  'notRunnable',
] as const;

function settle({ book, counters = {}, outcome, runErrors, handed, outer }: Run): void {
  const [total = 0, executed = 0] = [countOf(counters.total), countOf(counters.executed)];
  const failing = FAILING.reduce((sum, key) => sum + (countOf(counters[key]) ?? 0), 0);
  const tests = total > handed ? Math.max(handed, total - outer) : total;
  book.settle({ tests, failing, skipped: Math.max(0, total - executed) });
  if (outcome === undefined || outcome === '' || OUTCOMES.get(outcome) !== 'failed') return;
  if (outcome !== 'Failed') runErrors.push(`the run ended as ${outcome}`);
  else if (book.failing() === 0 && runErrors.length === 0) runErrors.push('the run failed, and none of its tests did');
}
