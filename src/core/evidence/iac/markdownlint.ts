import type { Adapter } from '../adapter.ts';
import { arrayAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { levelsOf, readArray } from './rows.ts';

/** The JSON of markdownlint-cli and markdownlint-cli2. A rule has several names, the first of which is its number. */
export const markdownlint: Adapter<'iac'> = {
  id: 'markdownlint',
  kind: 'iac',
  title: 'markdownlint JSON',
  tools: [
    { tool: 'markdownlint-cli', how: 'markdownlint --json --output markdownlint.json .' },
    { tool: 'markdownlint-cli2', how: 'outputFormatters: [[markdownlint-cli2-formatter-json]] in its configuration' },
  ],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return ['*/fileName', '*/lineNumber', '*/ruleNames'].every((key) => keys.has(key));
  },
  read: (file, emit) =>
    readArray(file, emit, {
      tool: 'markdownlint',
      // Older versions write none: what they find makes them fail.
      levels: levelsOf({ error: ['error', undefined], warning: ['warning'] }),
      row: (found) => ({
        rule: arrayAt(found, 'ruleNames')?.[0],
        message: [found.ruleDescription, found.errorDetail]
          .filter((text) => typeof text === 'string' && text)
          .join(': '),
        severity: found.severity,
        file: found.fileName,
        line: found.lineNumber,
      }),
    }),
};
