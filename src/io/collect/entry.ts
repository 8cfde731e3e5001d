import { canonicalJson } from '../../core/model/canonical.ts';
import type { Entry } from '../../core/model/entry.generated.ts';
import { parseInstant } from '../../core/model/instant.ts';
import { problemsOf } from '../../core/model/problem.ts';
import type { Snapshot } from '../../core/model/snapshot.generated.ts';
import { asEntry } from '../../core/schema/validate.ts';
import type { Git, Tree } from '../ports.ts';
import { cutPoint } from './branch.ts';
import type { Proposal } from './event.ts';
import { isMissing } from './missing-object.ts';
import { branchName, branchTip } from './refs.ts';

type Trusted = Snapshot['trusted'];

/** Who signed some bytes, or why nobody did. */
export type Signed = { readonly person: string } | { readonly reason: string };

/** What an entry decision is held against, all of it from the trusted ref. */
export interface EntryFacts {
  readonly phase: string;
  /** The branch that frozen ones are cut from. */
  readonly from: string;
  /** Where the document and its signature stand, and the namespace of the signature. */
  readonly document: string;
  readonly signature: string;
  readonly namespace: string;
  /** People in the role that enters the phase. */
  readonly entryBy: readonly string[];
  /** The instant of judgement, in milliseconds since the epoch. */
  readonly instant: number;
  readonly classifyBase: (ref: string) => 'frozen' | 'ungoverned' | 'unknown';
  /** Holds a signature against the allowed signers as of `at`, in milliseconds since the epoch. */
  readonly verify: (message: Uint8Array, signature: Uint8Array, namespace: string, at: number) => Signed;
  /** Why the statements that the entry rests on do not verify as of its instant; empty where they do. */
  readonly statements: (entry: Entry) => Promise<readonly string[]>;
}

export interface CollectedEntry {
  readonly entry: Trusted['entry'];
  /** `entry` while the trusted ref holds no entry decision, then `keep`, whatever that decision is worth. */
  readonly moment: 'entry' | 'keep';
}

/**
 * Reads the entry decision of the phase from the trusted ref and says whether it is genuine: signed by the right role, resting on statements
 * that verify, and landed in the frozen branch. A document that cannot be read is there and not genuine. Throws `git.*`.
 */
export async function collectEntry(
  trusted: Tree,
  proposal: Proposal,
  git: Git,
  facts: EntryFacts,
): Promise<CollectedEntry> {
  const bytes = await trusted.read(facts.document);
  if (bytes === undefined) {
    if (!(await trusted.list()).some(({ path }) => path === facts.document)) {
      return { entry: { present: false, genuine: false, reasons: [] }, moment: 'entry' };
    }
    return found(facts, ['it is not a regular file']);
  }
  const entry = readEntry(bytes, facts.document);
  if ('reasons' in entry) return found(facts, entry.reasons);
  const signature = await trusted.read(facts.signature);
  const at = parseInstant(entry.instant) ?? Number.NaN;
  const signed: Signed =
    signature === undefined
      ? { reason: `it is not signed: there is no ${facts.signature}` }
      : facts.verify(bytes, signature, facts.namespace, at);
  const reasons = [
    ...aboutReasons(entry, proposal, at, facts),
    ...signedReasons(signed, facts),
    ...(await landedReasons(entry, proposal, git, facts)),
    ...(await facts.statements(entry)),
  ];
  const by = 'person' in signed ? { signed_by: signed.person } : {};
  return found(facts, reasons, { ...by, entered_at: entry.instant });
}

function found(
  { document }: EntryFacts,
  reasons: readonly string[],
  more: Partial<Trusted['entry']> = {},
): CollectedEntry {
  return {
    entry: { present: true, path: document, genuine: reasons.length === 0, reasons: [...reasons], ...more },
    moment: 'keep',
  };
}

/** One document has one form: what is not canonical could hold a key twice, and two readers would see two documents. */
function readEntry(bytes: Uint8Array, file: string): Entry | { readonly reasons: readonly string[] } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const entry = asEntry(JSON.parse(text), file);
    return text === `${canonicalJson(entry)}\n` ? entry : { reasons: ['it is not in canonical form'] };
  } catch (thrown) {
    return { reasons: problemsOf(thrown, 'entry.invalid').map(({ message }) => message) };
  }
}

function aboutReasons({ phase, subject }: Entry, proposal: Proposal, at: number, facts: EntryFacts): readonly string[] {
  return [
    ...(phase === facts.phase ? [] : [`it enters ${phase}, not ${facts.phase}`]),
    ...(subject.repository === proposal.repository
      ? []
      : [`it is of ${subject.repository}, not of ${proposal.repository}`]),
    ...(facts.classifyBase(subject.base_ref) === 'frozen' ? [] : [`${subject.base_ref} is not a frozen branch`]),
    ...(at <= facts.instant ? [] : ['it was made after the instant of judgement']),
  ];
}

function signedReasons(signed: Signed, { entryBy }: EntryFacts): readonly string[] {
  if ('reason' in signed) return [signed.reason];
  return entryBy.includes(signed.person) ? [] : [`${signed.person} does not have the role that enters the phase`];
}

/**
 * Whether what was decided on is part of the frozen branch since it was cut: its head, or after a squash or a rebase a commit with its result.
 * Once it was merged back, the development branch holds it too, and so does any branch that is cut from there behind the phase.
 */
async function landedReasons(
  { subject }: Entry,
  proposal: Proposal,
  git: Git,
  { classifyBase, from }: EntryFacts,
): Promise<readonly string[]> {
  const judged = classifyBase(proposal.baseRef) === 'frozen';
  const [tip, development] = await Promise.all([
    judged ? proposal.base : branchTip(git, branchName(subject.base_ref) ?? ''),
    branchTip(git, from),
  ]);
  if (tip === undefined) return [`${subject.base_ref} is not in this clone`];
  // Without a cut the rules that read the branch are undecided.
  const cut = development === undefined ? undefined : await cutPoint(tip, development, git);
  const isOwn = async () =>
    (await git.isAncestor(subject.head, tip)) && (cut === undefined || !(await git.isAncestor(subject.head, cut)));
  if (await isThere(subject.head, isOwn)) return [];
  const landed = await isThere(subject.base, async () =>
    (await git.firstParents(cut ?? subject.base, tip)).some(({ tree }) => tree === subject.tree),
  );
  const since = `is not part of the frozen branch since it was cut from ${from}`;
  return landed ? [] : [`what it was decided on, ${subject.head.slice(0, 12)}, ${since}`];
}

/** A commit that is nowhere to be had is no part of a branch that is here as a whole. */
async function isThere(commit: string, ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch (thrown) {
    if (isMissing(thrown) && thrown.parts.found === commit) return false;
    throw thrown;
  }
}
