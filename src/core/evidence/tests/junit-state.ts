import type { ProblemParts } from '../../model/problem.ts';
import type { Report, SourceFile, TestCase } from '../adapter.ts';
import { kept } from '../kept.ts';
import type { Attributes } from '../xml.ts';
import { type CaseDraft, caseOf, judge, showsFailure } from './junit-case.ts';
import { type Dialect, dialectOfCase, isHook } from './junit-dialect.ts';
import { identityOf, mayHoldTries, type TriesBuffer, triesBuffer, UNENDED } from './junit-tries.ts';
import {
  addTo,
  balance,
  claimsOf,
  hiddenFailure,
  missingCases,
  newSuite,
  noNumber,
  noTests,
  type Suite,
  UNNAMED,
  unnamedCases,
  unreadCounter,
} from './suite.ts';

/** The books of one JUnit file while it is read: which suite and case are open, what was counted, what is wrong. */
export interface JunitState {
  readonly file: SourceFile;
  readonly emit: (test: TestCase) => void;
  /** Elements of a test case that the slot accepts by name. */
  readonly accepted: ReadonlySet<string>;
  readonly frames: Frame[];
  readonly notes: Set<string>;
  /** By what makes them one: the first of its kind stands for all. */
  readonly problems: Map<string, ProblemParts>;
  readonly runErrors: string[];
  dialect: Dialect;
  claimedAt?: string;
  total: number;
  twins: number;
  /** The case that is open; `child` is the element inside it, empty where it is not known. */
  current?: { readonly draft: CaseDraft; readonly depth: number; child: string } | undefined;
  text: string;
  onText?: ((text: string) => void) | undefined;
}

interface Frame {
  readonly suite: Suite;
  readonly identities: Set<string>;
  /** There while cases of this suite may be tries of one test. */
  tries?: TriesBuffer | undefined;
}

/** Equal names are only noted: a long suite need not pay for it. */
const MAX_IDENTITIES = 10_000;

/** RFC 3339 with a zone. */
export const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

export function newState(file: SourceFile, emit: (test: TestCase) => void, accepted: ReadonlySet<string>): JunitState {
  return {
    file,
    emit,
    accepted,
    frames: [],
    notes: new Set(),
    problems: new Map(),
    runErrors: [],
    dialect: {},
    total: 0,
    twins: 0,
    text: '',
  };
}

export function addProblem(state: JunitState, key: string, parts: ProblemParts): void {
  if (!state.problems.has(key)) state.problems.set(key, { file: state.file.path, ...parts });
}

export function openSuite(state: JunitState, dialect: Dialect | undefined, attributes: Attributes, line: number): void {
  if (dialect !== undefined) state.dialect = dialect;
  const { timestamp } = attributes;
  if (timestamp !== undefined && state.claimedAt === undefined && INSTANT.test(timestamp))
    state.claimedAt = kept(timestamp);
  const unread = unreadCounter(attributes);
  if (unread !== undefined) addProblem(state, 'unread counter', noNumber(unread, line, state.file.path));
  const suite = newSuite(attributes.name ?? '', claimsOf(attributes), line);
  state.frames.push({ suite, identities: new Set() });
}

/** Decided at the first case: by then the properties of the suite have told the dialect. */
function triesOf({ dialect: { tries }, file }: JunitState, { claims }: Suite): TriesBuffer | undefined {
  return tries !== undefined && mayHoldTries(tries, file, claims.tests) ? triesBuffer(tries) : undefined;
}

export function closeCase(state: JunitState, draft: CaseDraft): void {
  const frame = state.frames.at(-1);
  if (frame === undefined) return;
  const { suite } = frame;
  if (suite.cases === 0) state.dialect = dialectOfCase(draft.attributes) ?? state.dialect;
  const { status: judged, unknown } = judge(draft);
  const status = isUnended(draft, state.dialect) ? 'failed' : state.dialect.isList === true ? 'not_run' : judged;
  const test = caseOf(draft, status, suite.name, state.dialect);
  if (suite.cases === 0) frame.tries = triesOf(state, suite);
  suite.cases += 1;
  suite.tries += draft.reruns + draft.recovered;
  if (state.dialect.hooks !== true || !isHook(test.name)) suite.planned += 1;
  if (showsFailure(draft, status)) suite.failing += 1;
  if (status === 'skipped') suite.skipped += 1;
  if (unknown !== undefined) unknownStatus(state, draft, unknown);
  if (frame.tries !== undefined) {
    frame.tries.add(test);
    return;
  }
  if (state.dialect.tries === undefined) noteTwin(state, frame, test);
  emitted(state, test);
}

