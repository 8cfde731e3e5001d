import type { Lint } from '../../model/part.generated.ts';
import type { Snapshot } from '../../model/snapshot.generated.ts';
import { type CoveredPattern, coverageOf } from './coverage.ts';
import { FINDINGS_LIMIT } from './fold.ts';
import { LEVELS } from './levels.ts';

type Iac = Snapshot['input']['iac'];

export interface IacSlot {
  readonly slot: string;
  /** The findings of each file, folded. */
  readonly reports: readonly { readonly source: string; readonly lint: Lint }[];
  /** The slot's `covers`, each with the files of the judged tree that match it. */
  readonly covers: readonly CoveredPattern[];
}

/**
 * Counts of each slot over all its results, the findings themselves (worst level first), and which files were looked at. `limit` is how many
 * findings the snapshot holds; the rest is `omitted`.
 */
export function joinIac(slots: readonly IacSlot[], limit = FINDINGS_LIMIT): Iac {
  const counted = slots.map(countsOf);
  const findings = findingsOf(slots, limit);
  const open = counted.reduce((sum, { error, warning, note }) => sum + error + warning + note, 0);
  return {
    slots: counted,
    findings,
    omitted: open - findings.length,
    coverage: slots.flatMap(({ slot, covers, reports }) =>
      coverageOf(
        slot,
        covers,
        reports.map(({ lint }) => lint.proofs),
      ),
    ),
  };
}

function countsOf({ slot, reports }: IacSlot): Iac['slots'][number] {
  const counts = { error: 0, warning: 0, note: 0, none: 0 };
  for (const { lint } of reports) for (const level of LEVELS) counts[level] += lint[level];
  const tools = new Set(reports.flatMap(({ lint }) => lint.tools));
  return { name: slot, ...counts, tools: [...tools].sort() };
}

function findingsOf(slots: readonly IacSlot[], limit: number): Iac['findings'] {
  const shown: Iac['findings'] = [];
  for (const level of LEVELS)
    for (const { slot, reports } of slots)
      for (const { source, lint } of reports)
        for (const finding of lint.findings)
          if (finding.level === level && shown.length < limit) shown.push({ slot, ...finding, source });
  return shown;
}
