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

/** Ginkgo's JSON report (types.Report of version 2). Nodes of the suite, such as BeforeSuite, are tests only when they fail. */
export const ginkgoJson: Adapter<'tests'> = {
  id: 'ginkgo-json',
  kind: 'tests',
  title: 'Ginkgo JSON',
  tools: [{ tool: 'Ginkgo', how: 'ginkgo --json-report=FILE ./...' }],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return keys.has('*/SuitePath') && keys.has('*/SuiteSucceeded');
  },
  read(file, emit) {
    const suites = parseJson(file);
    if (!isArray(suites)) throw badShape(file, '', suites, 'an array of suites');
    const book = newBook(file, emit);
    const runErrors: string[] = [];
    let tests = 0;
    for (const [index, suite] of suites.entries()) {
      if (!isObject(suite)) throw badShape(file, `/${index}`, suite, 'a suite');
      tests += numberAt(objectAt(suite, 'PreRunStats') ?? {}, 'TotalSpecs') ?? 0;
      const before = book.failing();
      readSuite(file, book, suite, `/${index}`);
      const reasons = (arrayAt(suite, 'SpecialSuiteFailureReasons') ?? []).filter((text) => typeof text === 'string');
      const isSilent = suite.SuiteSucceeded === false && reasons.length === 0 && book.failing() === before;
      const isDry = objectAt(suite, 'SuiteConfig')?.DryRun === true;
      runErrors.push(...reasons, ...(isSilent ? ['a suite failed in which no spec did'] : []));
      if (isDry) runErrors.push('this was a dry run: no spec ran');
    }
    book.settle({ tests, failing: 0, skipped: 0 });
    return { tool: 'ginkgo', notes: [...book.notes, NOTE, GINKGO_LEAVES_OUT], problems: book.problems, runErrors };
  },
};

/** Also of its JUnit XML. */
export const GINKGO_LEAVES_OUT = 'Ginkgo leaves out suites that did not compile';
const NOTE = 'Ginkgo shows a spec that never started, after an interrupt or with --fail-fast, as skipped';

function readSuite(file: SourceFile, book: Book, suite: JsonObject, above: string): void {
  const specs = suite.SpecReports === null ? [] : arrayAt(suite, 'SpecReports');
  if (specs === undefined) throw badShape(file, `${above}/SpecReports`, suite.SpecReports, 'an array of specs');
  for (const [index, spec] of specs.entries()) {
    const pointer = `${above}/SpecReports/${index}`;
    if (!isObject(spec)) throw badShape(file, pointer, spec, 'a spec');
    const status = statusOf(spec);
    if (status === undefined)
      book.problems.push(unknownStatus(file.path, `${pointer}/State`, spec.State, [...STATES.keys()].join(', ')));
    const isSpec = spec.LeafNodeType === 'It';
    if (isSpec || (status ?? 'failed') === 'failed')
      book.add(caseOf(spec, status ?? 'failed', stringAt(suite, 'SuiteDescription') ?? ''), isSpec);
  }
}

const STATES: ReadonlyMap<unknown, TestStatus> = new Map<unknown, TestStatus>([
  ['passed', 'passed'],
  ['pending', 'skipped'],
  ['skipped', 'skipped'],
  ['failed', 'failed'],
  ['panicked', 'failed'],
  ['aborted', 'failed'],
  ['interrupted', 'failed'],
  ['timedout', 'failed'],
]);

/** With MustPassRepeatedly a spec that passed was tried often and never failed. */
function statusOf(spec: JsonObject): TestStatus | undefined {
  const status = STATES.get(spec.State);
  const retried = (numberAt(spec, 'NumAttempts') ?? 0) > 1 && (numberAt(spec, 'MaxFlakeAttempts') ?? 0) > 1;
  return status === 'passed' && retried ? 'flaky' : status;
}

function caseOf(spec: JsonObject, status: TestStatus, around: string): TestCase {
  const texts = (key: string): readonly string[] =>
    (arrayAt(spec, key) ?? []).flat().filter((text): text is string => typeof text === 'string' && text !== '');
  const containers = texts('ContainerHierarchyTexts');
  const place = objectAt(spec, 'LeafNodeLocation') ?? {};
  const [path, line, nanoseconds] = [
    stringAt(place, 'FileName'),
    numberAt(place, 'LineNumber'),
    numberAt(spec, 'RunTime'),
  ];
  const attempts = numberAt(spec, 'NumAttempts') ?? 0;
  const message = status === 'passed' ? '' : firstLines(stringAt(objectAt(spec, 'Failure') ?? {}, 'Message') ?? '');
  return {
    name: stringAt(spec, 'LeafNodeText') || stringAt(spec, 'LeafNodeType') || UNNAMED,
    status,
    suite: containers.length === 0 ? around : containers.join(' > '),
    tags: [...texts('ContainerHierarchyLabels'), ...texts('LeafNodeLabels')],
    ...(path === undefined || path === '' ? {} : { file: path }),
    ...(line === undefined || line < 1 ? {} : { line }),
    ...(attempts > 1 ? { attempts } : {}),
    ...(nanoseconds === undefined || nanoseconds < 0 ? {} : { durationMs: nanoseconds / 1e6 }),
    ...(message === '' ? {} : { message }),
  };
}
