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
import { type Book, brokenOff, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';

/** RSpec's JSON formatter. Errors outside the examples, such as a file that does not load, stand among its messages. */
export const rspecJson: Adapter<'tests'> = {
  id: 'rspec-json',
  kind: 'tests',
  title: 'RSpec JSON',
  tools: [{ tool: 'RSpec', how: 'rspec --format json --out FILE' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    return keys.has('examples/*/full_description') || (keys.has('examples') && keys.has('summary/example_count'));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const examples = arrayAt(root, 'examples');
    if (examples === undefined) throw badShape(file, '/examples', root.examples, 'an array of examples');
    const book = newBook(file, emit);
    for (const [index, example] of examples.entries()) book.add(caseOf(file, book, example, `/examples/${index}`));
    const summary = objectAt(root, 'summary');
    if (summary === undefined) book.problems.push(brokenOff(file, 'no summary', 'a summary of the run'));
    book.settle({
      tests: numberAt(summary ?? {}, 'example_count') ?? 0,
      failing: numberAt(summary ?? {}, 'failure_count') ?? 0,
      skipped: numberAt(summary ?? {}, 'pending_count') ?? 0,
    });
    const version = stringAt(root, 'version');
    return {
      tool: 'rspec',
      ...(version === undefined ? {} : { toolVersion: version }),
      notes: [...book.notes, 'RSpec tells neither a second try nor what never started, and shows a dry run as a pass'],
      problems: book.problems,
      runErrors: errorsOutside(root, numberAt(summary ?? {}, 'errors_outside_of_examples_count') ?? 0),
    };
  },
};

const STATUSES: ReadonlyMap<unknown, TestStatus> = new Map<unknown, TestStatus>([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['pending', 'skipped'],
]);

function caseOf(file: SourceFile, book: Book, example: unknown, pointer: string): TestCase {
  const name = isObject(example) ? stringAt(example, 'description') : undefined;
  if (!isObject(example) || name === undefined)
    throw badShape(file, `${pointer}/description`, example, 'an example with its description');
  const status = STATUSES.get(example.status);
  if (status === undefined)
    book.problems.push(unknownStatus(file.path, `${pointer}/status`, example.status, 'passed, failed or pending'));
  const full = stringAt(example, 'full_description') ?? name;
  const suite = full.endsWith(name) ? full.slice(0, full.length - name.length).trim() : full;
  const [path, line, seconds] = [
    stringAt(example, 'file_path'),
    numberAt(example, 'line_number'),
    numberAt(example, 'run_time'),
  ];
  const message = status === 'passed' ? '' : firstLines(reasonOf(example) ?? '');
  return {
    name,
    status: status ?? 'failed',
    ...(suite === '' ? {} : { suite }),
    ...(path === undefined ? {} : { file: path }),
    ...(line === undefined || line < 1 ? {} : { line }),
    ...(seconds === undefined || seconds < 0 ? {} : { durationMs: seconds * 1000 }),
    ...(message === '' ? {} : { message }),
  };
}

/** A pending example that was tried carries the failure that was expected of it. */
const reasonOf = (example: JsonObject): string | undefined =>
  stringAt(example, 'pending_message') ?? stringAt(objectAt(example, 'exception') ?? {}, 'message');

/** Before 3.8 the count stands in the messages alone. */
function errorsOutside(root: JsonObject, count: number): readonly string[] {
  const told = (arrayAt(root, 'messages') ?? [])
    .filter((text) => typeof text === 'string')
    .filter((text) => /\bAn? error occurred (?:while loading|in an? )/.test(text))
    .map((text) => firstLines(text));
  return told.length > 0 || count === 0 ? told : [`${count} errors occurred outside of the examples`];
}
