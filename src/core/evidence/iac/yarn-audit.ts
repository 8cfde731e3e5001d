import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { endedLines, isObject, type JsonObject, objectAt, parseJsonLines } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { ADVISORY_LEVELS, nameOf } from './npm-audit.ts';
import { noResults, toolFailed } from './problems.ts';
import { type Row, readRows } from './rows.ts';

/** `yarn audit --json` of Yarn 1: a line for each path to an advisory, then a sum. Yarn 4 has a line for each advisory, and none when clean. */
export const yarnAudit: Adapter<'iac'> = {
  id: 'yarn-audit',
  kind: 'iac',
  title: 'yarn audit JSON lines',
  tools: [
    { tool: 'Yarn 1', how: 'yarn audit --json > yarn-audit.ndjson' },
    { tool: 'Yarn 4', how: 'yarn npm audit --all --recursive --json > yarn-audit.ndjson (empty when clean)' },
  ],
  claims({ head }) {
    if (/^\{"type":"(?:error|audit(?:Advisory|Action|Summary))","data":/m.test(head))
      return /^\{"type":"(?:info|warning|error|audit\w+)","data":/.test(head);
    const keys = keysOf(head.split('\n', 1)[0] ?? '', 2);
    return keys.has('value') && keys.has('children/ID') && keys.has('children/Severity');
  },
  read(file, emit) {
    const problems: ProblemParts[] = [];
    const seen = new Set<string>();
    let [isSummed, isNewer] = [false, false];
    for (const { line, value } of parseJsonLines(file, endedLines(file))) {
      if (!isObject(value)) continue;
      isNewer ||= Object.hasOwn(value, 'children');
      isSummed ||= value.type === 'auditSummary';
      if (value.type === 'error') problems.push({ ...toolFailed(file, '/data', String(value.data)), line });
      const row = isNewer ? newer(value) : value.type === 'auditAdvisory' ? older(value) : undefined;
      if (row === undefined || seen.has(`${String(row.rule)} ${String(row.message)}`)) continue;
      seen.add(`${String(row.rule)} ${String(row.message)}`);
      const rows = { tool: 'yarn', levels: ADVISORY_LEVELS, row: () => row };
      problems.push(...readRows(file, emit, rows, [value], '').map((one) => ({ ...one, line })));
    }
    if (!isSummed && !isNewer)
      problems.push(noResults(file, '', 'no line auditSummary', 'an audit that came to its end'));
    return { tool: 'yarn', notes: [], problems };
  },
};

function older(value: JsonObject): Row {
  const advisory = objectAt(objectAt(value, 'data') ?? {}, 'advisory') ?? {};
  const message = `${String(advisory.module_name)}: ${String(advisory.title)}`;
  return { rule: nameOf(advisory), message, severity: advisory.severity };
}

function newer({ value, ...line }: JsonObject): Row {
  const { ID: id, Issue: issue, URL: url, Severity: severity } = objectAt(line, 'children') ?? {};
  const message = `${String(value)}: ${String(issue)}`;
  return {
    rule: nameOf({ id, url }),
    message,
    severity: typeof severity === 'string' ? severity.toLowerCase() : severity,
  };
}
