import type { Adapter } from '../adapter.ts';
import { csvRecords } from '../csv.ts';
import { keysOf } from '../json-scan.ts';
import { noResults } from './problems.ts';
import { type Rows, readArray, readRows } from './rows.ts';

const ROWS: Rows = {
  tool: 'gitleaks',
  levels: new Map(),
  row: ({ RuleID, Description, File, StartLine, Fingerprint }) => ({
    rule: RuleID,
    message: Description ?? `a secret by the rule ${String(RuleID)}`,
    file: File,
    line: Number(StartLine),
    fingerprint: Fingerprint,
  }),
};

/** Gitleaks' JSON and CSV: each secret is an error, and none of it is repeated. */
export const gitleaks: Adapter<'iac'> = {
  id: 'gitleaks',
  kind: 'iac',
  title: 'Gitleaks JSON and CSV',
  tools: [{ tool: 'Gitleaks', how: 'gitleaks git --report-format json --report-path gitleaks.json' }],
  claims({ head }) {
    if (/^RuleID,Commit,File,/.test(head)) return true;
    const keys = keysOf(head, 2);
    return ['*/RuleID', '*/StartLine', '*/Fingerprint'].every((key) => keys.has(key));
  },
  read(file, emit) {
    if (!file.head.startsWith('RuleID,')) return readArray(file, emit, ROWS);
    const list = [...csvRecords(file, { ended: true })].map(({ fields }) => fields);
    const problems = list.length === 0 ? [noResults(file, '', 'a header alone', 'a row for each secret')] : [];
    return { tool: ROWS.tool, notes: [], problems: [...problems, ...readRows(file, emit, ROWS, list, '')] };
  },
};
