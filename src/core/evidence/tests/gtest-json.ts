import type { Adapter, SourceFile, TestCase, TestStatus } from '../adapter.ts';
import { arrayAt, badShape, isObject, type JsonObject, numberAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';

/** `--gtest_output=json:FILE` of GoogleTest. */
export const gtestJson: Adapter<'tests'> = {
  id: 'gtest-json',
  kind: 'tests',
  title: 'GoogleTest JSON',
  tools: [{ tool: 'GoogleTest', how: './tests --gtest_output=json:FILE' }],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return keys.has('testsuites') && keys.has('disabled') && keys.has('failures');
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const suites = arrayAt(root, 'testsuites');
    if (suites === undefined) throw badShape(file, '/testsuites', root.testsuites, 'an array of suites');
    const book = newBook(file, emit);
    for (const [index, suite] of suites.entries()) {
      const tests = isObject(suite) ? arrayAt(suite, 'testsuite') : undefined;
      if (!isObject(suite) || tests === undefined)
        throw badShape(file, `/testsuites/${index}/testsuite`, suite, 'an array of tests');
      for (const [at, test] of tests.entries()) {
        const pointer = `/testsuites/${index}/testsuite/${at}`;
        if (!isObject(test)) throw badShape(file, pointer, test, 'a test');
        const status = statusOf(test);
        if (status === undefined)
          book.problems.push(
            unknownStatus(file.path, `${pointer}/result`, test.result, 'COMPLETED, SKIPPED or SUPPRESSED'),
          );
        book.add(caseOf(file, test, stringAt(suite, 'name') ?? '', status ?? 'failed', pointer));
      }
    }
    book.settle({
      tests: numberAt(root, 'tests') ?? 0,
      failing: (numberAt(root, 'failures') ?? 0) + (numberAt(root, 'errors') ?? 0),
      skipped: numberAt(root, 'disabled') ?? 0,
    });
    return {
      tool: 'googletest',
      notes: [
        ...book.notes,
        'with --gtest_repeat the file holds the last repetition',
        'googletest before 1.13 leaves out a failure of SetUpTestSuite or TearDownTestSuite',
      ],
      problems: book.problems,
    };
  },
};

function statusOf(test: JsonObject): TestStatus | undefined {
  if ((arrayAt(test, 'failures') ?? []).length > 0) return 'failed';
  if (test.status === 'NOTRUN' || test.result === 'SUPPRESSED' || test.result === 'SKIPPED') return 'skipped';
  return test.status === 'RUN' && (test.result === 'COMPLETED' || test.result === undefined) ? 'passed' : undefined;
}

function caseOf(file: SourceFile, test: JsonObject, suite: string, status: TestStatus, pointer: string): TestCase {
  const name = stringAt(test, 'name');
  if (name === undefined) throw badShape(file, `${pointer}/name`, test.name, 'the name of a test');
  const [failure] = (arrayAt(test, 'failures') ?? []).filter(isObject);
  const [path, line] = [stringAt(test, 'file'), numberAt(test, 'line')];
  const seconds = /^([\d.]+)s$/.exec(stringAt(test, 'time') ?? '')?.[1];
  return {
    name: name || suite,
    status,
    suite,
    ...(path === undefined ? {} : { file: path }),
    ...(line === undefined || line < 1 ? {} : { line }),
    ...(seconds === undefined ? {} : { durationMs: Number(seconds) * 1000 }),
    ...(failure === undefined ? {} : { message: firstLines(stringAt(failure, 'failure') ?? '') }),
  };
}
