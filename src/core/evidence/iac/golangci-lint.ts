import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { arrayAt, badShape, isArray, isObject, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { NO_FILES_LISTED, toolFailed } from './problems.ts';
import { levelsOf, type Rows, readRows } from './rows.ts';

const ROWS: Rows = {
  tool: 'golangci-lint',
  // None is the default: what it finds makes it fail. The others are those of its configuration and of its linters.
  levels: levelsOf({
    error: ['', undefined, 'error', 'high', 'critical', 'blocker', 'major'],
    warning: ['warning', 'medium', 'minor'],
    note: ['info', 'low', 'note', 'notice', 'style'],
  }),
  row: ({ FromLinter, Text, Severity, ...issue }) => {
    const place = objectAt(issue, 'Pos') ?? {};
    return {
      rule: FromLinter,
      message: Text,
      severity: typeof Severity === 'string' ? Severity.toLowerCase() : Severity,
      file: place.Filename,
      line: place.Line,
    };
  },
};

/** golangci-lint's JSON. It alone tells of an error of the tool itself, after which it has looked at little or nothing. */
export const golangciLint: Adapter<'iac'> = {
  id: 'golangci-lint',
  kind: 'iac',
  title: 'golangci-lint JSON',
  tools: [
    {
      tool: 'golangci-lint',
      how: 'golangci-lint run --output.json.path FILE (version 1: --out-format json; SARIF does not tell its own errors)',
    },
  ],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return keys.has('Issues') && (keys.has('Issues/*/FromLinter') || keys.has('Report/Linters'));
  },
  read(file, emit) {
    const { Issues: issues, ...root } = parseJsonObject(file);
    const report = objectAt(root, 'Report');
    if (report === undefined) throw badShape(file, '/Report', root.Report, 'what the tool says of itself');
    if (!isArray(issues) && issues !== null) throw badShape(file, '/Issues', issues, 'an array, or null of version 1');
    const problems: ProblemParts[] = readRows(file, emit, ROWS, issues ?? [], '/Issues');
    const error = stringAt(report, 'Error') ?? '';
    if (error !== '') problems.push(toolFailed(file, '/Report/Error', error));
    const warnings = (arrayAt(report, 'Warnings') ?? []).flatMap((one) =>
      isObject(one) ? (stringAt(one, 'Text') ?? []) : [],
    );
    return {
      tool: ROWS.tool,
      notes: [NO_FILES_LISTED, ...warnings.slice(0, 20).map((text) => `golangci-lint warns: ${text.slice(0, 300)}`)],
      problems,
    };
  },
};
