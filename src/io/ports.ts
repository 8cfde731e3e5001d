/** What the orchestration asks of the world. Interfaces only; one implementation each, beside this file. */

export interface TreeEntry {
  /** POSIX path. */
  readonly path: string;
  /** Git mode, such as 100644, 100755, 120000 (symbolic link), 160000 (submodule). */
  readonly mode: string;
  /** Object id of the blob. */
  readonly id: string;
}

/** The files of one commit or tree, from git's object store and never from the work tree. */
export interface Tree {
  /** The commit (or tree) it was opened at. */
  readonly at: string;
  /** Every file, sorted by path. */
  list(): Promise<readonly TreeEntry[]>;
  /** The bytes of a regular file; undefined where there is none. Throws `git.unreadable`. */
  read(path: string): Promise<Uint8Array | undefined>;
}

export interface Commit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly subject: string;
  readonly authorEmail: string;
  readonly committerEmail: string;
  /** E-mails of `Co-authored-by` trailers: they can only add authors, never remove one. */
  readonly coAuthorEmails: readonly string[];
}

export interface ChangedFile {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'deleted' | 'type_changed';
  readonly oldMode: string;
  readonly newMode: string;
}

/** Reads local objects only; an object that is missing is fetched once by its id, else `git.missing_object`. */
export interface Git {
  /** Commit id of a full ref name, a commit id or `origin/HEAD`. A name that is a branch and a tag throws `git.ambiguous_ref`. */
  resolve(ref: string): Promise<string | undefined>;
  commit(id: string): Promise<Commit>;
  tree(commit: string): Tree;
  /** A best common ancestor, the youngest of several; undefined where there is none. */
  mergeBase(a: string, b: string): Promise<string | undefined>;
  /** Every best common ancestor: more than one after criss-cross merges. */
  mergeBases(a: string, b: string): Promise<readonly string[]>;
  isAncestor(ancestor: string, of: string): Promise<boolean>;
  /** First-parent commits after `from` up to `to`, oldest first; `from` must be an ancestor. */
  firstParents(from: string, to: string): Promise<readonly Commit[]>;
  /** Every commit reachable from `to` and not from `from`. */
  between(from: string, to: string): Promise<readonly Commit[]>;
  /** Changed files between two trees: no renames, both sides, all modes. */
  diff(from: string, to: string): Promise<readonly ChangedFile[]>;
  /** Git's stable patch-id of the change from `from` to `to`; undefined for an empty change. */
  patchId(from: string, to: string): Promise<string | undefined>;
  /** The tree that merging `head` into `base` gives; undefined where they conflict. */
  mergeTree(base: string, head: string): Promise<string | undefined>;
  /** The tree that the change from `start`, an ancestor of `head`, to `head` makes of `onto`; undefined where they conflict. */
  transplant(start: string, head: string, onto: string): Promise<string | undefined>;
  /** Whether the object with this id has stood below `folder` at the commit or at any that it reaches. */
  everHeld(commit: string, id: string, folder: string): Promise<boolean>;
}
