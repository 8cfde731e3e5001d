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
