import type { Person } from '../../core/model/configuration.ts';
import type { Commit } from '../ports.ts';

/** Who wrote something: persons of the configuration, and the e-mails and logins that belong to none. Both sorted. */
export interface Authors {
  readonly people: readonly string[];
  readonly unknown: readonly string[];
}

/** What the platform writes as committer when a person presses a button; the person is the author. */
const PLATFORM_COMMITTER = 'noreply@github.com';

const NOREPLY = /^(\d+)\+[^@]+@users\.noreply\.github\.com$/;

/** The person that an e-mail address belongs to; GitHub's private addresses carry the numeric id. */
export function personOfEmail(email: string, people: readonly Person[]): string | undefined {
  const lower = email.toLowerCase();
  const listed = people.find(({ emails }) => emails.some((one) => one.toLowerCase() === lower));
  if (listed !== undefined) return listed.id;
  const id = NOREPLY.exec(lower)?.[1];
  return id === undefined ? undefined : personOfGithub(Number(id), people);
}

/** The person with this numeric GitHub id: names can be renamed, ids cannot. */
export function personOfGithub(id: number, people: readonly Person[]): string | undefined {
  return people.find(({ github }) => github === id)?.id;
}

/** Everyone who wrote one of the commits: author, committer and co-authors. */
export function authorsOf(commits: readonly Commit[], people: readonly Person[]): Authors {
  const emails = commits.flatMap(({ authorEmail, committerEmail, coAuthorEmails }) => [
    authorEmail,
    ...(committerEmail.toLowerCase() === PLATFORM_COMMITTER ? [] : [committerEmail]),
    ...coAuthorEmails,
  ]);
  const found = [...new Set(emails)].map((email) => ({ email, person: personOfEmail(email, people) }));
  return {
    people: sorted(found.flatMap(({ person }) => person ?? [])),
    unknown: sorted(found.flatMap(({ email, person }) => (person === undefined ? [email || 'no e-mail'] : []))),
  };
}

/** Each once, in the order of their UTF-16 code units: the same set is the same bytes. */
export const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();
