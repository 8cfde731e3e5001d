import { canonicalJson } from '../model/canonical.ts';
import type { ProblemParts } from '../model/problem.ts';
import type { Expectation, ManifestRun } from './binding.ts';

/** A run of a manifest for one slot, with what became of the files that the slot would take. Paths are as they are shown. */
export interface RecordedRun {
  /** Path of the manifest. */
  readonly manifest: string;
  readonly run: ManifestRun;
  /** Files that it wrote. */
  readonly wrote: readonly string[];
  /** Those that are there, and that no later run wrote again. */
  readonly kept: readonly string[];
  /** Those that are not there. */
  readonly gone: readonly string[];
}

/**
 * Runs on what is judged of which the reports do not tell: a report that was recorded is not there, or a producer failed and nothing that it
 * wrote is left. A run without any report may be tried again: one after it, of the same command, that succeeded stands for both.
 * `runs` are in the order in which they were recorded.
 */
export function lostRunProblems(
  slot: string,
  runs: readonly RecordedRun[],
  subject: Pick<Expectation, 'head' | 'tree' | 'run'>,
): readonly ProblemParts[] {
  return runs.flatMap((one, index) => {
    if (!isAbout(one.run, subject)) return [];
    if (one.gone.length > 0) return [notThere(slot, one)];
    const isLost = one.run.exit_code !== 0 && one.kept.length === 0;
    return isLost && !(one.wrote.length === 0 && isTriedAgain(one, runs.slice(index + 1)))
      ? [forgotten(slot, one)]
      : [];
  });
}

/** Recorded on what is judged, by the workflow run that judges. */
function isAbout(run: ManifestRun, { head, tree, run: current }: Pick<Expectation, 'head' | 'tree' | 'run'>): boolean {
  if (run.dirty === true || (run.subject.tree !== tree && run.subject.commit !== head)) return false;
  if (current === undefined || run.run_id === undefined) return true;
  return run.run_id === current.id && (run.attempt ?? current.attempt) === current.attempt;
}

function isTriedAgain({ manifest, run }: RecordedRun, later: readonly RecordedRun[]): boolean {
  const asked = canonicalJson([run.command, run.directory]);
  return later.some(
    (one) =>
      one.manifest === manifest &&
      one.run.exit_code === 0 &&
      canonicalJson([one.run.command, one.run.directory]) === asked,
  );
}

const forgotten = (slot: string, { manifest, run, wrote }: RecordedRun): ProblemParts => ({
  code: 'evidence.exit_code',
  message: `a producer of slot ${slot} failed, and no report tells of it`.slice(0, 100),
  file: manifest,
  found: `exit code ${run.exit_code} of ${run.command[0] ?? 'the producer'}${wrote.length === 0 ? ', which wrote nothing' : `, whose ${wrote[0]} a later run wrote again`}`,
  expected: 'exit code 0, or a report of its own that is there',
  remedy: 'cure what failed, empty the folder, and record all of the slot again',
});

const notThere = (slot: string, { manifest, gone }: RecordedRun): ProblemParts => ({
  code: 'evidence.unreadable',
  message: `a report of slot ${slot} that was recorded is not there`.slice(0, 100),
  file: manifest,
  found: `no ${gone[0] ?? 'file'}`,
  expected: 'each file that the manifest lists and the slot takes',
  remedy: 'hand in all that the run wrote, or narrow the files of the slot',
});
