import type { Snapshot } from '../../model/snapshot.generated.ts';
import { repositoryPaths } from './paths.ts';
import { scopeOf, type ToolRun } from './scope.ts';

type Coverage = Snapshot['input']['iac']['coverage'][number];
type Basis = Coverage['basis'];

/** What is known of one report beside its findings. */
export interface IacReportOrigin extends ToolRun {
  /** As the report names them; left out where it has no list. */
  readonly lookedAt?: readonly string[];
  /** `scanned` of the manifest, relative to the repository. */
  readonly scanned?: readonly string[];
}

export interface CoveredPattern {
  /** One of the slot's `covers`. */
  readonly pattern: string;
  /** Files of the judged tree that match it. */
  readonly files: readonly string[];
}

interface Proof {
  readonly basis: Basis;
  readonly covers: (path: string) => boolean;
}

/** From strongest to weakest. */
const BASES: readonly Basis[] = ['report', 'scope', 'manifest'];

/**
 * For each pattern the files that no report of the slot looked at, and how that is known: the strongest proof that speaks for one of its
 * files, else the strongest there is. Where files stay uncovered and a report proves nothing about what it read, the basis is unknown.
 */
export function coverageOf(
  slot: string,
  patterns: readonly CoveredPattern[],
  reports: readonly IacReportOrigin[],
  roots: readonly string[],
): readonly Coverage[] {
  const proofs = reports.map((report) => proofsOf(report, roots));
  const all = proofs.flat();
  const silent = proofs.length === 0 || proofs.some((some) => some.length === 0);
  return patterns.map(({ pattern, files }) => {
    const uncovered = files.filter((file) => !all.some((proof) => proof.covers(file)));
    const speaking = all.filter((proof) => files.some((file) => proof.covers(file)));
    const known = BASES.find((basis) => (speaking.length > 0 ? speaking : all).some((proof) => proof.basis === basis));
    const basis = known === undefined || (silent && uncovered.length > 0) ? 'unknown' : known;
    return { slot, pattern, files: files.length, uncovered: [...uncovered].sort(), basis };
  });
}

function proofsOf(report: IacReportOrigin, roots: readonly string[]): readonly Proof[] {
  const proofs: Proof[] = [];
  const list = (basis: Basis, paths: readonly string[], directory: string): void => {
    const known = new Set(paths.flatMap((path) => repositoryPaths(path, { roots, directory })));
    proofs.push({ basis, covers: (path) => known.has(path) });
  };
  if (report.lookedAt !== undefined) list('report', report.lookedAt, report.directory ?? '');
  const inScope = scopeOf(report);
  if (inScope !== undefined) proofs.push({ basis: 'scope', covers: inScope });
  if (report.scanned !== undefined) list('manifest', report.scanned, '');
  return proofs;
}
