import type { Adapter } from '../adapter.ts';
import { keysOf } from '../json-scan.ts';
import { levelsOf, readArray } from './rows.ts';

/** `hadolint -f json`: an array of what it found in Dockerfiles. */
export const hadolint: Adapter<'iac'> = {
  id: 'hadolint',
  kind: 'iac',
  title: 'Hadolint JSON',
  tools: [{ tool: 'Hadolint', how: 'hadolint -f json Dockerfile > hadolint.json (SARIF also tells a clean run)' }],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return (
      ['*/code', '*/column', '*/file', '*/level', '*/line', '*/message'].every((key) => keys.has(key)) &&
      !keys.has('*/endLine')
    );
  },
  read: (file, emit) =>
    readArray(file, emit, {
      tool: 'hadolint',
      levels: levelsOf({ error: ['error'], warning: ['warning'], note: ['info', 'style'], none: ['ignore'] }),
      row: ({ code, message, level, file: path, line }) => ({ rule: code, message, severity: level, file: path, line }),
    }),
};
