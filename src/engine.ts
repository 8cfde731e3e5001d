// What dist/engine.js exports. Everything that Phasegate itself compiles or evaluates goes through here as well.
import { Problem } from './core/model/problem.ts';
import type { Compile, Document, LoadPolicy } from './engine-api.ts';
import { compileModules } from './io/engine/compile-modules.ts';
import { startEvaluator } from './io/engine/evaluator.ts';
import { memoryFor } from './io/engine/payload.ts';

export { startEvaluator } from './io/engine/evaluator.ts';

const MEMORY_MB = 1024;
const TIME_MS = 30_000;
const NS_PER_MS = 1_000_000n;

/** Loads any module that OPA compiled into a worker of its own. Rejects with a Problem. */
export const loadPolicy: LoadPolicy = async (wasm, options = {}) => {
  const { memoryMb = MEMORY_MB, timeMs = TIME_MS, onBuiltinError, parse = JSON.parse } = options;
  const evaluator = startEvaluator();
  let closed = false;
  const run = async (entries: readonly string[], data: ArrayBuffer, input?: ArrayBuffer) => {
    if (closed) throw new Problem({ code: 'engine.failed', message: 'the policy has been closed' });
    const memory = memoryFor(data.byteLength + (input?.byteLength ?? 0), memoryMb);
    const nowNs = options.nowNs ?? BigInt(Date.now()) * NS_PER_MS;
    const given = { wasm, entries, data, ...(input && { input }), ...memory, nowNs, timeMs, sorted: true };
    const { results, failures, entrypoints } = await evaluator.run(given);
    for (const failure of failures) onBuiltinError?.(failure);
    return { results, entrypoints };
  };
  try {
    const { entrypoints } = await run([], encoded({}));
    return {
      entrypoints,
      evaluate: async ({ input, data = {}, entrypoint = entrypoints[0] ?? '' } = {}) => {
        const { results } = await run([entrypoint], encoded(data), input === undefined ? undefined : encoded(input));
        return parse(results[0] ?? '[]');
      },
      close: () => {
        closed = true;
        return evaluator.close();
      },
    };
  } catch (thrown) {
    await evaluator.close();
    throw thrown;
  }
};

/** Compiles Rego with the OPA inside. Rejects with `engine.failed` only where OPA itself fails. */
export const compile = compileModules satisfies Compile;

/** A copy, for the worker takes it away. */
function encoded(document: Document): ArrayBuffer {
  const bytes = document instanceof Uint8Array ? document : new TextEncoder().encode(JSON.stringify(document));
  return new Uint8Array(bytes).buffer;
}
