import { nearest } from '../../model/nearest.ts';
import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, LintFinding, SourceFile } from '../adapter.ts';
import {
  arrayAt,
  badShape,
  isArray,
  isObject,
  type JsonObject,
  numberAt,
  objectAt,
  parseJson,
  stringAt,
} from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { contradiction, noResults, toolFailed } from './problems.ts';
import { levelsOf, type Row, readRows } from './rows.ts';

/** Trivy's JSON (schema versions 1 and 2, and of clusters): misconfigurations, vulnerabilities, secrets and licences of each target. */
export const trivy: Adapter<'iac'> = {
  id: 'trivy',
  kind: 'iac',
  title: 'Trivy JSON',
  tools: [{ tool: 'Trivy', how: 'trivy config --format json --output trivy.json infra' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    const has = (...names: readonly string[]): boolean => names.every((name) => keys.has(name));
    const named = ['ArtifactName', 'ArtifactType', 'Results'].some((name) => keys.has(name));
    return (
      (keys.has('SchemaVersion') && named) ||
      FINDINGS.some((key) => has('*/Target', `*/${key}`)) ||
      CLUSTER.some((key) => has('ClusterName', key))
    );
  },
  read(file, emit) {
    const root = parseJson(file);
    const problems: ProblemParts[] = [];
    const results = resultsIn(file, root, problems);
    if (results.length === 0)
      problems.push(noResults(file, '/Results', 'no result', 'a result for each file that was scanned'));
    const lookedAt: string[] = [];
    for (const { result, pointer } of results) {
      const target = isObject(result) ? stringAt(result, 'Target') : undefined;
      if (!isObject(result) || target === undefined)
        throw badShape(file, `${pointer}/Target`, undefined, 'the name of a target');
      lookedAt.push(target);
      problems.push(...misspelt(file, result, pointer), ...hidden(file, result, pointer));
      for (const [key, read] of Object.entries(KINDS)) {
        const rows = {
          tool: 'trivy',
          levels: LEVELS,
          row: (found: JsonObject) => ({ ...read(found), severity: found.Severity, file: target }),
        };
        const list = (arrayAt(result, key) ?? []).filter((found) => !isObject(found) || found.Status !== 'PASS');
        problems.push(...readRows(file, emit, rows, list, `${pointer}/${key}`));
      }
      problems.push(...settled(file, emit, result, target, `${pointer}/${SETTLED}`));
    }
    const ofCluster = isObject(root) && !('Results' in root);
    return { tool: 'trivy', notes: [], problems, ...(ofCluster ? {} : { lookedAt }) };
  },
};

const FINDINGS = ['Vulnerabilities', 'Misconfigurations', 'Secrets', 'Licenses'];
/** Where reports on a cluster keep its resources: in full, consolidated, and in both ways until version 0.44. */
const CLUSTER = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'];

/** All that a result can hold before version 0.20. */
const OLDER: ReadonlySet<string> = new Set([...FINDINGS, 'Target', 'Class', 'Type', 'Packages', 'MisconfSummary']);

interface Placed {
  readonly result: unknown;
  readonly pointer: string;
}

const placed = (list: unknown, above: string): readonly Placed[] =>
  (isArray(list) ? list : []).map((result, index) => ({ result, pointer: `${above}${pointerTo(index)}` }));

/** Results stand at the root before version 0.20, then under a key; those of a cluster with each of its resources. */
function resultsIn(file: SourceFile, root: unknown, problems: ProblemParts[]): readonly Placed[] {
  if (isArray(root)) {
    for (const { result, pointer } of placed(root, '')) {
      const other = Object.keys(isObject(result) ? result : {}).find((key) => !OLDER.has(key));
      if (other !== undefined) throw badShape(file, `${pointer}${pointerTo(other)}`, undefined, [...OLDER].join(', '));
    }
    return placed(root, '');
  }
  if (!isObject(root)) throw badShape(file, '', root, 'an object with results');
  if (!('ClusterName' in root)) return placed(root.Results, '/Results');
  const resources = CLUSTER.flatMap((key) => placed(root[key], `/${key}`));
  return resources.flatMap(({ result: resource, pointer }) => {
    if (!isObject(resource)) throw badShape(file, pointer, resource, 'a resource of the cluster');
    const error = stringAt(resource, 'Error');
    if (error) problems.push(toolFailed(file, `${pointer}/Error`, error));
    return placed(resource.Results, `${pointer}/Results`);
  });
}

/** What an ignore file or a statement (VEX) took out of the lists, where it was asked for. */
const SETTLED = 'ExperimentalModifiedFindings';
const KIND_OF: Readonly<Record<string, string>> = {
  vulnerability: 'Vulnerabilities',
  misconfiguration: 'Misconfigurations',
  secret: 'Secrets',
  license: 'Licenses',
};

const LISTS: readonly string[] = [...FINDINGS, SETTLED];

function settled(
  file: SourceFile,
  emit: (finding: LintFinding) => void,
  result: JsonObject,
  target: string,
  pointer: string,
): readonly ProblemParts[] {
  const row = (modified: JsonObject): Row => {
    const found = objectAt(modified, 'Finding') ?? {};
    const read = KINDS[KIND_OF[stringAt(modified, 'Type') ?? ''] ?? ''];
    return {
      rule: undefined,
      message: undefined,
      ...read?.(found),
      severity: found.Severity,
      file: target,
      suppressed: true,
    };
  };
  return readRows(file, emit, { tool: 'trivy', levels: LEVELS, row }, arrayAt(result, SETTLED) ?? [], pointer);
}

/** A list under almost its name would be passed over. */
const misspelt = (file: SourceFile, result: JsonObject, pointer: string): readonly ProblemParts[] =>
  Object.keys(result)
    .filter((key) => !LISTS.includes(key) && nearest(key, LISTS) !== undefined)
    .map((key) => badShape(file, `${pointer}${pointerTo(key)}`, result[key], LISTS.join(', ')).parts);

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
