import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { arrayAt, badShape, isArray, isObject, numberAt, objectAt, parseJson, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { contradiction, noResults } from './problems.ts';
import { levelsOf, readRows } from './rows.ts';

/** `cfn_nag_scan --output-format json`: every template with its violations. One that cannot be parsed has the violation FATAL. */
export const cfnNag: Adapter<'iac'> = {
  id: 'cfn-nag',
  kind: 'iac',
  title: 'cfn_nag JSON',
  tools: [{ tool: 'cfn_nag', how: 'cfn_nag_scan --input-path TEMPLATES --output-format json > cfn-nag.json' }],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return keys.has('*/filename') && keys.has('*/file_results');
  },
  read(file, emit) {
    const templates = parseJson(file);
    if (!isArray(templates)) throw badShape(file, '', templates, 'an array of templates');
    const problems: ProblemParts[] = [];
    const lookedAt: string[] = [];
    for (const [index, one] of templates.entries()) {
      const pointer = `/${index}/file_results`;
      const results = isObject(one) ? objectAt(one, 'file_results') : undefined;
      const path = isObject(one) ? stringAt(one, 'filename') : undefined;
      const violations = arrayAt(results ?? {}, 'violations');
      if (path === undefined) throw badShape(file, `/${index}/filename`, undefined, 'the name of a template');
      if (violations === undefined) throw badShape(file, `${pointer}/violations`, undefined, 'an array');
      lookedAt.push(path);
      const rows = {
        tool: 'cfn_nag',
        levels: levelsOf({ error: ['FAIL'], warning: ['WARN'] }),
        row: ({ id, message, type, ...more }: Readonly<Record<string, unknown>>) => ({
          rule: id,
          message,
          severity: type,
          file: path,
          line: arrayAt(more, 'line_numbers')?.[0],
        }),
      };
      problems.push(...readRows(file, emit, rows, violations, `${pointer}/violations`));
      const failures = numberAt(results ?? {}, 'failure_count') ?? 0;
      if (failures > 0 && !violations.some((violation) => isObject(violation) && violation.type === 'FAIL'))
        problems.push(contradiction(file, `${pointer}/failure_count`, String(failures), 'a violation that failed'));
    }
    if (lookedAt.length === 0) problems.push(noResults(file, '', 'no template', 'at least one template'));
    return { tool: 'cfn_nag', notes: [], problems, lookedAt };
  },
};
