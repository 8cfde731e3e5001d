import type { Adapter, SourceFile, TestStatus } from '../adapter.ts';
import { arrayAt, isObject, type JsonObject, numberAt, objectAt, parseJsonLines, stringAt } from '../json.ts';
import { type Book, brokenOff, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';

/** The events of Schemathesis 4, one a line. An operation of the API is one test over all phases, as on the terminal and in its JUnit. */
export const schemathesis: Adapter<'tests'> = {
  id: 'schemathesis',
  kind: 'tests',
  title: 'Schemathesis JSON lines',
  tools: [
    {
      tool: 'Schemathesis',
      how: 'st run SCHEMA --report ndjson --report-ndjson-path FILE (--report junit is read too)',
    },
  ],
  claims: ({ head }) => /^\s*\{"Initialize":\{[^\n]*"schemathesis_version":/.test(head),
  read(file, emit) {
    const run: Run = { file, book: newBook(file, emit), operations: new Map(), runErrors: [], ended: false };
    for (const { line, value } of parseJsonLines(file)) {
      const [event] = isObject(value) ? Object.entries(value) : [];
      if (event !== undefined && isObject(event[1])) readEvent(run, event[0], event[1], line);
    }
    for (const [name, one] of run.operations) {
      const status = one.status ?? 'skipped';
      const message = status === 'passed' ? '' : one.message;
      run.book.add({ name, status, durationMs: one.seconds * 1000, ...(message === '' ? {} : { message }) });
    }
    if (!run.ended) run.book.problems.push(brokenOff(file, 'no end of the run', 'a line EngineFinished'));
    run.book.settle({ tests: run.selected ?? 0, failing: 0, skipped: 0 });
    return {
      tool: 'schemathesis',
      ...(run.version === undefined ? {} : { toolVersion: run.version }),
      notes: run.book.notes,
      problems: run.book.problems,
      runErrors: run.runErrors,
    };
  },
};

interface Operation {
  /** The worst of its scenarios; a skipped one says nothing beside others. */
  status?: TestStatus;
  seconds: number;
  message: string;
}

interface Run {
  readonly file: SourceFile;
  readonly book: Book;
  readonly operations: Map<string, Operation>;
  readonly runErrors: string[];
  version?: string;
  /** How many operations the run was to test. */
  selected?: number;
  ended: boolean;
}

function readEvent(run: Run, name: string, event: JsonObject, line: number): void {
  switch (name) {
    case 'Initialize': {
      const version = stringAt(event, 'schemathesis_version');
      if (version !== undefined) run.version = version;
      return;
    }
    case 'LoadingFinished': {
      const operations = objectAt(objectAt(event, 'statistic') ?? {}, 'operations') ?? {};
      const selected = numberAt(operations, 'selected');
      if (selected !== undefined) run.selected = selected;
      return;
    }
    case 'ScenarioFinished':
      readScenario(run, event, line);
      return;
    case 'NonFatalError':
      readError(run, event);
      return;
    case 'FatalError':
      run.ended = true;
      run.runErrors.push(messageOf(objectAt(event, 'exception')) || 'a fatal error');
      return;
    case 'Interrupted':
      run.runErrors.push('the run was interrupted');
      return;
    case 'EngineFinished': {
      run.ended = true;
      const reason = stringAt(event, 'stop_reason') ?? 'completed';
      if (reason === 'interrupted' || reason === 'server_unavailable') run.runErrors.push(`the run stopped: ${reason}`);
      else if (reason !== 'completed') run.book.notes.push(`the run stopped early: ${reason}`);
    }
  }
}

const STATUSES: ReadonlyMap<unknown, TestStatus> = new Map<unknown, TestStatus>([
  ['success', 'passed'],
  ['failure', 'failed'],
  ['error', 'failed'],
  ['interrupted', 'failed'],
  ['skip', 'skipped'],
]);

function readScenario(run: Run, event: JsonObject, line: number): void {
  const recorder = objectAt(event, 'recorder') ?? {};
  const status = STATUSES.get(event.status);
  if (status === undefined)
    run.book.problems.push({
      ...unknownStatus(run.file.path, '/ScenarioFinished/status', event.status, [...STATUSES.keys()].join(', ')),
      line,
    });
  // Stateful scenarios walk through several operations.
  if (event.phase === 'stateful') delete run.selected;
  const operation = operationOf(run, stringAt(recorder, 'label') ?? 'scenario');
  operation.seconds += Math.max(0, numberAt(event, 'elapsed_time') ?? 0);
  worsen(operation, status ?? 'failed');
  if (status !== 'passed') operation.message ||= failureOf(recorder) || (stringAt(event, 'skip_reason') ?? '');
}

function operationOf(run: Run, label: string): Operation {
  const operation = run.operations.get(label) ?? { seconds: 0, message: '' };
  run.operations.set(label, operation);
  return operation;
}

function worsen(operation: Operation, status: TestStatus): void {
  if (operation.status === 'failed') return;
  if (status !== 'skipped' || operation.status === undefined) operation.status = status;
}

/** The first check that failed. */
function failureOf(recorder: JsonObject): string {
  for (const checks of Object.values(objectAt(recorder, 'checks') ?? {}))
    for (const check of (Array.isArray(checks) ? checks : []).filter(isObject)) {
      const failure = objectAt(objectAt(check, 'failure_info') ?? {}, 'failure');
      if (check.status === 'failure' && failure !== undefined) return messageOf(failure) || 'a check failed';
    }
  return '';
}

/** An error that belongs to an operation fails it; any other one is of the run. */
function readError(run: Run, event: JsonObject): void {
  const label = stringAt(event, 'label') ?? '';
  const message =
    messageOf(objectAt(event, 'value')) || messageOf(objectAt(event, 'info')) || 'an error without a message';
  if (event.related_to_operation !== true || label === '') {
    run.runErrors.push(message);
    return;
  }
  const operation = operationOf(run, label);
  worsen(operation, 'failed');
  operation.message ||= message;
}

function messageOf(found: JsonObject | undefined): string {
  if (found === undefined) return '';
  const parts = [stringAt(found, 'title'), stringAt(found, 'message')].filter(
    (part) => part !== undefined && part !== '',
  );
  const extras = (arrayAt(found, 'extras') ?? []).filter((extra) => typeof extra === 'string');
  return firstLines([...parts, ...extras].join('\n'));
}
