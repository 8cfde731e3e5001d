import type { ProblemParts } from '../../model/problem.ts';
import type { SourceFile } from '../adapter.ts';
import { arrayAt, badShape, isArray, isObject, type JsonObject, objectAt, stringAt } from '../json.ts';
import { toolFailed } from './problems.ts';

const NOTIFICATIONS = ['toolExecutionNotifications', 'toolConfigurationNotifications'] as const;
/** A tool that failed on each of a thousand files says the same a thousand times. */
const SHOWN = 5;

/** How the invocations of a SARIF run (§3.20) say that the tool did not finish: not successful, or a notification of level error. */
export function failuresOf(file: SourceFile, run: JsonObject, pointer: string): readonly ProblemParts[] {
  if (!Object.hasOwn(run, 'invocations')) return [];
  if (!isArray(run.invocations)) {
    return [badShape(file, `${pointer}/invocations`, run.invocations, 'an array of invocations').parts];
  }
  const levelBy = levelsOf(run);
  return run.invocations.flatMap((invocation, index) =>
    invocationOf(file, invocation, `${pointer}/invocations/${index}`, levelBy),
  );
}

/** The level that the tool gives its notifications of that kind, for one that states none. */
function levelsOf(run: JsonObject): (notification: JsonObject) => unknown {
  const driver = objectAt(objectAt(run, 'tool') ?? {}, 'driver') ?? {};
  const kinds = (arrayAt(driver, 'notifications') ?? []).map((one) => (isObject(one) ? one : {}));
  return (notification) => {
    const { id, index } = objectAt(notification, 'descriptor') ?? {};
    const kind = kinds.find((one, at) => at === index || (id !== undefined && one.id === id));
    return objectAt(kind ?? {}, 'defaultConfiguration')?.level;
  };
}

function invocationOf(
  file: SourceFile,
  invocation: unknown,
  pointer: string,
  levelBy: (notification: JsonObject) => unknown,
): readonly ProblemParts[] {
  if (!isObject(invocation)) return [badShape(file, pointer, invocation, 'an invocation').parts];
  const problems: ProblemParts[] = [];
  const { executionSuccessful } = invocation;
  const at = `${pointer}/executionSuccessful`;
  if (executionSuccessful === false) problems.push(toolFailed(file, at, reasonOf(invocation)));
  else if (executionSuccessful !== true) problems.push(badShape(file, at, executionSuccessful, 'true or false').parts);
  for (const key of NOTIFICATIONS) {
    const errors = (arrayAt(invocation, key) ?? [])
      .map((notification, index) => ({ notification, at: `${pointer}/${key}/${index}` }))
      .filter(
        ({ notification }) => isObject(notification) && (notification.level ?? levelBy(notification)) === 'error',
      );
    const shown = errors.slice(0, SHOWN).map(({ notification, at }) => toolFailed(file, at, textOf(notification)));
    problems.push(...shown);
    const more = errors.length - shown.length;
    if (more > 0) problems.push(toolFailed(file, `${pointer}/${key}`, `${more} more errors of the tool`));
  }
  return problems;
}

function reasonOf(invocation: JsonObject): string {
  const said = stringAt(invocation, 'exitCodeDescription') ?? stringAt(invocation, 'processStartFailureMessage');
  return said === undefined ? 'executionSuccessful: false' : `executionSuccessful: false (${said})`;
}

const textOf = (notification: unknown): string =>
  (isObject(notification) ? stringAt(objectAt(notification, 'message') ?? {}, 'text') : undefined) ??
  'an error without text';
