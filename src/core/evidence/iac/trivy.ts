import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import {
  arrayAt,
  badShape,
  isObject,
  type JsonObject,
  numberAt,
  objectAt,
  parseJsonObject,
  stringAt,
} from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { contradiction, noResults } from './problems.ts';
import { levelsOf, type Row, readRows } from './rows.ts';

/** Trivy's JSON (schema version 2): misconfigurations, vulnerabilities, secrets and licences of each target. */
export const trivy: Adapter<'iac'> = {
  id: 'trivy',
  kind: 'iac',
  title: 'Trivy JSON',
  tools: [{ tool: 'Trivy', how: 'trivy config --format json --output trivy.json infra' }],
  claims({ head }) {
    const keys = keysOf(head, 1);
    return keys.has('SchemaVersion') && (keys.has('ArtifactName') || keys.has('ArtifactType') || keys.has('Results'));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const results = arrayAt(root, 'Results') ?? [];
    const problems: ProblemParts[] = [];
    if (results.length === 0)
      problems.push(noResults(file, '/Results', 'no result', 'a result for each file that was scanned'));
    const lookedAt: string[] = [];
    for (const [index, result] of results.entries()) {
      const target = isObject(result) ? stringAt(result, 'Target') : undefined;
      if (!isObject(result) || target === undefined)
        throw badShape(file, `/Results/${index}/Target`, undefined, 'the name of a target');
      lookedAt.push(target);
      problems.push(...hidden(file, result, `/Results/${index}`));
      for (const [key, read] of Object.entries(KINDS)) {
        const rows = {
          tool: 'trivy',
          levels: LEVELS,
          row: (found: JsonObject) => ({ ...read(found), severity: found.Severity, file: target }),
        };
        const list = (arrayAt(result, key) ?? []).filter((found) => !isObject(found) || found.Status !== 'PASS');
        problems.push(...readRows(file, emit, rows, list, `/Results/${index}/${key}`));
      }
    }
    return { tool: 'trivy', notes: [], problems, lookedAt };
  },
};

/** Its own sum tells of failures that its list does not hold. */
function hidden(file: SourceFile, result: JsonObject, pointer: string): readonly ProblemParts[] {
  const failures = numberAt(objectAt(result, 'MisconfSummary') ?? {}, 'Failures') ?? 0;
  const listed = (arrayAt(result, 'Misconfigurations') ?? []).filter((one) => isObject(one) && one.Status !== 'PASS');
  if (failures <= listed.length) return [];
  const found = `${failures} failures, of which ${listed.length} are listed`;
  return [contradiction(file, `${pointer}/MisconfSummary`, found, 'each failure in Misconfigurations')];
}

const LEVELS = levelsOf({ error: ['CRITICAL', 'HIGH'], warning: ['MEDIUM'], note: ['LOW', 'UNKNOWN', ''] });

/** Where each kind of result keeps what a row needs; checks that passed are listed where they were asked for. */
const KINDS: Readonly<Record<string, (found: JsonObject) => Row>> = {
  Misconfigurations: (found) => ({
    rule: found.ID ?? found.AVDID,
    message: found.Message ?? found.Title,
    line: objectAt(found, 'CauseMetadata')?.StartLine,
    suppressed: found.Status === 'EXCEPTION',
  }),
  Vulnerabilities: (found) => ({
    rule: found.VulnerabilityID,
    message: `${String(found.PkgName)} ${String(found.InstalledVersion)}: ${String(found.Title ?? found.VulnerabilityID)}`,
  }),
  Secrets: (found) => ({ rule: found.RuleID, message: found.Title, line: found.StartLine }),
  Licenses: (found) => ({
    rule: found.Name,
    message: `${String(found.PkgName || found.FilePath)} is under ${String(found.Name)}`,
  }),
};
