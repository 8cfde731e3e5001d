import { Problem, type ProblemParts } from '../../core/model/problem.ts';
import type { BuiltinError } from '../../engine-api.ts';
import type { Failure } from './result.ts';

export const timeProblem = (timeMs: number): ProblemParts => ({
  code: 'engine.time',
  message: 'the policy did not finish in time',
  found: `no answer after ${timeMs} ms`,
  expected: 'an answer within limits.time',
  remedy: 'look into data by key instead of by loops over loops',
});

export const tooLarge = (found: string, expected: string): Problem =>
  new Problem({
    code: 'engine.input_too_large',
    message: 'the snapshot is larger than a policy may be given',
    found,
    expected,
    remedy: 'narrow what the slots take in',
  });

/** The compiled policy and its host do not belong together: no rule of it can be trusted. */
export const builtinsProblem = (names: readonly string[]): ProblemParts => ({
  code: 'policy.builtin',
  message: 'the compiled policy needs functions that the engine does not have',
  found: names.join(', '),
  expected: 'none but those in the module itself',
  remedy: 'compile the policies again',
});

export const noEntryProblem = (found: readonly string[], asked: readonly string[]): ProblemParts => ({
  code: 'policy.mismatch',
  message: 'the compiled policy does not have the entry point that was asked for',
  found: asked.find((entry) => !found.includes(entry)) ?? 'another',
  expected: `one of ${found.join(', ') || 'none'}`,
  remedy: 'ask for one that it has, or compile the policies again',
});

/** A function reported an error, and the rule that called it has no finding. */
export const builtinFailed = ({ name, text }: BuiltinError): ProblemParts => ({
  code: 'engine.builtin',
  message: 'a function that the rule calls reported an error',
  found: `${name}: ${text.replace(`${name}: `, '')}`.slice(0, LONGEST_FOUND),
  expected: 'operands that the function takes',
  remedy: 'test the value before the call, or correct the evidence',
});

const LONGEST_FOUND = 300;

export const entriesProblem = (found: readonly string[], promised: readonly string[]): ProblemParts => ({
  code: 'policy.mismatch',
  message: 'the compiled policy has other entry points than its rule index says',
  found: found.filter((entry) => !promised.includes(entry)).join(', ') || 'too few',
  expected: promised.filter((entry) => !found.includes(entry)).join(', ') || 'no others',
  remedy: 'compile the policies again',
});

export const engineFailed = (found: string): ProblemParts => ({
  code: 'engine.failed',
  message: 'the policy engine failed',
  found,
  remedy: 'run again; if it stays, report it with the snapshot',
});

/** What an evaluation threw, as a problem: OPA's own texts for conflicts and memory, V8's for limits. */
export function thrownProblem(text: string): ProblemParts {
  const conflict = /^(?:(.+?):(\d+):(?:(\d+):)? )?((?:var assignment|object insert) conflict.*)$/s.exec(text);
  if (conflict !== null) {
    const [, file, line, column, found] = conflict;
    return {
      code: 'engine.conflict',
      message: 'the policy gave two values where one is possible',
      ...(file !== undefined && { file, line: Number(line) }),
      ...(column !== undefined && { column: Number(column) }),
      found: found ?? text,
      expected: 'one value',
      remedy: 'make the bodies exclude each other, or collect the values in a set',
    };
  }
  if (/opa_malloc|WebAssembly\.Memory|allocate memory|out of memory|memory limit|call stack/i.test(text)) {
    return {
      code: 'engine.memory',
      message: 'the policy used more memory than allowed',
      found: text,
      expected: 'at most limits.memory',
      remedy: 'build smaller sets: no products of two lists',
    };
  }
  return engineFailed(text);
}

/** Whether every rule is lost with this problem, so that asking each alone is of no use. */
export const isFinal = ({ problem }: Failure): boolean =>
  problem.code === 'policy.builtin' || problem.code === 'policy.mismatch';
