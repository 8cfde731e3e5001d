import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StatementKind } from '../src/core/evidence/statements/statement.ts';
import { canonicalJson } from '../src/core/model/canonical.ts';
import { parseInstant } from '../src/core/model/instant.ts';
import { allowedSigner, signStatement } from '../test/signing.ts';
import type { Story, StoryCommit, StoryTriage } from './story.ts';

const GIT_ENV = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  HOME: '/nonexistent',
  TZ: 'UTC',
  LC_ALL: 'C',
};
const STATEMENTS = '.phasegate/signoffs/phase-6';

/** A real git repository made from a story: fixed authors and dates, so its commit ids are the same everywhere. */
export interface Repository {
  readonly directory: string;
  git(...args: readonly string[]): string;
}

export function createRepository(directory: string): Repository {
  mkdirSync(directory, { recursive: true });
  const git = (...args: readonly string[]) => runGit(directory, args, {});
  git('init', '--quiet', '--initial-branch=develop');
  git('config', 'commit.gpgsign', 'false');
  git('config', 'core.autocrlf', 'false');
  return { directory, git };
}

/** Replays one commit of a story. `folder` is where the story's own folders lie. */
export function replay(repository: Repository, commit: StoryCommit, story: Story, folder: string): void {
  const { git, directory } = repository;
  checkout(repository, commit);
  if (commit.message === undefined) return;
  const dated = {
    ...identity(commit.author ?? 'amara'),
    GIT_AUTHOR_DATE: commit.date ?? '',
    GIT_COMMITTER_DATE: commit.date ?? '',
  };
  if (commit.land !== undefined) {
    runGit(directory, ['merge', '--quiet', '--no-ff', '-m', commit.message, commit.land], dated);
    return;
  }
  if (commit.add !== undefined) cpSync(join(folder, commit.add), directory, { recursive: true });
  for (const path of commit.remove ?? []) rmSync(join(directory, path), { recursive: true });
  if (commit.sign !== undefined)
    for (const person of commit.sign.people) writeStatement(repository, story, person, commit.sign.at);
  if (commit.triage !== undefined) writeTriage(repository, commit.triage);
  if (!existsSync(join(directory, '.phasegate/allowed_signers'))) writeSigners(directory, story);
  git('add', '--all');
  runGit(directory, ['commit', '--quiet', '--allow-empty', '-m', commit.message], dated);
}

/** Commits files that were made on the way, such as an entry decision. */
export function commitFiles(
  repository: Repository,
  branch: string,
  files: Readonly<Record<string, string>>,
  commit: { author: string; date: string; message: string },
): void {
  repository.git('checkout', '--quiet', branch);
  for (const [path, text] of Object.entries(files)) write(join(repository.directory, path), text);
  repository.git('add', '--all');
  runGit(repository.directory, ['commit', '--quiet', '-m', commit.message], {
    ...identity(commit.author),
    GIT_AUTHOR_DATE: commit.date,
    GIT_COMMITTER_DATE: commit.date,
  });
}

/** Evidence as its producers left it, each with the manifest that binds it to `head`. */
export function writeEvidence(
  story: Story,
  source: string,
  target: string,
  repository: Repository,
  head: string,
  finishedAt?: string,
): void {
  cpSync(source, target, { recursive: true });
  const commit = repository.git('rev-parse', `${head}^{commit}`);
  const tree = repository.git('rev-parse', `${head}^{tree}`);
  for (const folder of new Set(story.evidence.map((one) => one.folder))) {
    const runs = story.evidence
      .filter((one) => one.folder === folder)
      .map(({ folder: _, files, finished_at, exit_code, ...run }) => ({
        ...run,
        subject: { commit, tree },
        exit_code: exit_code ?? 0,
        started_at: finishedAt ?? finished_at,
        finished_at: finishedAt ?? finished_at,
        directory: run.directory ?? '.',
        files: files.map((path) => ({ path, ...digestOf(join(target, folder, path)) })),
      }));
    writeFileSync(join(target, folder, 'phasegate-evidence.json'), `${canonicalJson({ version: 1, runs })}\n`);
  }
}

function checkout({ git }: Repository, { branch, from }: StoryCommit): void {
  if (from !== undefined) git('branch', branch, from);
  const isUnborn = git('for-each-ref', '--count=1').length === 0;
  if (!isUnborn) git('checkout', '--quiet', branch);
}

function writeStatement({ directory }: Repository, story: Story, person: string, signedAt: string): void {
  const roles = story.roles[person] ?? [];
  const isSecurity = roles.includes('security-lead');
  const covers = [...story.covers, ...(isSecurity ? story.security_covers : [])].sort();
  const signed = signStatement({
    subject: covers.map((path) => ({ path, sha256: digestOf(join(directory, path)).sha256 })),
    decision: 'approve',
    kinds: [...story.kinds, ...(isSecurity ? story.security_kinds : [])].sort() as StatementKind[],
    person,
    phase: 'phase-6',
    repository: story.repository,
    roles: [...roles],
    signedAt: parseInstant(signedAt) ?? Number.NaN,
  });
  write(join(directory, STATEMENTS, `${person}.json`), signed.json);
  write(join(directory, STATEMENTS, `${person}.sig`), signed.sig);
}

/** A record names its change twice: by the head that was looked at and by the content, as git's stable patch-id. */
function writeTriage({ directory, git }: Repository, { of, id, ...record }: StoryTriage): void {
  const head = git('rev-parse', of);
  const base = git('merge-base', of, 'release/mve-0.9');
  const patch = execFileSync('git', ['patch-id', '--stable'], {
    cwd: directory,
    encoding: 'utf8',
    env: gitEnvironment({}),
    input: `${git('diff-tree', '-p', '--no-renames', base, head)}\n`,
  }).split(' ')[0];
  write(
    join(directory, '.phasegate/triage', `${id}.yml`),
    `${JSON.stringify({ id, ...record, change: { head, patch } }, null, 2)}\n`,
  );
}

function writeSigners(directory: string, story: Story): void {
  const lines = Object.keys(story.roles).map((person) => allowedSigner(person, '20261101Z', '20270301Z'));
  write(join(directory, '.phasegate/allowed_signers'), `${lines.join('\n')}\n`);
}

function identity(person: string): Record<string, string> {
  const name = `${person[0]?.toUpperCase() ?? ''}${person.slice(1)}`;
  const email = `${person}@example.org`;
  return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
}

function runGit(directory: string, args: readonly string[], env: Record<string, string>): string {
  return execFileSync('git', args, {
    cwd: directory,
    encoding: 'utf8',
    env: gitEnvironment(env),
  }).trim();
}

const gitEnvironment = (env: Record<string, string>) => ({ PATH: process.env.PATH ?? '', ...GIT_ENV, ...env });

function digestOf(path: string): { sha256: string; bytes: number } {
  const bytes = readFileSync(path);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
