import { Problem } from '../../core/model/problem.ts';
import type { Evaluated, EvaluatorRequest, StartEvaluator } from '../../engine-api.ts';
import { distFile } from './dist-file.ts';
import { builtinsProblem, engineFailed, noEntryProblem, thrownProblem, timeProblem } from './engine-problem.ts';
import { startWorker } from './worker-port.ts';

/** Boots the worker at once. */
export const startEvaluator: StartEvaluator = (workerFile = distFile('worker.js')) => {
  const post = startWorker(workerFile);
  let last: Promise<unknown> = Promise.resolve();
  const answered = async ({ timeMs, ...request }: EvaluatorRequest): Promise<Evaluated> => {
    const answer = await post.request(request, timeMs);
    switch (answer.kind) {
      case 'results':
        if (answer.results.length === request.entries.length) return answer;
        throw new Problem(engineFailed('the worker answered something else'));
      case 'entries':
        throw new Problem(noEntryProblem(answer.found, request.entries));
      case 'builtins':
        throw new Problem(builtinsProblem(answer.names));
      case 'thrown':
        throw new Problem(thrownProblem(answer.text));
      case 'silent':
        throw new Problem(timeProblem(Math.round(timeMs)));
      case 'broken':
        throw new Problem(engineFailed(answer.text));
    }
  };
  return {
    run: (request) => {
      const next = last.then(() => answered(request));
      last = next.catch(() => undefined);
      return next;
    },
    close: () => post.close(),
  };
};
