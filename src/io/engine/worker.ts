import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { type LoadedPolicy, loadPolicy } from '@open-policy-agent/opa-wasm';
import { textOf } from '../../core/model/problem.ts';
import { ENTRYPOINT } from './compiled-policy.ts';
import { distFile } from './dist-file.ts';
import type { WorkerAnswer, WorkerRequest } from './protocol.ts';

/** The shipped pack, ready before it is asked for: its host still collects. Most runs ask for no other. */
const shipped = rehearse(distFile('policies.wasm')).catch(() => undefined);

parentPort?.on('message', async (request: WorkerRequest) => parentPort?.postMessage(await answerTo(request)));

async function answerTo(request: WorkerRequest): Promise<WorkerAnswer> {
  try {
    const memory = { initial: request.initialPages, maximum: request.maximumPages };
    const policy = await loadPolicy(await moduleOf(request.wasm), memory);
    const names = Object.keys(builtinsOf(policy));
    if (names.length > 0) return { kind: 'builtins', names };
    const found = Object.keys(policy.entrypoints).sort();
    if (found.join() !== [...request.promised].sort().join()) return { kind: 'entries', found };
    policy.setData(request.data);
    return { kind: 'results', results: request.entries.map((entry) => policy.evaluate(request.input, entry)) };
  } catch (thrown) {
    return { kind: 'thrown', text: typeof thrown === 'string' ? decoded(thrown) : textOf(thrown) };
  }
}

/** Compiles a module and lets it judge nothing once: V8 compiles a function of it only when it first runs. */
async function rehearse(file: string): Promise<{ bytes: Uint8Array; module: WebAssembly.Module }> {
  const bytes = await readFile(file);
  const module = await WebAssembly.compile(bytes);
  const policy = await loadPolicy(module, REHEARSAL_MEMORY);
  policy.evaluate({}, ENTRYPOINT);
  return { bytes, module };
}

/** In pages of 64 KiB. */
const REHEARSAL_MEMORY = { initial: 32, maximum: 1024 };

async function moduleOf(wasm: Uint8Array): Promise<WebAssembly.Module> {
  const known = await shipped;
  return known !== undefined && Buffer.compare(known.bytes, wasm) === 0 ? known.module : WebAssembly.compile(wasm);
}

interface Abi {
  readonly builtins: () => number;
  readonly opa_json_dump: (address: number) => number;
}

/** The SDK reads this table too, but looks into it only when a function is called. */
function builtinsOf(policy: LoadedPolicy): object {
  const instance = 'instance' in policy.wasmInstance ? policy.wasmInstance.instance : policy.wasmInstance;
  const abi = instance.exports as unknown as Abi;
  const at = abi.opa_json_dump(abi.builtins());
  const bytes = new Uint8Array(policy.mem.buffer);
  return JSON.parse(new TextDecoder().decode(bytes.slice(at, bytes.indexOf(0, at))));
}

/** The SDK turns each byte of an aborting policy's message into a character; this turns them back into UTF-8. */
function decoded(message: string): string {
  return new TextDecoder().decode(Uint8Array.from(message, (character) => character.charCodeAt(0) & 0xff));
}
