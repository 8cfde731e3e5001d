import type { Expectation } from '../../core/evidence/binding.ts';
import type { CoveredPattern } from '../../core/evidence/iac/coverage.ts';
import type { Budget, Limits, Slot } from '../../core/model/configuration.ts';
import type { SlotPart } from '../../core/model/part.generated.ts';
import type { Snapshot } from '../../core/model/snapshot.generated.ts';
import type { DataCheck } from '../../core/schema/own-evidence.ts';
import type { EvidenceFolder } from './evidence-files.ts';

/** What every slot's evidence is held against. */
export interface EvidenceRequest {
  readonly slots: readonly Slot[];
  readonly folder: EvidenceFolder;
  readonly limits: Limits;
  readonly subject: Pick<Expectation, 'instantMs' | 'head' | 'tree' | 'headContainsBase' | 'run'>;
  /** Tests that a slot expects, by the slot's name. */
  readonly expected: ReadonlyMap<string, readonly { readonly name: string; readonly suite?: string }[]>;
  /** What the schemas of own evidence demand, by the slot's name. */
  readonly checks: ReadonlyMap<string, DataCheck>;
  readonly baseline: Snapshot['trusted']['baseline'];
  readonly budgets: readonly Budget[];
  /** Regular files of the judged tree. */
  readonly files: readonly string[];
  readonly matching: (globs: readonly string[], paths: readonly string[]) => readonly string[];
  /** Absolute directories that stand for the repository in paths of reports. */
  readonly roots: readonly string[];
  /** Results of the producing jobs, by job. */
  readonly producers: ReadonlyMap<string, string>;
}

/** A slot with what was read for it, in one job or in many. */
export interface Filled {
  readonly slot: Slot;
  readonly part: SlotPart;
}

/** The slot's `covers`, each with the files of the judged tree that match it. */
export const coversOf = (
  { covers }: Slot,
  { matching, files }: Pick<EvidenceRequest, 'matching' | 'files'>,
): readonly CoveredPattern[] => covers.map((pattern) => ({ pattern, files: matching([pattern], files) }));
