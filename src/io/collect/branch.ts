import type { Part, Problem, Snapshot } from '../../core/model/snapshot.generated.ts';
import type { Commit, Git } from '../ports.ts';
import { partsOf } from './change.ts';
import type { Proposal } from './event.ts';
import { firstParentLandings, type Landing } from './landing.ts';
import type { Classifiers } from './part.ts';
import { branchTip } from './refs.ts';
import type { TriageLink } from './triage.ts';

type Branch = Snapshot['input']['branch'];

export interface BranchFacts extends Classifiers {
  /** The branch that frozen ones are cut from. */
  readonly from: string;
  readonly triage: readonly TriageLink[];
  /** The whole subject of the commit that starts the phase. */
  readonly kickoffCommit?: string;
  /** Whether ` (#N)` may follow it. */
  readonly kickoffSuffix: boolean;
}

export interface CollectedBranch {
  readonly branch: Branch;
  /** What would land now, without the records that have let their change in already. */
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
}

/**
 * The branch since it was cut: what landed, what would land now, and the kickoff. Where it was cut is not known (`git.no_merge_base`) when the
 * two branches have nothing in common or the development branch is not in the clone; rules that read the branch are then undecided.
 */
export async function collectBranch(
  proposal: Proposal,
  landing: { readonly landings: readonly Landing[]; readonly parts: readonly Part[] },
  git: Git,
  facts: BranchFacts,
): Promise<CollectedBranch> {
  const { base, head } = proposal;
  const tip = await branchTip(git, facts.from);
  const cut = tip === undefined ? undefined : await cutPoint(base, tip, git);
  if (cut === undefined) {
    const branch = { from: facts.from, parts: [...landing.parts], kickoff: [] };
    return { branch, parts: landing.parts, problems: [notCut(facts.from, tip)] };
  }
  const landed = await firstParentLandings(await git.firstParents(cut, base), git, true);
  const { parts: landedParts, problems } = await partsOf(landed, git, facts, 'branch');
  const parts = withoutSpent(landing.parts, landedParts, facts);
  const [before, after] = await Promise.all([git.between(cut, base), git.between(cut, head)]);
  return {
    branch: {
      from: facts.from,
      merge_base: cut,
      parts: [...landedParts, ...parts],
      kickoff: kickoffsOf(before, after, facts),
    },
    parts,
    problems,
  };
}

/** A record lets its change in once: what comes again was taken back in between. Whoever decides that anew names where the change begins. */
function withoutSpent(
  parts: readonly Part[],
  landed: readonly Part[],
  { triage: records }: Pick<BranchFacts, 'triage'>,
): readonly Part[] {
  const used = new Set(landed.flatMap(({ triage }) => triage.map(({ id }) => id)));
  const spent = new Set(records.flatMap(({ id, change }) => (change.base === undefined && used.has(id) ? [id] : [])));
  return parts.map((part) => ({ ...part, triage: part.triage.filter(({ id }) => !spent.has(id)) }));
}

/**
 * Where a branch was cut: the youngest commit that both reach by first parents alone. It is the merge-base as long as fixes are not merged back;
 * once they are, the merge-base moves up to the last fix and would hide what landed before. Without such a commit, the merge-base.
 */
export async function cutPoint(branch: string, from: string, git: Git): Promise<string | undefined> {
  const common = await git.mergeBase(branch, from);
  if (common === undefined || common === from) return common;
  const [mine, theirs] = [chain(branch, git), chain(from, git)];
  const seen = [new Set<string>(), new Set<string>()] as const;
  for (let open = true; open; ) {
    open = false;
    for (const [side, walk] of [mine, theirs].entries()) {
      const next = await walk.next();
      if (next.done === true) continue;
      open = true;
      if (seen[side === 0 ? 1 : 0].has(next.value)) return next.value;
      seen[side === 0 ? 0 : 1].add(next.value);
    }
  }
  return common;
}

async function* chain(from: string, git: Git): AsyncGenerator<string> {
  for (let id: string | undefined = from; id !== undefined; ) {
    yield id;
    const commit: Commit = await git.commit(id);
    id = commit.parents[0];
  }
}

function kickoffsOf(
  before: readonly Commit[],
  after: readonly Commit[],
  { kickoffCommit, kickoffSuffix }: BranchFacts,
): Branch['kickoff'] {
  if (kickoffCommit === undefined) return [];
  const isKickoff = ({ subject }: Commit) =>
    subject === kickoffCommit ||
    (kickoffSuffix && subject.startsWith(kickoffCommit) && /^ \(#\d+\)$/.test(subject.slice(kickoffCommit.length)));
  const found = new Map<string, Branch['kickoff'][number]>();
  for (const { id, subject } of after.filter(isKickoff)) found.set(id, { commit: id, subject });
  for (const { id, subject } of before.filter(isKickoff)) found.set(id, { commit: id, subject, in_base: true });
  return [...found.values()];
}

function notCut(from: string, tip: string | undefined): Problem {
  return {
    code: 'git.no_merge_base',
    message: 'where the branch was cut is not known',
    found: tip === undefined ? `${from} is not in this clone` : `the branch and ${from} have no commit in common`,
    expected: `a branch cut from ${from}`,
    remedy: tip === undefined ? 'check out with fetch-depth: 0' : 'cut the branch from the development branch',
    reads: 'branch',
  };
}
