import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, LintFinding, SourceFile } from '../adapter.ts';
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
import { pointerTo } from '../pointer.ts';
import { contradiction, noResults, unknownStatus } from './problems.ts';

const STATUSES = ['statusValid', 'statusInvalid', 'statusError', 'statusSkipped'] as const;
type Status = (typeof STATUSES)[number];
type Counts = Record<Status, number>;

/** What kubeconform calls its standard input: no file of the repository. */
const STREAM = 'stdin';

/** What it writes without its flags, valid resources or none. */
const NOTHING = /^\s*\{\s*"resources":\s*\[\s*\]\s*\}\s*$/;

/** `kubeconform -output json`. Only with `-verbose` does it list the resources that are valid, and so the files it looked at. */
export const kubeconform: Adapter<'iac'> = {
  id: 'kubeconform',
  kind: 'iac',
  title: 'kubeconform JSON',
  tools: [{ tool: 'kubeconform', how: 'kubeconform -output json -summary -verbose deploy/ > kubeconform.json' }],
  claims(file) {
    const keys = keysOf(file.head, 3);
    const listed = keys.has('resources/*/filename') && keys.has('resources/*/status');
    const summed = keys.has('summary/valid') && keys.has('summary/skipped');
    return keys.has('resources') && (listed || summed || NOTHING.test(file.head));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const resources = arrayAt(root, 'resources');
    if (resources === undefined) throw badShape(file, '/resources', root.resources, 'an array of resources');
    const problems: ProblemParts[] = [];
    const listed: Counts = { statusValid: 0, statusInvalid: 0, statusError: 0, statusSkipped: 0 };
    const judged = new Set<string>();
    for (const [index, resource] of resources.entries()) {
      const { status, path, finding } = resourceOf(file, resource, pointerTo('resources', index), problems);
      listed[status] += 1;
      if (status !== 'statusSkipped') judged.add(path);
      if (finding !== undefined) emit(finding);
    }
    const claimed = claimedBy(file, root);
    problems.push(...countersOf(file, listed, claimed));
    const notes: string[] = [];
    const skipped = claimed?.statusSkipped ?? listed.statusSkipped;
    if (skipped > 0) notes.push(`${skipped} resources were skipped by kubeconform`);
    if (judged.delete(STREAM)) notes.push('resources came from standard input, so their files are not known');
    const whole = isWhole(listed, claimed);
    if (!whole) notes.push('the files looked at are not listed: run kubeconform with -verbose');
    return { tool: 'kubeconform', notes, problems, ...(whole ? { lookedAt: [...judged] } : {}) };
  },
};

function resourceOf(file: SourceFile, resource: unknown, pointer: string, problems: ProblemParts[]) {
  if (!isObject(resource)) throw badShape(file, pointer, resource, 'a resource');
  const path = stringAt(resource, 'filename');
  if (path === undefined) throw badShape(file, `${pointer}/filename`, resource.filename, 'the name of a file');
  const known = STATUSES.find((one) => one === resource.status);
  if (known === undefined) {
    problems.push(unknownStatus(file, `${pointer}/status`, resource.status, STATUSES.join(', ')));
  }
  const status = known ?? 'statusError';
  if (status === 'statusValid' || status === 'statusSkipped') return { status, path };
  const named = [stringAt(resource, 'kind'), stringAt(resource, 'name')].filter(Boolean).join(' ');
  const finding: LintFinding = {
    tool: 'kubeconform',
    rule: status,
    level: 'error',
    message: `${named === '' ? '' : `${named}: `}${reasonOf(resource)}`,
    file: path,
    suppressed: false,
  };
  return { status, path, finding };
}

function reasonOf(resource: JsonObject): string {
  const errors = (arrayAt(resource, 'validationErrors') ?? []).filter(isObject);
  const texts = errors.map((error) => `${stringAt(error, 'path') ?? ''} ${stringAt(error, 'msg') ?? ''}`.trim());
  return texts.length > 0 ? texts.join('; ') : (stringAt(resource, 'msg') ?? '');
}

function claimedBy(file: SourceFile, root: JsonObject): Counts | undefined {
  if (!Object.hasOwn(root, 'summary')) return undefined;
  const summary = objectAt(root, 'summary');
  const count = (key: string): number => {
    const value = summary === undefined ? undefined : numberAt(summary, key);
    if (value === undefined) throw badShape(file, pointerTo('summary', key), summary?.[key], 'a number of resources');
    return value;
  };
  return {
    statusValid: count('valid'),
    statusInvalid: count('invalid'),
    statusError: count('errors'),
    statusSkipped: count('skipped'),
  };
}

function countersOf(file: SourceFile, listed: Counts, claimed: Counts | undefined): readonly ProblemParts[] {
  const { statusValid, statusInvalid, statusError } = claimed ?? listed;
  if (statusValid + statusInvalid + statusError === 0) {
    const expected = 'at least one resource that was not skipped, and the flags -summary -verbose';
    return [noResults(file, '/resources', 'no resource was validated', expected)];
  }
  if (claimed === undefined) return [];
  const off = STATUSES.filter((status) =>
    status === 'statusInvalid' || status === 'statusError'
      ? listed[status] !== claimed[status]
      : listed[status] > claimed[status],
  );
  const text = (counts: Counts): string => STATUSES.map((status) => `${counts[status]} ${status}`).join(', ');
  return off.length === 0 ? [] : [contradiction(file, '/summary', text(claimed), text(listed))];
}

/** Whether every resource is listed. Without `-verbose` the valid and skipped ones are not. */
function isWhole(listed: Counts, claimed: Counts | undefined): boolean {
  if (claimed === undefined) return listed.statusValid > 0;
  return STATUSES.every((status) => listed[status] === claimed[status]);
}
