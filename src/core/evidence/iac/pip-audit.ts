import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { arrayAt, badShape, isArray, isObject, parseJson, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { noResults } from './problems.ts';
import { readRows } from './rows.ts';

/** pip-audit's JSON: every dependency with its vulnerabilities, which have no severities. Before version 2.3 it is an array alone. */
export const pipAudit: Adapter<'iac'> = {
  id: 'pip-audit',
  kind: 'iac',
  title: 'pip-audit JSON',
  tools: [{ tool: 'pip-audit', how: 'pip-audit --format json --output pip-audit.json' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    const has = (prefix: string): boolean =>
      keys.has(`${prefix}name`) && (keys.has(`${prefix}vulns`) || keys.has(`${prefix}skip_reason`));
    return has('*/') || has('dependencies/*/');
  },
  read(file, emit) {
    const root = parseJson(file);
    const [list, above] = isObject(root) ? [root.dependencies, '/dependencies'] : [root, ''];
    if (!isArray(list)) throw badShape(file, above, list, 'an array of dependencies');
    const problems: ProblemParts[] = [];
    const notes: string[] = [];
    let judged = 0;
    for (const [index, one] of list.entries()) {
      const pointer = `${above}${pointerTo(index)}`;
      const name = isObject(one) ? stringAt(one, 'name') : undefined;
      if (!isObject(one) || name === undefined) throw badShape(file, pointer, one, 'a dependency');
      const vulnerabilities = arrayAt(one, 'vulns');
      if (vulnerabilities === undefined) {
        const reason = stringAt(one, 'skip_reason');
        if (reason === undefined) throw badShape(file, `${pointer}/vulns`, one.vulns, 'an array, or a skip_reason');
        notes.push(`${name} was not audited: ${reason.slice(0, 160)}`);
        continue;
      }
      judged += 1;
      const row = ({ id, description }: Readonly<Record<string, unknown>>) => ({
        rule: id,
        message: [`${name} ${String(one.version)}`, description].filter((text) => typeof text === 'string').join(': '),
      });
      problems.push(...readRows(file, emit, { tool: 'pip-audit', levels: new Map(), row }, vulnerabilities, pointer));
    }
    if (judged === 0) problems.push(noResults(file, above, 'no dependency was audited', 'at least one'));
    return { tool: 'pip-audit', notes, problems };
  },
};
