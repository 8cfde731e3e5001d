import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { arrayAt, badShape, isArray, isObject, parseJson, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { noResults, unknownStatus } from './problems.ts';

const STATUSES: readonly unknown[] = ['valid', 'invalid', 'skipped'];

/** `kubeval --output json`: every resource with what is wrong in it. A resource without a schema is skipped. */
export const kubeval: Adapter<'iac'> = {
  id: 'kubeval',
  kind: 'iac',
  title: 'kubeval JSON',
  tools: [{ tool: 'kubeval', how: 'kubeval --output json -d deploy > kubeval.json' }],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return keys.size === 4 && ['*/filename', '*/kind', '*/status', '*/errors'].every((key) => keys.has(key));
  },
  read(file, emit) {
    const resources = parseJson(file);
    if (!isArray(resources)) throw badShape(file, '', resources, 'an array of resources');
    const problems: ProblemParts[] = [];
    const lookedAt = new Set<string>();
    let skipped = 0;
    for (const [index, one] of resources.entries()) {
      const path = isObject(one) ? stringAt(one, 'filename') : undefined;
      if (!isObject(one) || path === undefined) throw badShape(file, `/${index}/filename`, one, 'the name of a file');
      if (!STATUSES.includes(one.status))
        problems.push(unknownStatus(file, `/${index}/status`, one.status, STATUSES.join(', ')));
      if (one.status === 'skipped') skipped += 1;
      else lookedAt.add(path);
      const errors = arrayAt(one, 'errors') ?? [];
      const texts = errors.length === 0 && one.status !== 'valid' && one.status !== 'skipped' ? ['not valid'] : errors;
      for (const text of texts)
        emit({
          tool: 'kubeval',
          rule: 'invalid',
          level: 'error',
          message: `${stringAt(one, 'kind') ?? ''}: ${String(text)}`,
          file: path,
          suppressed: false,
        });
    }
    if (lookedAt.size === 0)
      problems.push(noResults(file, '', 'no resource was validated', 'at least one that was not skipped'));
    const notes = skipped === 0 ? [] : [`${skipped} resources were skipped by kubeval`];
    return { tool: 'kubeval', notes, problems, lookedAt: [...lookedAt] };
  },
};
