/** The shape of story.json and case.json: what the example's repository is made of. Dates are RFC 3339, folders are relative to the file. */

export interface StoryCommit {
  /** A name by which a case replaces parts of it. */
  readonly id?: string;
  readonly branch: string;
  /** Creates the branch here first. */
  readonly from?: string;
  readonly author?: string;
  readonly date?: string;
  readonly message?: string;
  /** A folder whose files are added. */
  readonly add?: string;
  readonly remove?: readonly string[];
  readonly sign?: { readonly at: string; readonly people: readonly string[] };
  readonly triage?: StoryTriage;
  /** Merges a branch, as a pull request lands. */
  readonly land?: string;
}

export interface StoryTriage {
  readonly id: string;
  readonly severity: string;
  readonly by: string;
  /** The branch whose head and content it names. */
  readonly of: string;
  readonly at: string;
  readonly expires: string;
}

export interface StoryEvidence {
  readonly folder: string;
  readonly slot: string;
  readonly command: readonly string[];
  readonly finished_at: string;
  readonly files: readonly string[];
  readonly directory?: string;
  readonly tool?: { readonly name: string; readonly version?: string };
  readonly target_images?: readonly string[];
  readonly samples?: number;
  readonly exit_code?: number;
}

export interface Story {
  readonly repository: string;
  readonly at: string;
  readonly base: string;
  readonly head: string;
  readonly commits: readonly StoryCommit[];
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly kinds: readonly string[];
  readonly security_kinds: readonly string[];
  readonly covers: readonly string[];
  readonly security_covers: readonly string[];
  readonly evidence: readonly StoryEvidence[];
}

/** A sibling: a small overlay on the base story, and what is expected of it. */
export interface StoryCase {
  readonly title: string;
  /** `keep`: the phase has been entered, the kickoff has landed. */
  readonly on: 'entry' | 'keep';
  readonly at?: string;
  readonly base?: string;
  readonly head?: string;
  readonly edit?: Readonly<Record<string, Partial<StoryCommit>>>;
  readonly commits?: readonly StoryCommit[];
  readonly evidence?: { readonly none?: boolean; readonly add?: string; readonly finished_at?: string };
  readonly expect: {
    readonly exit: number;
    readonly verdict: 'pass' | 'fail' | 'undecided';
    readonly rules: Readonly<Record<string, string>>;
    readonly says?: readonly string[];
  };
}
