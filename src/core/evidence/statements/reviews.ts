import type { Person } from '../../model/configuration.ts';
import { formatInstant, parseInstant } from '../../model/instant.ts';
import type { Statement } from '../../model/snapshot.generated.ts';
import { type Difference, differenceOf, filesOf } from './coverage.ts';
import { CLOCK_SKEW_MS, rolesOf, type StatementFacts } from './facts.ts';
import type { FileDigest, StatementKind } from './statement.ts';

/** A review as GitHub's REST API gives it, of any state and in any order. */
export interface Review {
  /** Numeric id of the account. */
  readonly github_id: number;
  readonly state: string;
  /** The head that was reviewed. */
  readonly commit: string;
  /** RFC 3339. */
  readonly submitted_at: string;
  /** Number of the pull request, where reviews of several stand side by side. */
  readonly request?: number;
}

/** What a person's reviews come to. Only `approved` is consent. */
export interface Decisive {
  readonly person: string;
  readonly state: 'approved' | 'changes_requested' | 'dismissed' | 'unknown';
  readonly commit: string;
  /** Milliseconds since the epoch; absent where the platform gave no instant, and then the state is `unknown`. */
  readonly at?: number;
}

const STATES = new Map<string, Decisive['state']>([
  ['APPROVED', 'approved'],
  ['CHANGES_REQUESTED', 'changes_requested'],
  ['DISMISSED', 'dismissed'],
]);
const NO_DECISION = ['COMMENTED', 'PENDING'];

/**
 * The last decisive review of each configured person, in the order of the configuration. A comment decides nothing; a dismissed
 * review is none, and no older approval takes its place. Accounts that are no person of the configuration have no say.
 */
export function decisiveReviews(reviews: readonly Review[], people: readonly Person[]): readonly Decisive[] {
  return people.flatMap((person) => {
    const decisive = reviews
      .filter((review) => review.github_id === person.github && !NO_DECISION.includes(review.state))
      .map((review) => decisionOf(person.id, review));
    const last = decisive.reduce<Decisive | undefined>(
      (latest, one) => (latest === undefined || rank(one) >= rank(latest) ? one : latest),
      undefined,
    );
    return last === undefined ? [] : [last];
  });
}

/** As `decisiveReviews`, of each pull request by itself: who approves one of several that land together takes nothing back of the others. */
export function decisiveByRequest(reviews: readonly Review[], people: readonly Person[]): readonly Decisive[] {
  const requests = [...new Set(reviews.map(({ request }) => request))];
  return requests.flatMap((number) =>
    decisiveReviews(
      reviews.filter(({ request }) => request === number),
      people,
    ),
  );
}

/**
 * Reviews as statements of the phase. A review names neither kinds nor roles: it counts for each kind whose covered bytes at
 * its commit are the judged ones, in every role of the person that accepts reviews; the other kinds are a second, void item.
 * `filesAt` holds the covered files of each reviewed commit; a commit that is not in it could not be read.
 */
export function judgeReviews(
  reviews: readonly Review[],
  facts: StatementFacts,
  filesAt: ReadonlyMap<string, readonly FileDigest[]>,
): readonly Statement[] {
  const { sealedAt } = facts;
  const known =
    sealedAt === undefined ? reviews : reviews.filter((review) => isBefore(review, sealedAt + CLOCK_SKEW_MS));
  return decisiveReviews(known, facts.people).flatMap((review) => itemsOf(review, facts, filesAt.get(review.commit)));
}

function itemsOf(
  review: Decisive,
  facts: StatementFacts,
  files: readonly FileDigest[] | undefined,
): readonly Statement[] {
  const kinds = facts.covers.map(({ kind }) => kind).filter((kind) => filesOf([kind], facts).length > 0);
  const refusal = refusalOf(review, facts);
  if (refusal !== undefined) return [itemOf(review, kinds, facts, refusal)];
  const sealed = facts.sealedAt !== undefined;
  const until = sealed || review.at === undefined ? {} : { expires_at: formatInstant(review.at + facts.maxAgeMs) };
  const differences = new Map(kinds.map((kind) => [kind, sealed ? undefined : difference(kind, facts, files)]));
  const standing = kinds.filter((kind) => differences.get(kind) === undefined);
  const fallen = kinds.filter((kind) => differences.get(kind) !== undefined);
  const voided = [...new Set(fallen.flatMap((kind) => differences.get(kind)?.files ?? []))].sort();
  const reason = [...new Set(fallen.flatMap((kind) => differences.get(kind)?.reason ?? []))].join('; ');
  return [
    ...(standing.length === 0 ? [] : [itemOf(review, standing, facts, { status: 'valid', ...until })]),
    ...(fallen.length === 0 ? [] : [itemOf(review, fallen, facts, { status: 'void', reason, voided_by: voided })]),
  ];
}

type Answer = Pick<Statement, 'status' | 'reason' | 'expires_at'> & Partial<Pick<Statement, 'voided_by'>>;

function refusalOf({ person, state, at }: Decisive, facts: StatementFacts): Answer | undefined {
  if (state === 'unknown' || at === undefined)
    return { status: 'malformed', reason: `the review by ${person} has no known state or time` };
  const asOf = facts.sealedAt ?? facts.instant;
  if (at > asOf + CLOCK_SKEW_MS)
    return { status: 'future', reason: `it was given at ${formatInstant(at)}, after ${formatInstant(asOf)}` };
  if (state === 'changes_requested') return { status: 'not_accepted', reason: `${person} asked for changes` };
  if (state === 'dismissed') return { status: 'not_accepted', reason: `the review by ${person} was dismissed` };
  if (rolesOf(person, 'review', facts.roles).length === 0) {
    return { status: 'not_accepted', reason: `no role of ${person} accepts reviews` };
  }
  const expiry = at + facts.maxAgeMs;
  if (facts.sealedAt !== undefined || facts.instant < expiry) return undefined;
  return { status: 'expired', reason: `it expired at ${formatInstant(expiry)}` };
}

function difference(
  kind: StatementKind,
  facts: StatementFacts,
  files: readonly FileDigest[] | undefined,
): Difference | undefined {
  if (files === undefined) return { files: [], reason: 'the commit of the review could not be read' };
  return differenceOf(files, [kind], facts);
}

function itemOf(review: Decisive, kinds: readonly StatementKind[], facts: StatementFacts, answer: Answer): Statement {
  return {
    path: `reviews/${review.person}`,
    method: 'review',
    person: review.person,
    roles: [...rolesOf(review.person, 'review', facts.roles)],
    kinds: [...kinds],
    phase: facts.phase,
    ...(review.at === undefined ? {} : { signed_at: formatInstant(review.at) }),
    covers: [...new Set(filesOf(kinds, facts).map(({ path }) => path))].sort(),
    voided_by: [],
    ...answer,
  };
}

const isBefore = ({ submitted_at }: Review, end: number): boolean => (parseInstant(submitted_at) ?? end) <= end;

function decisionOf(person: string, { state, commit, submitted_at }: Review): Decisive {
  const at = parseInstant(submitted_at);
  return at === undefined
    ? { person, commit, state: 'unknown' }
    : { person, commit, at, state: STATES.get(state) ?? 'unknown' };
}

/** A review without a known time may be the last one, and then nobody knows what the person decided. */
const rank = ({ at }: Decisive): number => at ?? Number.POSITIVE_INFINITY;
