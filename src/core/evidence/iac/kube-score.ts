import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, LintFinding, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, isArray, isObject, type JsonObject, objectAt, parseJson, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import type { Level } from './levels.ts';
import { noResults, unknownStatus } from './problems.ts';

/** Grades as kube-score defines them; skipped checks have no meaning for their grade. */
const GRADES: ReadonlyMap<unknown, Level> = new Map<unknown, Level>([
  [1, 'error'],
  [5, 'warning'],
  [7, 'note'],
  [10, 'none'],
]);

/** `kube-score score -o json` (version 2): each object with its checks, each check with a comment for everything it criticises. */
export const kubeScore: Adapter<'iac'> = {
  id: 'kube-score',
  kind: 'iac',
  title: 'kube-score JSON',
  tools: [{ tool: 'kube-score', how: 'kube-score score -o json deploy/*.yaml > kube-score.json' }],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return ['*/object_name', '*/type_meta', '*/checks'].every((key) => keys.has(key));
  },
  read(file, emit) {
    const objects = parseJson(file);
    if (!isArray(objects)) throw badShape(file, '', objects, 'an array of objects');
    const problems: ProblemParts[] = [];
    const lookedAt = new Set<string>();
    for (const [index, object] of objects.entries()) {
      const checks = isObject(object) ? arrayAt(object, 'checks') : undefined;
      if (!isObject(object) || checks === undefined)
        throw badShape(file, `/${index}/checks`, undefined, 'an array of checks');
      const path = stringAt(object, 'file_name');
      if (path !== undefined) lookedAt.add(path);
      for (const [at, check] of checks.entries()) {
        const pointer = `/${index}/checks/${at}`;
        if (!isObject(check)) throw badShape(file, pointer, check, 'a check');
        for (const finding of findingsOf(file, object, check, pointer, problems)) emit(finding);
      }
    }
    if (objects.length === 0) problems.push(noResults(file, '', 'no object', 'at least one object of Kubernetes'));
    return { tool: 'kube-score', notes: [], problems, lookedAt: [...lookedAt] };
  },
};

function findingsOf(
  file: SourceFile,
  object: JsonObject,
  check: JsonObject,
  pointer: string,
  problems: ProblemParts[],
): readonly LintFinding[] {
  const rule = stringAt(objectAt(check, 'check') ?? {}, 'id');
  if (rule === undefined) throw badShape(file, `${pointer}/check/id`, undefined, 'the id of the check');
  if (check.skipped === true) return [];
  const level = GRADES.get(check.grade);
  if (level === undefined)
    problems.push(unknownStatus(file, `${pointer}/grade`, check.grade, [...GRADES.keys()].join(', ')));
  if (level === 'none') return [];
  const comments = (arrayAt(check, 'comments') ?? []).filter(isObject);
  const name = stringAt(object, 'object_name') ?? '';
  const [path, row] = [stringAt(object, 'file_name'), object.file_row];
  return (comments.length === 0 ? [{}] : comments).map((comment: JsonObject) => ({
    tool: 'kube-score',
    rule,
    level: level ?? 'error',
    message: [name, stringAt(comment, 'path'), stringAt(comment, 'summary') ?? rule].filter(Boolean).join(': '),
    suppressed: false,
    ...(path === undefined ? {} : { file: path }),
    ...(typeof row === 'number' && row > 0 ? { line: row } : {}),
  }));
}
