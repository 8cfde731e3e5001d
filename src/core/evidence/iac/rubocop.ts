import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { arrayAt, badShape, isObject, numberAt, objectAt, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { contradiction, noResults } from './problems.ts';
import { levelsOf, type Rows, readRows, rowsUnder } from './rows.ts';

/** RuboCop's formatter json: each file with its offenses. One that was corrected, or is disabled in its source, is none any more. */
export const rubocop: Adapter<'iac'> = {
  id: 'rubocop',
  kind: 'iac',
  title: 'RuboCop JSON',
  tools: [{ tool: 'RuboCop', how: 'rubocop --format json --out rubocop.json' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    return keys.has('metadata/rubocop_version') && keys.has('files');
  },
  read(file, emit) {
    const { root, list } = rowsUnder(file, 'files');
    const problems: ProblemParts[] = [];
    const lookedAt: string[] = [];
    let offenses = 0;
    for (const [index, one] of list.entries()) {
      const pointer = `/files/${index}`;
      const path = isObject(one) ? stringAt(one, 'path') : undefined;
      const found = isObject(one) ? arrayAt(one, 'offenses') : undefined;
      if (path === undefined || found === undefined) throw badShape(file, pointer, one, 'a file with its offenses');
      lookedAt.push(path);
      offenses += found.length;
      problems.push(...readRows(file, emit, rowsOf(path), found, `${pointer}/offenses`));
    }
    const summary = objectAt(root, 'summary') ?? {};
    const [target, inspected] = [numberAt(summary, 'target_file_count'), numberAt(summary, 'inspected_file_count')];
    if (lookedAt.length === 0) problems.push(noResults(file, '/files', 'no file', 'at least one file'));
    else if (target === undefined || inspected === undefined || inspected < target)
      problems.push(contradiction(file, '/summary', `${inspected} of ${target} files`, 'all files inspected'));
    const claimed = numberAt(summary, 'offense_count') ?? 0;
    if (claimed > offenses)
      problems.push(contradiction(file, '/summary/offense_count', `${claimed}`, `${offenses} offenses`));
    const toolVersion = stringAt(objectAt(root, 'metadata') ?? {}, 'rubocop_version');
    return { tool: 'rubocop', ...(toolVersion === undefined ? {} : { toolVersion }), notes: [], problems, lookedAt };
  },
};

const rowsOf = (path: string): Rows => ({
  tool: 'rubocop',
  levels: levelsOf({ error: ['fatal', 'error'], warning: ['warning'], note: ['convention', 'refactor', 'info'] }),
  row: ({ cop_name, message, severity, corrected, suppressed, ...offense }) => ({
    rule: cop_name,
    message,
    severity,
    file: path,
    line: objectAt(offense, 'location')?.line,
    suppressed: corrected === true || suppressed === true,
  }),
});
