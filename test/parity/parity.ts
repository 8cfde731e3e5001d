import fc from 'fast-check';
import { textOf } from '../../src/core/model/problem.ts';
import type { Builtin, RegoValue } from '../../src/io/engine/builtins/builtin.ts';
import { isNumber, numberText, sorted } from '../../src/io/engine/builtins/compare-values.ts';
import { loadBuiltins } from '../../src/io/engine/builtins/index.ts';
import { parseValue, printValue } from '../../src/io/engine/builtins/value-text.ts';
import { type BuiltinCall, type BuiltinResult, callOpa } from '../../src/io/engine/opa.ts';
import { ARGUMENTS } from './arguments.ts';
import regressions from './regressions.json' with { type: 'json' };

/** A call for which we and OPA disagree, each answer as text. */
export interface Difference extends BuiltinCall {
  readonly ours: string;
  readonly opa: string;
}

export interface Sampling {
  readonly seed: number;
  /** Calls of each function. */
  readonly runs: number;
}

/** What is the instant of judgement for both. */
const NOW_NS = 1_700_000_000_123_456_789n;

/** The same calls each time; PARITY_SEED asks for others, and PARITY_RUNS for so many of each function. */
export const samplingFrom = ({ PARITY_SEED, PARITY_RUNS }: NodeJS.ProcessEnv, usual: Sampling): Sampling => ({
  seed: Number(PARITY_SEED ?? usual.seed),
  runs: Number(PARITY_RUNS ?? usual.runs),
});

/** Our functions for which nobody made up arguments. */
export const functionsWithoutArguments = async (): Promise<readonly string[]> =>
  Object.keys(await loadBuiltins()).filter((name) => !Object.hasOwn(ARGUMENTS, name));

/** Calls for which we and OPA once disagreed. */
export const differencesOfOld = (): Promise<readonly Difference[]> => differences(regressions);

/** Random calls of each of our functions, the same for the same seed. */
export async function differencesOfAll({ seed, runs }: Sampling): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (const name of Object.keys(await loadBuiltins())) {
    const random = ARGUMENTS[name] ?? fc.constant([]);
    const calls = fc.sample(random, { seed, numRuns: runs }).map((operands) => ({
      name,
      operands: operands.map(printValue),
    }));
    found.push(...(await differences(calls)));
  }
  return found;
}

async function differences(calls: readonly BuiltinCall[]): Promise<readonly Difference[]> {
  const builtins = await loadBuiltins();
  const { results } = await callOpa('builtin', { calls, now_ns: `${NOW_NS}` });
  return calls.flatMap((call, at) => {
    const [ours, opa] = [ourAnswer(builtins[call.name], call), opaAnswer(results[at])];
    return ours.kind === opa.kind && ours.text === opa.text ? [] : [{ ...call, ours: shown(ours), opa: shown(opa) }];
  });
}

/** Which error it is does not matter. */
interface Answer {
  readonly kind: 'value' | 'undefined' | 'error';
  readonly text?: string;
  readonly error?: string;
}

const shown = ({ kind, text, error }: Answer): string => text ?? (error === undefined ? kind : `${kind}: ${error}`);

function ourAnswer(builtin: Builtin | undefined, { operands }: BuiltinCall): Answer {
  try {
    const value = builtin?.(operands.map(parseValue), { nowNs: NOW_NS });
    return value === undefined ? { kind: 'undefined' } : { kind: 'value', text: canonical(value) };
  } catch (thrown) {
    return { kind: 'error', error: textOf(thrown) };
  }
}

function opaAnswer(result: BuiltinResult | undefined): Answer {
  if (result?.error !== undefined) return { kind: 'error', error: result.error };
  return result?.value === undefined
    ? { kind: 'undefined' }
    : { kind: 'value', text: canonical(parseValue(result.value)) };
}

/** The same text for values that are equal, and whose numbers are written in the same way. */
function canonical(value: RegoValue): string {
  if (typeof value === 'object' && value !== null && !isNumber(value)) {
    if (value instanceof Set) return `<${sorted(value).map(canonical).join()}>`;
    if (value instanceof Map) {
      return `{${sorted(value.keys())
        .map((key) => `${canonical(key)}:${canonical(value.get(key) ?? null)}`)
        .join()}}`;
    }
    return `[${[...(value as Iterable<RegoValue>)].map(canonical).join()}]`;
  }
  return isNumber(value) ? numberText(value) : printValue(value);
}
