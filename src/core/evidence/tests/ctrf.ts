import type { Adapter, TestCase, TestStatus } from '../adapter.ts';
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
import { newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';
import { INSTANT } from './junit-state.ts';
import { UNENDED } from './junit-tries.ts';
import type { Claims } from './suite.ts';

/** Common Test Report Format (ctrf.io). Reporters differ in what they leave out, so its own words are read strictly. */
export const ctrf: Adapter<'tests'> = {
  id: 'ctrf',
  kind: 'tests',
  title: 'CTRF JSON',
  tools: [
    { tool: 'Playwright', how: 'playwright-ctrf-json-reporter (its own JSON says more)' },
    { tool: 'pytest', how: 'pytest --ctrf FILE, with pytest-json-ctrf' },
    { tool: 'Vitest', how: 'the reporter vitest-ctrf-json-reporter' },
    { tool: 'Jest', how: 'the reporter jest-ctrf-json-reporter' },
    { tool: 'Mocha', how: 'npx mocha --reporter mocha-ctrf-json-reporter' },
  ],
  claims(file) {
    const keys = keysOf(file.head);
    return keys.has('results/tool') && (keys.has('results/summary') || keys.has('results/tests'));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const results = objectAt(root, 'results');
    const tests = results === undefined ? undefined : arrayAt(results, 'tests');
    if (results === undefined || tests === undefined)
      throw badShape(file, '/results/tests', results?.tests, 'an array of tests');
    const book = newBook(file, emit);
    tests.forEach((test, index) => {
      const pointer = `/results/tests/${index}`;
      if (!isObject(test) || typeof test.name !== 'string')
        throw badShape(file, `${pointer}/name`, isObject(test) ? test.name : test, 'a test with a name');
      const status = statusOf(test);
      if (status === undefined)
        book.problems.push(
          unknownStatus(file.path, `${pointer}/status`, test.status, 'passed, failed, skipped, pending or other'),
        );
      book.add(caseOf(test, test.name, status ?? 'failed'));
    });
    book.settle(claimsOf(objectAt(results, 'summary') ?? {}));
    const tool = toolOf(objectAt(results, 'tool') ?? {}, stringAt(root, 'timestamp'));
    return { ...tool, notes: NOTES, problems: book.problems };
  },
};

const NOTES = ['CTRF does not tell load and hook errors, nor tests that never started: some reporters leave them out'];

function claimsOf(summary: JsonObject): Claims {
  const tests = numberAt(summary, 'tests');
  const skipped = (numberAt(summary, 'skipped') ?? 0) + (numberAt(summary, 'pending') ?? 0);
  return { ...(tests === undefined ? {} : { tests }), failing: numberAt(summary, 'failed') ?? 0, skipped };
}

/** A test that is flaky and failed stays failed; `other` is read through the reporter's own word. */
function statusOf(test: JsonObject): TestStatus | undefined {
  switch (test.status) {
    case 'passed':
      if (neverEnded(test)) return 'failed';
      return test.flaky === true || (numberAt(test, 'retries') ?? 0) > 0 || failedBefore(test) ? 'flaky' : 'passed';
    case 'failed':
      return 'failed';
    case 'skipped':
    case 'pending':
      return 'skipped';
    case 'other':
      return test.rawStatus === 'todo' ? 'skipped' : 'failed';
    default:
      return undefined;
  }
}

/** pytest-json-ctrf calls a test passed that was interrupted. */
const neverEnded = ({ start, stop }: JsonObject): boolean => stop === 0 && typeof start === 'number' && start > 0;

const failedBefore = (test: JsonObject): boolean =>
  (arrayAt(test, 'retryAttempts') ?? []).some((attempt) => isObject(attempt) && attempt.status === 'failed');

function caseOf(test: JsonObject, name: string, status: TestStatus): TestCase {
  const suite = (arrayAt(test, 'suite') ?? [test.suite]).filter((part) => typeof part === 'string').join(' > ');
  const file = stringAt(test, 'filePath');
  const line = numberAt(test, 'line');
  const retries = numberAt(test, 'retries') ?? 0;
  const duration = numberAt(test, 'duration');
  const told = stringAt(test, 'message') ?? stringAt(test, 'trace') ?? (neverEnded(test) ? UNENDED : '');
  const message = status === 'passed' ? '' : firstLines(told);
  return {
    name,
    status,
    tags: (arrayAt(test, 'tags') ?? []).filter((tag) => typeof tag === 'string'),
    ...(suite === '' ? {} : { suite }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined || line < 1 ? {} : { line }),
    ...(retries > 0 ? { attempts: retries + 1 } : {}),
    ...(duration === undefined || duration < 0 ? {} : { durationMs: duration }),
    ...(message === '' ? {} : { message }),
  };
}

function toolOf(
  tool: JsonObject,
  timestamp: string | undefined,
): { tool?: string; toolVersion?: string; claimedAt?: string } {
  const name = stringAt(tool, 'name');
  const version = stringAt(tool, 'version');
  return {
    ...(name === undefined ? {} : { tool: name }),
    ...(version === undefined ? {} : { toolVersion: version }),
    ...(timestamp !== undefined && INSTANT.test(timestamp) ? { claimedAt: timestamp } : {}),
  };
}
