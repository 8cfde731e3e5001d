import type { Finding, Lint } from '../../model/part.generated.ts';
import type { LintFinding } from '../adapter.ts';
import { repositoryPaths } from '../repository-paths.ts';
import { type IacReportOrigin, type JudgedFiles, proofsOf } from './coverage.ts';
import { LEVELS, type Level } from './levels.ts';

/** What the findings of one report are held against. */
export interface LintOptions {
  /** Absolute directories that stand for the repository in paths of reports. */
  readonly roots: readonly string[];
  /** The working directory of the run, relative to the repository. */
  readonly directory?: string;
  /** How many findings of each level are kept; the counts are of all. */
  readonly limit?: number;
}

/** The findings of one report. */
export interface LintFold {
  add(finding: LintFinding): void;
  finish(report: IacReportOrigin, files: JudgedFiles): Lint;
}

export const FINDINGS_LIMIT = 10_000;
const MESSAGE_LIMIT = 1000;

/**
 * Folds the findings of one report as they come into counts and the findings themselves (worst level first, within a level as reported). A
 * suppressed result counts in its level like any other; a result of level none is only counted.
 */
export function foldLint({ roots, directory = '', limit = FINDINGS_LIMIT }: LintOptions): LintFold {
  const counts: Record<Level, number> = { error: 0, warning: 0, note: 0, none: 0 };
  const kept: Record<Level, Finding[]> = { error: [], warning: [], note: [], none: [] };
  const tools = new Set<string>();
  return {
    add(finding) {
      const { level, tool } = finding;
      counts[level] += 1;
      tools.add(tool);
      if (level !== 'none' && kept[level].length < limit) kept[level].push(placed(finding, roots, directory));
    },
    finish(report, files) {
      if (report.tool !== undefined) tools.add(report.tool);
      return {
        ...counts,
        tools: [...tools].sort(),
        findings: LEVELS.flatMap((level) => kept[level]),
        proofs: [...proofsOf(report, files, roots)],
      };
    },
  };
}

function placed({ file, ...finding }: LintFinding, roots: readonly string[], directory: string): Finding {
  const path = file === undefined ? undefined : (repositoryPaths(file, { roots, directory })[0] ?? file);
  return { ...finding, message: shortened(finding.message), ...(path === undefined ? {} : { file: path }) };
}

/** At most so many UTF-16 units, never half a character. */
function shortened(text: string): string {
  return text.length <= MESSAGE_LIMIT ? text : `${text.slice(0, MESSAGE_LIMIT).replace(/[\ud800-\udbff]$/, '')}…`;
}
