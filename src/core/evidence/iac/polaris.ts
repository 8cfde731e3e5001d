import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, LintFinding, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, isObject, type JsonObject, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import type { Level } from './levels.ts';
import { noResults, unknownStatus } from './problems.ts';

const LEVEL: ReadonlyMap<unknown, Level> = new Map<unknown, Level>([
  ['danger', 'error'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['ignore', 'none'],
]);

/** `polaris audit --format json`: what each check said of workloads, their pods and containers; those that succeeded are listed, too. */
export const polaris: Adapter<'iac'> = {
  id: 'polaris',
  kind: 'iac',
  title: 'Polaris JSON',
  tools: [{ tool: 'Polaris', how: 'polaris audit --audit-path deploy/ --format json > polaris.json' }],
  claims({ head }) {
    const keys = keysOf(head, 1);
    return keys.has('PolarisOutputVersion') && keys.has('Results');
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const results = arrayAt(root, 'Results') ?? [];
    const problems: ProblemParts[] = [];
    let judged = 0;
    for (const [index, result] of results.entries()) {
      const pointer = `/Results/${index}`;
      if (!isObject(result)) throw badShape(file, pointer, result, 'the results of a workload');
      const name = [stringAt(result, 'Kind'), stringAt(result, 'Namespace'), stringAt(result, 'Name')]
        .filter(Boolean)
        .join('/');
      for (const { set, where } of setsIn(result, name)) {
        for (const check of Object.values(set)) {
          if (!isObject(check)) throw badShape(file, pointer, check, 'the result of a check');
          judged += 1;
          if (check.Success !== true) emit(findingOf(file, check, where, pointer, problems));
        }
      }
    }
    if (judged === 0) problems.push(noResults(file, '/Results', 'no check of any workload', 'at least one'));
    const claimedAt = stringAt(root, 'AuditTime');
    return {
      tool: 'polaris',
      ...(claimedAt === undefined ? {} : { claimedAt }),
      notes: ['workloads are named, their files are not'],
      problems,
    };
  },
};

function setsIn(result: JsonObject, name: string): readonly { readonly set: JsonObject; readonly where: string }[] {
  const pod = objectAt(result, 'PodResult') ?? {};
  const containers = (arrayAt(pod, 'ContainerResults') ?? []).filter(isObject);
  return [
    { set: objectAt(result, 'Results') ?? {}, where: name },
    { set: objectAt(pod, 'Results') ?? {}, where: name },
    ...containers.map((one) => ({
      set: objectAt(one, 'Results') ?? {},
      where: `${name}: container ${stringAt(one, 'Name') ?? ''}`,
    })),
  ];
}

function findingOf(
  file: SourceFile,
  check: JsonObject,
  where: string,
  pointer: string,
  problems: ProblemParts[],
): LintFinding {
  const rule = stringAt(check, 'ID');
  if (rule === undefined) throw badShape(file, pointer, check.ID, 'the id of a check');
  const level = LEVEL.get(check.Severity);
  if (level === undefined) problems.push(unknownStatus(file, pointer, check.Severity, [...LEVEL.keys()].join(', ')));
  return {
    tool: 'polaris',
    rule,
    level: level ?? 'error',
    message: `${where}: ${stringAt(check, 'Message') ?? rule}`,
    suppressed: false,
  };
}
