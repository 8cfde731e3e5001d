import type { Lint } from '../../model/part.generated.ts';
import type { Snapshot } from '../../model/snapshot.generated.ts';
import { repositoryPaths } from '../repository-paths.ts';
import { scopeOf, type ToolRun } from './scope.ts';

type Coverage = Snapshot['input']['iac']['coverage'][number];

/** How it is known that a report looked at some files of the judged tree. */
export type Proof = Lint['proofs'][number];

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

/** The judged tree, as reports are held against it. */
export interface JudgedFiles {
  /** What the slot covers. */
  readonly covered: readonly string[];
  /** Every file. */
  readonly all: ReadonlySet<string>;
}

/** From strongest to weakest. */
const BASES: readonly Proof['basis'][] = ['report', 'scope', 'manifest'];

/**
 * For each pattern the files that no report of the slot looked at, and how that is known: the strongest proof that speaks for one of its
 * files, else the strongest there is. Where files stay uncovered and a report proves nothing about what it read, the basis is unknown.
 */
export function coverageOf(
  slot: string,
  patterns: readonly CoveredPattern[],
  proofs: readonly (readonly Proof[])[],
): readonly Coverage[] {
  const all = proofs.flat().map(({ basis, files }) => ({ basis, files: new Set(files) }));
  const silent = proofs.length === 0 || proofs.some((some) => some.length === 0);
  return patterns.map(({ pattern, files }) => {
    const uncovered = files.filter((file) => !all.some((proof) => proof.files.has(file)));
    const speaking = all.filter((proof) => files.some((file) => proof.files.has(file)));
    const known = BASES.find((basis) => (speaking.length > 0 ? speaking : all).some((proof) => proof.basis === basis));
    const basis = known === undefined || (silent && uncovered.length > 0) ? 'unknown' : known;
    return { slot, pattern, files: files.length, uncovered: [...uncovered].sort(), basis };
  });
}

/**
 * What proves that a report looked at files, and which of the covered ones these are. A path that fits two files of the tree, one as it is
 * written and one as it decodes, proves neither: whoever adds the one could have the other taken for looked at.
 */
export function proofsOf(
  report: IacReportOrigin,
  { covered, all }: JudgedFiles,
  roots: readonly string[],
): readonly Proof[] {
  const proofs: Proof[] = [];
  const prove = (basis: Proof['basis'], covers: (file: string) => boolean): void => {
    proofs.push({ basis, files: covered.filter(covers) });
  };
  const list = (basis: Proof['basis'], paths: readonly string[], directory: string): void => {
    const meant = paths.map((path) => repositoryPaths(path, { roots, directory }).filter((one) => all.has(one)));
    const known = new Set(meant.filter(({ length }) => length === 1).flat());
    prove(basis, (path) => known.has(path));
  };
  if (report.lookedAt !== undefined) list('report', report.lookedAt, report.directory ?? '');
  const inScope = scopeOf(report);
  if (inScope !== undefined) prove('scope', inScope);
  if (report.scanned !== undefined) list('manifest', report.scanned, '');
  return proofs;
}
