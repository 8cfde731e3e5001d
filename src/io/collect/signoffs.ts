import { globsOf } from '../../core/evidence/statements/coverage.ts';
import type { StatementFacts } from '../../core/evidence/statements/facts.ts';
import { decisiveReviews, judgeReviews, type Review } from '../../core/evidence/statements/reviews.ts';
import type { FileDigest } from '../../core/evidence/statements/statement.ts';
import type { Configuration } from '../../core/model/configuration.ts';
import { Problem, problemsOf } from '../../core/model/problem.ts';
import type { Approval, Snapshot } from '../../core/model/snapshot.generated.ts';
import { sha256 } from '../../core/snapshot/digest.ts';
import type { Git, Tree } from '../ports.ts';
import { classified } from './classes.ts';
import type { Proposal } from './event.ts';
import type { Approvals } from './governance.ts';
import { before, landingsOf } from './landing.ts';
import type { Classifiers } from './part.ts';
import { approvalsOf } from './refresh.ts';
import { sideBySide } from './side-by-side.ts';
import { collectStatements, digestCovered, type Step } from './statements.ts';

/** Where agreement is looked for. */
export interface SignoffSources {
  readonly configuration: Configuration;
  readonly git: Git;
  readonly trusted: Tree;
  readonly judged: Tree;
  readonly proposal: Proposal;
  readonly reviews: readonly Review[];
  readonly nowMs: number;
  readonly classifiers: Classifiers;
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
  const reviewed = await reviewStatements(sources, facts);
  const byKey = signed.statements
    .filter(({ status, kinds }) => status === 'valid' && kinds.includes('governance'))
    .flatMap(({ person, signed_at }): Approval[] =>
      person === undefined ? [] : [{ person, method: 'ssh', ...(signed_at === undefined ? {} : { at: signed_at }) }],
    );
  return {
    statements: [...signed.statements, ...reviewed.statements],
    approvals: {
      governance: [...(await reviewApprovals('governance', sources)), ...byKey],
      triage: await reviewApprovals('triage', sources),
    },
    problems: [...signed.problems, ...reviewed.problems],
  };
}

/** From the base to what is judged, at once and commit by commit, for a withdrawal may have come and gone within the change. */
async function stepsOf({ git, proposal: { base, head, resultTree } }: SignoffSources): Promise<readonly Step[]> {
  const commits = await git.between(base, head);
  const pairs = [[base, resultTree] as const, ...commits.map((commit) => [before(commit), commit.id] as const)];
  return sideBySide(pairs, async ([from, to]) => [git.tree(from), git.tree(to), await git.diff(from, to)] as const);
}

/** People whose reviews approve every landing that touches such paths: an approval of one pull request is none of its neighbour. */
async function reviewApprovals(
  kind: 'governance' | 'triage',
  { reviews, configuration, proposal, git, classifiers }: SignoffSources,
): Promise<readonly Approval[]> {
  if (reviews.length === 0) return [];
  const landings = await landingsOf(proposal, git);
  const diffs = await Promise.all(landings.map(({ from, to }) => classified(from, to, git, classifiers)));
  const touching = landings.filter((_, index) => diffs[index]?.some((file) => file.class === kind));
  const [first = [], ...others] = touching.map(({ commit }) => approvalsOf(reviews, configuration.people, commit));
  return first.filter(({ person }) => others.every((list) => list.some((approval) => approval.person === person)));
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
    ...(sealedAt === undefined ? {} : { sealedAt }),
  };
}

/** Old and new bytes of every governance path that the change touches. */
async function governanceBytes(
  { base, resultTree }: Proposal,
  git: Git,
  classifiers: Classifiers,
): Promise<readonly FileDigest[]> {
  const files = (await classified(base, resultTree, git, classifiers)).filter((file) => file.class === 'governance');
  const sides = await Promise.all(
    files.flatMap(({ path }) => [base, resultTree].map(async (at) => ({ path, bytes: await git.tree(at).read(path) }))),
  );
  return sides.flatMap(({ path, bytes }) => (bytes === undefined ? [] : [{ path, sha256: sha256(bytes) }]));
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
      if (isGone(thrown)) continue;
      problems.push(...problemsOf(thrown, 'git.unreadable').map((parts) => ({ ...parts, reads: 'statements' })));
    }
  }
  const files = await digestCovered(judged, globs);
  return { statements: [...judgeReviews(reviews, { ...facts, signers: [], files }, at)], problems };
}

/** After a forced push nobody has the reviewed commit any more: its review covers nothing, and the other reviews stand. */
const isGone = (thrown: unknown): boolean => thrown instanceof Problem && thrown.code === 'git.missing_object';
