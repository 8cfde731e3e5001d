import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { arrayAt, badShape, isArray, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { NO_FILES_LISTED, noResults } from './problems.ts';
import { type Rows, readRows } from './rows.ts';

const rowsOf = (path: string): Rows => ({
  tool: 'detect-secrets',
  levels: new Map(),
  row: ({ type, line_number, hashed_secret, is_secret }) => ({
    rule: type,
    message: `what looks like a secret: ${String(type)}`,
    file: path,
    line: line_number,
    fingerprint: hashed_secret,
    suppressed: is_secret === false,
  }),
});

/** The baseline of detect-secrets: secrets by file. Those that an audit called none are suppressed. */
export const detectSecrets: Adapter<'iac'> = {
  id: 'detect-secrets',
  kind: 'iac',
  title: 'detect-secrets JSON',
  tools: [{ tool: 'detect-secrets', how: 'detect-secrets scan > secrets.json' }],
  claims({ head }) {
    const keys = keysOf(head, 1);
    return keys.has('plugins_used') && keys.has('results') && keys.has('version');
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const results = objectAt(root, 'results');
    if (results === undefined) throw badShape(file, '/results', root.results, 'secrets by file');
    const problems: ProblemParts[] = [];
    for (const [path, found] of Object.entries(results)) {
      const pointer = pointerTo('results', path);
      if (!isArray(found)) throw badShape(file, pointer, found, 'an array of secrets');
      problems.push(...readRows(file, emit, rowsOf(path), found, pointer));
    }
    if ((arrayAt(root, 'plugins_used') ?? []).length === 0)
      problems.push(noResults(file, '/plugins_used', 'no plug-in', 'at least one kind of secrets'));
    const [toolVersion, claimedAt] = [stringAt(root, 'version'), stringAt(root, 'generated_at')];
    return {
      tool: 'detect-secrets',
      ...(toolVersion === undefined ? {} : { toolVersion }),
      ...(claimedAt === undefined ? {} : { claimedAt }),
      notes: [NO_FILES_LISTED],
      problems,
    };
  },
};
