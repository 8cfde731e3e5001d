import { parentPort } from 'node:worker_threads';
import { Problem, textOf } from '../../core/model/problem.ts';
import { callOpa, type OpaOperations } from './opa.ts';

/** OPA in a thread of its own: tries one share of the mutants. */
parentPort?.once('message', async (request: OpaOperations['mutate']['request']) => {
  try {
    parentPort?.postMessage({ share: await callOpa('mutate', request) });
  } catch (thrown) {
    parentPort?.postMessage({
      error: thrown instanceof Problem ? (thrown.parts.found ?? thrown.message) : textOf(thrown),
    });
  }
});
