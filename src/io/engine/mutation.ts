import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { MutantTally, Mutation } from '../../core/model/policy-test.ts';
import { Problem } from '../../core/model/problem.ts';
import { distFile } from './dist-file.ts';
import type { OpaOperations } from './opa.ts';
import type { PolicySuite } from './policy-suite.ts';

type Request = OpaOperations['mutate']['request'];
type Share = OpaOperations['mutate']['answer'];

/** Each takes half a gigabyte. */
const MOST_WORKERS = 4;

/**
 * Changes the policies of a folder, and the snapshots that its tests begin with, a little at a time, and runs the tests that should
 * notice (docs/policy-test.md). The tests must pass before. Takes minutes for a large pack, on as many threads as there are
 * processors, at most four.
 */
export async function mutationOf(suite: PolicySuite, workerFile = distFile('opa-worker.js')): Promise<Mutation> {
  const { policies, tests, data, own, schemas } = suite;
  const parts = Math.min(availableParallelism(), MOST_WORKERS);
  const request = { modules: { ...policies, ...tests }, data, files: own.policies, schemas, parts };
  const shares = await Promise.all(
    Array.from({ length: parts }, (_, part) => shareOf({ ...request, part }, workerFile)),
  );
  return {
    policies: total(shares.map(({ policies }) => policies)),
    snapshots: total(shares.map(({ documents }) => documents)),
    survivors: shares
      .flatMap(({ survivors }) => survivors)
      .sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.mutant, b.mutant)),
    explained: [],
  };
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function total(tallies: readonly MutantTally[]): MutantTally {
  const sum = (key: keyof MutantTally): number => tallies.reduce((all, tally) => all + tally[key], 0);
  return { generated: sum('generated'), uncompiled: sum('uncompiled'), noticed: sum('noticed') };
}

function shareOf(request: Request, workerFile: string): Promise<Share> {
  const worker = new Worker(workerFile, { env: {}, execArgv: [] });
  const failed = (found: string): Problem =>
    new Problem({ code: 'engine.failed', message: 'the mutants could not be tried', found, remedy: 'run again' });
  const share = new Promise<Share>((resolve, reject) => {
    worker.once('message', (answer: { readonly share: Share } | { readonly error: string }) => {
      if ('share' in answer) resolve(answer.share);
      else reject(failed(answer.error));
    });
    worker.once('error', (thrown) => reject(failed(thrown instanceof Error ? thrown.message : String(thrown))));
    worker.once('exit', (code) => reject(failed(`the worker ended with ${code}`)));
  });
  worker.postMessage(request);
  return share.finally(() => worker.terminate());
}
