import type { Review } from '../../core/evidence/statements/reviews.ts';
import { Problem, problemsOf } from '../../core/model/problem.ts';
import type { Problem as SnapshotProblem } from '../../core/model/snapshot.generated.ts';
import type { Proposal } from '../collect/event.ts';
import { isCleanMerge, isShown, type Opener } from '../collect/landing.ts';
import { whereThere } from '../collect/missing-object.ts';
import { pushedTo } from '../collect/pushed.ts';
import { payloadOf } from '../payload.ts';
import type { Commit, Git } from '../ports.ts';
import { type Client, type Connection, connect } from './client.ts';
import { type PullRequest, sourceOf } from './facts.ts';
import { readPushes } from './pushes.ts';
import { readReviews } from './reviews.ts';

/**
 * Through which pull requests commits landed: who opened each, and its reviews. Reviews of the head are reviews of the commit that landed only
 * where that is the request and nothing else; otherwise they stay what they are, so that a refusal is not lost.
 */
export interface LandedFacts {
  readonly openers: ReadonlyMap<string, Opener>;
  readonly reviews: readonly Review[];
  readonly problems: readonly SnapshotProblem[];
}

/** So many commits are looked up, for each takes two questions. */
const MAX_COMMITS = 100;

interface Landed {
  readonly number: number;
  readonly head: string;
  readonly isOpen: boolean;
  /** The commit that the platform says it was merged as. */
  readonly mergedAs?: string;
  /** Whether the platform says that this commit of a merge group is made of it. */
  readonly isQueued: boolean;
  readonly author: Opener;
  readonly source?: PullRequest['source'];
}

/**
 * Looks up the pull request of each commit of a push or a merge group. Only what the platform itself ties to the commit counts: it is the
 * request's merge commit, or merges exactly its head. What cannot be read is a problem. Never throws.
 */
export async function readLanded(
  connection: Connection,
  repository: string,
  { baseRef, queued }: Pick<Proposal, 'baseRef' | 'queued'>,
  commits: readonly Commit[],
  git: Git,
): Promise<LandedFacts> {
  const openers = new Map<string, Opener>();
  const reviews: Review[] = [];
  try {
    if (commits.length > MAX_COMMITS) throw tooMany(commits.length);
    const client = await connect(connection);
    for (const commit of commits) {
      const last = commit === commits.at(-1) ? queued : undefined;
      const landed = await landedBy(client, repository, baseRef, commit, last);
      if (landed === undefined) continue;
      const given = await readReviews(client, repository, landed.number);
      const own = given.map((review) => ({ ...review, request: landed.number }));
      const ofHead = own.filter((review) => review.commit === landed.head);
      const isRequest = ofHead.length > 0 && (await isNothingElse(landed, commit, git));
      const more = isRequest ? { head: landed.head, ...(await pushedOf(client, landed, commit, git)) } : {};
      openers.set(commit.id, { ...landed.author, ...more });
      reviews.push(
        ...own.map((review) => (isRequest && ofHead.includes(review) ? { ...review, commit: commit.id } : review)),
      );
    }
    return { openers, reviews, problems: [] };
  } catch (thrown) {
    const problems = problemsOf(thrown, 'platform.unavailable').map((parts) => ({ ...parts, reads: 'change' }));
    return { openers, reviews, problems };
  }
}

/** Who opened a change that is not looked up could let it in alone. */
const tooMany = (commits: number): Problem =>
  new Problem({
    code: 'platform.truncated',
    message: 'more commits landed at once than are looked up',
    found: `${commits} commits`,
    expected: `at most ${MAX_COMMITS}`,
    remedy: 'land fewer at once; what has landed is judged again with the next change',
  });

/**
 * Whether a commit is what git itself makes of the request's head, and the platform says that it merged the request as this commit, or that
 * the merge queue is about to. Whoever pushes a merge by hand can put anything into it; and of a request that such a push merged, the platform
 * names the last commit that was pushed, whatever that is.
 */
async function isNothingElse({ head, isOpen, isQueued, mergedAs }: Landed, commit: Commit, git: Git): Promise<boolean> {
  const [base, merged] = commit.parents;
  if (merged !== undefined) {
    return merged === head && (isOpen || mergedAs === commit.id) && (await isCleanMerge(commit, git));
  }
  const isTied = mergedAs === commit.id || (isQueued && isOpen);
  if (base === undefined || !isTied || !(await isThere(head, git))) return false;
  return (await isShown(base, head, git)) && (await git.mergeTree(base, head)) === commit.tree;
}

/** Who pushed what landed. */
async function pushedOf(
  client: Client,
  { head, source, author }: Landed,
  { parents }: Commit,
  git: Git,
): Promise<Pick<Opener, 'pushed'>> {
  const [base] = parents;
  const pushes = source === undefined ? undefined : await readPushes(client, source);
  if (base === undefined || pushes === undefined) return {};
  return { pushed: await pushedTo({ base, head, opener: author.id }, pushes, git) };
}

/** The head of a squashed request is on no branch; without leave to fetch it nobody can tell what was reviewed. */
const isThere = async (id: string, git: Git): Promise<boolean> =>
  (await whereThere(() => git.commit(id))) !== undefined;

async function landedBy(
  client: Client,
  repository: string,
  baseRef: string,
  { id, parents }: Commit,
  queued: number | undefined,
): Promise<Landed | undefined> {
  const merged = parents[1];
  for (const sha of merged === undefined ? [id] : [id, merged]) {
    const items = await client.all(`/repos/${repository}/commits/${sha}/pulls`, 'pull-requests: read');
    const found = items.flatMap(
      (item) => landedOf(item, baseRef, (head, mergedAs) => head === merged || mergedAs === id) ?? [],
    );
    if (found[0] !== undefined) return found[0];
  }
  // The commit that a merge queue squashes or rebases to is listed nowhere yet.
  if (queued === undefined || merged !== undefined) return undefined;
  const item = await client.one(`/repos/${repository}/pulls/${queued}`, 'pull-requests: read');
  const landed = landedOf(item, baseRef, () => true);
  return landed && { ...landed, isQueued: true };
}

/** GitHub REST, "List pull requests associated with a commit" and "Get a pull request"; undefined for one into another branch, or of another commit. */
function landedOf(
  item: unknown,
  baseRef: string,
  isMeant: (head: string, mergedAs: string | undefined) => boolean,
): Landed | undefined {
  const request = payloadOf(item, 'platform.unavailable');
  const head = request.commit('head', 'sha');
  const mergedAs = request.has('merge_commit_sha') ? request.text('merge_commit_sha') : undefined;
  if (!isMeant(head, mergedAs) || `refs/heads/${request.text('base', 'ref')}` !== baseRef) return undefined;
  return {
    number: request.count('number'),
    head,
    isOpen: request.text('state') === 'open',
    isQueued: false,
    ...(mergedAs !== undefined && request.has('merged_at') ? { mergedAs } : {}),
    author: { id: request.count('user', 'id'), login: request.text('user', 'login') },
    ...sourceOf(item),
  };
}
