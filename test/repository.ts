import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What one commit changes: text to write, `null` to delete, or a file with a mode of its own. */
export type Files = Readonly<
  Record<string, string | null | { readonly text: string; readonly executable: true } | { readonly link: string }>
>;

export interface CommitOptions {
  /** `Name <email>`. */
  readonly author?: string;
  readonly committer?: string;
  /** Several commits may share an instant; without one, each commit is a minute later than the one before. */
  readonly at?: string;
}

/** A real git repository in a temporary folder, with fixed identities and dates, so that commit ids are the same everywhere. */
export interface Repository {
  readonly path: string;
  /** Runs git and returns its output without the last line feed. */
  git(...args: string[]): string;
  /** Writes a file into the work tree. */
  write(name: string, text: string): void;
  /** Writes the files, commits them on the current branch and returns the commit id. */
  commit(message: string, files?: Files, options?: CommitOptions): string;
  /** Creates (at `from`, default HEAD) or switches to a branch. */
  branch(name: string, from?: string): void;
  /** Merges `other` into the current branch with a merge commit and returns its id. */
  merge(other: string, message: string): string;
  remove(): void;
}

const EPOCH_SECONDS = 1_790_000_000;

/** Makes a repository on branch `main`, or clones `from` with git's own `clone` arguments. */
export function repository(clone?: { readonly from: Repository; readonly args?: readonly string[] }): Repository {
  const path = mkdtempSync(join(tmpdir(), 'phasegate-test-'));
  let minutes = 0;
  const run = (args: readonly string[], extra: Record<string, string> = {}) =>
    execFileSync('git', args, {
      cwd: path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, HOME: path, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...extra },
    }).replace(/\n$/, '');
  const identity = (options: CommitOptions = {}) => {
    minutes += 1;
    const at = options.at ?? `${EPOCH_SECONDS + minutes * 60} +0000`;
    const author = person(options.author ?? 'Ana <ana@example.org>');
    const committer = options.committer === undefined ? author : person(options.committer);
    return {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: at,
    };
  };
  if (clone === undefined) run(['init', '--quiet', '--initial-branch=main']);
  else run(['clone', '--quiet', ...(clone.args ?? []), `file://${clone.from.path}`, '.']);
  return {
    path,
    git: (...args) => run(args, identity()),
    write: (name, text) => put(join(path, name), text),
    commit(message, files = {}, options) {
      for (const [name, content] of Object.entries(files)) put(join(path, name), content);
      run(['add', '--all']);
      run(
        ['commit', '--quiet', '--allow-empty', '--no-verify', '--cleanup=verbatim', '-m', message],
        identity(options),
      );
      return run(['rev-parse', 'HEAD']);
    },
    branch(name, from) {
      const exists = run(['branch', '--list', name]) !== '';
      run(exists ? ['checkout', '--quiet', name] : ['checkout', '--quiet', '-b', name, from ?? 'HEAD']);
    },
    merge(other, message) {
      run(['merge', '--quiet', '--no-ff', '--no-verify', '-m', message, other], identity());
      return run(['rev-parse', 'HEAD']);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

function person(text: string): { name: string; email: string } {
  const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(text) ?? [];
  return { name, email };
}

function put(path: string, content: Files[string]): void {
  rmSync(path, { recursive: true, force: true });
  if (content === null || content === undefined) return;
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === 'string') writeFileSync(path, content);
  else if ('link' in content) symlinkSync(content.link, path);
  else {
    writeFileSync(path, content.text);
    chmodSync(path, 0o755);
  }
}
