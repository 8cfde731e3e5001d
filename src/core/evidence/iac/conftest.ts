import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
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
import { noResults } from './problems.ts';
import { levelsOf, type Rows, readRows } from './rows.ts';

const RESULTS: readonly { readonly key: string; readonly severity: string; readonly suppressed: boolean }[] = [
  { key: 'failures', severity: 'failure', suppressed: false },
  { key: 'warnings', severity: 'warning', suppressed: false },
  { key: 'exceptions', severity: 'failure', suppressed: true },
];

/** `conftest test -o json`: each file in each namespace, with what its rules said and how many said nothing. */
export const conftest: Adapter<'iac'> = {
  id: 'conftest',
  kind: 'iac',
  title: 'Conftest JSON',
  tools: [{ tool: 'Conftest', how: 'conftest test -o json deploy/ > conftest.json' }],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return ['*/filename', '*/namespace', '*/successes'].every((key) => keys.has(key));
  },
  read(file, emit) {
    const checks = parseJson(file);
    if (!isArray(checks)) throw badShape(file, '', checks, 'an array of files');
    const problems: ProblemParts[] = [];
    const lookedAt = new Set<string>();
    let judged = 0;
    for (const [index, check] of checks.entries()) {
      const path = isObject(check) ? stringAt(check, 'filename') : undefined;
      if (!isObject(check) || path === undefined)
        throw badShape(file, `/${index}/filename`, undefined, 'the name of a file');
      lookedAt.add(path);
      judged += numberAt(check, 'successes') ?? 0;
      const namespace = stringAt(check, 'namespace') ?? 'main';
      if (namespace === '' && !hasOutcome(check))
        problems.push(noResults(file, `/${index}`, 'a test without an outcome', OUTCOME));
      for (const { key, severity, suppressed } of RESULTS) {
        const list = arrayAt(check, key) ?? [];
        judged += list.length;
        problems.push(...readRows(file, emit, rowsOf(path, namespace, severity, suppressed), list, `/${index}/${key}`));
      }
    }
    if (judged === 0) problems.push(noResults(file, '', 'no rule judged any file', 'at least one success or failure'));
    return { tool: 'conftest', notes: [], problems, lookedAt: [...lookedAt] };
  },
};

const OUTCOME = 'a success, a failure or a skip';

/** Each test of a policy has one; a file in a namespace has none where no rule is about it. */
const hasOutcome = (check: JsonObject): boolean =>
  (numberAt(check, 'successes') ?? 0) > 0 ||
  [...RESULTS.map(({ key }) => key), 'skipped'].some((key) => arrayAt(check, key)?.length);

/** Its results, tests of the policies themselves, stand in no namespace. */
const VERIFY = 'verify';

const rowsOf = (path: string, namespace: string, severity: string, suppressed: boolean): Rows => ({
  tool: 'conftest',
  levels: levelsOf({ error: ['failure'], warning: ['warning'] }),
  row: (result) => ({
    rule: stringAt(objectAt(result, 'metadata') ?? {}, 'query')?.replace(/^data\./, '') ?? (namespace || VERIFY),
    message: result.msg,
    severity,
    file: path,
    suppressed,
  }),
});
