import type { Adapter, SourceFile } from '../adapter.ts';
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

/** Newman's JSON: an assertion is a test, and each iteration one of its own. */
export const newman: Adapter<'tests'> = {
  id: 'newman',
  kind: 'tests',
  title: 'Newman JSON',
  tools: [{ tool: 'Newman', how: 'npx newman run COLLECTION --reporters json --reporter-json-export FILE' }],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return keys.has('collection') && (keys.has('run') || keys.has('collection/info') || keys.has('collection/item'));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const run = objectAt(root, 'run');
    const executions = run === undefined ? undefined : arrayAt(run, 'executions');
    if (run === undefined || executions === undefined)
      throw badShape(file, '/run/executions', run?.executions, 'an array');
    const book = newBook(file, emit);
    for (const [index, execution] of executions.entries()) {
      if (!isObject(execution)) throw badShape(file, `/run/executions/${index}`, execution, 'an execution');
      readExecution(file, book, execution, `/run/executions/${index}`);
    }
    const asserted = objectAt(objectAt(run, 'stats') ?? {}, 'assertions') ?? {};
    book.settle({ tests: numberAt(asserted, 'total') ?? 0, failing: numberAt(asserted, 'failed') ?? 0, skipped: 0 });
    const runErrors = isObject(run.error) ? [stringAt(run.error, 'message') ?? 'the run ended with an error'] : [];
    return { tool: 'newman', notes: book.notes, problems: book.problems, runErrors };
  },
};

/** An error of the request or of a script is a failed test named after the item, unless one of its assertions failed. */
function readExecution(file: SourceFile, book: Book, execution: JsonObject, pointer: string): void {
  const item = stringAt(objectAt(execution, 'item') ?? {}, 'name') ?? '';
  const before = book.failing();
  for (const [index, one] of (arrayAt(execution, 'assertions') ?? []).entries()) {
    const name = isObject(one) ? stringAt(one, 'assertion') : undefined;
    if (!isObject(one) || name === undefined)
      throw badShape(file, `${pointer}/assertions/${index}`, one, 'an assertion');
    const message = firstLines(stringAt(objectAt(one, 'error') ?? {}, 'message') ?? '');
    const status = one.skipped === true ? 'skipped' : isObject(one.error) ? 'failed' : 'passed';
    book.add({ name, status, suite: item, ...(message === '' ? {} : { message }) });
  }
  const error = errorOf(execution);
  if (error === undefined || book.failing() > before) return;
  book.add({ name: item, status: 'failed', suite: item, message: firstLines(error) }, false);
}

function errorOf(execution: JsonObject): string | undefined {
  const scripts = ['prerequestScript', 'testScript'].flatMap((key) => arrayAt(execution, key) ?? []);
  const errors = [execution.requestError, ...scripts.map((script) => (isObject(script) ? script.error : undefined))];
  const error = errors.find(isObject);
  return error === undefined ? undefined : (stringAt(error, 'message') ?? 'an error without a message');
}
