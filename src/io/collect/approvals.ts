import { decisiveReviews, type Review } from '../../core/evidence/statements/reviews.ts';
import type { Configuration } from '../../core/model/configuration.ts';
import { parseInstant } from '../../core/model/instant.ts';
import type { Approval, Statement } from '../../core/model/snapshot.generated.ts';
import type { Git } from '../ports.ts';
import { classified } from './classes.ts';
import type { Proposal } from './event.ts';
import type { Approvals } from './governance.ts';
import { landingsOf } from './landing.ts';
import type { Classifiers } from './part.ts';
import { approvalsOf } from './refresh.ts';

/** Where people are asked whether they agree to a change. */
export interface ApprovalSources {
  readonly configuration: Configuration;
  readonly git: Git;
  readonly proposal: Proposal;
  readonly reviews: readonly Review[];
  readonly classifiers: Classifiers;
}

/** Whom reviews and signatures make an approver of this change. `signed` are the judged statements of the phase. */
export async function collectApprovals(sources: ApprovalSources, signed: readonly Statement[]): Promise<Approvals> {
  const governance = await reviewApprovals('governance', sources);
  return {
    governance: [
      ...governance.filter(({ person }) => agreesByReview(person, sources.configuration)),
      ...signatures(signed, sources),
    ],
    triage: await reviewApprovals('triage', sources),
  };
}

/**
 * Whether a review is how this person agrees to a change of the gate: an owner as the owning role accepts it, for the change may be
 * about that very role, and anybody else as one of their roles does, or statements in general.
 */
function agreesByReview(person: string, { roles, governance, statements }: Configuration): boolean {
  const held = roles.filter(({ people }) => people.includes(person));
  const owning = held.filter(({ name }) => governance.owners.includes(name));
  const asked = owning.length > 0 ? owning : held;
  return [...asked, ...(held.length > 0 ? [] : [statements])].some(({ accept }) => accept.includes('review'));
}

/** Valid governance statements of people who have not asked for changes since. */
function signatures(signed: readonly Statement[], { reviews, configuration }: ApprovalSources): readonly Approval[] {
  const decisive = decisiveReviews(reviews, configuration.people);
  return signed
    .filter(({ status, kinds }) => status === 'valid' && kinds.includes('governance'))
    .flatMap(({ person, signed_at }) => {
      if (person === undefined) return [];
      const review = decisive.find((one) => one.person === person);
      const signedAt = signed_at === undefined ? undefined : parseInstant(signed_at);
      const since = review?.at === undefined || signedAt === undefined || review.at >= signedAt;
      if (since && (review?.state === 'changes_requested' || review?.state === 'unknown')) return [];
      return [{ person, method: 'ssh', ...(signed_at === undefined ? {} : { at: signed_at }) } as const];
    });
}

/** People whose reviews approve every landing that touches such paths: an approval of one pull request is none of its neighbour. */
async function reviewApprovals(
  kind: 'governance' | 'triage',
  { reviews, configuration, proposal, git, classifiers }: ApprovalSources,
): Promise<readonly Approval[]> {
  if (reviews.length === 0) return [];
  const landings = await landingsOf(proposal, git);
  const diffs = await Promise.all(landings.map(({ from, to }) => classified(from, to, git, classifiers)));
  const touching = landings.filter((_, index) => diffs[index]?.some((file) => file.class === kind));
  const [first = [], ...others] = touching.map(({ commit }) => approvalsOf(reviews, configuration.people, commit));
  return first.filter(({ person }) => others.every((list) => list.some((approval) => approval.person === person)));
}
