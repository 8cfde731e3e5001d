import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { arrayAt, badShape, isArray, isObject, parseJson, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { levelsOf, type Rows, readRows } from './rows.ts';

/** `sqlfluff lint --format json`: every file with its violations, those included that keep it from being parsed. */
export const sqlfluff: Adapter<'iac'> = {
  id: 'sqlfluff',
  kind: 'iac',
  title: 'SQLFluff JSON',
  tools: [{ tool: 'SQLFluff', how: 'sqlfluff lint --format json --write-output sqlfluff.json' }],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return keys.has('*/filepath') && keys.has('*/violations');
  },
  read(file, emit) {
    const files = parseJson(file);
    if (!isArray(files)) throw badShape(file, '', files, 'an array of files');
    const problems: ProblemParts[] = [];
    const lookedAt: string[] = [];
    for (const [index, one] of files.entries()) {
      const path = isObject(one) ? stringAt(one, 'filepath') : undefined;
      const violations = isObject(one) ? arrayAt(one, 'violations') : undefined;
      if (path === undefined || violations === undefined)
        throw badShape(file, pointerTo(index), one, 'a filepath and its violations');
      lookedAt.push(path);
      problems.push(...readRows(file, emit, rowsOf(path), violations, pointerTo(index, 'violations')));
    }
    return { tool: 'sqlfluff', notes: [], problems, lookedAt };
  },
};

const rowsOf = (path: string): Rows => ({
  tool: 'sqlfluff',
  // It fails for all but what its configuration calls a warning; before version 2.1 nothing is called that.
  levels: levelsOf({ error: [false, undefined], warning: [true] }),
  row: ({ code, description, warning, start_line_no, line_no }) => ({
    rule: code,
    message: description,
    severity: warning,
    file: path,
    line: start_line_no ?? line_no,
  }),
});
