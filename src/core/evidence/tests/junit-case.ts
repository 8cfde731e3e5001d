import type { TestCase, TestStatus } from '../adapter.ts';
import { kept } from '../kept.ts';
import type { Attributes } from '../xml.ts';
import type { Dialect } from './junit-dialect.ts';
import { UNNAMED } from './suite.ts';

/** A test case while it is being read. */
export interface CaseDraft {
  readonly attributes: Attributes;
  readonly line: number;
  failures: number;
  /** Tries that failed before the last one, as surefire and nextest write them. */
  reruns: number;
  recovered: number;
  skip?: { readonly type: string; message: string };
  message?: string;
  tags?: string[];
}

export const newCase = (attributes: Attributes, line: number): CaseDraft => ({
  attributes,
  line,
  failures: 0,
  reruns: 0,
  recovered: 0,
});

/** Values of the attributes `status` and `result` that reporters write beside, or instead of, an element. */
const WORDS: ReadonlyMap<string, TestStatus> = new Map([
  ...words('passed', 'pass passed ok success successful succeeded true run completed warning'),
  // Qt: b stands for blacklisted, whose failures do not count.
  ...words('passed', 'xfail bpass bxfail'),
  ...words('failed', 'fail failed failure error errored false broken timedout timed_out timeout cancelled canceled'),
  ...words('failed', 'interrupted aborted stopped undefined ambiguous hook_error cleanup_error xpass panicked'),
  ...words(
    'skipped',
    'skip skipped disabled notrun ignored suppressed pending todo deselected incomplete inconclusive bfail bxpass',
  ),
  ...words('not_run', 'untested not_run not-run'),
]);

function words(status: TestStatus, list: string): readonly (readonly [string, TestStatus])[] {
  return list.split(' ').map((word) => [word, status] as const);
}

export interface Judged {
  readonly status: TestStatus;
  /** A value of `status` or `result` that is not known. */
  readonly unknown?: string;
}

/** The one status of a case (docs: how reports are read). A directive such as node's todo beats a failure. */
export function judge(draft: CaseDraft): Judged {
  const { status: first, result: second } = draft.attributes;
  if (first === undefined && second === undefined) return { status: fromElements(draft) };
  const said = [first ?? '', second ?? ''].filter((word) => word !== '');
  const meant = said.map((word) => WORDS.get(word.toLowerCase()));
  const unknown = said.find((_, index) => meant[index] === undefined);
  const status = fromElements(draft);
  if (unknown !== undefined) return { status, unknown };
  if (status === 'failed' || draft.skip?.type === 'todo') return { status };
  if (meant.includes('failed')) return { status: 'failed' };
  if (meant.includes('not_run')) return { status: 'not_run' };
  return { status: status === 'passed' && meant.includes('skipped') ? 'skipped' : status };
}

/** CTest skips a test whose binary is missing, nose2 one that passes against what it was expected to do. */
const NO_SKIP = /^(?:Unable to find executable|test passes unexpectedly)/;

/** CTest, which names each case twice, calls everything a skip that it did not run, and counts the most of it as failed. */
function whyNotRun({ name, classname, status }: Attributes, reason: string): TestStatus | undefined {
  if (status !== 'notrun' || name !== classname || /^(?:SKIP_|Disabled)/.test(reason)) return undefined;
  return reason === 'Fixture dependency failed' ? 'not_run' : 'failed';
}

/** What Catch2 writes beside the failures of a test that may fail. */
const MAY_FAIL = 'TEST_CASE tagged with !mayfail';

function fromElements(draft: CaseDraft): TestStatus {
  const { skip, attributes } = draft;
  if (skip?.type === 'todo' || skip?.message === MAY_FAIL) return 'skipped';
  if (draft.failures > 0 || attributes.failure !== undefined) return 'failed';
  if (draft.recovered > 0) return 'flaky';
  if (draft.reruns > 0) return 'failed';
  if (skip === undefined) return 'passed';
  return whyNotRun(attributes, skip.message) ?? (NO_SKIP.test(skip.message) ? 'failed' : 'skipped');
}

/** Whether any try of the case failed, whatever became of it: what counters of failures count. */
export const showsFailure = (draft: CaseDraft, status: TestStatus): boolean =>
  status === 'failed' || status === 'flaky' || draft.failures > 0;

/** `classname` names what a test belongs to, unless the reporter repeats the test's own name there. */
function suiteOf(name: string, classname: string, around: string): string {
  return classname === '' || classname === 'test' || name.endsWith(classname) ? around : classname;
}

/** The finished case. Only what did not plainly pass is copied: the rest is counted and let go. */
export function caseOf(draft: CaseDraft, status: TestStatus, around: string, dialect: Dialect): TestCase {
  const { name: given = '', classname = '', file, line, time } = draft.attributes;
  const name = given === '' ? classname || around || UNNAMED : given;
  const suite = dialect.classnameIsSuite === true && classname !== '' ? classname : suiteOf(name, classname, around);
  const test: { -readonly [K in keyof TestCase]: TestCase[K] } = { name, status, sourceLine: draft.line };
  if (suite !== '') test.suite = suite;
  if (file) test.file = file;
  if (line) addLine(test, Number(line) + (dialect.linesFromZero === true ? 1 : 0));
  if (time) addDuration(test, Number(time) * 1000);
  if (draft.tags !== undefined) test.tags = draft.tags.map(kept);
  if (status === 'passed') return test;
  const tries = draft.reruns + draft.recovered;
  if (tries > 0) test.attempts = tries + 1;
  const message = firstLines(
    status === 'skipped' ? (draft.skip?.message ?? '') : (draft.message ?? draft.attributes.failure ?? ''),
  );
  if (message !== '') test.message = message;
  return keptCase(test);
}

/** The same case without a hold on the block it was read from. */
export function keptCase(test: TestCase): TestCase {
  return {
    ...test,
    name: kept(test.name),
    ...(test.suite === undefined ? {} : { suite: kept(test.suite) }),
    ...(test.file === undefined ? {} : { file: kept(test.file) }),
  };
}

function addLine(test: { line?: number }, line: number): void {
  if (Number.isSafeInteger(line) && line > 0) test.line = line;
}

function addDuration(test: { durationMs?: number }, milliseconds: number): void {
  if (milliseconds >= 0 && Number.isFinite(milliseconds)) test.durationMs = milliseconds;
}

const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const MESSAGE_LINES = 5;
const MESSAGE_CHARACTERS = 500;

/** The start of a message, as much as a reader needs to know the failure again. */
export function firstLines(text: string): string {
  const start = text
    .slice(0, 4 * MESSAGE_CHARACTERS)
    .replace(COLOUR, '')
    .trim();
  return kept(start.split('\n', MESSAGE_LINES).join('\n').slice(0, MESSAGE_CHARACTERS).trimEnd());
}
