import type { Adapter, SourceFile, TestCase, TestStatus } from '../adapter.ts';
import { arrayAt, badShape, isObject, type JsonObject, numberAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { type Book, newBook, unknownStatus } from './book.ts';
import { firstLines } from './junit-case.ts';
import { UNNAMED } from './suite.ts';

/** The tests of an Xcode result bundle (xcresulttool of Xcode 16 and later): a tree of nodes, of which the test cases count. */
export const xcresultJson: Adapter<'tests'> = {
  id: 'xcresult-json',
  kind: 'tests',
  title: 'Xcode test results JSON',
  tools: [{ tool: 'Xcode', how: 'xcrun xcresulttool get test-results tests --path BUNDLE > FILE' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    return keys.has('testNodes') && (keys.has('devices') || keys.has('testNodes/*/nodeType'));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const nodes = arrayAt(root, 'testNodes');
    if (nodes === undefined) throw badShape(file, '/testNodes', root.testNodes, 'an array of nodes');
    const book = newBook(file, emit);
    for (const [index, node] of nodes.entries()) readNode({ file, book }, node, `/testNodes/${index}`, []);
    book.settle();
    return { tool: 'xcodebuild', notes: book.notes, problems: book.problems };
  },
};

interface Run {
  readonly file: SourceFile;
  readonly book: Book;
}

const CONTAINERS = /suite|bundle/i;

/** A bundle that fails although none of its tests did, such as by a crash, is a failed test named after it. */
function readNode(run: Run, node: unknown, pointer: string, above: readonly string[]): void {
  if (!isObject(node)) throw badShape(run.file, pointer, node, 'a node');
  const type = stringAt(node, 'nodeType') ?? '';
  const name = stringAt(node, 'name') || UNNAMED;
  if (type === 'Test Case') {
    run.book.add(caseOf(run, node, name, pointer, above));
    return;
  }
  if (type === 'Failure Message') return;
  const path = CONTAINERS.test(type) ? [...above, name] : above;
  const before = run.book.failing();
  for (const [index, child] of childrenOf(node).entries()) readNode(run, child, `${pointer}/children/${index}`, path);
  if (node.result === 'Failed' && run.book.failing() === before)
    run.book.add({ name, status: 'failed', suite: above.join(' > '), ...messageOf(node) }, false);
}

const childrenOf = (node: JsonObject): readonly unknown[] => arrayAt(node, 'children') ?? [];

const RESULTS: ReadonlyMap<unknown, TestStatus> = new Map<unknown, TestStatus>([
  ['Passed', 'passed'],
  ['Failed', 'failed'],
  ['Skipped', 'skipped'],
  // It failed, as it was expected to.
  ['Expected Failure', 'passed'],
]);

function caseOf(
  { file, book }: Run,
  node: JsonObject,
  name: string,
  pointer: string,
  above: readonly string[],
): TestCase {
  const result = RESULTS.get(node.result);
  if (result === undefined)
    book.problems.push(
      unknownStatus(file.path, `${pointer}/result`, node.result, 'Passed, Failed, Skipped or Expected Failure'),
    );
  const tries = repetitionsOf(node);
  const recovered = result === 'passed' && tries.some((one) => one.result === 'Failed');
  const status = recovered ? 'flaky' : (result ?? 'failed');
  const seconds = numberAt(node, 'durationInSeconds');
  return {
    name,
    status,
    suite: above.join(' > '),
    tags: (arrayAt(node, 'tags') ?? []).filter((tag) => typeof tag === 'string'),
    ...(tries.length > 1 ? { attempts: tries.length } : {}),
    ...(seconds === undefined || seconds < 0 ? {} : { durationMs: seconds * 1000 }),
    ...(status === 'passed' ? {} : messageOf(node)),
  };
}

/** With -retry-tests-on-failure the tries stand beneath the case, or beneath each device of it. */
function repetitionsOf(node: JsonObject): readonly JsonObject[] {
  return childrenOf(node)
    .filter(isObject)
    .flatMap((child) => (child.nodeType === 'Repetition' ? [child] : repetitionsOf(child)));
}

function messageOf(node: JsonObject): { message?: string } {
  const text = firstMessage(node);
  return text === undefined ? {} : { message: firstLines(text) };
}

function firstMessage(node: JsonObject): string | undefined {
  for (const child of childrenOf(node).filter(isObject)) {
    const text = child.nodeType === 'Failure Message' ? stringAt(child, 'name') : firstMessage(child);
    if (text !== undefined) return text;
  }
  return undefined;
}
