import type { Adapter, Report, SourceFile, TestCase } from '../adapter.ts';
import {
  arrayAt,
  badShape,
  isArray,
  isObject,
  type JsonObject,
  numberAt,
  objectAt,
  parseJsonLines,
  parseJsonObject,
  stringAt,
} from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { type Book, brokenOff, newBook } from './book.ts';
import { firstLines } from './junit-case.ts';

/** Mocha's reporters json and json-stream. A hook that failed stands among the failures and is no test of the plan. */
export const mochaJson: Adapter<'tests'> = {
  id: 'mocha-json',
  kind: 'tests',
  title: 'Mocha JSON',
  tools: [{ tool: 'Mocha', how: 'npx mocha --reporter json --reporter-option output=FILE' }],
  claims({ head }) {
    if (/^\["start",\{"total":\d+\}\]\s/.test(head)) return true;
    const keys = keysOf(head, 2);
    return keys.has('stats/suites') && keys.has('stats/passes') && keys.has('tests') && !keys.has('results');
  },
  read(file, emit) {
    const book = newBook(file, emit);
    return file.head.startsWith('["start"') ? readStream(file, book) : readDocument(file, book);
  },
};

const NO_HOOKED = 'Mocha does not list the tests that a failed hook kept from running';

function readDocument(file: SourceFile, book: Book): Report {
  const root = parseJsonObject(file);
  const stats = objectAt(root, 'stats');
  if (stats === undefined) throw badShape(file, '/stats', root.stats, 'the counters of the run');
  for (const [key, status] of [
    ['passes', 'passed'],
    ['failures', 'failed'],
    ['pending', 'skipped'],
  ] as const) {
    const list = arrayAt(root, key);
    if (list === undefined) throw badShape(file, `/${key}`, root[key], 'an array of tests');
    for (const [index, test] of list.entries()) add(file, book, test, status, `/${key}/${index}`);
  }
  book.settle(claimsOf(stats));
  return { tool: 'mocha', notes: [...book.notes, NO_HOOKED], problems: book.problems };
}

/** Tests that are pending stand in the counters alone, at the end. */
function readStream(file: SourceFile, book: Book): Report {
  let planned = 0;
  let stats: JsonObject | undefined;
  for (const { line, value } of parseJsonLines(file)) {
    const [event, what] = isArray(value) ? value : [];
    if (!isObject(what)) throw badShape(file, '', value, 'an array of an event and an object');
    if (event === 'start') planned = numberAt(what, 'total') ?? 0;
    else if (event === 'end') stats = what;
    else if (event === 'pass' || event === 'fail')
      add(file, book, what, event === 'pass' ? 'passed' : 'failed', `line ${line}`);
  }
  if (stats === undefined) book.problems.push(brokenOff(file, 'no event "end"', 'an event "end" with the counters'));
  book.settle({ ...claimsOf(stats ?? {}), tests: planned });
  return {
    tool: 'mocha',
    notes: [...book.notes, NO_HOOKED, 'the stream counts tests that are skipped and does not name them'],
    problems: book.problems,
  };
}

/** Failed hooks are counted among the failures: a failure that no case shows is told by the failures alone. */
const claimsOf = (stats: JsonObject) => ({
  tests: numberAt(stats, 'tests') ?? 0,
  failing: numberAt(stats, 'failures') ?? 0,
  skipped: numberAt(stats, 'pending') ?? 0,
});

const HOOK = /^"(?:before|after) (?:all|each)" hook\b/;

function add(
  file: SourceFile,
  book: Book,
  test: unknown,
  status: 'passed' | 'failed' | 'skipped',
  place: string,
): void {
  const name = isObject(test) ? stringAt(test, 'title') : undefined;
  if (!isObject(test) || name === undefined) throw badShape(file, place, test, 'a test with a title');
  const retries = numberAt(test, 'currentRetry') ?? 0;
  const recovered = status === 'passed' && retries > 0;
  book.add({ ...caseOf(test, name, retries), status: recovered ? 'flaky' : status }, !HOOK.test(name));
}

function caseOf(test: JsonObject, name: string, retries: number): Omit<TestCase, 'status'> {
  const full = stringAt(test, 'fullTitle') ?? name;
  const suite = full.endsWith(name) ? full.slice(0, -name.length).trim() : full;
  const [file, duration] = [stringAt(test, 'file'), numberAt(test, 'duration')];
  const error = test.err;
  const message = firstLines(
    typeof error === 'string' ? error : (stringAt(objectAt(test, 'err') ?? {}, 'message') ?? ''),
  );
  return {
    name,
    ...(suite === '' ? {} : { suite }),
    ...(file === undefined ? {} : { file }),
    ...(duration === undefined || duration < 0 ? {} : { durationMs: duration }),
    ...(retries > 0 ? { attempts: retries + 1 } : {}),
    ...(message === '' ? {} : { message }),
  };
}
