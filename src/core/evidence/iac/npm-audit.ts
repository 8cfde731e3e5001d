import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Report } from '../adapter.ts';
import {
  badShape,
  isArray,
  isObject,
  type JsonObject,
  numberAt,
  objectAt,
  parseJsonObject,
  stringAt,
} from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { contradiction, toolFailed } from './problems.ts';
import { levelsOf, type Rows, readRows } from './rows.ts';

/** The severities of the advisories of npm. */
export const ADVISORY_LEVELS = levelsOf({
  error: ['critical', 'high'],
  warning: ['moderate'],
  note: ['low', 'info', 'none'],
});

/** `npm audit --json` of npm 7 and later and of npm 6, which pnpm and Yarn write as well: an advisory is one finding for each package. */
export const npmAudit: Adapter<'iac'> = {
  id: 'npm-audit',
  kind: 'iac',
  title: 'npm audit JSON',
  tools: [
    { tool: 'npm', how: 'npm audit --json > npm-audit.json' },
    { tool: 'pnpm', how: 'pnpm audit --json > pnpm-audit.json' },
    { tool: 'Yarn 2 and 3', how: 'yarn npm audit --all --recursive --json > yarn-audit.json' },
  ],
  claims({ head }) {
    const keys = keysOf(head, 2);
    // npm 9 and later write a message, and no code where a registry does not answer.
    const isError =
      ['error/summary', 'error/detail'].every((key) => keys.has(key)) &&
      (keys.has('error/code') || keys.has('message'));
    const newer = keys.has('auditReportVersion') && keys.has('vulnerabilities');
    const older = keys.has('advisories') && (keys.has('actions') || keys.has('metadata/vulnerabilities'));
    return isError || newer || older;
  },
  read(file, emit): Report {
    const root = parseJsonObject(file);
    const error = objectAt(root, 'error');
    if (error !== undefined) {
      const said = [stringAt(error, 'code'), stringAt(error, 'summary'), stringAt(root, 'message')].filter(Boolean);
      return { tool: 'npm', notes: [], problems: [toolFailed(file, '/error', said.join(': ') || 'an error')] };
    }
    const counts = objectAt(objectAt(root, 'metadata') ?? {}, 'vulnerabilities');
    if (counts === undefined) throw badShape(file, '/metadata/vulnerabilities', undefined, 'counts by severity');
    const key = Object.hasOwn(root, 'auditReportVersion') ? 'vulnerabilities' : 'advisories';
    const found = objectAt(root, key);
    if (found === undefined) throw badShape(file, pointerTo(key), root[key], 'an object');
    const problems: ProblemParts[] = [];
    const notes: string[] = [];
    let listed = 0;
    if (key === 'advisories') {
      listed = Object.keys(found).length;
      for (const [id, one] of Object.entries(found))
        problems.push(...readRows(file, emit, rowsOf(id), [one], `/advisories/${id}`));
    } else {
      for (const [name, one] of Object.entries(found)) {
        const pointer = pointerTo(key, name);
        const via = isObject(one) ? one.via : undefined;
        if (!isArray(via)) throw badShape(file, `${pointer}/via`, via, 'an array of advisories and packages');
        const advisories = via.filter((cause) => typeof cause !== 'string');
        listed += via.length;
        problems.push(...readRows(file, emit, rowsOf(name), advisories, `${pointer}/via`));
        if (advisories.length === 0) notes.push(`${name} is affected through ${via.slice(0, 5).join(', ')}`);
      }
    }
    const claimed = SEVERITIES.reduce((sum, severity) => sum + (numberAt(counts, severity) ?? 0), 0);
    if (claimed > 0 && listed === 0)
      problems.push(
        contradiction(file, '/metadata/vulnerabilities', `${claimed} vulnerabilities`, 'each of them listed'),
      );
    return { tool: 'npm', notes, problems };
  },
};

const SEVERITIES = ['info', 'low', 'moderate', 'high', 'critical'];

/** The advisory's name at GitHub stands in newer ones, or at the end of its address. */
const rowsOf = (key: string): Rows => ({
  tool: 'npm',
  levels: ADVISORY_LEVELS,
  row: (advisory) => ({
    rule: nameOf(advisory) ?? key,
    message: [`${String(advisory.module_name ?? advisory.name ?? key)} ${String(rangeOf(advisory))}`, advisory.title]
      .filter((text) => typeof text === 'string')
      .join(': '),
    severity: advisory.severity,
  }),
});

export function nameOf(advisory: JsonObject): string | undefined {
  const url = stringAt(advisory, 'url') ?? '';
  const id = advisory.id ?? advisory.source;
  const named = stringAt(advisory, 'github_advisory_id') ?? /\/(GHSA-[\w-]+)$/.exec(url)?.[1];
  return named ?? (typeof id === 'number' ? `npm-${id}` : typeof id === 'string' ? id : undefined);
}

const rangeOf = ({ range, vulnerable_versions }: JsonObject): unknown => range ?? vulnerable_versions ?? '';
