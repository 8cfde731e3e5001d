import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { Inspection } from '../core/evidence/inspect.ts';
import { distFile } from './engine/dist-file.ts';
import { inspected } from './inspected.ts';

/** What the threads that read the same files share. */
export interface SharedReading {
  readonly paths: readonly string[];
  readonly format?: string | undefined;
  /** The place of the next file that nobody has begun. */
  readonly next: Int32Array;
}

/** Reads what is left, one file after the other, until all are begun. */
export async function readOn(
  { paths, format, next }: SharedReading,
  tell: (at: number, inspection: Inspection) => void,
): Promise<void> {
  for (let at = Atomics.add(next, 0, 1); at < paths.length; at = Atomics.add(next, 0, 1)) {
    tell(at, await inspected(paths[at] ?? '', format));
  }
}

/** About as many as a thread reads while another starts. */
const FILES_PER_THREAD = 100;

/** Each may hold a large document. */
const MAX_THREADS = 4;

/**
 * What each of these reports says, in their order. Many are read by as many threads as there are processors, up to four, and told when
 * all are read. Never throws.
 */
export async function* inspections(paths: readonly string[], format?: string): AsyncGenerator<Inspection> {
  const threads = Math.min(availableParallelism(), MAX_THREADS, Math.floor(paths.length / FILES_PER_THREAD));
  const found = threads > 1 ? await readTogether(paths, format, threads) : [];
  // A thread that broke has left a gap.
  for (const [at, path] of paths.entries()) yield found[at] ?? (await inspected(path, format));
}

async function readTogether(
  paths: readonly string[],
  format: string | undefined,
  threads: number,
): Promise<readonly (Inspection | undefined)[]> {
  const shared = { paths, format, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
  const found: Inspection[] = [];
  const tell = (at: number, inspection: Inspection): void => {
    found[at] = inspection;
  };
  // To load this takes as long as to read a few reports.
  const threading = await import('node:worker_threads');
  const options = { workerData: shared, env: {}, execArgv: [] };
  const others = Array.from({ length: threads - 1 }, () =>
    ended(new threading.Worker(distFile('inspect-worker.js'), options), tell),
  );
  await readOn(shared, tell);
  await Promise.all(others);
  return found;
}

/** Settles when the thread has ended, in whatever way. */
function ended(worker: Worker, tell: (at: number, inspection: Inspection) => void): Promise<void> {
  return new Promise((resolve) => {
    worker.on('message', ([at, inspection]: readonly [number, Inspection]) => tell(at, inspection));
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
  });
}
