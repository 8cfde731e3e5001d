import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, SourceFile, Tally } from '../adapter.ts';
import { arrayAt, badShape, isObject, type JsonObject, numberAt, parseJsonObject, stringAt } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import { badTally, coverageOf, type FileHits, hit, isCounted, isTally, noCoverage, tallied } from './tallies.ts';

/** gcovr's JSON (gcovr.com, "JSON Output" and "JSON Summary Output"). */
export const gcovr: Adapter<'coverage'> = {
  id: 'gcovr',
  kind: 'coverage',
  title: 'gcovr JSON',
  tools: [{ tool: 'gcovr', how: 'gcovr --json coverage.json, or --json-summary' }],
  claims: ({ head }) => /^\s*\{/.test(head) && /"gcovr\/(?:summary_)?format_version"\s*:/.test(head),
  read(file, emit) {
    const root = parseJsonObject(file);
    const files = arrayAt(root, 'files');
    if (files === undefined) throw badShape(file, '/files', root.files, 'an array of files');
    const problems: ProblemParts[] = [];
    let [counted, isShared] = [0, false];
    for (const [index, value] of files.entries()) {
      const pointer = pointerTo('files', index);
      if (!isObject(value)) throw badShape(file, pointer, value, 'the coverage of a file');
      const name = stringAt(value, 'file') ?? stringAt(value, 'filename');
      if (name === undefined) throw badShape(file, `${pointer}/file`, value.file, 'the name of a file');
      const lines = arrayAt(value, 'lines');
      isShared ||=
        new Set(lines?.map((line) => (isObject(line) ? line.line_number : undefined))).size < (lines?.length ?? 0);
      const coverage =
        lines === undefined
          ? { file: name, ...sumsOf(file, pointer, value, problems) }
          : coverageOf(name, hitsOf(file, pointer, lines, arrayAt(value, 'functions') ?? []));
      if (isCounted(coverage)) counted += 1;
      emit(coverage);
    }
    if (counted === 0) problems.push(noCoverage(file));
    const notes = isShared ? ['a line that stands there for each of several functions is counted once'] : [];
    return { tool: 'gcovr', notes, problems };
  },
};

function hitsOf(file: SourceFile, pointer: string, lines: readonly unknown[], functions: readonly unknown[]): FileHits {
  const hits: FileHits = { lines: new Map(), branches: new Map(), functions: new Map(), statements: new Map() };
  for (const [index, line] of lines.entries()) {
    const at = `${pointer}/lines/${index}`;
    if (!isObject(line)) throw badShape(file, at, line, 'a line');
    if (line['gcovr/noncode'] === true || line['gcovr/excluded'] === true) continue;
    const [number, count] = [numberAt(line, 'line_number'), numberAt(line, 'count')];
    if (number === undefined || count === undefined) throw badShape(file, at, line.count, 'a number and a count');
    hit(hits.lines, number, count);
    for (const [branch, value] of (arrayAt(line, 'branches') ?? []).entries()) {
      if (isObject(value) && value['gcovr/excluded'] !== true)
        // A line that stands there for each of several functions has branches in each of them.
        hit(hits.branches, `${index}.${branch}`, numberAt(value, 'count') ?? 0);
    }
  }
  for (const [index, one] of functions.entries()) {
    if (isObject(one) && one['gcovr/excluded'] !== true)
      hit(hits.functions, functionOf(one) ?? index, numberAt(one, 'execution_count') ?? 0);
  }
  return hits;
}

/** One name may stand for functions at several lines. */
function functionOf(one: JsonObject): string | undefined {
  const name = stringAt(one, 'name') ?? stringAt(one, 'demangled_name');
  return name === undefined ? undefined : `${name}:${String(one.lineno)}`;
}

function sumsOf(file: SourceFile, pointer: string, value: JsonObject, problems: ProblemParts[]): object {
  const tally = (kind: string): Tally => {
    const found = { covered: numberAt(value, `${kind}_covered`) ?? 0, total: numberAt(value, `${kind}_total`) ?? 0 };
    if (isTally(found.covered, found.total)) return found;
    problems.push(badTally(file, `${pointer}/${kind}_covered`, `${found.covered} of ${found.total}`));
    return { covered: 0, total: 0 };
  };
  return {
    ...tallied('lines', tally('line')),
    ...tallied('branches', tally('branch')),
    ...tallied('functions', tally('function')),
  };
}
