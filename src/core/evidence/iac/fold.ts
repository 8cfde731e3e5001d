import type { Finding, Snapshot } from '../../model/snapshot.generated.ts';
import type { LintFinding } from '../adapter.ts';
import { type CoveredPattern, coverageOf, type IacReportOrigin } from './coverage.ts';
import { LEVELS } from './levels.ts';
import { repositoryPaths } from './paths.ts';

/** One report of a slot, with what its manifest says. */
export interface IacReport extends IacReportOrigin {
  readonly source: string;
  readonly findings: readonly LintFinding[];
}

export interface IacSlot {
  readonly slot: string;
  readonly reports: readonly IacReport[];
  /** The slot's `covers`, each with the files of the judged tree that match it. */
  readonly covers: readonly CoveredPattern[];
}

export interface IacOptions {
  /** Absolute directories that stand for the repository in paths of reports. */
  readonly roots: readonly string[];
  /** How many findings the snapshot holds; the counts are of all. */
  readonly limit?: number;
}

const FINDINGS_LIMIT = 10_000;
const MESSAGE_LIMIT = 1000;

/**
 * Counts of each slot over all its results, the findings themselves (worst level first, within a level as reported), and which files were
 * looked at. A suppressed result counts in its level like any other; a result of level none is only counted.
 */
export function foldIac(slots: readonly IacSlot[], options: IacOptions): Snapshot['input']['iac'] {
  const limit = options.limit ?? FINDINGS_LIMIT;
  const placed = slots.flatMap(({ slot, reports }) =>
    reports.flatMap((report) => report.findings.map((finding) => ({ slot, report, finding }))),
  );
  const open = LEVELS.filter((level) => level !== 'none').flatMap((level) =>
    placed.filter(({ finding }) => finding.level === level),
  );
  return {
    slots: slots.map(countsOf),
    findings: open
      .slice(0, limit)
      .map(({ slot, report, finding }) => snapshotFinding(slot, report, finding, options.roots)),
    omitted: Math.max(0, open.length - limit),
    coverage: slots.flatMap(({ slot, covers, reports }) => coverageOf(slot, covers, reports, options.roots)),
  };
}

function countsOf({ slot, reports }: IacSlot): Snapshot['input']['iac']['slots'][number] {
  const counts = { error: 0, warning: 0, note: 0, none: 0 };
  const tools = new Set<string>();
  for (const report of reports) {
    if (report.tool !== undefined) tools.add(report.tool);
    for (const { level, tool } of report.findings) {
      counts[level] += 1;
      tools.add(tool);
    }
  }
  return { name: slot, ...counts, tools: [...tools].sort() };
}

function snapshotFinding(slot: string, report: IacReport, finding: LintFinding, roots: readonly string[]): Finding {
  const { file, ...rest } = finding;
  const directory = report.directory ?? '';
  const path = file === undefined ? undefined : (repositoryPaths(file, { roots, directory })[0] ?? file);
  return {
    slot,
    ...rest,
    message: shortened(finding.message),
    ...(path === undefined ? {} : { file: path }),
    source: report.source,
  };
}

/** At most so many UTF-16 units, never half a character. */
function shortened(text: string): string {
  return text.length <= MESSAGE_LIMIT ? text : `${text.slice(0, MESSAGE_LIMIT).replace(/[\ud800-\udbff]$/, '')}…`;
}
