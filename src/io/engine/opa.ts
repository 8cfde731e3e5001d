import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { brotliDecompress } from 'node:zlib';
import { Problem, textOf } from '../../core/model/problem.ts';
import { distFile } from './dist-file.ts';
import type { OpaOperations } from './opa-operations.ts';
import { wasiHost } from './wasi.ts';

export type * from './opa-operations.ts';

interface OpaExports {
  readonly memory: WebAssembly.Memory;
  readonly _initialize: () => void;
  readonly alloc: (length: number) => number;
  readonly call: (at: number, length: number) => number;
  readonly result: () => number;
}

/**
 * V8 counts down this many units of work before it optimises a function. OPA runs for a second, and optimising its large
 * functions takes three: so never for this module, and as usual for those that follow.
 */
const NEVER_OPTIMISE = '--wasm-tiering-budget=2000000000';
const OPTIMISE = '--wasm-tiering-budget=1800000';

/** OPA, loaded and started. Synchronous from end to end, so one call can never meet another. */
export interface Opa {
  /** Throws where OPA has no answer. */
  call<Op extends keyof OpaOperations>(op: Op, request: OpaOperations[Op]['request']): OpaOperations[Op]['answer'];
}

let loaded: Promise<Opa> | undefined;

/** The bytes of the compressed module; its digest is part of what a cached policy was made from. */
export const opaBytes = (): Promise<Uint8Array> => readFile(distFile('opa.wasm.br'));

/** Asks OPA, which is loaded at the first call. Throws `engine.failed` where it cannot answer. */
export async function callOpa<Op extends keyof OpaOperations>(
  op: Op,
  request: OpaOperations[Op]['request'],
): Promise<OpaOperations[Op]['answer']> {
  try {
    loaded ??= loadOpa();
    return (await loaded).call(op, request);
  } catch (cause) {
    loaded = undefined;
    throw new Problem({ code: 'engine.failed', message: 'opa could not answer', found: textOf(cause) }, { cause });
  }
}

/** Loads an OPA of one's own. */
export async function loadOpa(): Promise<Opa> {
  const bytes = await promisify(brotliDecompress)(await opaBytes());
  setFlagsFromString(NEVER_OPTIMISE);
  const module = await WebAssembly.compile(bytes).finally(() => setFlagsFromString(OPTIMISE));
  let memory: WebAssembly.Memory | undefined;
  const host = wasiHost(module, () => memory ?? unstarted());
  const { exports } = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: host.imports });
  const opa = exports as unknown as OpaExports;
  memory = opa.memory;
  opa._initialize();
  return {
    call: (op, request) => {
      host.setInstant('now_ns' in request && request.now_ns !== undefined ? BigInt(request.now_ns) : undefined);
      return answerOf(opa, JSON.stringify({ op, ...request }));
    },
  };
}

function unstarted(): never {
  throw new Error('the module called its host before it was started');
}

function answerOf<Answer>(opa: OpaExports, request: string): Answer {
  const bytes = new TextEncoder().encode(request);
  const at = opa.alloc(bytes.length);
  new Uint8Array(opa.memory.buffer, at, bytes.length).set(bytes);
  const length = opa.call(at, bytes.length);
  const answer: unknown = JSON.parse(new TextDecoder().decode(new Uint8Array(opa.memory.buffer, opa.result(), length)));
  if (typeof answer === 'object' && answer !== null && 'error' in answer) throw new Error(String(answer.error));
  return answer as Answer;
}
