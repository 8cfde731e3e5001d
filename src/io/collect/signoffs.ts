import { globsOf, governanceName } from '../../core/evidence/statements/coverage.ts';
import type { StatementFacts } from '../../core/evidence/statements/facts.ts';
import { decisiveReviews, judgeReviews } from '../../core/evidence/statements/reviews.ts';
import type { FileDigest } from '../../core/evidence/statements/statement.ts';
import { problemsOf } from '../../core/model/problem.ts';
import type { Snapshot } from '../../core/model/snapshot.generated.ts';
import { sha256 } from '../../core/snapshot/digest.ts';
import type { Git, Tree } from '../ports.ts';
import { type ApprovalSources, collectApprovals, heldAgainstReviews } from './approvals.ts';
import { classified } from './classes.ts';
import type { Proposal } from './event.ts';
import type { Approvals } from './governance.ts';
import { before } from './landing.ts';
import { isMissing } from './missing-object.ts';
import type { Classifiers } from './part.ts';
import { sideBySide } from './side-by-side.ts';
import { unspent } from './spent.ts';
import { collectStatements, digestCovered, type Step } from './statements.ts';

/** Where agreement is looked for. */
export interface SignoffSources extends ApprovalSources {
  readonly trusted: Tree;
  readonly judged: Tree;
  readonly nowMs: number;
  /** The entry instant, where the phase has been entered genuinely. */
  readonly sealedAt?: number;
}

export interface Signoffs {
  readonly statements: Snapshot['input']['statements'];
  readonly approvals: Approvals;
  readonly problems: Snapshot['input']['problems'];
}

/** Signed statements and reviews: what they say of the phase, and whom they make an approver of this change. */
export async function collectSignoffs(sources: SignoffSources): Promise<Signoffs> {
  const { configuration, trusted, judged } = sources;
  const facts = await factsOf(sources);
  const signers = configuration.statements.signers;
  const signed = await collectStatements({ judged, trusted, signers }, facts, await stepsOf(sources));
  const statements = heldAgainstReviews(await unspent(signed.statements, sources), sources);
  const reviewed = await reviewStatements(sources, facts);
  return {
    statements: [...statements, ...reviewed.statements],
    approvals: await collectApprovals(sources, statements),
    problems: [...signed.problems, ...reviewed.problems],
  };
}

/** From the base to what is judged, at once and commit by commit, for a withdrawal may have come and gone within the change. */
async function stepsOf({ git, proposal: { base, head, resultTree } }: SignoffSources): Promise<readonly Step[]> {
  const commits = await git.between(base, head);
  const pairs = [[base, resultTree] as const, ...commits.map((commit) => [before(commit), commit.id] as const)];
  return sideBySide(pairs, async ([from, to]) => [git.tree(from), git.tree(to), await git.diff(from, to)] as const);
}

async function factsOf({
  configuration,
  proposal,
  nowMs,
  sealedAt,
  ...rest
}: SignoffSources): Promise<Omit<StatementFacts, 'signers' | 'files'>> {
  const { people, roles, statements, phase } = configuration;
  return {
    repository: proposal.repository,
    phase: phase.id,
    people,
    roles,
    covers: statements.covers,
    maxAgeMs: statements.maxAgeMs,
    instant: nowMs,
    governance: await governanceBytes(proposal, rest.git, rest.classifiers),
    baseRef: proposal.baseRef,
    ...(sealedAt === undefined ? {} : { sealedAt }),
  };
}

/** Every governance file and triage record that the change touches, before and after it; what is no regular file has no digest. */
async function governanceBytes(
  { base, resultTree }: Proposal,
  git: Git,
  classifiers: Classifiers,
): Promise<readonly FileDigest[]> {
  const files = (await classified(base, resultTree, git, classifiers)).filter(
    (file) => file.class === 'governance' || file.class === 'triage',
  );
  const digest = async (side: 'base' | 'head', path: string): Promise<FileDigest> => {
    const bytes = await git.tree(side === 'base' ? base : resultTree).read(path);
    return { path: governanceName(side, path), ...(bytes === undefined ? {} : { sha256: sha256(bytes) }) };
  };
  return Promise.all([
    ...files.filter(({ status }) => status !== 'added').map(({ path }) => digest('base', path)),
    ...files.filter(({ status }) => status !== 'deleted').map(({ path }) => digest('head', path)),
  ]);
}

/** Reviews count as statements where a role takes them: each for what it covered at the commit that was reviewed. */
async function reviewStatements(
  { reviews, git, judged }: SignoffSources,
  facts: Omit<StatementFacts, 'signers' | 'files'>,
): Promise<Pick<Signoffs, 'statements' | 'problems'>> {
  const isAccepted = facts.roles.some(({ accept }) => accept.includes('review'));
  if (!isAccepted || reviews.length === 0) return { statements: [], problems: [] };
  const globs = globsOf(
    facts.covers.map(({ kind }) => kind),
    facts,
  );
  const at = new Map<string, readonly FileDigest[]>();
  const problems: Snapshot['input']['problems'] = [];
  for (const { commit } of decisiveReviews(reviews, facts.people)) {
    if (at.has(commit)) continue;
    try {
      at.set(commit, await digestCovered(git.tree(commit), globs));
    } catch (thrown) {
      // After a forced push nobody has the reviewed commit any more: its review covers nothing, and the other reviews stand.
      if (isMissing(thrown)) continue;
      problems.push(...problemsOf(thrown, 'git.unreadable').map((parts) => ({ ...parts, reads: 'statements' })));
    }
  }
  const files = await digestCovered(judged, globs);
  return { statements: [...judgeReviews(reviews, { ...facts, signers: [], files }, at)], problems };
}
