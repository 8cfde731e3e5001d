import type { Adapter } from '../adapter.ts';
import { objectAt, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { levelsOf, readArray } from './rows.ts';

/** `cfn-lint --format json`: an array of matches. */
export const cfnLint: Adapter<'iac'> = {
  id: 'cfn-lint',
  kind: 'iac',
  title: 'cfn-lint JSON',
  tools: [{ tool: 'cfn-lint', how: 'cfn-lint --format json --output-file cfn-lint.json TEMPLATES' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    return ['*/Rule', '*/Level', '*/Filename', '*/Location'].every((key) => keys.has(key));
  },
  read: (file, emit) =>
    readArray(file, emit, {
      tool: 'cfn-lint',
      levels: levelsOf({ error: ['Error'], warning: ['Warning'], note: ['Informational'] }),
      row: (match) => ({
        rule: stringAt(objectAt(match, 'Rule') ?? {}, 'Id'),
        message: match.Message,
        severity: match.Level,
        file: match.Filename,
        line: objectAt(objectAt(match, 'Location') ?? {}, 'Start')?.LineNumber,
        fingerprint: match.Id,
      }),
    }),
};
