import type { Adapter } from '../adapter.ts';
import { arrayAt, badShape, isObject, type JsonObject, numberAt, objectAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { NO_FILES_LISTED, noResults } from './problems.ts';
import { levelsOf, type Rows, readArray, readRows, rowsUnder } from './rows.ts';

const ROWS: Rows = {
  tool: 'oxlint',
  levels: levelsOf({ error: ['error'], warning: ['warning'], note: ['advice'] }),
  row: ({ code, message, severity, filename, ...found }) => ({
    // A file that does not parse has no rule.
    rule: code ?? 'syntax',
    message,
    severity,
    file: filename,
    line: lineOf(found),
  }),
};

function lineOf(found: JsonObject): unknown {
  const [label] = arrayAt(found, 'labels') ?? [];
  return isObject(label) ? objectAt(label, 'span')?.line : undefined;
}

/** Oxlint's JSON: how many files and rules there were beside what it found, which is all that versions before 1 write. */
export const oxlint: Adapter<'iac'> = {
  id: 'oxlint',
  kind: 'iac',
  title: 'Oxlint JSON',
  tools: [{ tool: 'Oxlint', how: 'npx oxlint --format json > oxlint.json' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    const has = (prefix: string): boolean =>
      ['message', 'severity', 'filename', 'labels'].every((key) => keys.has(`${prefix}${key}`));
    return has('diagnostics/*/') || has('*/') || (keys.has('number_of_files') && keys.has('number_of_rules'));
  },
  read(file, emit) {
    if (file.head.trimStart().startsWith('[')) return readArray(file, emit, ROWS);
    const { root, list } = rowsUnder(file, 'diagnostics');
    const problems = readRows(file, emit, ROWS, list, '/diagnostics');
    const files = numberAt(root, 'number_of_files');
    if (files === undefined) throw badShape(file, '/number_of_files', root.number_of_files, 'the number of files');
    if (files === 0) problems.push(noResults(file, '/number_of_files', '0 files', 'at least one file'));
    const ruleCount = numberAt(root, 'number_of_rules');
    return {
      tool: ROWS.tool,
      notes: [NO_FILES_LISTED],
      problems,
      ...(ruleCount === undefined ? {} : { ruleCount }),
    };
  },
};