/** pytest names a case when its test ends: after an interrupt the last one has no name. */
function isUnended(draft: CaseDraft, { tries }: Dialect): boolean {
  if (tries !== 'pytest' || draft.attributes.name !== undefined) return false;
  draft.message ??= UNENDED;
  return true;
}

function noteTwin(state: JunitState, { identities }: Frame, test: TestCase): void {
  const before = identities.size;
  if (before >= MAX_IDENTITIES) return;
  identities.add(identityOf(test));
  if (identities.size === before) state.twins += 1;
}

function emitted(state: JunitState, test: TestCase): void {
  state.total += 1;
  state.emit(test);
}

function unknownStatus(state: JunitState, draft: CaseDraft, word: string): void {
  addProblem(state, `status ${word}`, {
    code: 'evidence.unknown_status',
    message: 'a test case has a status that is not known',
    line: draft.line,
    found: `"${kept(word.slice(0, 40))}" of "${kept((draft.attributes.name ?? '').slice(0, 80))}"`,
    expected: 'passed, failed, skipped or a word known to mean one of them',
    remedy: 'use the report as the tool wrote it, or another format of the tool',
  });
}

export function closeSuite(state: JunitState): void {
  const frame = state.frames.pop();
  if (frame === undefined) return;
  const { suite } = frame;
  const tries = frame.tries?.flush((test) => emitted(state, test), suite.claims.tests) ?? 0;
  if (tries > 0) state.notes.add(`${tries} cases were read as tries of a test that stands in the file already`);
  if (suite.error !== undefined && suite.failing === 0) {
    suite.failing += 1;
    // Ant counts the class that did not load as a test, and writes no case for it.
    if (suite.planned + suite.counted < (suite.claims.tests ?? 0)) suite.planned += 1;
    emitted(state, { name: suite.name || UNNAMED, status: 'failed', message: suite.error, sourceLine: suite.line });
  }
  const isRoot = state.frames.length === 0;
  const { rootCountsIterations, countsAssertions, countsSubtests } = state.dialect;
  const isPlan = countsAssertions !== true && countsSubtests !== true && !(isRoot && rootCountsIterations === true);
  if (countsSubtests === true && (suite.claims.tests ?? 0) > suite.planned)
    state.notes.add(
      `a suite claims ${suite.claims.tests} tests and holds ${suite.planned}: pytest counts subtests, too`,
    );
  const { skips, hidesFailure, notes } = balance(suite, isPlan);
  emitUnnamed(state, suite, 'skipped', skips);
  if (hidesFailure) addProblem(state, 'hidden failure', hiddenFailure(suite, state.file.path));
  if (tries === 0) for (const note of notes) state.notes.add(note);
  if (isRoot && state.dialect.countsInComments === true && suite.failing === 0 && countsFailures(state.file))
    state.runErrors.push('the comments count failures, and no test shows one');
  const outer = state.frames.at(-1);
  if (outer !== undefined) addTo(outer.suite, suite);
  else if (suite.missing > 0) {
    emitUnnamed(state, suite, 'not_run', suite.missing);
    addProblem(state, 'missing cases', missingCases(suite, state.file.path));
  }
}

/** node ends its JUnit XML with comments such as `<!-- fail 1 -->`: a test that failed beside its subtests stands nowhere else. */
const countsFailures = (file: SourceFile): boolean =>
  ['fail', 'cancelled'].some((word) => file.count(`<!-- ${word} `) > file.count(`<!-- ${word} 0 -->`));

function emitUnnamed(state: JunitState, suite: Suite, status: 'skipped' | 'not_run', count: number): void {
  if (count > 0 && status === 'skipped') state.notes.add(`${count} skipped tests are known only from a counter`);
  for (const test of unnamedCases(suite, status, count, state.file.path)) emitted(state, test);
}

/** Hands over what is held back when a file ends before its suites do: nothing known is lost. */
export function settle(state: JunitState): void {
  if (state.current !== undefined && state.current.draft.failures > 0) closeCase(state, state.current.draft);
  for (const { tries, suite } of state.frames) tries?.flush((test) => emitted(state, test), suite.claims.tests);
}

export function reportOf(state: JunitState): Report {
  if (state.total === 0) addProblem(state, 'no tests', noTests(state.file.path));
  if (state.twins > 0)
    state.notes.add(`${state.twins} cases share file, suite and name with another; each was counted`);
  if (state.dialect.showsFlaky !== true)
    state.notes.add('this report shows a flaky test as passed, and may show a test that never started as skipped');
  const { tool, note } = state.dialect;
  if (note !== undefined) state.notes.add(note);
  return {
    ...(tool === undefined ? {} : { tool }),
    ...(state.claimedAt === undefined ? {} : { claimedAt: state.claimedAt }),
    notes: [...state.notes],
    problems: [...state.problems.values()],
    runErrors: state.runErrors,
  };
}
