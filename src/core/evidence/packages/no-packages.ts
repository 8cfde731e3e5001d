import type { ProblemParts } from '../../model/problem.ts';
import type { SourceFile } from '../adapter.ts';

/** A bill without packages looks the same as one that was made in an empty folder. */
export const noPackages = (file: SourceFile, pointer: string): ProblemParts => ({
  code: 'evidence.no_packages',
  message: 'the bill of materials lists no package',
  file: file.path,
  pointer,
  found: 'nothing but the product itself',
  expected: 'at least one package',
  remedy: 'look where the tool ran, and whether dependencies were installed',
});
