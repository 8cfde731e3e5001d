import { problemsOf } from '../../core/model/problem.ts';
import type { Approval, FileChange, Problem, Snapshot } from '../../core/model/snapshot.generated.ts';
import type { Commit, Git } from '../ports.ts';
import { authorsOf, sorted } from './authors.ts';
import type { Proposal } from './event.ts';
import { before, isCleanMerge, type Landing } from './landing.ts';
import type { Classifiers } from './part.ts';
import { peopleOf, thoseWho } from './pushed.ts';
import { withoutTrailers } from './squashed.ts';

type Change = Snapshot['input']['change'];

/** Consent that is proven: reviews of the very head, and signed statements. */
export interface Approvals {
  /** To what changes on governance paths. */
  readonly governance: readonly Approval[];
  /** To the triage records that the change brings. */
  readonly triage: readonly Approval[];
}

/** The person in `by` of a triage record; throws Problem or Problems where the bytes are none. */
export type Decider = (bytes: Uint8Array, path: string) => string;

/** What a change touches, and how it came about. */
export interface Touched {
  readonly files: readonly FileChange[];
  readonly landings: readonly Landing[];
  readonly approvals: Approvals;
}

/** Governance paths of a change, who wrote and who approved them. */
export async function governanceOf(touched: Touched, git: Git, { people }: Classifiers): Promise<Change['governance']> {
  const paths = pathsOf(touched.files, 'governance');
  const { alone, ...consent } = await consentTo(paths, touched.landings, touched.approvals.governance, git, people);
  return { paths, ...consent, consenting: sorted([...alone, ...consent.consenting]) };
}

/** Triage records of a change, who wrote and who approved them, and who decided by their own words. */
export async function triageOf(
  touched: Touched,
  { base, resultTree }: Proposal,
  git: Git,
  { people, decider }: Classifiers & { readonly decider: Decider },
): Promise<{ readonly found: Change['triage']; readonly problems: readonly Problem[] }> {
  const paths = pathsOf(touched.files, 'triage');
  const { alone: _, ...consent } = await consentTo(paths, touched.landings, touched.approvals.triage, git, people);
  const by: string[] = [];
  const problems: Problem[] = [];
  for (const { path, status } of touched.files.filter((file) => file.class === 'triage')) {
    try {
      // Who takes a record away answers to the person who made it.
      const bytes = await git.tree(status === 'deleted' ? base : resultTree).read(path);
      if (bytes !== undefined) by.push(decider(bytes, path));
    } catch (thrown) {
      const found = problemsOf(thrown, 'triage.invalid');
      problems.push(...found.map((parts) => ({ file: path, ...parts, reads: 'change' })));
    }
  }
  return { found: { paths, ...consent, by: sorted(by) }, problems };
}

const pathsOf = (files: readonly FileChange[], kind: FileChange['class']): string[] =>
  files.filter((file) => file.class === kind).map(({ path }) => path);

interface Consent {
  readonly authors: string[];
  readonly approvals: Approval[];
  /** Authors who also reviewed or signed the very content. */
  readonly consenting: string[];
  /** Who opened the pull request, where nobody else wrote the paths, by the e-mails, or pushed what did, by the platform's list of pushes. */
  readonly alone: readonly string[];
}

/**
 * Who stands behind the content of some paths. A git e-mail names an author and proves nothing, for anyone can write any. Who pushed a commit
 * that has a hand in them is an author as well, whatever the e-mails say.
 */
async function consentTo(
  paths: readonly string[],
  landings: readonly Landing[],
  approvals: readonly Approval[],
  git: Git,
  people: Classifiers['people'],
): Promise<Consent> {
  if (paths.length === 0) return { authors: [], approvals: [], consenting: [], alone: [] };
  const openers = peopleOf(
    landings.flatMap(({ opener }) => opener ?? []),
    people,
  );
  const written = authorsOf(await writing(paths, await commitsOf(landings, git), git), people);
  const pushed = landings.flatMap(({ opener }) => opener?.pushed?.byOthers ?? []);
  const [pushers, meddlers] = await Promise.all([
    thoseWho(pushed, async ({ kept }) => (await writing(paths, kept, git)).length > 0),
    // A rebase by the opener, one press of a button, makes what somebody else pushed the opener's.
    thoseWho(pushed, async ({ gone }) => gone === undefined || (await writing(paths, gone, git)).length > 0),
  ]);
  const isKnown = written.unknown.length === 0 && landings.every(({ opener }) => opener?.pushed?.isWhole === true);
  const isAlone = landings.length === 1 && isKnown && [...pushers, ...meddlers].length === 0;
  const authors = sorted([...written.people, ...openers, ...peopleOf(pushers, people)]);
  const proven = approvals.map(({ person }) => person).filter((person) => authors.includes(person));
  return {
    authors,
    approvals: approvals
      .filter(({ person }) => !authors.includes(person))
      .sort((a, b) => (a.person < b.person ? -1 : 1)),
    consenting: sorted(proven),
    alone: authors.length === 1 && isAlone ? openers : [],
  };
}

async function commitsOf(landings: readonly Landing[], git: Git): Promise<readonly Commit[]> {
  const commits = await Promise.all(
    landings.map(({ commits: own, from, opener }) =>
      withoutTrailers(own, opener?.head === undefined ? [] : [{ from, head: opener.head }], git),
    ),
  );
  return [...new Map(commits.flat().map((commit) => [commit.id, commit])).values()];
}

/** Commits that have a hand in some paths. A merge has one where it makes anything else of them than git does by itself. */
async function writing(paths: readonly string[], commits: readonly Commit[], git: Git): Promise<readonly Commit[]> {
  const wanted = new Set(paths);
  const hands = await Promise.all(
    commits.map(async (commit) => {
      const from = await withoutHand(commit, git);
      return from === undefined || (await git.diff(from, commit.id)).some(({ path }) => wanted.has(path));
    }),
  );
  return commits.filter((_, index) => hands[index] === true);
}

/** The tree that a commit would have if nobody wrote anything into it; undefined where git makes none of what is merged. */
async function withoutHand(commit: Commit, git: Git): Promise<string | undefined> {
  const [ours, theirs, third] = commit.parents;
  if (ours === undefined || theirs === undefined) return before(commit);
  if (third !== undefined) return undefined;
  return (await isCleanMerge(commit, git)) ? commit.tree : git.mergeTree(ours, theirs);
}
