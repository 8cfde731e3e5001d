import { Problem, type ProblemCode } from '../core/model/problem.ts';

/** What the platform wrote, an event payload or an answer of its API, read field by field: what is not of the expected form is named. */
export interface Payload {
  /** Whether anything but null stands there. */
  has(...path: readonly string[]): boolean;
  /** A non-empty text. Throws `code`. */
  text(...path: readonly string[]): string;
  /** A commit id. Throws `code`. */
  commit(...path: readonly string[]): string;
  /** A positive whole number. Throws `code`. */
  count(...path: readonly string[]): number;
  flag(...path: readonly string[]): boolean;
  list(...path: readonly string[]): readonly Payload[];
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** `code` is the problem that a field of another form is; `place` the JSON pointer of `value` in the whole. */
export function payloadOf(value: unknown, code: ProblemCode = 'input.invalid', place = ''): Payload {
  const at = (path: readonly string[]): unknown => path.reduce<unknown>((inside, key) => own(inside, key), value);
  const take = <T>(path: readonly string[], expected: string, is: (found: unknown) => found is T): T => {
    const found = at(path);
    if (is(found)) return found;
    throw wrong(code, `${place}/${path.join('/')}`, found, expected);
  };
  return {
    has: (...path) => (at(path) ?? undefined) !== undefined,
    text: (...path) => take(path, 'a text', isText),
    commit: (...path) => take(path, 'a commit id', (found): found is string => isText(found) && COMMIT.test(found)),
    count: (...path) => take(path, 'a positive number', isCount),
    flag: (...path) => take(path, 'true or false', (found): found is boolean => typeof found === 'boolean'),
    list: (...path) =>
      take(path, 'a list', Array.isArray).map((item, index) =>
        payloadOf(item, code, `${place}/${path.join('/')}/${index}`),
      ),
  };
}

/** A commit id of nothing but zeros: the branch did not exist on this side of a push. */
export const isZero = (commit: string): boolean => /^0+$/.test(commit);

const isText = (found: unknown): found is string => typeof found === 'string' && found !== '';

const isCount = (found: unknown): found is number =>
  typeof found === 'number' && Number.isSafeInteger(found) && found > 0;

function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function wrong(code: ProblemCode, pointer: string, found: unknown, expected: string): Problem {
  return new Problem({
    code,
    message: `what the platform wrote lacks ${pointer}`.slice(0, 100),
    pointer,
    found: found === undefined ? 'nothing' : (JSON.stringify(found) ?? typeof found).slice(0, 200),
    expected,
    remedy: code === 'input.invalid' ? 'pass it on as the platform wrote it' : 'run the gate again',
  });
}
