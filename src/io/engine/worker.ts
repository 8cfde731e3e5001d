import { parentPort } from 'node:worker_threads';
import { type LoadedPolicy, loadPolicy } from '@open-policy-agent/opa-wasm';
import { textOf } from '../../core/model/problem.ts';
import type { WorkerAnswer, WorkerRequest } from './protocol.ts';

parentPort?.on('message', async (request: WorkerRequest) => parentPort?.postMessage(await answerTo(request)));

async function answerTo(request: WorkerRequest): Promise<WorkerAnswer> {
  try {
    const memory = { initial: request.initialPages, maximum: request.maximumPages };
    const policy = await loadPolicy(new Uint8Array(request.wasm), memory);
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
