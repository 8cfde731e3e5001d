import type { Adapter, SourceFile, TestCase, TestStatus } from '../adapter.ts';
import {
  arrayAt,
  badShape,
  isArray,
  isObject,
  type JsonObject,
  numberAt,
  objectAt,
  parseJson,
  stringAt,
} from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { type Book, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';
import { UNNAMED } from './suite.ts';

/** Cucumber's JSON, as its implementations and Behave write it. Undefined, pending and ambiguous steps fail their scenario. */
export const cucumberJson: Adapter<'tests'> = {
  id: 'cucumber-json',
  kind: 'tests',
  title: 'Cucumber JSON',
  tools: [
    { tool: 'Cucumber', how: 'npx cucumber-js --format json:FILE (messages also tell a second try)' },
    { tool: 'Cucumber-JVM', how: 'the plugin json:FILE' },
    { tool: 'Behave', how: 'behave -f json -o FILE' },
  ],
  claims({ head }) {
    const keys = keysOf(head, 3);
    if (!keys.has('*/elements')) return false;
    // A screenshot may fill the head before the keys of the feature come.
    return (keys.has('*/keyword') && keys.has('*/name')) || (/"keyword":\s*"/.test(head) && /"steps":\s*\[/.test(head));
  },
  read(file, emit) {
    const features = parseJson(file);
    if (!isArray(features)) throw badShape(file, '', features, 'an array of features');
    const book = newBook(file, emit);
    for (const [index, feature] of features.entries()) {
      const elements = isObject(feature)
        ? (arrayAt(feature, 'elements') ?? (feature.elements === undefined ? [] : undefined))
        : undefined;
      if (!isObject(feature) || elements === undefined)
        throw badShape(file, `/${index}/elements`, feature, 'an array of scenarios');
      readFeature(file, book, feature, elements, `/${index}`);
    }
    book.settle();
    return { tool: 'cucumber', notes: [...book.notes, NOTE, HOOKS], problems: book.problems };
  },
};

const NOTE =
  'only Cucumber for Ruby lists each try of a scenario: elsewhere one that was flaky is shown as a plain pass';

const HOOKS =
  'the JSON of Cucumber.js leaves out what fails before and after all scenarios; Cucumber-JVM shows a dry run as passed';

/** A background of Cucumber-JVM is an element of its own before each scenario; what fails in it fails the scenario. */
function readFeature(
  file: SourceFile,
  book: Book,
  feature: JsonObject,
  elements: readonly unknown[],
  above: string,
): void {
  let background: Result = { words: [], message: '' };
  const tests = new Map<string, TestCase>();
  for (const [index, element] of elements.entries()) {
    const pointer = `${above}/elements/${index}`;
    if (!isObject(element)) throw badShape(file, pointer, element, 'a scenario');
    const result = resultOf(file, element, pointer);
    if (element.type === 'background') {
      background = result;
      continue;
    }
    const words = [...background.words, ...result.words];
    background = { words: [], message: '' };
    const { status, unknown } = judged(words, stringAt(element, 'status'));
    if (unknown !== undefined)
      book.problems.push(unknownStatus(file.path, pointer, unknown, 'a status that Cucumber documents'));
    const test = caseOf(file, feature, element, { status, message: result.message, pointer });
    const key = isRuby(element) ? `${stringAt(element, 'id')}:${test.line}` : pointer;
    const before = tests.get(key);
    if (before?.status === 'failed') tests.set(key, retried(before, test));
    else tests.set(before === undefined ? key : pointer, test);
  }
  const before = book.failing();
  for (const test of tests.values()) book.add(test);
  const own = stringAt(feature, 'status');
  if (own !== undefined && FAILED.has(own.toLowerCase()) && book.failing() === before)
    book.add(failedFeature(feature, own), false);
}

/** Behave writes no scenario where a hook of the feature failed, and loses the status of one before a rule. */
function failedFeature(feature: JsonObject, status: string): TestCase {
  const name = stringAt(feature, 'name') || UNNAMED;
  return { name, status: 'failed', suite: name, message: `the feature ended as ${status}` };
}

/** Cucumber for Ruby lists each try of a scenario as an element of its own. */
const isRuby = (element: JsonObject): boolean =>
  (arrayAt(element, 'steps') ?? []).some((step) =>
    /\.rb:\d+$/.test(stringAt(objectAt(isObject(step) ? step : {}, 'match') ?? {}, 'location') ?? ''),
  );

function retried({ attempts = 1, message }: TestCase, last: TestCase): TestCase {
  return {
    ...last,
    status: last.status === 'passed' ? 'flaky' : 'failed',
    attempts: attempts + 1,
    ...(message === undefined ? {} : { message }),
  };
}

interface Result {
  readonly words: readonly string[];
  readonly message: string;
}

/** The status of every step and hook, and the message of the first that failed. */
function resultOf(file: SourceFile, element: JsonObject, pointer: string): Result {
  const steps = (arrayAt(element, 'steps') ?? []).filter(isObject);
  const hooks = [element, ...steps].flatMap((one) =>
    ['before', 'after'].flatMap((key) => (arrayAt(one, key) ?? []).filter(isObject)),
  );
  const words: string[] = [];
  let message = '';
  for (const step of [...steps, ...hooks]) {
    const result = objectAt(step, 'result');
    // Behave writes no result for a step that it never came to.
    const word = result === undefined ? 'untested' : result.status;
    if (typeof word !== 'string') throw badShape(file, `${pointer}/steps`, word, 'the status of a step');
    words.push(word.toLowerCase());
    const text = result?.error_message;
    if (message === '' && text !== undefined) message = firstLines(isArray(text) ? text.join('\n') : String(text));
  }
  return { words, message };
}

const FAILED = new Set([
  'failed',
  'undefined',
  'pending',
  'pending_warn',
  'ambiguous',
  'unknown',
  'error',
  'hook_error',
  'cleanup_error',
  'xfailed',
]);
const KNOWN = new Set([...FAILED, 'passed', 'skipped', 'untested', 'untested_pending', 'untested_undefined']);

/** The worst word decides; Behave also says how the scenario ended. */
function judged(steps: readonly string[], own: string | undefined): { status: TestStatus; unknown?: string } {
  const words = own === undefined ? steps : [...steps, own.toLowerCase()];
  const unknown = words.find((word) => !KNOWN.has(word));
  if (unknown !== undefined) return { status: 'failed', unknown };
  if (words.some((word) => FAILED.has(word))) return { status: 'failed' };
  if (own === 'skipped' || (own === undefined && words.includes('skipped'))) return { status: 'skipped' };
  if (words.length === 0 || (own !== 'passed' && words.some((word) => word.startsWith('untested'))))
    return { status: 'not_run' };
  return { status: 'passed' };
}

function caseOf(
  file: SourceFile,
  feature: JsonObject,
  element: JsonObject,
  { status, message, pointer }: { readonly status: TestStatus; readonly message: string; readonly pointer: string },
): TestCase {
  const name = stringAt(element, 'name');
  if (name === undefined) throw badShape(file, `${pointer}/name`, element.name, 'the name of a scenario');
  const [path, row] = (stringAt(element, 'location') ?? '').split(/:(?=\d+$)/);
  const source = stringAt(feature, 'uri') ?? path;
  const line = numberAt(element, 'line') ?? Number(row);
  const tags = (arrayAt(element, 'tags') ?? []).map((tag) =>
    isObject(tag) ? (stringAt(tag, 'name') ?? '') : String(tag),
  );
  return {
    name,
    status,
    suite: stringAt(feature, 'name') ?? '',
    tags: tags.map((tag) => (tag.startsWith('@') ? tag : `@${tag}`)),
    ...(source ? { file: source } : {}),
    ...(Number.isSafeInteger(line) && line > 0 ? { line } : {}),
    ...(status === 'passed' || message === '' ? {} : { message }),
  };
}
