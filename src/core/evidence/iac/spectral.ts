import type { Adapter, SourceFile } from '../adapter.ts';
import { objectAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { levelsOf, readArray } from './rows.ts';

/** A clean run on standard output: an empty array, and the sum for a terminal right behind it. */
const CLEAN = /^\[\]\s*No results with a severity of '\w+'(?: or higher)? found!\s*$/;

const withoutSum = (file: SourceFile): SourceFile => (CLEAN.test(file.head) ? { ...file, text: () => '[]' } : file);

/** `spectral lint --format json`: severities are those of the language server protocol, from 0. Its lines count from 0 as well. */
export const spectral: Adapter<'iac'> = {
  id: 'spectral',
  kind: 'iac',
  title: 'Spectral JSON',
  tools: [{ tool: 'Spectral', how: 'spectral lint --format json --output spectral.json openapi.yaml' }],
  claims({ head }) {
    if (CLEAN.test(head)) return true;
    const keys = keysOf(head, 2);
    return ['*/code', '*/path', '*/severity', '*/range', '*/source'].every((key) => keys.has(key));
  },
  read: (file, emit) =>
    readArray(withoutSum(file), emit, {
      tool: 'spectral',
      levels: levelsOf({ error: [0], warning: [1], note: [2, 3] }),
      row: ({ code, message, severity, source, ...found }) => {
        const line = objectAt(objectAt(found, 'range') ?? {}, 'start')?.line;
        return {
          rule: String(code),
          message,
          severity,
          file: source,
          line: typeof line === 'number' ? line + 1 : undefined,
        };
      },
    }),
};
