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
import { noResults, toolFailed } from './problems.ts';
import { levelsOf, type Rows, readRows } from './rows.ts';

const rowsOf = (suppressed: boolean): Rows => ({
  tool: 'checkov',
  // Without its platform Checkov has no severities: what fails makes it fail.
  levels: levelsOf({
    error: [null, undefined, 'CRITICAL', 'HIGH'],
    warning: ['MEDIUM', 'MODERATE'],
    note: ['LOW', 'INFO', 'NONE', 'UNKNOWN'],
  }),
  row: (check) => ({
    rule: check.check_id,
    message: [check.check_name, check.resource].filter((text) => typeof text === 'string').join(': '),
    severity: check.severity,
    file: pathOf(check),
    line: arrayAt(check, 'file_line_range')?.[0],
    suppressed,
  }),
});

/**
 * Checkov's JSON: an object for one framework, an array for several, and sums without anything where it found nothing to look at. With
 * `--quiet` it lists failed checks alone, and only its summary tells of the others and of files that could not be parsed.
 */
export const checkov: Adapter<'iac'> = {
  id: 'checkov',
  kind: 'iac',
  title: 'Checkov JSON',
  tools: [{ tool: 'Checkov', how: 'checkov -d infra -o json --output-file-path reports' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    const has = (prefix: string): boolean => keys.has(`${prefix}check_type`) && keys.has(`${prefix}results`);
    return has('') || has('*/') || (keys.has('checkov_version') && keys.has('resource_count'));
  },
  read(file, emit) {
    const root = parseJson(file);
    const frameworks = isArray(root) ? root : [root];
    const problems: ProblemParts[] = [];
    const lookedAt = new Set<string>();
    let toolVersion: string | undefined;
    let judged = 0;
    for (const [index, one] of frameworks.entries()) {
      const above = isArray(root) ? `/${index}` : '';
      if (!isObject(one)) throw badShape(file, above, one, 'the results of a framework');
      toolVersion ??= stringAt(objectAt(one, 'summary') ?? one, 'checkov_version');
      const results = objectAt(one, 'results');
      if (results === undefined) continue;
      for (const [key, suppressed] of [
        ['failed_checks', false],
        ['skipped_checks', true],
      ] as const) {
        const list = arrayAt(results, key);
        if (list === undefined && key === 'failed_checks')
          throw badShape(file, `${above}/results/${key}`, results[key], 'an array of checks');
        problems.push(...readRows(file, emit, rowsOf(suppressed), list ?? [], `${above}/results/${key}`));
      }
      for (const [at, path] of (arrayAt(results, 'parsing_errors') ?? []).entries())
        problems.push(toolFailed(file, `${above}/results/parsing_errors/${at}`, `${String(path)} could not be parsed`));
      for (const path of filesIn(results)) lookedAt.add(path);
      const summary = objectAt(one, 'summary') ?? {};
      judged += (numberAt(summary, 'passed') ?? 0) + (numberAt(summary, 'skipped') ?? 0);
      const unparsed = numberAt(summary, 'parsing_errors') ?? 0;
      if (unparsed > 0 && !isArray(results.parsing_errors))
        problems.push(toolFailed(file, `${above}/summary/parsing_errors`, `${unparsed} files could not be parsed`));
    }
    if (judged + lookedAt.size === 0)
      problems.push(noResults(file, '', 'no check of any file', 'at least one passed or failed check'));
    return {
      tool: 'checkov',
      ...(toolVersion === undefined ? {} : { toolVersion }),
      notes: [],
      problems,
      ...(lookedAt.size === 0 ? {} : { lookedAt: [...lookedAt] }),
    };
  },
};

/** Relative to the folder that was scanned, with a slash in front. */
const pathOf = (check: JsonObject): string | undefined =>
  (stringAt(check, 'repo_file_path') ?? stringAt(check, 'file_path'))?.replace(/^\//, '');

const filesIn = (results: JsonObject): readonly string[] =>
  ['passed_checks', 'failed_checks', 'skipped_checks'].flatMap((key) =>
    (arrayAt(results, key) ?? []).flatMap((check) => (isObject(check) ? (pathOf(check) ?? []) : [])),
  );
