import { parentPort, workerData } from 'node:worker_threads';
import { readOn } from './inspections.ts';

/** One of the threads that inspect many files. */
void readOn(workerData, (at, inspection) => parentPort?.postMessage([at, inspection]));
