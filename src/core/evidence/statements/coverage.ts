import picomatch from 'picomatch';
import type { StatementFacts } from './facts.ts';
import type { FileDigest, StatementKind } from './statement.ts';

/** Statements are signed one after the other, so none of them can cover the others. */
const SIGNOFFS = '.phasegate/signoffs/';

/** Why bytes that somebody signed are not the bytes that are judged: the files, and a sentence about each. */
export interface Difference {
  readonly files: readonly string[];
  readonly reason: string;
}

/**
 * What a `governance` statement calls a file before (`base:<path>`) or after the change (`head:<path>`); a side that does not exist is left
 * out. Digests without a side would agree to the step back as well.
 */
export const governanceName = (side: 'base' | 'head', path: string): string => `${side}:${path}`;

/** Tells of a path whether one of the globs covers it. */
export function coveredBy(globs: readonly string[]): (path: string) => boolean {
  const matches =
    globs.length === 0 ? () => false : picomatch([...globs], { dot: true, nonegate: true, noextglob: true });
  return (path) => !path.startsWith(SIGNOFFS) && matches(path);
}

/** The globs of some kinds together. */
export function globsOf(kinds: readonly StatementKind[], facts: Pick<StatementFacts, 'covers'>): readonly string[] {
  return facts.covers.filter(({ kind }) => kinds.includes(kind)).flatMap(({ paths }) => paths);
}

/** The judged files that some kinds cover. */
export function filesOf(
  kinds: readonly StatementKind[],
  facts: Pick<StatementFacts, 'covers' | 'files' | 'governance'>,
): readonly FileDigest[] {
  if (kinds.includes('governance')) return facts.governance;
  const covered = coveredBy(globsOf(kinds, facts));
  return facts.files.filter(({ path }) => covered(path));
}

/**
 * Compares the signed bytes with the judged ones: a covered file that changed, was removed or never signed, and a kind that covers nothing.
 * A signed file that no kind covers (any more) makes no difference, except for `governance`, which is about exactly one change.
 */
export function differenceOf(
  signed: readonly FileDigest[],
  kinds: readonly StatementKind[],
  facts: Pick<StatementFacts, 'covers' | 'files' | 'governance'>,
): Difference | undefined {
  const judged = filesOf(kinds, facts);
  const matters = kinds.includes('governance') ? () => true : coveredBy(globsOf(kinds, facts));
  const [before, after] = [new Set(signed.map(pair)), new Set(judged.map(pair))];
  const [known, there] = [new Set(signed.map(({ path }) => path)), new Set(judged.map(({ path }) => path))];
  const changes = new Map<string, string>();
  for (const file of judged) {
    if (file.sha256 === undefined) changes.set(file.path, 'is not a regular file');
    else if (!before.has(pair(file)))
      changes.set(file.path, known.has(file.path) ? CHANGED : 'is not among what was signed');
  }
  for (const file of signed) {
    if (matters(file.path) && !after.has(pair(file)) && !changes.has(file.path)) {
      changes.set(file.path, there.has(file.path) ? CHANGED : 'was removed after signing');
    }
  }
  if (changes.size > 0) return { files: [...changes.keys()].sort(), reason: listed(changes) };
  const empty = kinds.find((kind) => filesOf([kind], facts).length === 0);
  return empty === undefined ? undefined : { files: [], reason: `${empty} covers no file of what is judged` };
}

const CHANGED = 'was changed after signing';

const pair = ({ path, sha256 = '' }: FileDigest): string => `${sha256} ${path}`;

function listed(changes: ReadonlyMap<string, string>): string {
  const said = [...changes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, change]) => `${path} ${change}`);
  const shown = said.slice(0, 3).join(', ');
  return said.length > 3 ? `${shown} and ${said.length - 3} more` : shown;
}
