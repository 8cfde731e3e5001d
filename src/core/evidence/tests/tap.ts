import type { Adapter, SourceFile, TestCase } from '../adapter.ts';
import { endedLines } from '../json.ts';
import { kept } from '../kept.ts';
import { type Book, brokenOff, newBook } from './book.ts';
import { firstLines } from './junit-case.ts';
import { type TapPoint, tapLine } from './tap-line.ts';

/** The Test Anything Protocol, versions 12 to 14, with the subtests of Node and the blocks of Vitest. */
export const tap: Adapter<'tests'> = {
  id: 'tap',
  kind: 'tests',
  title: 'TAP',
  tools: [
    { tool: 'Node', how: 'node --test --test-reporter=tap --test-reporter-destination=FILE' },
    { tool: 'Bats', how: 'bats --formatter tap13 TESTS > FILE' },
    { tool: 'Vitest', how: 'npx vitest run --reporter=tap --outputFile=FILE' },
    { tool: 'Mocha', how: 'npx mocha --reporter tap --reporter-option output=FILE' },
    { tool: 'Conftest, kubeconform', how: 'the output tap' },
  ],
  claims: ({ head }) => /^(?:#[^\n]*\n|[^\S\n]*\n)*(?:TAP version 1[234]|1\.\.\d+|(?:not )?ok \d+)(?:\s|$)/i.test(head),
  read(file, emit) {
    const reader = newReader(file, newBook(file, emit));
    for (const text of endedLines(file)) reader.line(text);
    return { ...reader.end(), notes: reader.notes() };
  },
};

/** The test points of one indentation, as far as they have come. */
interface Group {
  planned?: number;
  items: number;
  failing: number;
}

/** A point whose details may still follow. */
interface Pending {
  readonly indent: number;
  readonly point: TapPoint;
  /** What stands inside it, where that came first. */
  readonly inner?: Group | undefined;
  yaml: string[];
}

interface Block {
  readonly indent: number;
  readonly point: TapPoint;
  readonly before: number;
}

function newReader(file: SourceFile, book: Book) {
  const groups = new Map<number, Group>();
  const blocks: Block[] = [];
  const allowed = new Set([0]);
  const runErrors: string[] = [];
  let pending: Pending | undefined;
  let yaml: number | undefined;
  let [missing, extra] = [0, 0];

  const groupAt = (indent: number): Group => {
    const group = groups.get(indent) ?? { items: 0, failing: 0 };
    groups.set(indent, group);
    return group;
  };
  const closeGroup = (indent: number): Group | undefined => {
    const group = groups.get(indent);
    groups.delete(indent);
    if (group?.planned === undefined) return group;
    missing += Math.max(0, group.planned - group.items);
    extra += Math.max(0, group.items - group.planned);
    return group;
  };
  const settlePending = (): void => {
    if (pending === undefined) return;
    const { indent, point, inner, yaml: details } = pending;
    const isSuite = details.some((line) => /^type: ['"]?suite\b/.test(line.trim()));
    const test = caseOf(point, details);
    const hasFailed = test.status === 'failed';
    groupAt(indent).failing += hasFailed || (inner?.failing ?? 0) > 0 ? 1 : 0;
    if (!isSuite) book.add(test, false);
    else if (hasFailed && (inner?.failing ?? 0) === 0) book.add(test, false);
    pending = undefined;
  };
  const closeBlock = (): void => {
    settlePending();
    const block = blocks.pop();
    if (block === undefined) return;
    closeGroup(block.indent + STEP);
    if (!block.point.ok && book.failing() === block.before) book.add(caseOf(block.point, []), false);
  };
  const point = (indent: number, one: TapPoint): void => {
    settlePending();
    groupAt(indent).items += 1;
    if (one.opensBlock) {
      blocks.push({ indent, point: one, before: book.failing() });
      allowed.add(indent + STEP);
      return;
    }
    pending = { indent, point: one, inner: blocks.length > 0 ? undefined : closeGroup(indent + STEP), yaml: [] };
  };
  return {
    line(text: string): void {
      if (yaml !== undefined) {
        if (text.trimEnd() === `${' '.repeat(yaml)}...`) yaml = undefined;
        else if (pending !== undefined && pending.yaml.length < DETAILS) pending.yaml.push(kept(text.slice(0, 400)));
        return;
      }
      const line = tapLine(text);
      if (line.kind === 'yaml' && pending !== undefined && line.indent > pending.indent) yaml = line.indent;
      else if (line.kind === 'bail')
        runErrors.push(`the run bailed out${line.reason === '' ? '' : `: ${line.reason}`}`);
      else if (line.kind === 'subtest') allowed.add(line.indent);
      else if (line.kind === 'close' && blocks.at(-1)?.indent === line.indent) closeBlock();
      else if (line.kind === 'point' && allowed.has(line.indent)) point(line.indent, line.point);
      else if (line.kind === 'plan' && allowed.has(line.indent)) groupAt(line.indent).planned = line.count;
    },
    notes: (): readonly string[] => [
      ...book.notes,
      NOTE,
      ...(extra > 0 ? ['a plan is smaller than the points beneath it; the points were counted'] : []),
    ],
    end() {
      const isOpen = yaml !== undefined || blocks.length > 0;
      settlePending();
      const planned = groups.get(0)?.planned;
      for (const indent of [...groups.keys()]) closeGroup(indent);
      if (isOpen || (planned === undefined && runErrors.length === 0))
        book.problems.push(
          brokenOff(file, isOpen ? 'a test point that does not end' : 'no plan', 'a whole stream with its plan'),
        );
      book.settle({ tests: missing, failing: 0, skipped: 0 });
      return { tool: 'tap', problems: book.problems, runErrors };
    },
  };
}

const STEP = 4;
const DETAILS = 40;
const NOTE = 'TAP tells neither a second try nor errors outside the tests';

/** A directive is stronger than the result (TAP 14, "Directives"). */
function caseOf({ ok, name, directive, durationMs }: TapPoint, yaml: readonly string[]): TestCase {
  const status = directive !== undefined ? 'skipped' : ok ? 'passed' : 'failed';
  const detail = (key: string): string | undefined =>
    yaml
      .map((line) => line.trim())
      .find((line) => line.startsWith(`${key}: `))
      ?.slice(key.length + 2)
      .replace(/^(['"])(.*)\1$/, '$2');
  const [, path, line] = /^(?:file:\/\/)?(.*?):(\d+)(?::\d+)?$/.exec(detail('location') ?? detail('at') ?? '') ?? [];
  const took = durationMs ?? Number(detail('duration_ms') ?? Number.NaN);
  const message = detail('error') ?? detail('message');
  return {
    name,
    status,
    ...(path === undefined ? {} : { file: path }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(took >= 0 ? { durationMs: took } : {}),
    ...(status === 'failed' && message && !/^[|>]-?$/.test(message) ? { message: firstLines(message) } : {}),
  };
}
