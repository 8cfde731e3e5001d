import type { Adapter, TestStatus } from '../adapter.ts';
import { isObject, objectAt, parseJsonLines, stringAt } from '../json.ts';
import { brokenOff, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';

/** `terraform test -json`: each run block is a test; what went wrong follows it as a diagnostic. */
export const terraformTest: Adapter<'tests'> = {
  id: 'terraform-test',
  kind: 'tests',
  title: 'terraform test JSON lines',
  tools: [{ tool: 'Terraform, OpenTofu', how: 'terraform test -json > test.ndjson' }],
  claims: ({ head }) => /^\{"@level":/.test(head) && /"type":"test_abstract"/.test(head),
  read(file, emit) {
    const book = newBook(file, emit);
    const messages = new Map<string, string>();
    const ended: { readonly name: string; readonly path: string; readonly status: TestStatus }[] = [];
    const runErrors: string[] = [];
    let [planned, summed] = [0, false];
    for (const { line, value } of parseJsonLines(file)) {
      if (!isObject(value)) continue;
      const run = objectAt(value, 'test_run');
      const diagnostic = objectAt(value, 'diagnostic');
      for (const runs of Object.values(objectAt(value, 'test_abstract') ?? {}))
        planned += Array.isArray(runs) ? runs.length : 0;
      if (objectAt(value, 'test_summary') !== undefined) summed = true;
      if (diagnostic !== undefined && diagnostic.severity === 'error') {
        const text = [stringAt(diagnostic, 'summary'), stringAt(diagnostic, 'detail')].filter(Boolean).join(': ');
        const [path, name] = [stringAt(value, '@testfile'), stringAt(value, '@testrun')];
        if (path === undefined || name === undefined) runErrors.push(firstLines(text));
        else messages.set(`${path}\0${name}`, firstLines(text));
      }
      if (run === undefined || run.progress !== 'complete') continue;
      const status = STATUSES.get(run.status);
      if (status === undefined)
        book.problems.push({
          ...unknownStatus(file.path, '/test_run/status', run.status, [...STATUSES.keys()].join(', ')),
          line,
        });
      ended.push({ name: stringAt(run, 'run') ?? '', path: stringAt(run, 'path') ?? '', status: status ?? 'failed' });
    }
    for (const { name, path, status } of ended) {
      const message = messages.get(`${path}\0${name}`);
      book.add({ name, status, suite: path, file: path, ...(message === undefined ? {} : { message }) });
    }
    if (!summed) book.problems.push(brokenOff(file, 'no test_summary', 'a test_summary at the end'));
    book.settle({ tests: planned, failing: 0, skipped: 0 });
    return { tool: 'terraform', notes: book.notes, problems: book.problems, runErrors };
  },
};

const STATUSES: ReadonlyMap<unknown, TestStatus> = new Map<unknown, TestStatus>([
  ['pass', 'passed'],
  ['fail', 'failed'],
  ['error', 'failed'],
  ['skip', 'skipped'],
  ['pending', 'not_run'],
]);
