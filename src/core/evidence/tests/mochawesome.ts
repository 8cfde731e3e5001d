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
import { type Book, newBook } from './book.ts';
import { firstLines } from './junit-case.ts';

/** Mochawesome's JSON, as Mocha and Cypress write it: suites inside suites, with hooks that failed beside their tests. */
export const mochawesome: Adapter<'tests'> = {
  id: 'mochawesome',
  kind: 'tests',
  title: 'Mochawesome JSON',
  tools: [
    { tool: 'Mocha', how: 'npx mocha --reporter mochawesome --reporter-options html=false' },
    { tool: 'Cypress', how: 'npx cypress run --reporter mochawesome --reporter-options html=false,overwrite=false' },
  ],
  claims({ head }) {
    const keys = keysOf(head, 3);
    return (
      keys.has('stats') && keys.has('results') && (keys.has('results/*/uuid') || keys.has('stats/testsRegistered'))
    );
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const stats = objectAt(root, 'stats') ?? {};
    const results = arrayAt(root, 'results');
    if (results === undefined) throw badShape(file, '/results', root.results, 'an array of suites');
    const book = newBook(file, emit);
    // Without tests the only result is false.
    for (const [index, suite] of results.entries())
      if (suite !== false) readSuite(file, book, suite, `/results/${index}`, []);
    book.settle({
      tests: numberAt(stats, 'testsRegistered') ?? numberAt(stats, 'tests') ?? 0,
      failing: numberAt(stats, 'failures') ?? 0,
      skipped: (numberAt(stats, 'pending') ?? 0) + (numberAt(stats, 'skipped') ?? 0),
    });
    const notes = [...book.notes, 'a test that passed in a second try is shown as a plain pass'];
    return { tool: 'mochawesome', notes, problems: book.problems };
  },
};

function readSuite(file: SourceFile, book: Book, suite: unknown, pointer: string, above: readonly string[]): void {
  if (!isObject(suite)) throw badShape(file, pointer, suite, 'a suite');
  const path = [...above, stringAt(suite, 'title') ?? ''].filter((title) => title !== '');
  const where = { suite: path.join(' > '), file: stringAt(suite, 'fullFile') || stringAt(suite, 'file') || '' };
  const list = (key: string): readonly unknown[] => {
    if (suite[key] === undefined) return [];
    const found = arrayAt(suite, key);
    if (found === undefined) throw badShape(file, `${pointer}/${key}`, suite[key], 'an array');
    return found;
  };
  for (const key of ['beforeHooks', 'afterHooks'] as const) {
    for (const [index, hook] of list(key).entries()) {
      const status = isObject(hook) ? statusOf(hook) : undefined;
      if (status === 'failed') book.add(caseOf(file, hook, `${pointer}/${key}/${index}`, where, status), false);
    }
  }
  for (const [index, test] of list('tests').entries()) {
    const status = isObject(test) ? statusOf(test) : undefined;
    if (status === undefined)
      throw badShape(file, `${pointer}/tests/${index}/state`, test, 'a test that says how it ended');
    book.add(caseOf(file, test, `${pointer}/tests/${index}`, where, status));
  }
  for (const [index, one] of list('suites').entries()) readSuite(file, book, one, `${pointer}/suites/${index}`, path);
}

/** `skipped` are tests that a failed hook kept from running. */
function statusOf({ pass, fail, pending, skipped, state }: JsonObject): TestStatus | undefined {
  if (fail === true || state === 'failed') return 'failed';
  if (skipped === true) return 'not_run';
  if (pending === true || state === 'pending') return 'skipped';
  return pass === true || state === 'passed' ? 'passed' : undefined;
}

function caseOf(
  file: SourceFile,
  test: unknown,
  pointer: string,
  where: { readonly suite: string; readonly file: string },
  status: TestStatus,
): TestCase {
  const name = isObject(test) ? stringAt(test, 'title') : undefined;
  if (!isObject(test) || name === undefined) throw badShape(file, `${pointer}/title`, test, 'a title');
  const duration = numberAt(test, 'duration');
  const message = firstLines(stringAt(objectAt(test, 'err') ?? {}, 'message') ?? '');
  return {
    name,
    status,
    ...(where.suite === '' ? {} : { suite: where.suite }),
    ...(where.file === '' ? {} : { file: where.file }),
    ...(duration === undefined || duration < 0 ? {} : { durationMs: duration }),
    ...(message === '' ? {} : { message }),
  };
}
