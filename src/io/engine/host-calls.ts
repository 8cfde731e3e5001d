import { textOf } from '../../core/model/problem.ts';
import type { BuiltinError } from '../../engine-api.ts';
import type { Builtins } from './builtins/builtin.ts';
import { parseValue, printValue } from './builtins/value-text.ts';
import type { HostCall } from './instance.ts';
import type { Opa } from './opa.ts';

export interface HostCalls {
  readonly call: HostCall;
  /** The functions that reported an error, each with its first. */
  failures(): readonly BuiltinError[];
}

/**
 * Answers host functions: ours where there is one, else OPA itself. As in OPA an error makes the expression undefined;
 * here it is noted as well. What is no error of the function, such as a broken OPA, is thrown.
 */
export function hostCalls(own: Builtins, opa: Opa | undefined, nowNs: bigint | undefined): HostCalls {
  const failures = new Map<string, string>();
  const note = (name: string, text: string): undefined => {
    if (!failures.has(name)) failures.set(name, text);
  };
  const now = nowNs === undefined ? {} : { now_ns: String(nowNs) };
  const askOpa = (name: string, operands: readonly string[]): string | undefined => {
    if (opa === undefined) throw new Error(`nobody answers ${name}`);
    const [result] = opa.call('builtin', { calls: [{ name, operands }], ...now }).results;
    return result?.error === undefined ? result?.value : note(name, result.error);
  };
  return {
    call: (name, texts) => {
      const builtin = Object.hasOwn(own, name) ? own[name] : undefined;
      if (builtin === undefined) return askOpa(name, texts);
      const operands = texts.map(parseValue);
      try {
        const value = builtin(operands, { nowNs });
        return value === undefined ? undefined : printValue(value);
      } catch (thrown) {
        return note(name, textOf(thrown));
      }
    },
    failures: () => [...failures].map(([name, text]) => ({ name, text })),
  };
}
