import { nearest } from '../../model/nearest.ts';
import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { arrayAt, badShape, isObject, type JsonObject, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { toolFailed, unknownStatus } from './problems.ts';

/** `terraform show -json` of a plan or a state: checks that do not hold are findings, what would change is a note. */
export const terraformShow: Adapter<'iac'> = {
  id: 'terraform-show',
  kind: 'iac',
  title: 'terraform show JSON',
  tools: [{ tool: 'Terraform, OpenTofu', how: 'terraform plan -out plan && terraform show -json plan > plan.json' }],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return (
      keys.has('format_version') &&
      ['terraform_version', 'planned_values', 'values/root_module'].some((key) => keys.has(key)) &&
      !keys.has('valid')
    );
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const problems: ProblemParts[] = [];
    const toolVersion = stringAt(root, 'terraform_version');
    if (!('planned_values' in root || 'values' in root))
      throw badShape(file, '/planned_values', undefined, 'a plan or a state');
    if (root.errored === true) problems.push(toolFailed(file, '/errored', 'the plan could not be completed'));
    for (const key of Object.keys(root)) {
      if (key !== 'checks' && nearest(key, ['checks']) !== undefined)
        problems.push(badShape(file, pointerTo(key), root[key], 'the key checks, or another').parts);
    }
    for (const [index, check] of (arrayAt(root, 'checks') ?? []).entries()) {
      const pointer = `/checks/${index}`;
      if (!isObject(check)) throw badShape(file, pointer, check, 'a check');
      const name = stringAt(objectAt(check, 'address') ?? {}, 'to_display') ?? 'check';
      const level = LEVEL.get(check.status);
      if (level === undefined)
        problems.push(unknownStatus(file, `${pointer}/status`, check.status, [...LEVEL.keys()].join(', ')));
      if (level === 'none') continue;
      const message = messagesOf(check).join('; ') || String(check.status);
      emit({ tool: 'terraform', rule: name, level: level ?? 'error', message, suppressed: false });
    }
    const notes = 'planned_values' in root ? [changesOf(root)] : ['a state says what is there, not what would change'];
    return { tool: 'terraform', ...(toolVersion === undefined ? {} : { toolVersion }), notes, problems };
  },
};

/** A check that fails is a warning to Terraform; one that could not be evaluated is an error. */
const LEVEL: ReadonlyMap<unknown, 'error' | 'warning' | 'note' | 'none'> = new Map<
  unknown,
  'error' | 'warning' | 'note' | 'none'
>([
  ['error', 'error'],
  ['fail', 'warning'],
  ['unknown', 'note'],
  ['pass', 'none'],
]);

function messagesOf(check: JsonObject): readonly string[] {
  const instances = (arrayAt(check, 'instances') ?? []).filter(isObject);
  const faults = instances.flatMap((instance) => (arrayAt(instance, 'problems') ?? []).filter(isObject));
  return faults.flatMap((fault) => stringAt(fault, 'message') ?? []);
}

function changesOf(root: JsonObject): string {
  const counts = { add: 0, change: 0, destroy: 0 };
  for (const change of (arrayAt(root, 'resource_changes') ?? []).filter(isObject)) {
    const actions = arrayAt(objectAt(change, 'change') ?? {}, 'actions') ?? [];
    if (actions.includes('create')) counts.add += 1;
    if (actions.includes('update')) counts.change += 1;
    if (actions.includes('delete')) counts.destroy += 1;
  }
  return `Plan: ${counts.add} to add, ${counts.change} to change, ${counts.destroy} to destroy`;
}
