import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { textOf } from '../../core/model/problem.ts';
import { loadBuiltins } from './builtins/index.ts';
import { jsonText, parseValue } from './builtins/value-text.ts';
import { ENTRYPOINT } from './compiled-policy.ts';
import { distFile } from './dist-file.ts';
import { hostCalls } from './host-calls.ts';
import { instantiate } from './instance.ts';
import { loadOpa, type Opa } from './opa.ts';
import type { WorkerAnswer, WorkerRequest } from './protocol.ts';

interface Compiled {
  readonly bytes: Uint8Array;
  readonly module: WebAssembly.Module;
}

/** The shipped pack, ready before it is asked for: its host still collects. Most runs ask for no other. */
const shipped = rehearse(distFile('policies.wasm')).catch(() => undefined);

/** The last module that was not the shipped one: it is often asked for again. */
let last: Compiled | undefined;

let opa: Promise<Opa> | undefined;

const PAGE = 64 * 1024;

parentPort?.on('message', async (request: WorkerRequest) => parentPort?.postMessage(await answerTo(request)));

async function answerTo(request: WorkerRequest): Promise<WorkerAnswer> {
  try {
    const { initialPages, maximumPages, wasm } = request;
    // What the module brings lies in the same memory.
    const initial = Math.min(initialPages + Math.ceil(wasm.byteLength / PAGE), maximumPages);
    const policy = await instantiate(await moduleOf(wasm), { initial, maximum: maximumPages });
    const builtins = await loadBuiltins(policy.builtins);
    const others = policy.builtins.filter((name) => !Object.hasOwn(builtins, name));
    if (others.length > 0) opa ??= loadOpa();
    const known = await opa;
    const names = others.length === 0 ? [] : (known?.call('builtins', { names: others }).missing ?? others);
    if (names.length > 0) return { kind: 'builtins', names };
    if (!request.entries.every((entry) => policy.entrypoints.includes(entry)))
      return { kind: 'entries', found: policy.entrypoints };
    const { input, data, nowNs, sorted } = request;
    const { call, failures } = hostCalls(builtins, known, nowNs);
    const results = request.entries.map((entry) =>
      sorted
        ? jsonText(parseValue(policy.evaluate({ entry, input, data, call, exact: true })))
        : policy.evaluate({ entry, input, data, call }),
    );
    return { kind: 'results', results, failures: failures(), entrypoints: policy.entrypoints };
  } catch (thrown) {
    return { kind: 'thrown', text: textOf(thrown) };
  }
}

/** Compiles a module and lets it judge nothing once: V8 compiles a function of it only when it first runs. */
async function rehearse(file: string): Promise<Compiled> {
  const bytes = await readFile(file);
  const module = await WebAssembly.compile(bytes);
  const policy = await instantiate(module, REHEARSAL_MEMORY);
  const nothing = new TextEncoder().encode('{}').buffer;
  policy.evaluate({ entry: ENTRYPOINT, input: nothing, data: nothing, call: () => undefined });
  return { bytes, module };
}

/** In pages of 64 KiB. */
const REHEARSAL_MEMORY = { initial: 32, maximum: 1024 };

async function moduleOf(wasm: Uint8Array): Promise<WebAssembly.Module> {
  for (const known of [await shipped, last]) {
    if (known !== undefined && Buffer.compare(known.bytes, wasm) === 0) return known.module;
  }
  const module = await WebAssembly.compile(wasm);
  last = { bytes: wasm, module };
  return module;
}
