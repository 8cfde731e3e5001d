import type { Decision } from './decision.generated.ts';
import type { Evidence } from './explanation.ts';
import type { ProblemParts } from './problem.ts';

type Rule = Decision['rules'][number];
type Verdict = Decision['verdict'];
export type Status = Rule['status'];

/** A finding that appears or vanishes, with what stands at its pointers. */
export interface FindingShown extends Pick<Rule['findings'][number], 'message' | 'expected' | 'waived_by'> {
  readonly evidence: readonly Evidence[];
}

/** What two policies say of one rule on one snapshot; no status where a policy does not have the rule. */
export interface RuleChange extends Pick<Rule, 'code' | 'title'> {
  readonly was?: Status;
  readonly is?: Status;
  readonly appeared: readonly FindingShown[];
  readonly vanished: readonly FindingShown[];
  /** Why the new policy cannot judge it, or has it off, pending or softened. */
  readonly why: readonly string[];
}

/** What two policies say of one snapshot. */
export interface Comparison {
  readonly was: Verdict;
  readonly is: Verdict;
  /** The first line of the new decision. */
  readonly headline: string;
  /** Rules whose status or findings differ; one that only comes or goes without a word is among them. */
  readonly rules: readonly RuleChange[];
  /** Problems beside the rules that only the new decision has. */
  readonly problems: readonly ProblemParts[];
}

/** One stored snapshot, decided twice, or why it could not be. */
export type Replayed =
  | { readonly file: string; readonly comparison: Comparison }
  | { readonly file: string; readonly problems: readonly ProblemParts[] };

/** Stored snapshots under an old and a new policy, both named in words. */
export interface Replay {
  readonly from: string;
  readonly to: string;
  readonly snapshots: readonly Replayed[];
}
