import type { ProblemParts } from '../../model/problem.ts';
import type { FileCoverage, SourceFile, Tally } from '../adapter.ts';

/** How often each item of a file ran, by what identifies it: a line's number, a branch's place. The highest count wins. */
export type Hits = Map<string | number, number>;

export interface FileHits {
  readonly lines: Hits;
  readonly branches: Hits;
  readonly functions: Hits;
  readonly statements: Hits;
}

/** The hits of every file, by its name: reports may come back to a file, for another test or class. */
export type AllHits = Map<string, FileHits>;

export function hitsIn(all: AllHits, file: string): FileHits {
  const known = all.get(file) ?? { lines: new Map(), branches: new Map(), functions: new Map(), statements: new Map() };
  all.set(file, known);
  return known;
}

export function hit(hits: Hits, item: string | number, count: number): void {
  hits.set(item, Math.max(count, hits.get(item) ?? 0));
}

/** The tallies of a file; a kind of which nothing was counted is left out. */
export function coverageOf(file: string, hits: FileHits): FileCoverage {
  return {
    file,
    ...tallied('lines', tallyOf(hits.lines)),
    ...tallied('branches', tallyOf(hits.branches)),
    ...tallied('functions', tallyOf(hits.functions)),
    ...tallied('statements', tallyOf(hits.statements)),
  };
}

export const tallied = <Name extends string>(name: Name, { covered, total }: Tally): { readonly [N in Name]?: Tally } =>
  (total === 0 ? {} : { [name]: { covered, total } }) as { readonly [N in Name]?: Tally };

function tallyOf(hits: Hits): Tally {
  let covered = 0;
  for (const count of hits.values()) if (count > 0) covered += 1;
  return { covered, total: hits.size };
}

/** Whether anything is counted in a file. */
export const isCounted = ({ lines, branches, functions, statements }: FileCoverage): boolean =>
  [lines, branches, functions, statements].some((tally) => tally !== undefined);

/** A report of which nothing could be covered looks the same as one that was made without running anything. */
export const noCoverage = (file: SourceFile): ProblemParts => ({
  code: 'evidence.no_coverage',
  message: 'the report counts nothing that could be covered',
  file: file.path,
  found: 'no line, branch, function or statement',
  expected: 'at least one file with lines',
  remedy: 'look whether the code was instrumented, and which files the report includes',
});

/** More was covered than there is, or a count is no count. */
export const badTally = (file: SourceFile, place: string, found: string): ProblemParts => ({
  code: 'evidence.implausible',
  message: 'a count in the report cannot be true',
  file: file.path,
  pointer: place,
  found,
  expected: 'whole numbers, and not more covered than there is',
  remedy: 'use the report as the tool wrote it',
});

/** Whether two counts can be a tally. */
export const isTally = (covered: number, total: number): boolean =>
  Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered >= 0 && covered <= total;
