import { isUtf8 } from 'node:buffer';
import type { Commit } from '../ports.ts';
import type { GitObject } from './objects.ts';
import { unreadable } from './process.ts';

/** One line of a tree object. `exact` is false where the name is not UTF-8 and `name` therefore only resembles it. */
export interface TreeLine {
  readonly name: string;
  readonly exact: boolean;
  readonly mode: string;
  readonly id: string;
}

/**
 * Reads a commit object (git-cat-file shows it raw): `tree`, `parent`*, `author`, `committer` in this order, other headers, a blank line, the message.
 * Throws `git.unreadable` where the order is another one: two readers must not see two commits.
 */
export function parseCommit(object: GitObject): Commit {
  const end = object.bytes.indexOf('\n\n');
  const head = object.bytes.toString('utf8', 0, end < 0 ? object.bytes.length : end);
  const match = /^tree ([0-9a-f]+)\n((?:parent [0-9a-f]+\n)*)author (.*)\ncommitter (.*)(?:\n|$)/.exec(head);
  if (object.type !== 'commit' || match === null) throw unreadable(`${object.id} is not a well-formed commit`);
  const [, tree = '', parents = '', author = '', committer = ''] = match;
  const encoding = /\nencoding (\S+)/.exec(head)?.[1];
  const message = end < 0 ? '' : textOf(object.bytes.subarray(end + 2), encoding);
  return {
    id: object.id,
    tree,
    parents: parents.split('\n').flatMap((line) => (line === '' ? [] : [line.slice('parent '.length)])),
    subject: subjectOf(message),
    authorEmail: emailOf(author),
    committerEmail: emailOf(committer),
    coAuthorEmails: coAuthorsOf(message),
  };
}

/** The committer's time in seconds; it orders the walk through history and decides nothing. */
export function committedAt(object: GitObject): number {
  const [, seconds] = /\ncommitter .*> (\d+) /.exec(object.bytes.toString('latin1', 0, 4096)) ?? [];
  return Number(seconds ?? 0);
}

/** Reads a tree object: `<mode> <name>NUL<id>`, again and again. Throws `git.unreadable` for names that no checkout could hold. */
export function parseTree(object: GitObject): readonly TreeLine[] {
  if (object.type !== 'tree') throw unreadable(`${object.id} is not a tree`);
  const { bytes } = object;
  const idBytes = object.id.length / 2;
  const lines: TreeLine[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const nul = bytes.indexOf(0, space);
    const next = nul + 1 + idBytes;
    if (space < 0 || nul < 0 || next > bytes.length) throw unreadable(`tree ${object.id} is cut off`);
    const raw = bytes.subarray(space + 1, nul);
    const name = raw.toString('utf8');
    const key = raw.toString('latin1');
    if (name === '' || name === '.' || name === '..' || name.includes('/') || seen.has(key)) {
      throw unreadable(`tree ${object.id} holds a name that no checkout could hold`, JSON.stringify(name));
    }
    seen.add(key);
    lines.push({
      name,
      exact: isUtf8(raw),
      mode: modeOf(bytes.toString('latin1', at, space)),
      id: bytes.toString('hex', nul + 1, next),
    });
    at = next;
  }
  return lines;
}

/** Git knows two modes of a regular file; old trees hold others (100664), which mean the same. */
function modeOf(raw: string): string {
  const mode = Number.parseInt(raw, 8);
  if (!/^[0-7]{5,6}$/.test(raw)) throw unreadable('a tree holds a mode that is no number', JSON.stringify(raw));
  if (mode >> 12 !== 0o10) return raw.padStart(6, '0');
  return (mode & 0o100) === 0 ? '100644' : '100755';
}

export const isFolder = ({ mode }: { readonly mode: string }): boolean => mode === '040000';

function textOf(bytes: Uint8Array, encoding: string | undefined): string {
  try {
    return new TextDecoder(encoding ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}

/** The first paragraph as one line, as git's `%s` has it. */
function subjectOf(message: string): string {
  const paragraph = (message.split('\0')[0] ?? '').replace(/^(?:[ \t]*\n)+/, '').split(/\n[ \t]*\n/)[0] ?? '';
  return paragraph
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

const emailOf = (identity: string): string => /<([^<>]*)>[^<>]*$/.exec(identity)?.[1]?.trim() ?? '';

function coAuthorsOf(message: string): readonly string[] {
  return [...message.matchAll(/^[ \t]*co-authored-by:[^<\n]*<([^<>\n]+)>/gim)].map(([, email = '']) => email.trim());
}
