import { frame } from '../../core/config/frame.ts';
import { nearest } from '../../core/model/nearest.ts';
import type { ProblemCode, ProblemParts } from '../../core/model/problem.ts';
import type { Diagnostic } from './opa.ts';

const FULL_LIST = 12;
const LONGEST_MESSAGE = 100;
const LONGEST_FOUND = 80;

const REMEDIES: Partial<Record<ProblemCode, string>> = {
  'policy.syntax': 'correct the Rego',
  'policy.compile': 'correct the policy',
  'policy.type': 'write a path that the snapshot has',
  'policy.builtin': 'use what gives the same answer each time',
  'policy.metadata': 'complete the METADATA above `package`',
  'policy.place': 'move the file or rename its package',
  'policy.duplicate': 'rename or remove one of the two',
  'policy.trusted': 'read it from `data`',
  'policy.literal': 'write a text that the schema lists',
  'policy.silent': 'ask in a way that evidence cannot make undefined',
  'policy.default': 'remove the default',
  'policy.object_get': 'read the path itself',
  'policy.argument': 'pass a name or an index',
  'policy.untyped': 'read the paths themselves',
  'policy.every': 'count what is bad, and that there is something',
  'policy.differs': 'negate the equality',
  'policy.message': 'name the value in the message',
  'policy.lookup': 'look it up in a set',
  'policy.format': 'write it with phasegate policy check --fix',
};

const EXPECTED: Partial<Record<ProblemCode, string>> = {
  'policy.syntax': 'Rego, version 1',
  'policy.compile': 'a policy that OPA compiles',
  'policy.type': 'what the schema of the snapshot allows',
  'policy.builtin': 'a function without network, randomness or environment',
  'policy.metadata': 'title, description, level and solution',
  'policy.duplicate': 'each rule once',
  'policy.format': 'the style of OPA',
};

/** A fault of a policy as people read it: the line with a caret, the nearest name, the names that exist. */
export function policyProblem(fault: Diagnostic): ProblemParts {
  const near = fault.found === undefined ? undefined : nearest(fault.found, fault.have ?? []);
  const names = fault.have?.join(', ');
  const expected = fault.want ?? (names && `one of ${names}`) ?? EXPECTED[fault.code];
  const found = fault.found ?? fault.text.trim().slice(0, LONGEST_FOUND);
  const column = columnOf(fault);
  return {
    code: fault.code,
    message: shortened(fault.message),
    file: fault.file,
    line: fault.line,
    column,
    ...(found !== '' && { found }),
    ...(expected && { expected }),
    remedy: near === undefined ? remedyOf(fault) : `write \`${near}\``,
    frame: frame({
      file: fault.file,
      line: fault.line,
      column,
      source: fault.text,
      length: widthOf(fault, column),
      hint: near === undefined ? fault.want : `did you mean \`${near}\`?`,
      notes: notesOf(fault, near),
    }),
  };
}

/** What no file here defines may be in a pack that nothing names. */
const remedyOf = ({ code, of }: Diagnostic): string =>
  of === 'data.lib'
    ? 'write that library, or name its pack under `packs` in the .phasegate.yml of this repository'
    : (REMEDIES[code] ?? 'correct the policy');

function notesOf(fault: Diagnostic, near: string | undefined): readonly string[] {
  if (fault.have === undefined || fault.of === undefined) return [];
  const some = near === undefined ? fault.have : [near, ...fault.have.filter((name) => name !== near)];
  const names =
    fault.have.length <= FULL_LIST
      ? fault.have.join(', ')
      : `${some.slice(0, FULL_LIST).join(', ')} and ${fault.have.length - FULL_LIST} more`;
  const silent = 'note: plain Rego would call this undefined and never deny; here it does not compile';
  return [`${fault.code === 'policy.literal' ? 'values' : 'keys'} of ${fault.of}: ${names}`, silent];
}

/** OPA counts columns in code points, the frame in UTF-16 code units. */
const columnOf = ({ text, column }: Diagnostic): number =>
  Array.from(text)
    .slice(0, column - 1)
    .join('').length + 1;

function widthOf({ text, found }: Diagnostic, column: number): number {
  const rest = text.slice(column - 1);
  if (found !== undefined && rest.startsWith(found)) return found.length;
  return /^[\w.]+/.exec(rest)?.[0].length ?? 1;
}

function shortened(message: string): string {
  const first = message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
  return first.length <= LONGEST_MESSAGE ? first : `${first.slice(0, LONGEST_MESSAGE - 1)}…`;
}
