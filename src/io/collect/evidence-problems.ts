import type { LintFinding, Report } from '../../core/evidence/adapter.ts';
import type { FoundFile } from '../../core/evidence/binding.ts';
import type { AnyAdapter } from '../../core/evidence/index.ts';
import type { Slot } from '../../core/model/configuration.ts';
import type { ProblemParts } from '../../core/model/problem.ts';

/** What the slot demands of the tool that wrote a report. */
export function toolProblems(slot: Slot, { tool, ruleCount }: Report, { path }: FoundFile): readonly ProblemParts[] {
  const problems: ProblemParts[] = [];
  if (slot.tool !== undefined && tool !== undefined && tool.toLowerCase() !== slot.tool.toLowerCase()) {
    problems.push({
      code: 'evidence.tool_mismatch',
      message: `${path} was written by another tool than slot ${slot.name} names`,
      file: path,
      expected: slot.tool,
      found: tool,
      remedy: 'correct the slot, or its files',
    });
  }
  if (slot.minRules !== undefined && (ruleCount ?? 0) < slot.minRules) {
    problems.push({
      code: 'evidence.tool_mismatch',
      message: `${path} was written with fewer rules than slot ${slot.name} demands`,
      file: path,
      expected: `at least ${slot.minRules} rules`,
      found: ruleCount === undefined ? 'a report that lists no rules' : `${ruleCount}`,
      remedy: 'load the rules of the tool, and run it again',
    });
  }
  return problems;
}

/** A report of another kind says nothing about what the slot is for, however clean it is. */
export function kindProblems({ name, kind }: Slot, { path }: FoundFile, adapter?: AnyAdapter): readonly ProblemParts[] {
  if (adapter === undefined || adapter.kind === kind) return [];
  return [
    {
      code: 'evidence.unknown_format',
      message: `${path} is evidence of another kind than slot ${name}`.slice(0, 100),
      file: path,
      expected: `a format of kind ${kind}`,
      found: `${adapter.title}, of kind ${adapter.kind}`,
      remedy: 'narrow the files of the slot, or correct its kind',
    },
  ];
}

/** A producer that failed although its report looks clean: the report does not hold what went wrong. */
export function exitCodeProblems(slot: Slot, file: FoundFile, looksClean: boolean): readonly ProblemParts[] {
  const run = file.manifest?.run;
  if (run === undefined || run.exit_code === 0 || !looksClean) return [];
  return [
    {
      code: 'evidence.exit_code',
      message: `the producer of slot ${slot.name} failed, and ${file.path} does not say why`,
      file: file.manifest?.path ?? file.path,
      expected: 'exit code 0, or a failure in the report',
      found: `exit code ${run.exit_code} of ${run.command[0] ?? 'the producer'}`,
      remedy: "read the producer's log, cure what failed, and run it again",
    },
  ];
}

/** Whether lint results hold anything that explains a failing exit code. */
export const hasOpenFinding = (findings: readonly LintFinding[]): boolean =>
  findings.some(({ level }) => level !== 'none');
