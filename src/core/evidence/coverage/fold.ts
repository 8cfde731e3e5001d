import type { Snapshot } from '../../model/snapshot.generated.ts';
import type { FileCoverage, Tally } from '../adapter.ts';

type Coverage = NonNullable<Snapshot['input']['coverage']>;

/** What was read from the files of one slot. */
export interface CoverageSlot {
  readonly slot: string;
  readonly files: readonly FileCoverage[];
}

/** The sums of each slot. A file that several reports name is counted in each of them. */
export const foldCoverage = (slots: readonly CoverageSlot[]): Coverage => ({
  slots: slots.map(({ slot, files }) => ({
    name: slot,
    files: files.length,
    ...summed('lines', files),
    ...summed('branches', files),
    ...summed('functions', files),
    ...summed('statements', files),
  })),
});

type Counted = 'lines' | 'branches' | 'functions' | 'statements';

function summed(
  kind: Counted,
  files: readonly FileCoverage[],
): { readonly [Kind in Counted]?: Tally & { ratio: number } } {
  const tallies = files.flatMap((file) => file[kind] ?? []);
  const covered = tallies.reduce((sum, tally) => sum + tally.covered, 0);
  const total = tallies.reduce((sum, tally) => sum + tally.total, 0);
  return total === 0 ? {} : { [kind]: { covered, total, ratio: covered / total } };
}
