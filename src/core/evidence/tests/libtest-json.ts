import type { Adapter, TestStatus } from '../adapter.ts';
import { isObject, type JsonObject, numberAt, parseJsonLines, stringAt } from '../json.ts';
import { brokenOff, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';

/** The JSON of Rust's libtest, and nextest's, which follows it: a suite for each binary. */
export const libtestJson: Adapter<'tests'> = {
  id: 'libtest-json',
  kind: 'tests',
  title: 'libtest JSON lines',
  tools: [
    { tool: 'cargo test', how: 'cargo +nightly test -- -Z unstable-options --format json > FILE' },
    {
      tool: 'cargo nextest',
      how: 'NEXTEST_EXPERIMENTAL_LIBTEST_JSON=1 cargo nextest run --message-format libtest-json > FILE',
    },
  ],
  claims: ({ head }) => /^\{\s*"type":\s*"suite",\s*"event":\s*"(?:started|discovery)"/.test(head),
  read(file, emit) {
    const book = newBook(file, emit);
    const running = new Set<string>();
    let [planned, filtered, failed, open] = [0, 0, 0, 0];
    for (const { line, value } of parseJsonLines(file)) {
      if (!isObject(value)) continue;
      const event = stringAt(value, 'event') ?? '';
      if (value.type === 'suite') {
        if (event === 'started') planned += numberAt(value, 'test_count') ?? 0;
        if (event === 'started') open += 1;
        if (event === 'ok' || event === 'failed') {
          filtered += numberAt(value, 'filtered_out') ?? 0;
          failed += numberAt(value, 'failed') ?? 0;
          open -= 1;
        }
        continue;
      }
      if (value.type !== 'test') continue;
      const name = nameOf(value);
      if (event === 'started') running.add(name);
      if (event === 'started' || event === 'timeout') continue;
      running.delete(name);
      const status = STATUSES.get(event);
      if (status === undefined)
        book.problems.push({ ...unknownStatus(file.path, '', event, [...STATUSES.keys()].join(', ')), line });
      const seconds = numberAt(value, 'exec_time');
      const message =
        status === 'passed' ? '' : firstLines(stringAt(value, 'stdout') ?? stringAt(value, 'message') ?? '');
      book.add({
        name,
        status: status ?? 'failed',
        ...suiteOf(value),
        ...(seconds === undefined ? {} : { durationMs: seconds * 1000 }),
        ...(message === '' ? {} : { message }),
      });
    }
    for (const name of running) book.add({ name, status: 'failed', message: 'the test began and did not end' });
    if (open > 0 || running.size > 0)
      book.problems.push(brokenOff(file, 'a suite without an end', 'ok or failed for each suite'));
    // A suite that ended told of each of its tests; nextest counts those that another of its suites runs.
    book.settle({ tests: open > 0 ? planned : 0, failing: failed, skipped: 0 });
    const notes = filtered > 0 ? [`${filtered} tests were filtered out`] : [];
    return { tool: 'libtest', notes: [...book.notes, ...notes], problems: book.problems };
  },
};

const STATUSES: ReadonlyMap<string, TestStatus> = new Map([
  ['ok', 'passed'],
  ['failed', 'failed'],
  ['ignored', 'skipped'],
  // With --list.
  ['discovered', 'not_run'],
  // It failed and may.
  ['allowed_failure', 'skipped'],
]);

/** Nextest writes `binary$test#try`. */
const nameOf = (event: JsonObject): string =>
  (stringAt(event, 'name') ?? '').replace(/^[^$]*\$/, '').replace(/#\d+$/, '');

function suiteOf(event: JsonObject): { suite?: string } {
  const binary = /^([^$]*)\$/.exec(stringAt(event, 'name') ?? '')?.[1];
  return binary === undefined ? {} : { suite: binary };
}
