import type { ProblemParts } from '../../model/problem.ts';
import type { SourceFile } from '../adapter.ts';

/** A performance report without a figure is no evidence. */
export const noMetrics = (file: SourceFile, pointer: string): ProblemParts => ({
  code: 'evidence.no_metrics',
  message: 'the report holds no metric',
  file: file.path,
  pointer,
  found: 'no metric',
  expected: 'at least one metric that was sampled',
  remedy: 'look whether the load test ran, and run it again',
});

/** A run of k6 in which no virtual user came to do anything. */
export const noIteration = (file: SourceFile): ProblemParts => ({
  code: 'evidence.no_samples',
  message: 'no iteration ran',
  file: file.path,
  found: 'only data sent and received, or numbers of virtual users',
  expected: 'at least one iteration',
  remedy: 'look whether setup failed, and run k6 again',
});
