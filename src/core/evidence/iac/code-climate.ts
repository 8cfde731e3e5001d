import type { Adapter, Report } from '../adapter.ts';
import { arrayAt, badShape, isObject, type JsonObject, objectAt, parseJson, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { levelsOf, type Row, type Rows, readArray, readRows } from './rows.ts';

/**
 * Issues of the Code Climate engine specification and of GitLab's Code Quality report, which is a part of it: an array, or issues that
 * a NUL ends, as the specification has it.
 */
export const codeClimate: Adapter<'iac'> = {
  id: 'code-climate',
  kind: 'iac',
  title: 'Code Climate and GitLab Code Quality JSON',
  tools: [
    { tool: 'hadolint', how: 'hadolint -f gitlab_codeclimate Dockerfile > hadolint.json' },
    { tool: 'ansible-lint', how: 'ansible-lint -f codeclimate > ansible-lint.json' },
    { tool: 'GitLab', how: 'any Code Quality report' },
  ],
  claims({ head }) {
    if (/^\{"categories":/.test(head) && head.includes('"check_name"')) return true;
    const keys = keysOf(head, 3);
    return (
      ['*/description', '*/location'].every((key) => keys.has(key)) &&
      (keys.has('*/check_name') || (keys.has('*/fingerprint') && keys.has('*/location/path')))
    );
  },
  read(file, emit): Report {
    const text = file.head.trimStart();
    if (text.startsWith('[')) return { ...readArray(file, emit, ROWS), notes: NOTES };
    const issues = file.text().split('\0');
    const rest = issues.length > 1 ? issues.pop() : '';
    if (rest?.trim() !== '') throw badShape(file, `/${issues.length}`, undefined, 'the end of the issue');
    const list = issues.map((issue) => parseJson({ ...file, text: () => issue }));
    return { tool: ROWS.tool, notes: NOTES, problems: readRows(file, emit, ROWS, list, '') };
  },
};

const NOTES = ['the format does not name the tool that wrote it, nor the files that were looked at'];

/** Hadolint writes its warnings as major and its infos as minor; for others, major is what breaks a build. */
const HADOLINT = /^(?:DL|SC)\d{4}$/;

const ROWS: Rows = {
  tool: 'code-climate',
  levels: levelsOf({
    error: ['error', 'blocker', 'critical', 'major'],
    warning: ['warning', 'minor', 'hadolint major'],
    note: ['info', 'hadolint minor', 'hadolint info'],
  }),
  row: (issue) => ({
    ...placeOf(issue),
    // GitLab demanded no name until 16, and Oxlint has none for a file that does not parse: the kind of report stands for it.
    rule: issue.check_name || 'code-quality',
    ...textOf(issue),
    severity: severityOf(issue),
    fingerprint: issue.fingerprint,
  }),
};

function textOf(issue: JsonObject): Pick<Row, 'message'> {
  const body = stringAt(objectAt(issue, 'content') ?? {}, 'body');
  return { message: issue.description ?? body };
}

/** Ansible-lint fails for each of its issues, whatever it calls them, but for those that it says are warnings. */
function severityOf(issue: JsonObject): unknown {
  const name = stringAt(issue, 'check_name') ?? '';
  if (/\bansible\b/.test(stringAt(issue, 'url') ?? '')) return issue.level === 'warning' ? 'warning' : 'error';
  if (issue.severity === undefined) return 'error';
  return HADOLINT.test(name) && /^(?:major|minor|info)$/.test(String(issue.severity))
    ? `hadolint ${issue.severity}`
    : issue.severity;
}

function placeOf(issue: JsonObject): Pick<Row, 'file' | 'line'> {
  const location = objectAt(issue, 'location') ?? {};
  const lines = objectAt(location, 'lines') ?? {};
  const positions = objectAt(location, 'positions') ?? {};
  const begin = lines.begin ?? positions.begin;
  return { file: location.path, line: isObject(begin) ? begin.line : (begin ?? arrayAt(lines, 'begin')?.[0]) };
}
