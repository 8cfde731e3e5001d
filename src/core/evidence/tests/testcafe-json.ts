import type { Adapter, SourceFile, TestCase, TestStatus } from '../adapter.ts';
import { arrayAt, badShape, isObject, type JsonObject, numberAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { newBook } from './book.ts';
import { firstLines } from './junit-case.ts';

/** TestCafe's reporter json. A test stands once for all browsers; in quarantine mode it says which tests were unstable. */
export const testcafeJson: Adapter<'tests'> = {
  id: 'testcafe-json',
  kind: 'tests',
  title: 'TestCafe JSON',
  tools: [{ tool: 'TestCafe', how: 'npx testcafe BROWSER TESTS --reporter json:FILE' }],
  claims({ head }) {
    const keys = keysOf(head, 1);
    return keys.has('userAgents') && keys.has('fixtures') && keys.has('total');
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const fixtures = arrayAt(root, 'fixtures');
    if (fixtures === undefined) throw badShape(file, '/fixtures', root.fixtures, 'an array of fixtures');
    const book = newBook(file, emit);
    let held = 0;
    for (const [index, fixture] of fixtures.entries()) {
      const tests = isObject(fixture) ? arrayAt(fixture, 'tests') : undefined;
      if (!isObject(fixture) || tests === undefined)
        throw badShape(file, `/fixtures/${index}/tests`, fixture, 'a fixture with its tests');
      held += tests.length;
      for (const [at, test] of tests.entries()) book.add(caseOf(file, fixture, test, `/fixtures/${index}/tests/${at}`));
    }
    const [total, passed, skipped] = [
      numberAt(root, 'total') ?? 0,
      numberAt(root, 'passed') ?? 0,
      numberAt(root, 'skipped') ?? 0,
    ];
    // A test that recovered is one of those that passed: the failures cannot be compared where a case shows one.
    const failing = book.failing() > 0 ? 0 : Math.max(0, held - passed - skipped);
    book.settle({ tests: total, failing, skipped });
    return { tool: 'testcafe', notes: book.notes, problems: book.problems };
  },
};

function caseOf(file: SourceFile, fixture: JsonObject, test: unknown, pointer: string): TestCase {
  const name = isObject(test) ? stringAt(test, 'name') : undefined;
  const errors = isObject(test) ? arrayAt(test, 'errs') : undefined;
  if (!isObject(test) || name === undefined || errors === undefined)
    throw badShape(file, pointer, test, 'a test with its name and errors');
  const [suite, path, duration] = [stringAt(fixture, 'name'), stringAt(fixture, 'path'), numberAt(test, 'durationMs')];
  const message = firstLines(String(errors[0] ?? ''));
  return {
    name,
    status: statusOf(test, errors.length > 0),
    ...(suite === undefined ? {} : { suite }),
    ...(path === undefined ? {} : { file: path }),
    ...(duration === undefined || duration < 0 ? {} : { durationMs: duration }),
    ...(message === '' ? {} : { message }),
  };
}

function statusOf({ skipped, unstable }: JsonObject, failed: boolean): TestStatus {
  if (failed) return 'failed';
  if (skipped === true) return 'skipped';
  return unstable === true ? 'flaky' : 'passed';
}
