import type { Adapter, SourceFile, TestCase } from '../adapter.ts';
import { arrayAt, isObject, type JsonObject, numberAt, objectAt, parseJsonLines, stringAt } from '../json.ts';
import { brokenOff, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';

/** Cucumber Messages (github.com/cucumber/messages): every try of every scenario, as lines of JSON. */
export const cucumberMessages: Adapter<'tests'> = {
  id: 'cucumber-messages',
  kind: 'tests',
  title: 'Cucumber Messages',
  tools: [
    { tool: 'Cucumber', how: 'npx cucumber-js --format message:FILE' },
    { tool: 'Cucumber-JVM', how: 'the plugin message:FILE' },
  ],
  claims: ({ head }) => /^\{\s*"meta":\s*\{/.test(head) && /"protocolVersion"/.test(head),
  read(file, emit) {
    const state: State = {
      file,
      pickles: new Map(),
      cases: new Map(),
      tries: new Map(),
      done: new Map(),
      runErrors: [],
      strange: new Set(),
    };
    let finished: JsonObject | undefined;
    let tool: JsonObject = {};
    for (const { value } of parseJsonLines(file)) {
      if (!isObject(value)) continue;
      readEnvelope(state, value);
      tool = objectAt(objectAt(value, 'meta') ?? {}, 'implementation') ?? tool;
      finished ??= objectAt(value, 'testRunFinished');
    }
    const book = newBook(file, emit);
    // A scenario that was never made a test case was not chosen to run; where none was, the run did not come so far.
    const planned = new Set(state.cases.values());
    let left = 0;
    for (const [id, pickle] of state.pickles)
      if (finished === undefined || planned.size === 0 || planned.has(id))
        book.add(caseOf(pickle, state.done.get(id) ?? []));
      else left += 1;
    if (left > 0) book.notes.push(`${left} scenarios were left out by a filter`);
    if (finished === undefined)
      book.problems.push(brokenOff(file, 'no testRunFinished', 'a testRunFinished at the end'));
    for (const word of state.strange) book.problems.push(unknownStatus(file.path, '', word, [...STATUSES].join(', ')));
    const silent = finished?.success === false && book.failing() === 0 && state.runErrors.length === 0;
    if (silent) state.runErrors.push('the report says that the run failed, and none of its scenarios did');
    book.settle();
    const [name, version] = [stringAt(tool, 'name'), stringAt(tool, 'version')];
    return {
      tool: name ?? 'cucumber',
      ...(version === undefined ? {} : { toolVersion: version }),
      notes: name === 'cucumber-jvm' ? [...book.notes, DRY_RUN] : book.notes,
      problems: book.problems,
      runErrors: state.runErrors,
    };
  },
};

const DRY_RUN = 'Cucumber-JVM shows a dry run as passed, in each of its formats';

const STATUSES = new Set(['UNKNOWN', 'PASSED', 'SKIPPED', 'PENDING', 'UNDEFINED', 'AMBIGUOUS', 'FAILED']);

interface Try {
  readonly statuses: string[];
  message: string;
}

interface State {
  readonly file: SourceFile;
  /** Scenarios by their id, as compiled from the features. */
  readonly pickles: Map<string, JsonObject>;
  /** The scenario of a test case. */
  readonly cases: Map<string, string>;
  /** Tries that run now, by the id of their start. */
  readonly tries: Map<string, Try & { readonly pickle: string }>;
  /** Finished tries of a scenario, oldest first. */
  readonly done: Map<string, Try[]>;
  readonly runErrors: string[];
  readonly strange: Set<string>;
}

function readEnvelope(state: State, envelope: JsonObject): void {
  const { pickles, cases, tries, done, runErrors, strange } = state;
  const { pickle, testCase, testCaseStarted, testStepFinished, testCaseFinished, testRunHookFinished } = envelope;
  if (isObject(pickle)) pickles.set(stringAt(pickle, 'id') ?? '', pickle);
  else if (isObject(testCase)) cases.set(stringAt(testCase, 'id') ?? '', stringAt(testCase, 'pickleId') ?? '');
  else if (isObject(testCaseStarted)) {
    const id = cases.get(stringAt(testCaseStarted, 'testCaseId') ?? '') ?? '';
    tries.set(stringAt(testCaseStarted, 'id') ?? '', { pickle: id, statuses: [], message: '' });
  } else if (isObject(testStepFinished)) {
    const one = tries.get(stringAt(testStepFinished, 'testCaseStartedId') ?? '');
    const result = objectAt(testStepFinished, 'testStepResult') ?? {};
    const status = stringAt(result, 'status') ?? 'UNKNOWN';
    if (!STATUSES.has(status)) strange.add(status);
    one?.statuses.push(status);
    if (one !== undefined && one.message === '') one.message = firstLines(stringAt(result, 'message') ?? '');
  } else if (isObject(testCaseFinished)) {
    const id = stringAt(testCaseFinished, 'testCaseStartedId') ?? '';
    const one = tries.get(id);
    if (one === undefined) return;
    tries.delete(id);
    done.set(one.pickle, [...(done.get(one.pickle) ?? []), one]);
  } else if (isObject(testRunHookFinished)) {
    const result = objectAt(testRunHookFinished, 'result') ?? {};
    if (result.status !== 'PASSED')
      runErrors.push(firstLines(stringAt(result, 'message') ?? '') || 'a hook of the run failed');
  } else if (isObject(envelope.parseError)) {
    runErrors.push(firstLines(stringAt(envelope.parseError, 'message') ?? '') || 'a feature could not be read');
  }
}

/** A try without steps ran nothing; one that skipped and did not fail was skipped. */
function ended({ statuses }: Try): 'failed' | 'skipped' | 'passed' | 'not_run' {
  if (statuses.length === 0) return 'not_run';
  if (statuses.some((status) => status !== 'PASSED' && status !== 'SKIPPED')) return 'failed';
  return statuses.includes('SKIPPED') ? 'skipped' : 'passed';
}

function caseOf(pickle: JsonObject, tries: readonly Try[]): TestCase {
  const last = tries.at(-1);
  const status = last === undefined ? 'not_run' : ended(last);
  const recovered = status === 'passed' && tries.some((one) => ended(one) === 'failed');
  const message = tries.find((one) => one.message !== '')?.message ?? '';
  const line = numberAt(objectAt(pickle, 'location') ?? {}, 'line');
  const uri = stringAt(pickle, 'uri');
  return {
    name: stringAt(pickle, 'name') ?? '',
    status: recovered ? 'flaky' : status,
    tags: (arrayAt(pickle, 'tags') ?? []).flatMap((tag) => (isObject(tag) ? (stringAt(tag, 'name') ?? []) : [])),
    ...(uri === undefined ? {} : { suite: uri, file: uri }),
    ...(line === undefined ? {} : { line }),
    ...(tries.length > 1 ? { attempts: tries.length } : {}),
    ...(message === '' || (status === 'passed' && !recovered) ? {} : { message }),
  };
}
