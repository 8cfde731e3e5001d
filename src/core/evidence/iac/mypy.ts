import type { Adapter } from '../adapter.ts';
import { keysOf } from '../json-scan.ts';
import { levelsOf, readJsonRows } from './rows.ts';

/** `mypy --output json` (1.11 and later): one finding a line. A clean run writes none, which is no evidence. */
export const mypy: Adapter<'iac'> = {
  id: 'mypy',
  kind: 'iac',
  title: 'mypy JSON lines',
  tools: [{ tool: 'mypy', how: 'mypy --output json src > mypy.ndjson (--junit-xml also tells a clean run)' }],
  claims({ head }) {
    const keys = keysOf(head.split('\n', 1)[0] ?? '', 1);
    return ['file', 'line', 'column', 'message', 'hint', 'code', 'severity'].every((key) => keys.has(key));
  },
  read: (file, emit) =>
    readJsonRows(file, emit, {
      tool: 'mypy',
      levels: levelsOf({ error: ['error'], note: ['note'] }),
      // What prevents any checking, such as a syntax error of older versions, has no code.
      row: ({ code, message, severity, file: path, line }) => ({
        rule: code ?? 'mypy',
        message,
        severity,
        file: path,
        line,
      }),
    }),
};
