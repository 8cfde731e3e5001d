import { Worker } from 'node:worker_threads';
import { textOf } from '../../core/model/problem.ts';
import type { WorkerAnswer, WorkerRequest } from './protocol.ts';

/** What the worker said, or that it said nothing in time, or that it broke. */
export type Reply = WorkerAnswer | { readonly kind: 'silent' } | { readonly kind: 'broken'; readonly text: string };

export interface Post {
  /** Always settles, and never rejects. One request at a time. */
  request(request: WorkerRequest, timeMs: number): Promise<Reply>;
  close(): Promise<void>;
}

/** The heap of the worker's own JavaScript, which holds nothing but results. */
const HEAP_MB = 512;

/** A worker that is replaced after each failure: an instance that trapped is not used again. */
export function startWorker(file: string): Post {
  let worker: Worker | undefined = boot(file);
  const drop = async (): Promise<void> => {
    const dropped = worker;
    worker = undefined;
    await dropped?.terminate();
  };
  return {
    request: async (request, timeMs) => {
      worker ??= boot(file);
      const reply = await replyOf(worker, request, timeMs);
      if (reply.kind !== 'results') await drop();
      return reply;
    },
    close: drop,
  };
}

function boot(file: string): Worker {
  const worker = new Worker(file, {
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  // Without a listener an early failure would end the process; the request that follows finds the worker gone.
  worker.on('error', () => undefined);
  // The deadline of a request keeps the process alive, an idle worker does not.
  worker.unref();
  return worker;
}

function replyOf(worker: Worker, request: WorkerRequest, timeMs: number): Promise<Reply> {
  return new Promise((resolve) => {
    const settle = (reply: Reply): void => {
      clearTimeout(deadline);
      worker.removeListener('message', heard).removeListener('error', broke).removeListener('exit', left);
      resolve(reply);
    };
    const heard = (message: unknown): void =>
      settle(isAnswer(message) ? message : { kind: 'broken', text: 'the worker answered something else' });
    const broke = (thrown: unknown): void => settle({ kind: 'broken', text: textOf(thrown) });
    const left = (code: number): void => settle({ kind: 'broken', text: `the worker ended with ${code}` });
    const deadline = setTimeout(() => settle({ kind: 'silent' }), timeMs);
    worker.on('message', heard).on('error', broke).on('exit', left);
    if (worker.threadId < 0) left(1);
    else worker.postMessage(request, request.input === undefined ? [request.data] : [request.input, request.data]);
  });
}

function isAnswer(message: unknown): message is WorkerAnswer {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  if (message.kind === 'results')
    return (
      'results' in message &&
      Array.isArray(message.results) &&
      message.results.every((one) => typeof one === 'string') &&
      'failures' in message &&
      Array.isArray(message.failures) &&
      'entrypoints' in message &&
      Array.isArray(message.entrypoints)
    );
  if (message.kind === 'builtins') return 'names' in message && Array.isArray(message.names);
  if (message.kind === 'entries') return 'found' in message && Array.isArray(message.found);
  return message.kind === 'thrown' && 'text' in message && typeof message.text === 'string';
}
