import type { Adapter } from '../adapter.ts';
import { csvRecords } from '../csv.ts';
import { arrayAt, badShape, isObject, objectAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { noResults, toolFailed } from './problems.ts';
import { levelsOf, type Rows, readRows, rowsUnder } from './rows.ts';

const ROWS: Rows = {
  tool: 'bandit',
  levels: levelsOf({ error: ['HIGH'], warning: ['MEDIUM'], note: ['LOW', 'UNDEFINED'] }),
  row: ({ test_id, issue_text, issue_severity, filename, line_number }) => ({
    rule: test_id,
    message: issue_text,
    severity: issue_severity,
    file: filename,
    line: Number(line_number),
  }),
};

/** Bandit's JSON, which lists the files it looked at and those it could not read, and its CSV, which does not. */
export const bandit: Adapter<'iac'> = {
  id: 'bandit',
  kind: 'iac',
  title: 'Bandit JSON and CSV',
  tools: [{ tool: 'Bandit', how: 'bandit -r src -f json -o bandit.json' }],
  claims({ head }) {
    if (head.startsWith('filename,test_name,test_id,issue_severity')) return true;
    const keys = keysOf(head, 3);
    return keys.has('errors') && keys.has('generated_at') && keys.has('metrics');
  },
  read(file, emit) {
    if (file.head.startsWith('filename,')) {
      const rows = [...csvRecords(file, { ended: true })].map(({ fields }) => fields);
      const notes = ['the CSV lists neither the files looked at nor those that could not be read'];
      const problems = rows.length === 0 ? [noResults(file, '', 'a header alone', 'the JSON of a clean run')] : [];
      return { tool: ROWS.tool, notes, problems: [...problems, ...readRows(file, emit, ROWS, rows, '')] };
    }
    const { root, list } = rowsUnder(file, 'results');
    const metrics = objectAt(root, 'metrics');
    if (metrics === undefined) throw badShape(file, '/metrics', root.metrics, 'the counts of each file');
    const problems = readRows(file, emit, ROWS, list, '/results');
    for (const [index, error] of (arrayAt(root, 'errors') ?? []).entries()) {
      const { filename, reason } = isObject(error) ? error : {};
      problems.push(toolFailed(file, `/errors/${index}`, `${String(filename)}: ${String(reason)}`));
    }
    const lookedAt = Object.keys(metrics).filter((name) => name !== '_totals');
    if (lookedAt.length + problems.length === 0)
      problems.push(noResults(file, '/metrics', 'no file', 'at least one file'));
    return { tool: ROWS.tool, notes: [], problems, lookedAt };
  },
};
