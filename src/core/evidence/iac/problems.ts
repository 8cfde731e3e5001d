import type { ProblemParts } from '../../model/problem.ts';
import type { SourceFile } from '../adapter.ts';
import { kept } from '../kept.ts';

/** The tool itself says that it did not finish. */
export const toolFailed = (file: SourceFile, pointer: string, found: string): ProblemParts => ({
  code: 'evidence.tool_failed',
  message: 'the tool reports that it did not finish its work',
  file: file.path,
  pointer,
  found: found.slice(0, 300),
  expected: 'a run without errors of the tool itself',
  remedy: 'cure what the tool reports, and run it again',
});

/** Nothing shows that anything was analysed: a clean result looks different. */
export const noResults = (file: SourceFile, pointer: string, found: string, expected: string): ProblemParts => ({
  code: 'evidence.no_results',
  message: 'the report does not say that anything was analysed',
  file: file.path,
  pointer,
  found,
  expected,
  remedy: 'look whether the tool ran where the files are, and run it again',
});

/** Two places of one report that cannot both be true. */
export const contradiction = (file: SourceFile, pointer: string, found: string, expected: string): ProblemParts => ({
  code: 'evidence.counters',
  message: 'the report contradicts itself',
  file: file.path,
  pointer,
  found,
  expected,
  remedy: 'use the report as the tool wrote it',
});

/** A word that the format does not define, where a status or level belongs. */
export const unknownStatus = (file: SourceFile, pointer: string, found: unknown, expected: string): ProblemParts => ({
  code: 'evidence.unknown_status',
  message: 'the report uses a status that its format does not define',
  file: file.path,
  pointer,
  found: (JSON.stringify(found) ?? 'nothing').slice(0, 60),
  expected,
  remedy: 'use a version of the tool that Phasegate knows, or report the new status',
});

/** It could be a finding under another name. */
export const unknownElement = (file: SourceFile, name: string, line: number, expected: string): ProblemParts => ({
  code: 'evidence.unknown_element',
  message: 'the report holds an element whose meaning is not known',
  file: file.path,
  line,
  found: `<${kept(name.slice(0, 60))}>`,
  expected,
  remedy: 'use the report as the tool wrote it',
});

/** The note of a format that has findings alone. */
export const NO_FILES_LISTED = 'the format does not list the files that were looked at';
