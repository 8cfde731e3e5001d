import type { Decision } from './decision.generated.ts';
import type { RuleInfo } from './policy.ts';
import type { ProblemCode } from './problem.ts';
import type { TraceNode } from './trace.ts';

type Rule = Decision['rules'][number];

/** A place in the snapshot's `input`, what stands there in a few words, and the file that it comes from. */
export interface Evidence {
  /** RFC 6901. */
  readonly pointer: string;
  readonly value: string;
  readonly file?: string;
  readonly line?: number;
}

/** Why a rule came to its status in one decision. */
export interface RuleExplanation
  extends Pick<
      Rule,
      'code' | 'title' | 'level' | 'status' | 'reason' | 'from' | 'read' | 'problems' | 'solution' | 'who'
    >,
    Pick<RuleInfo, 'description' | 'file' | 'line'> {
  /** The first line of the decision. */
  readonly headline: string;
  readonly waivers: Decision['waivers'];
  readonly findings: (Rule['findings'][number] & { readonly evidence: readonly Evidence[] })[];
  /** What the rule says it judged; the first ones. */
  readonly judged?: { readonly count: number; readonly of: number; readonly evidence: readonly Evidence[] };
  /** What decided; undefined where the rule was not asked, or could not be. */
  readonly trace?: Traced;
}

/** How OPA came to what a rule says. */
export interface Traced {
  /** The bodies of `deny`, those that denied first. */
  readonly bodies: readonly TraceNode[];
  /** The values of the snapshot that were read on the way; the first ones, and how many more. */
  readonly evidence: readonly Evidence[];
  readonly omitted: number;
  /** The evaluation was given up: there was too much of it. */
  readonly cut: boolean;
  /** OPA's interpreter found what the decision says. */
  readonly agrees: boolean;
  /** Every event as OPA prints it, where that was asked for. */
  readonly lines?: readonly string[];
}

/** What a problem code means, and where it stands in a decision. */
export interface ProblemExplanation {
  readonly code: ProblemCode;
  readonly meaning: string;
  readonly headline?: string;
  /** Why the decision could not be read. */
  readonly unreadable?: string;
  /** Each problem with that code, and the rules that it keeps from being judged. */
  readonly found: readonly { readonly problem: Decision['problems'][number]; readonly rules: readonly string[] }[];
}
