import type { Configuration } from '../model/configuration.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';
import { matches } from './globs.ts';
import { CONFIGURATION_FILES } from './place.ts';

export type PathClass = Snapshot['input']['change']['files'][number]['class'];

const PLACE = '.phasegate';
/** A statement or its signature, in the folder of a phase; anything else there proves nothing and is no sign-off. */
const SIGNOFF = /^\.phasegate\/signoffs\/[^/]+\/.+\.(?:json|sig)$/;
const TRIAGE = `${PLACE}/triage/`;
const REGULAR = '100644';
const DELETED = '000000';

/** What a changed path is, by its name: whether a sign-off is one is for its bytes to say. `mode` is the git mode after the change, 000000 when deleted. */
export function classifyPath(configuration: Configuration, path: string, mode: string): PathClass {
  if (isPlain(mode) && SIGNOFF.test(path)) return 'signoffs';
  if (isPlain(mode) && path.startsWith(TRIAGE)) return 'triage';
  if (governs(configuration, path, mode)) return 'governance';
  return isRecordPath(configuration, path, mode) ? 'records' : 'other';
}

/**
 * Whether a change that touches only such paths is a records change: a value under `phase.records`, anything below `.phasegate/`
 * or the gate's workflow, and a regular, non-executable file.
 */
export function isRecordPath({ phase, workflow }: Configuration, path: string, mode: string): boolean {
  if (!isPlain(mode)) return false;
  return (
    path.startsWith(`${PLACE}/`) ||
    workflow.includes(path) ||
    matches(
      phase.records.flatMap(({ paths }) => paths),
      path,
    )
  );
}

/**
 * Whether a path belongs to the gate itself: a configuration, what lies below `.phasegate/` but for sign-offs and `triage/`, or the
 * gate's workflow. What is no plain file there is not exempt, and a path that would stand in place of a folder above them governs too.
 * Letters that differ only in case are one file on some systems, so case does not count.
 */
export function governs({ file, workflow }: Configuration, path: string, mode: string): boolean {
  const lower = path.toLowerCase();
  if (isPlain(mode) && (SIGNOFF.test(path) || path.startsWith(TRIAGE))) return false;
  const own = [file, ...CONFIGURATION_FILES, ...workflow, PLACE].map((one) => one.toLowerCase());
  return lower.startsWith(`${PLACE}/`) || own.some((one) => one === lower || one.startsWith(`${lower}/`));
}

const isPlain = (mode: string): boolean => mode === REGULAR || mode === DELETED;
