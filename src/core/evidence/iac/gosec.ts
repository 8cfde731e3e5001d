import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { arrayAt, badShape, isArray, isObject, numberAt, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { contradiction, NO_FILES_LISTED, noResults, toolFailed } from './problems.ts';
import { levelsOf, type Rows, readRows } from './rows.ts';

const ROWS: Rows = {
  tool: 'gosec',
  // As gosec itself has them in SARIF.
  levels: levelsOf({ error: ['HIGH', 'MEDIUM'], warning: ['LOW'], note: ['UNDEFINED'] }),
  row: ({ rule_id, details, severity, file, line, nosec, ...issue }) => ({
    rule: rule_id,
    message: details,
    severity,
    file,
    // Of several lines, such as 3-5, the first.
    line: Number.parseInt(String(line), 10),
    suppressed: nosec === true || (arrayAt(issue, 'suppressions') ?? []).length > 0,
  }),
};

/** gosec's JSON. It alone tells what could not be compiled, and so was not looked at. */
export const gosec: Adapter<'iac'> = {
  id: 'gosec',
  kind: 'iac',
  title: 'gosec JSON',
  tools: [{ tool: 'gosec', how: 'gosec -fmt json -out gosec.json ./... (SARIF does not tell what does not compile)' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    return keys.has('Golang errors') || (keys.has('Issues/*/rule_id') && keys.has('Issues/*/nosec'));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const { Issues: issues } = root;
    const stats = objectAt(root, 'Stats');
    if (stats === undefined) throw badShape(file, '/Stats', root.Stats, 'how many files there were');
    if (!isArray(issues)) throw badShape(file, '/Issues', issues, 'an array');
    const problems: ProblemParts[] = readRows(file, emit, ROWS, issues, '/Issues');
    for (const [path, errors] of Object.entries(objectAt(root, 'Golang errors') ?? {})) {
      const [first] = isArray(errors) ? errors : [];
      const text = (isObject(first) ? stringAt(first, 'error') : undefined) ?? 'an error';
      problems.push(toolFailed(file, pointerTo('Golang errors', path), `${path}: ${text}`));
    }
    const found = numberAt(stats, 'found') ?? 0;
    if (found > issues.length)
      problems.push(contradiction(file, '/Stats/found', `${found} issues`, `${issues.length} that are listed`));
    if ((numberAt(stats, 'files') ?? 0) === 0)
      problems.push(noResults(file, '/Stats/files', 'no file', 'at least one file'));
    const toolVersion = stringAt(root, 'GosecVersion');
    return {
      tool: ROWS.tool,
      ...(toolVersion === undefined ? {} : { toolVersion }),
      notes: [NO_FILES_LISTED],
      problems,
    };
  },
};
