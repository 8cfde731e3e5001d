import type { Adapter, SourceFile, TestCase, TestStatus } from '../adapter.ts';
import {
  arrayAt,
  badShape,
  isObject,
  type JsonObject,
  numberAt,
  objectAt,
  parseJsonObject,
  stringAt,
} from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { type Book, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';
import { UNENDED } from './junit-tries.ts';

/** pytest-json-report: outcomes in pytest's own words, and the collectors that failed. */
export const pytestJsonReport: Adapter<'tests'> = {
  id: 'pytest-json-report',
  kind: 'tests',
  title: 'pytest-json-report JSON',
  tools: [{ tool: 'pytest', how: 'pytest --json-report --json-report-file=FILE, with pytest-json-report' }],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return keys.has('exitcode') && keys.has('root') && keys.has('summary');
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const summary = objectAt(root, 'summary') ?? {};
    const tests = arrayAt(root, 'tests') ?? [];
    const book = newBook(file, emit);
    const failing = new Set<string>();
    const isGood = root.exitcode === 0;
    for (const [index, test] of tests.entries()) {
      const one = caseOf(file, book, test, `/tests/${index}`, isGood);
      if (one.status === 'failed' && one.file !== undefined) failing.add(one.file);
      book.add(one);
    }
    for (const collector of (arrayAt(root, 'collectors') ?? []).filter(isObject))
      addCollector(book, collector, failing);
    const collected = (numberAt(summary, 'collected') ?? 0) - (numberAt(summary, 'deselected') ?? 0);
    book.settle({
      tests: Math.max(0, collected),
      failing: (numberAt(summary, 'failed') ?? 0) + (numberAt(summary, 'error') ?? 0),
      skipped: 0,
    });
    return { tool: 'pytest', notes: book.notes, problems: book.problems, runErrors: runErrors(root, book) };
  },
};

/** pytest's exit codes: 2 interrupted (also by errors of collection), 3 an internal error, 4 wrong usage. */
function runErrors(root: JsonObject, book: Book): readonly string[] {
  const code = numberAt(root, 'exitcode');
  if (code === 3) return ['pytest had an internal error'];
  if (code === 4) return ['pytest was called wrongly'];
  if (book.failing() > 0) return [];
  if (code === 2) return ['pytest was interrupted'];
  return code === 1 ? ['pytest says that tests failed, and none of them is in the report'] : [];
}

const OUTCOMES: ReadonlyMap<unknown, TestStatus> = new Map<unknown, TestStatus>([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['error', 'failed'],
  ['skipped', 'skipped'],
  ['xfailed', 'passed'],
  ['xpassed', 'passed'],
  ['rerun', 'flaky'],
]);

const STAGES = ['setup', 'call', 'teardown'] as const;

/** The last subtest hides how the others ended: only a run without a failure tells that they passed. */
const SUBTESTS = 'subtests passed';

function caseOf(file: SourceFile, book: Book, test: unknown, pointer: string, isGood: boolean): TestCase {
  const id = isObject(test) ? stringAt(test, 'nodeid') : undefined;
  if (!isObject(test) || id === undefined) throw badShape(file, `${pointer}/nodeid`, test, 'a test with its node id');
  const hidden = test.outcome === SUBTESTS;
  const status = hidden ? (isGood ? 'passed' : 'failed') : (wasNotCalled(test) ?? OUTCOMES.get(test.outcome));
  if (status === undefined)
    book.problems.push(unknownStatus(file.path, `${pointer}/outcome`, test.outcome, [...OUTCOMES.keys()].join(', ')));
  const [path = '', ...rest] = id.split('::');
  const line = numberAt(test, 'lineno');
  const stages = STAGES.map((stage) => objectAt(test, stage) ?? {});
  const crash = stages
    .map((stage) => stringAt(objectAt(stage, 'crash') ?? {}, 'message'))
    .find((text) => text !== undefined);
  const unended = test.outcome === 'passed' && status === 'failed' ? UNENDED : crash;
  const message = hidden ? 'tests failed, and the report does not tell whether a subtest of this one did' : unended;
  return {
    name: rest.at(-1) ?? id,
    status: status ?? 'failed',
    file: path,
    ...(rest.length > 1 ? { suite: rest.slice(0, -1).join('::') } : {}),
    // pytest counts lines from 0.
    ...(line === undefined ? {} : { line: line + 1 }),
    durationMs: stages.reduce((sum, stage) => sum + (numberAt(stage, 'duration') ?? 0) * 1000, 0),
    ...(status === 'passed' || message === undefined ? {} : { message: firstLines(message) }),
  };
}

/** A test that was interrupted, or whose fixtures alone ran (--setup-only), passed no more than its setup. */
function wasNotCalled({ outcome, setup, call, teardown }: JsonObject): TestStatus | undefined {
  if (outcome !== 'passed' || setup === undefined || call !== undefined) return undefined;
  return teardown === undefined ? 'failed' : 'not_run';
}

/** What could not be collected is a failed test named after it, unless a test of the same file failed. */
function addCollector(book: Book, collector: JsonObject, failing: ReadonlySet<string>): void {
  const id = stringAt(collector, 'nodeid') ?? '';
  if (collector.outcome !== 'failed' || failing.has(id)) return;
  book.add({ name: id, status: 'failed', file: id, message: firstLines(stringAt(collector, 'longrepr') ?? '') }, false);
}
