import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, FileCoverage, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, isObject, type JsonObject, numberAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { badTally, isCounted, isTally, noCoverage, tallied } from './tallies.ts';

/** The report of Xcode's xccov: the targets, each with the sums of its files. Bundles of tests are no product code. */
export const xccov: Adapter<'coverage'> = {
  id: 'xccov',
  kind: 'coverage',
  title: 'xccov JSON',
  tools: [{ tool: 'Xcode', how: 'xcrun xccov view --report --json Test.xcresult > coverage.json' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    const marks = ['coveredLines', 'executableLines', 'buildProductPath'];
    return keys.has('targets/*/files') && marks.some((key) => keys.has(`targets/*/${key}`));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const targets = arrayAt(root, 'targets');
    if (targets === undefined) throw badShape(file, '/targets', root.targets, 'an array of targets');
    const problems: ProblemParts[] = [];
    const best = new Map<string, FileCoverage>();
    let tests = 0;
    for (const [at, target] of targets.entries()) {
      const files = isObject(target) ? arrayAt(target, 'files') : undefined;
      if (!isObject(target) || files === undefined)
        throw badShape(file, `/targets/${at}/files`, undefined, 'an array of files');
      if (/\.xctest$/.test(stringAt(target, 'name') ?? '')) {
        tests += 1;
        continue;
      }
      for (const [index, value] of files.entries()) {
        const one = fileOf(file, value, `/targets/${at}/files/${index}`, problems);
        const known = best.get(one.file)?.lines?.covered ?? -1;
        if ((one.lines?.covered ?? 0) > known) best.set(one.file, one);
      }
    }
    for (const one of best.values()) emit(one);
    if (![...best.values()].some(isCounted)) problems.push(noCoverage(file));
    const notes = tests === 0 ? [] : [`${tests} bundles of tests are left out`];
    return { tool: 'xccov', notes: [...notes, 'a file of several targets is counted once'], problems };
  },
};

function fileOf(file: SourceFile, value: unknown, pointer: string, problems: ProblemParts[]): FileCoverage {
  const name = isObject(value) ? (stringAt(value, 'path') ?? stringAt(value, 'name')) : undefined;
  if (!isObject(value) || name === undefined) throw badShape(file, `${pointer}/path`, value, 'the path of a file');
  const [covered, total] = [numberAt(value, 'coveredLines') ?? -1, numberAt(value, 'executableLines') ?? -1];
  if (!isTally(covered, total)) problems.push(badTally(file, pointer, `${covered} of ${total} lines`));
  const functions = (arrayAt(value, 'functions') ?? []).filter(isObject);
  return {
    file: name,
    ...tallied('lines', isTally(covered, total) ? { covered, total } : { covered: 0, total: 0 }),
    ...tallied('functions', { covered: functions.filter(hasRun).length, total: functions.length }),
  };
}

const hasRun = (method: JsonObject): boolean => (numberAt(method, 'executionCount') ?? 0) > 0;
