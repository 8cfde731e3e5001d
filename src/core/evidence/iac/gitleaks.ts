import type { Adapter } from '../adapter.ts';
import { csvRecords } from '../csv.ts';
import { keysOf } from '../json-scan.ts';
import { noResults } from './problems.ts';
import { type Rows, readArray, readRows } from './rows.ts';

const ROWS: Rows = {
  tool: 'gitleaks',
  levels: new Map(),
  row: ({ RuleID, Description, File, StartLine, Fingerprint, ...older }) => ({
    rule: RuleID ?? older.rule,
    message: Description ?? `a secret by the rule ${String(RuleID ?? older.rule)}`,
    file: File ?? older.file,
    line: Number(StartLine ?? older.lineNumber),
    fingerprint: Fingerprint,
  }),
};

/** Gitleaks' JSON, also that of versions before 8, and CSV: each secret is an error, and none of it is repeated. */
export const gitleaks: Adapter<'iac'> = {
  id: 'gitleaks',
  kind: 'iac',
  title: 'Gitleaks JSON and CSV',
  tools: [{ tool: 'Gitleaks', how: 'gitleaks git --report-format json --report-path gitleaks.json' }],
  claims({ head }) {
    if (/^RuleID,Commit,File,/.test(head)) return true;
    const keys = keysOf(head, 2);
    const has = (...names: readonly string[]): boolean => names.every((name) => keys.has(`*/${name}`));
    return has('RuleID', 'StartLine', 'Secret') || has('rule', 'offender', 'commit', 'file');
  },
  read(file, emit) {
    if (!file.head.startsWith('RuleID,')) return readArray(file, emit, ROWS);
    const list = [...csvRecords(file, { ended: true })].map(({ fields }) => fields);
    const problems = list.length === 0 ? [noResults(file, '', 'a header alone', 'a row for each secret')] : [];
    return { tool: ROWS.tool, notes: [], problems: [...problems, ...readRows(file, emit, ROWS, list, '')] };
  },
};
