import type { ProblemParts } from '../../model/problem.ts';
import type { SourceFile, TestCase } from '../adapter.ts';
import { balance, type Claims, hiddenFailure, missingCases, newSuite, noTests, unnamedCases } from './suite.ts';

/** What one report hands over, counted as it goes, to be held against what the report claims. */
export interface Book {
  readonly problems: ProblemParts[];
  readonly notes: string[];
  /** Hands over a test; one outside the plan (a hook, a file that did not load) is not part of what the report claims. */
  add(test: TestCase, isPlanned?: boolean): void;
  /** How many tests failed or recovered so far. */
  failing(): number;
  /** Tests that only the counters know, and the counters' contradictions: once, at the end. */
  settle(claims?: Claims): void;
}

/** Keeps the book of one report. */
export function newBook(file: SourceFile, emit: (test: TestCase) => void): Book {
  const counts = { planned: 0, others: 0, failing: 0, skipped: 0 };
  const problems: ProblemParts[] = [];
  const notes: string[] = [];
  return {
    problems,
    notes,
    add(test, isPlanned = true) {
      if (isPlanned) counts.planned += 1;
      else counts.others += 1;
      if (test.status === 'failed' || test.status === 'flaky') counts.failing += 1;
      if (test.status === 'skipped' || test.status === 'not_run') counts.skipped += 1;
      emit(test);
    },
    failing: () => counts.failing,
    settle(claims = NONE) {
      const sum = Object.assign(newSuite('', claims, 1), counts);
      const balanced = balance(sum);
      for (const test of unnamedCases(sum, 'skipped', balanced.skips, file.path)) emit(test);
      for (const test of unnamedCases(sum, 'not_run', sum.missing, file.path)) emit(test);
      notes.push(...balanced.notes);
      if (balanced.hidesFailure) problems.push(hiddenFailure(sum, file.path));
      if (sum.missing > 0) problems.push(missingCases(sum, file.path));
      if (counts.planned + counts.others + balanced.skips + sum.missing === 0) problems.push(noTests(file.path));
    },
  };
}

const NONE: Claims = { failing: 0, skipped: 0 };

/** The report ends before its tool had ended: what came after is not known. */
export const brokenOff = (file: SourceFile, found: string, expected: string): ProblemParts => ({
  code: 'evidence.malformed',
  message: 'the report ends before the run did',
  file: file.path,
  found,
  expected,
  remedy: 'run the tests again and let them finish',
});

/** A word for how a test ended that the format does not have: nobody knows what it means. */
export function unknownStatus(file: string, pointer: string, found: unknown, expected: string): ProblemParts {
  return {
    code: 'evidence.unknown_status',
    message: 'a test has a status that the format does not define',
    file,
    pointer,
    found: JSON.stringify(found)?.slice(0, 60) ?? 'nothing',
    expected,
    remedy: 'use the report as the tool wrote it',
  };
}
