import type { Configuration } from '../model/configuration.ts';
import { nearest } from '../model/nearest.ts';
import { type ProblemParts, problemsOf } from '../model/problem.ts';
import schema from '../schema/triage.json' with { type: 'json' };
import { type DocumentForm, readDocument, type TrustedFile } from './document.ts';
import { optional, type Reader } from './reader.ts';

/** A decision in triage: a change, named by content, may land until the record expires. Instants in milliseconds since the epoch. */
export interface TriageRecord {
  readonly id: string;
  readonly path: string;
  readonly severity: string;
  readonly change: { readonly head: string; readonly base?: string; readonly patch: string; readonly pull?: number };
  readonly by: string;
  /** Roles of that person. */
  readonly roles: readonly string[];
  readonly atMs: number;
  readonly expiresMs: number;
  /** Globs; empty: any file. */
  readonly paths: readonly string[];
  readonly maxFiles?: number;
}

const FORM: DocumentForm = { name: 'triage', schema, invalid: 'triage.invalid' };

/** Reads every record on its own: a bad one is a problem and takes no other with it. Records that share an id count for nothing. */
export function parseTriage(
  files: readonly TrustedFile[],
  configuration: Configuration,
): { readonly records: readonly TriageRecord[]; readonly problems: readonly ProblemParts[] } {
  const records: TriageRecord[] = [];
  const problems: ProblemParts[] = [];
  for (const file of files) {
    try {
      records.push(readDocument(FORM, file, (read) => recordOf(read, file.path, configuration)));
    } catch (thrown) {
      problems.push(...problemsOf(thrown, 'triage.invalid').map((problem) => ({ file: file.path, ...problem })));
    }
  }
  const shared = records.filter(({ id }) => records.filter((other) => other.id === id).length > 1);
  return {
    records: records.filter((record) => !shared.includes(record)),
    problems: [...problems, ...shared.map(({ id, path }) => sharedId(id, path, shared))],
  };
}

function recordOf(read: Reader, path: string, configuration: Configuration): TriageRecord {
  const by = read.text('/by') ?? '';
  checkPerson(read, '/by', configuration);
  const [atMs, expiresMs] = [read.instant('/at') ?? 0, read.deadline('/expires') ?? 0];
  if (expiresMs <= atMs) {
    read.fault({
      code: 'triage.invalid',
      message: 'the record ends before it was decided',
      pointer: '/expires',
      expected: 'an instant after `at`',
      hint: 'not after `at`',
      remedy: 'correct at or expires',
    });
  }
  return {
    id: read.text('/id') ?? '',
    path,
    severity: read.text('/severity') ?? '',
    change: {
      head: read.text('/change/head') ?? '',
      ...optional('base', read.text('/change/base')),
      patch: read.text('/change/patch') ?? '',
      ...optional('pull', read.count('/change/pull')),
    },
    by,
    roles: configuration.roles.filter(({ people }) => people.includes(by)).map(({ name }) => name),
    atMs,
    expiresMs,
    paths: read.texts('/paths'),
    ...optional('maxFiles', read.count('/max_files')),
  };
}

/** Reports a name that is no person of the configuration. */
export function checkPerson(read: Reader, pointer: string, { people }: Configuration): void {
  const name = read.text(pointer);
  const known = people.map(({ id }) => id);
  if (name === undefined || known.includes(name)) return;
  const meant = nearest(name, known);
  read.fault({
    code: 'config.unknown_name',
    message: `\`${name}\` is no person of the configuration`.slice(0, 100),
    pointer,
    found: name,
    expected: 'a key of people',
    hint: meant === undefined ? 'not under `people`' : `did you mean \`${meant}\`?`,
    remedy: meant === undefined ? 'name a person of the configuration' : `write ${meant}`,
  });
}

function sharedId(id: string, path: string, shared: readonly TriageRecord[]): ProblemParts {
  const others = shared.filter((other) => other.id === id && other.path !== path).map((other) => other.path);
  return {
    code: 'triage.invalid',
    message: `triage record ${id} exists more than once`.slice(0, 100),
    file: path,
    pointer: '/id',
    found: `also in ${others.join(', ')}`,
    expected: 'an id of its own',
    remedy: 'give each record an id of its own',
  };
}
