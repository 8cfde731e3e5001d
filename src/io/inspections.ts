import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
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

/** What each of these reports says, in their order. Many are read by as many threads as there are processors. Never throws. */
export async function inspections(paths: readonly string[], format?: string): Promise<readonly Inspection[]> {
  const shared = { paths, format, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
  const found: Inspection[] = [];
  const tell = (at: number, inspection: Inspection): void => {
    found[at] = inspection;
  };
  const threads = Math.min(availableParallelism(), Math.floor(paths.length / FILES_PER_THREAD));
  const others = Array.from({ length: Math.max(threads - 1, 0) }, () => otherThread(shared, tell));
  await readOn(shared, tell);
  await Promise.all(others);
  // A thread that broke has left a gap.
  return Promise.all(paths.map((path, at) => found[at] ?? inspected(path, format)));
}

/** Settles when the thread has ended, in whatever way. */
function otherThread(shared: SharedReading, tell: (at: number, inspection: Inspection) => void): Promise<void> {
  const worker = new Worker(distFile('inspect-worker.js'), { workerData: shared, env: {}, execArgv: [] });
  return new Promise((resolve) => {
    worker.on('message', ([at, inspection]: readonly [number, Inspection]) => tell(at, inspection));
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
  });
}
