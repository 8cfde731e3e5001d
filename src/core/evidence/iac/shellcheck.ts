import type { Adapter } from '../adapter.ts';
import { keysOf } from '../json-scan.ts';
import { NO_FILES_LISTED } from './problems.ts';
import { levelsOf, type Rows, readArray, readRows, rowsUnder } from './rows.ts';

const ROWS: Rows = {
  tool: 'shellcheck',
  levels: levelsOf({ error: ['error'], warning: ['warning'], note: ['info', 'style'] }),
  row: ({ code, message, level, file, line }) => ({ rule: `SC${String(code)}`, message, severity: level, file, line }),
};

/** ShellCheck's formats json and json1. */
export const shellcheck: Adapter<'iac'> = {
  id: 'shellcheck',
  kind: 'iac',
  title: 'ShellCheck JSON',
  tools: [{ tool: 'ShellCheck', how: 'shellcheck -f json1 *.sh > shellcheck.json' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    const has = (prefix: string): boolean =>
      ['code', 'endLine', 'endColumn', 'level'].every((key) => keys.has(`${prefix}${key}`));
    return has('*/') || has('comments/*/') || (keys.size === 1 && keys.has('comments'));
  },
  read(file, emit) {
    if (file.head.trimStart().startsWith('[')) return readArray(file, emit, ROWS);
    const problems = readRows(file, emit, ROWS, rowsUnder(file, 'comments').list, '/comments');
    return { tool: ROWS.tool, notes: [NO_FILES_LISTED], problems };
  },
};
