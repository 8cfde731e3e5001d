import { decisiveByRequest, type Review } from '../../core/evidence/statements/reviews.ts';
import type { Configuration } from '../../core/model/configuration.ts';
import { parseInstant } from '../../core/model/instant.ts';
import type { Approval, Statement } from '../../core/model/snapshot.generated.ts';
import type { Git } from '../ports.ts';
import { classified } from './classes.ts';
import type { Proposal } from './event.ts';
import type { Approvals } from './governance.ts';
import { isShown, type Landing, landingsOf } from './landing.ts';
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

/** Somebody's agreement; a signature names the roles that it was given in, a review none. */
interface Agreement {
  readonly approval: Approval;
  readonly signedAs?: readonly string[];
}

/** Whom reviews and signatures make an approver of this change. `signed` are the judged statements of the phase. */
export async function collectApprovals(sources: ApprovalSources, signed: readonly Statement[]): Promise<Approvals> {
  const { governance, freeze } = sources.configuration;
  const signatures = signaturesOf(signed);
  const agreed = async (kind: 'governance' | 'triage', owners: readonly string[]): Promise<readonly Approval[]> => {
    const reviewed = (await reviewApprovals(kind, sources)).map((approval) => ({ approval }));
    return [...reviewed, ...signatures]
      .filter((agreement) => isAccepted(agreement, owners, sources.configuration))
      .map(({ approval }) => approval);
  };
  return {
    governance: await agreed('governance', governance.owners),
    triage: await agreed('triage', freeze.triage.by),
  };
}

/**
 * Whether this is how the person agrees to a change of the gate: an owner in an owning role and as it accepts, for the change may be about
 * that very role, and anybody else as one of their roles does, or statements in general.
 */
function isAccepted(
  { approval: { person, method }, signedAs }: Agreement,
  owners: readonly string[],
  { roles, statements }: Configuration,
): boolean {
  const held = roles.filter(({ people }) => people.includes(person));
  const owning = held.filter(({ name }) => owners.includes(name));
  const asked = owning.length > 0 ? owning : held;
  if (asked.length === 0) return statements.accept.includes(method);
  return asked.some(({ name, accept }) => accept.includes(method) && (signedAs?.includes(name) ?? true));
}

function signaturesOf(signed: readonly Statement[]): readonly Agreement[] {
  return signed
    .filter(({ status, kinds }) => status === 'valid' && kinds.includes('governance'))
    .flatMap(({ person, signed_at, roles }) => {
      if (person === undefined) return [];
      const at = signed_at === undefined ? {} : { at: signed_at };
      return [{ approval: { person, method: 'ssh', ...at } as const, signedAs: roles }];
    });
}

/**
 * A `governance` signature falls with a later review of its signer that is anything but an approval: GitHub does not say what a dismissed
 * review was, and a refusal that somebody with write access dismissed is none the less one.
 */
export function heldAgainstReviews(
  signed: readonly Statement[],
  { reviews, configuration }: Pick<ApprovalSources, 'reviews' | 'configuration'>,
): readonly Statement[] {
  const refusals = decisiveByRequest(reviews, configuration.people).filter(({ state }) => state !== 'approved');
  return signed.map((statement) => {
    const { status, kinds, person, signed_at } = statement;
    if (status !== 'valid' || !kinds.includes('governance')) return statement;
    const signedAt = signed_at === undefined ? undefined : parseInstant(signed_at);
    const refusal = refusals.find(
      ({ person: who, at }) => who === person && (at === undefined || signedAt === undefined || at >= signedAt),
    );
    if (refusal === undefined) return statement;
    const { expires_at: _, ...rest } = statement;
    const reason = `a later review by ${person} is ${refusal.state.replace('_', ' ')}: sign or approve anew`;
    return { ...rest, status: 'not_accepted', reason };
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
  if (!(await areShown(touching, git))) return [];
  const [first = [], ...others] = touching.map(({ commit }) => approvalsOf(reviews, configuration.people, commit));
  return first.filter(({ person }) => others.every((list) => list.some((approval) => approval.person === person)));
}

async function areShown(landings: readonly Landing[], git: Git): Promise<boolean> {
  const shown = await Promise.all(
    landings.map(({ sides: [base, head] }) => base === undefined || head === undefined || isShown(base, head, git)),
  );
  return shown.every((one) => one);
}
