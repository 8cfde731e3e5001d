import { problemsOf } from '../../core/model/problem.ts';
import type { Approval, FileChange, Problem, Snapshot } from '../../core/model/snapshot.generated.ts';
import type { Git } from '../ports.ts';
import { authorsOf, personOfGithub, sorted } from './authors.ts';
import type { Proposal } from './event.ts';
import { before, isCleanMerge, type Landing } from './landing.ts';
import type { Classifiers } from './part.ts';

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
  /** Who opened the pull request, where nobody else wrote the paths, by the e-mails, or pushed to its branch, by the platform's list of pushes. */
  readonly alone: readonly string[];
}

/**
 * Who stands behind the content of some paths. A git e-mail names an author and proves nothing, for anyone can write any. Who pushed is an
 * author as well, whatever the e-mails say.
 */
async function consentTo(
  paths: readonly string[],
  landings: readonly Landing[],
  approvals: readonly Approval[],
  git: Git,
  people: Classifiers['people'],
): Promise<Consent> {
  if (paths.length === 0) return { authors: [], approvals: [], consenting: [], alone: [] };
  const openers = landings.flatMap(({ opener }) =>
    opener === undefined ? [] : (personOfGithub(opener.id, people) ?? []),
  );
  const written = authorsOf(await writing(paths, landings, git), people);
  const pushers = landings.flatMap(({ opener }) => opener?.pushers ?? []).map(({ id }) => personOfGithub(id, people));
  const authors = sorted([...written.people, ...openers, ...pushers.flatMap((person) => person ?? [])]);
  const isKnown = written.unknown.length === 0 && !pushers.includes(undefined) && landings.every(isPushListed);
  const proven = approvals.map(({ person }) => person).filter((person) => authors.includes(person));
  return {
    authors,
    approvals: approvals
      .filter(({ person }) => !authors.includes(person))
      .sort((a, b) => (a.person < b.person ? -1 : 1)),
    consenting: sorted(proven),
    alone: authors.length === 1 && landings.length === 1 && isKnown ? openers : [],
  };
}

/** A list that does not know of the newest push yet, or at all, does not say who else pushed. */
const isPushListed = ({ commit, opener }: Landing): boolean =>
  opener?.pushers?.some(({ after }) => after === commit) === true;

async function writing(paths: readonly string[], landings: readonly Landing[], git: Git): Promise<Landing['commits']> {
  const wanted = new Set(paths);
  const commits = [
    ...new Map(landings.flatMap(({ commits }) => commits).map((commit) => [commit.id, commit])).values(),
  ];
  const diffs = await Promise.all(commits.map((commit) => git.diff(before(commit), commit.id)));
  const merges = await Promise.all(commits.map((commit) => isCleanMerge(commit, git)));
  return commits.filter((_, index) => merges[index] !== true && diffs[index]?.some(({ path }) => wanted.has(path)));
}
