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
import type { Level } from './levels.ts';
import { noResults, toolFailed, unknownStatus } from './problems.ts';

/** TFLint writes its severity `notice` as info. */
const LEVEL: ReadonlyMap<unknown, Level> = new Map<unknown, Level>([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
  ['notice', 'note'],
]);

/** `tflint --format json`: issues are findings, errors are of the tool itself (such as a file that does not parse). */
export const tflint: Adapter<'iac'> = {
  id: 'tflint',
  kind: 'iac',
  title: 'TFLint JSON',
  tools: [{ tool: 'tflint', how: 'tflint --format json > tflint.json' }],
  claims(file) {
    const keys = keysOf(file.head, 3);
    const top = [...keys].filter((key) => !key.includes('/'));
    const empty = top.length === 2 && keys.has('issues') && keys.has('errors');
    return keys.has('issues/*/callers') || (empty && !keys.has('issues/*/id'));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const problems: ProblemParts[] = [];
    const notes: string[] = [];
    const issues = arrayAt(root, 'issues');
    if (issues === undefined)
      problems.push(noResults(file, '/issues', 'no array of issues', 'an array, also of a clean run'));
    for (const [index, issue] of (issues ?? []).entries()) {
      emit(findingOf(file, issue, pointerTo('issues', index), problems));
    }
    const errors = arrayAt(root, 'errors');
    if (errors === undefined) throw badShape(file, '/errors', root.errors, 'an array');
    for (const [index, error] of errors.entries()) {
      if (!isObject(error)) throw badShape(file, pointerTo('errors', index), error, 'an error of the tool');
      const text = [stringAt(error, 'summary'), stringAt(error, 'message')].filter(Boolean).join(': ');
      if (error.severity === 'warning') notes.push(`TFLint warns: ${text.slice(0, 300)}`);
      else problems.push(toolFailed(file, pointerTo('errors', index), text));
    }
    return { tool: 'tflint', notes, problems };
  },
};

function findingOf(file: SourceFile, issue: unknown, pointer: string, problems: ProblemParts[]): LintFinding {
  if (!isObject(issue)) throw badShape(file, pointer, issue, 'an issue');
  const rule = objectAt(issue, 'rule');
  const name = rule === undefined ? undefined : stringAt(rule, 'name');
  if (rule === undefined || name === undefined)
    throw badShape(file, `${pointer}/rule/name`, undefined, 'the name of the rule');
  const level = LEVEL.get(rule.severity);
  if (level === undefined) {
    problems.push(unknownStatus(file, `${pointer}/rule/severity`, rule.severity, 'error, warning or info'));
  }
  return {
    tool: 'tflint',
    rule: name,
    level: level ?? 'error',
    message: stringAt(issue, 'message') ?? '',
    suppressed: false,
    ...placeOf(objectAt(issue, 'range') ?? {}),
  };
}

function placeOf(range: JsonObject): Pick<LintFinding, 'file' | 'line'> {
  const path = stringAt(range, 'filename');
  const line = numberAt(objectAt(range, 'start') ?? {}, 'line');
  // A finding about a module as a whole has no place: TFLint writes an empty name and line 0.
  return { ...(path ? { file: path } : {}), ...(line === undefined || line < 1 ? {} : { line }) };
}
