import type { Adapter } from '../adapter.ts';
import { keysOf } from '../json-scan.ts';
import { type Rows, readArray, readJsonRows } from './rows.ts';

const ROWS: Rows = {
  tool: 'actionlint',
  levels: new Map(),
  row: ({ kind, message, filepath, line }) => ({ rule: kind, message, file: filepath, line }),
};

/** The JSON of actionlint's templates (docs/usage.md of actionlint): one array, or one error a line. It knows no severities. */
export const actionlint: Adapter<'iac'> = {
  id: 'actionlint',
  kind: 'iac',
  title: 'actionlint JSON',
  tools: [{ tool: 'actionlint', how: "actionlint -format '{{json .}}' > actionlint.json" }],
  claims({ head }) {
    const keys = keysOf(head, 2);
    const has = (prefix: string): boolean =>
      ['kind', 'filepath', 'message'].every((key) => keys.has(`${prefix}${key}`));
    return has('*/') || has('');
  },
  read: (file, emit) =>
    file.head.trimStart().startsWith('[') ? readArray(file, emit, ROWS) : readJsonRows(file, emit, ROWS),
};
