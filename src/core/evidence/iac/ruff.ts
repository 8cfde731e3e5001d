import type { Adapter } from '../adapter.ts';
import { objectAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { levelsOf, type Rows, readArray, readJsonRows } from './rows.ts';

const ROWS: Rows = {
  tool: 'ruff',
  // Older versions give no severity: what Ruff finds makes it fail.
  levels: levelsOf({ error: ['error', undefined], warning: ['warning'], note: ['info'] }),
  row: (found) => ({
    // A file that does not parse has no rule in versions before 0.10.
    rule: found.code ?? 'invalid-syntax',
    message: found.message,
    severity: found.severity,
    file: found.filename,
    line: objectAt(found, 'location')?.row,
  }),
};

/** `ruff check` as json or json-lines. */
export const ruff: Adapter<'iac'> = {
  id: 'ruff',
  kind: 'iac',
  title: 'Ruff JSON',
  tools: [
    { tool: 'Ruff', how: 'ruff check --output-format json --output-file ruff.json (SARIF also tells a clean run)' },
  ],
  claims({ head }) {
    const keys = keysOf(head, 2);
    const has = (prefix: string): boolean =>
      ['code', 'filename', 'end_location', 'fix'].every((key) => keys.has(`${prefix}${key}`));
    return has('*/') || has('');
  },
  read: (file, emit) =>
    file.head.trimStart().startsWith('[') ? readArray(file, emit, ROWS) : readJsonRows(file, emit, ROWS),
};
