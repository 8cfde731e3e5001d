import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { badShape, isObject, numberAt, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { badTally, isCounted, isTally, noCoverage, tallied } from './tallies.ts';

/** The JSON report of coverage.py; what it calls statements are lines that can run. */
export const coveragePy: Adapter<'coverage'> = {
  id: 'coverage-py',
  kind: 'coverage',
  title: 'coverage.py JSON',
  tools: [{ tool: 'coverage.py', how: 'coverage json, or pytest --cov --cov-report=json' }],
  claims(file) {
    const keys = keysOf(file.head, 2);
    return keys.has('meta') && keys.has('meta/version') && keys.has('files') && keys.has('meta/branch_coverage');
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const files = objectAt(root, 'files');
    if (files === undefined) throw badShape(file, '/files', root.files, 'an object of files');
    const problems: ProblemParts[] = [];
    let counted = 0;
    for (const [name, value] of Object.entries(files)) {
      const summary = isObject(value) ? objectAt(value, 'summary') : undefined;
      const pointer = pointerTo('files', name, 'summary');
      if (summary === undefined) throw badShape(file, pointer, undefined, 'the sums of a file');
      const lines = {
        covered: numberAt(summary, 'covered_lines') ?? -1,
        total: numberAt(summary, 'num_statements') ?? -1,
      };
      const branches = {
        covered: numberAt(summary, 'covered_branches') ?? 0,
        total: numberAt(summary, 'num_branches') ?? 0,
      };
      for (const { covered, total } of [lines, branches]) {
        if (!isTally(covered, total)) problems.push(badTally(file, pointer, `${covered} of ${total}`));
      }
      const coverage = { file: name, ...tallied('lines', lines), ...tallied('branches', branches) };
      if (isCounted(coverage)) counted += 1;
      emit(coverage);
    }
    if (counted === 0) problems.push(noCoverage(file));
    const version = stringAt(objectAt(root, 'meta') ?? {}, 'version');
    return { tool: 'coverage.py', ...(version === undefined ? {} : { toolVersion: version }), notes: [], problems };
  },
};
