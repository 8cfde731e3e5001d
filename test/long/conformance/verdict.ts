import type { RegoValue } from '../../../src/io/engine/builtins/builtin.ts';
import { compareValues, sorted } from '../../../src/io/engine/builtins/compare-values.ts';
import { parseValue, printValue } from '../../../src/io/engine/builtins/value-text.ts';

/** One of OPA's cases as `opa/cases` prints it; documents are JSON texts. */
export interface Case {
  readonly note: string;
  readonly file: string;
  readonly modules: readonly string[];
  readonly query: string;
  readonly want_result?: string;
  readonly want_error: boolean;
  readonly strict_error: boolean;
  readonly sort_bindings: boolean;
}

/** What came of a case: the result set of its query, what was thrown, or why it did not compile. */
export interface Answer {
  readonly result?: string;
  readonly thrown?: string;
  readonly refused?: string;
}

/**
 * Why a case fails, else undefined. As in OPA's own suite for WebAssembly an error that only the strict mode of built-ins
 * would show is undefined here, and results are compared as sets of bindings.
 */
export function failureOf(one: Case, { result, thrown, refused }: Answer): string | undefined {
  if (refused !== undefined) return `does not compile: ${refused}`;
  if (one.want_result === undefined && !one.strict_error)
    return thrown?.startsWith('engine.conflict') ? undefined : `no conflict but ${thrown ?? result}`;
  if (result === undefined) return `thrown: ${thrown}`;
  const [got, want] = [bindingsIn(answersIn(result), one), bindingsIn(parseValue(one.want_result ?? '[]'), one)];
  return compareValues(got, want) === 0 ? undefined : `${printValue(got)} instead of ${printValue(want)}`;
}

/** The rule that collects the bindings is never undefined. */
function answersIn(result: string): RegoValue {
  const set = parseValue(result);
  const [only] = Array.isArray(set) ? set : [];
  return only instanceof Map ? (only.get('result') ?? null) : null;
}

function bindingsIn(value: RegoValue, { sort_bindings }: Case): ReadonlySet<RegoValue> {
  const bindings: readonly RegoValue[] = Array.isArray(value) ? value : [value];
  const ordered = bindings.map((binding) =>
    sort_bindings && binding instanceof Map
      ? new Map([...binding].map(([name, bound]) => [name, Array.isArray(bound) ? sorted(bound) : bound]))
      : binding,
  );
  return new Set(
    sorted(ordered).filter((binding, at, all) => at === 0 || compareValues(binding, all[at - 1] ?? null) !== 0),
  );
}
