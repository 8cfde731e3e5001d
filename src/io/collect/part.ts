import type { Person } from '../../core/model/configuration.ts';
import type { Part } from '../../core/model/snapshot.generated.ts';
import type { ChangedFile, Commit, Git } from '../ports.ts';
import { authorsOf, personOfEmail, personOfGithub, sorted } from './authors.ts';
import { classified, type PathClasses } from './classes.ts';
import { before, isCleanMerge, type Landing } from './landing.ts';
import { peopleOf, thoseWho } from './pushed.ts';
import { type Squashed, withoutTrailers } from './squashed.ts';

/** What the trusted configuration says of paths, branches and people. */
export interface Classifiers extends PathClasses {
  /** Whether a change that touches only such paths is a records change. */
  readonly isRecordPath: (path: string, mode: string) => boolean;
  readonly classifyBase: (ref: string) => 'frozen' | 'ungoverned' | 'unknown';
  readonly people: readonly Person[];
}

/** A part without its triage records: those are linked by content, for all parts at once. */
export type UnlinkedPart = Omit<Part, 'triage'>;

/** What one landing is. An empty one is no records change: nothing shows that it is one. `requests` are those that it was made of, to the byte. */
export async function partOf(
  landing: Landing,
  git: Git,
  classifiers: Classifiers,
  requests: readonly Squashed[],
): Promise<UnlinkedPart> {
  const [files, writers] = await Promise.all([
    git.diff(landing.from, landing.to),
    writersOf(landing, git, classifiers, requests),
  ]);
  const author = authorOf(landing, classifiers.people);
  const records = new Set(files.filter((file) => isRecord(file, classifiers)));
  const beyond = files.filter((file) => !records.has(file));
  return {
    id: landing.id,
    commit: landing.commit,
    title: landing.title,
    kind: kindOf(landing.title),
    class: files.length > 0 && beyond.length === 0 ? 'records' : 'other',
    ...(author === undefined ? {} : { author }),
    ...writers,
    in_base: landing.inBase,
    files: files.length,
    paths: [...beyond, ...records].map(({ path }) => path),
  };
}

/** Who wrote a landing: by the e-mails, by who opened it, and by who pushed what counts, whatever e-mail that has. */
async function writersOf(
  { commits, opener }: Landing,
  git: Git,
  classifiers: Classifiers,
  requests: readonly Squashed[],
): Promise<Pick<UnlinkedPart, 'authors' | 'unknown_authors'>> {
  const { people } = classifiers;
  const writing = await commitsThatCount(await withoutTrailers(commits, requests, git), git, classifiers);
  const written = authorsOf(writing, people);
  const pushers = await thoseWho(
    opener?.pushed?.byOthers ?? [],
    async ({ kept }) => (await commitsThatCount(kept, git, classifiers)).length > 0,
  );
  const accounts = [...(opener === undefined || writing.length === 0 ? [] : [opener]), ...pushers];
  const strangers = accounts.filter((account) => peopleOf([account], people).length === 0);
  return {
    authors: sorted([...written.people, ...peopleOf(accounts, people)]),
    unknown_authors: sorted([...written.unknown, ...strangers.map(({ login }) => login)]),
  };
}

/** What a title claims after Conventional Commits 1.0.0: shown, never trusted. */
export function kindOf(title: string): Part['kind'] {
  const type = /^(\w+)(?:\([^()]*\))?!?:/.exec(title)?.[1]?.toLowerCase();
  return type === 'feat' ? 'feature' : type === 'fix' ? 'fix' : 'other';
}

function authorOf({ opener, commits }: Landing, people: readonly Person[]): string | undefined {
  if (opener !== undefined) return personOfGithub(opener.id, people);
  return personOfEmail(commits.at(-1)?.authorEmail ?? '', people);
}

/** Commits that touch only signatures make nobody an author, for a signature proves itself; nor do merges that add nothing. */
async function commitsThatCount(
  commits: readonly Commit[],
  git: Git,
  classifiers: Classifiers,
): Promise<readonly Commit[]> {
  const touched = await Promise.all(commits.map((commit) => classified(before(commit), commit.id, git, classifiers)));
  const merges = await Promise.all(commits.map((commit) => isCleanMerge(commit, git)));
  return commits.filter((_, index) => {
    if (merges[index] === true) return false;
    const files = touched[index] ?? [];
    return files.length === 0 || files.some((file) => file.class !== 'signoffs');
  });
}

const isRecord = ({ path, newMode }: ChangedFile, { isRecordPath }: Classifiers): boolean =>
  isRecordPath(path, newMode);
