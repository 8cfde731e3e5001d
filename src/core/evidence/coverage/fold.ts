import type { Covered } from '../../model/part.generated.ts';
import type { Snapshot } from '../../model/snapshot.generated.ts';
import type { FileCoverage, Tally } from '../adapter.ts';

type Coverage = NonNullable<Snapshot['input']['coverage']>;
type Counted = 'lines' | 'branches' | 'functions' | 'statements';

const COUNTED: readonly Counted[] = ['lines', 'branches', 'functions', 'statements'];

/** Sums what one report says of each source file, as it comes. */
export function foldCoverage(): { add(file: FileCoverage): void; finish(): Covered } {
  const sums: Covered = { files: 0 };
  return {
    add(file) {
      sums.files += 1;
      for (const kind of COUNTED) addTally(sums, kind, file[kind]);
    },
    finish: () => sums,
  };
}

/** What was read from the files of one slot. */
export interface CoverageSlot {
  readonly slot: string;
  readonly reports: readonly Covered[];
}

/** The sums of each slot. A source file that several reports name is counted in each of them. */
export const joinCoverage = (slots: readonly CoverageSlot[]): Coverage => ({
  slots: slots.map(({ slot, reports }) => {
    const { files, ...tallies } = sumOf(reports);
    return { name: slot, files, ...Object.fromEntries(COUNTED.flatMap((kind) => ratioOf(kind, tallies[kind]))) };
  }),
});

function sumOf(reports: readonly Covered[]): Covered {
  const sums: Covered = { files: 0 };
  for (const report of reports) {
    sums.files += report.files;
    for (const kind of COUNTED) addTally(sums, kind, report[kind]);
  }
  return sums;
}

function addTally(sums: Covered, kind: Counted, tally: Tally | undefined): void {
  if (tally === undefined) return;
  const { covered, total } = sums[kind] ?? { covered: 0, total: 0 };
  sums[kind] = { covered: covered + tally.covered, total: total + tally.total };
}

const ratioOf = (kind: Counted, tally: Tally | undefined) =>
  tally === undefined || tally.total === 0 ? [] : [[kind, { ...tally, ratio: tally.covered / tally.total }] as const];
