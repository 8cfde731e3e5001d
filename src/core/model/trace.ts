/** One body of a rule as an evaluation went through it: where its cases ended, and the steps of the one that says most. */
export interface TraceNode {
  /** As its own package, or another one, calls it: `_is_approved`, `slots.due`. */
  readonly rule: string;
  readonly head: string;
  readonly file: string;
  readonly line: number;
  readonly holds: boolean;
  readonly steps: readonly TraceStep[];
  /** How many cases stopped on a line, or held to the end where the line is 0; that of the steps first. */
  readonly ends: readonly { readonly line: number; readonly count: number }[];
}

/** One statement of a body, what its parts were, and the rules that it asked; `others` more were asked of the same. */
export interface TraceStep {
  readonly text: string;
  readonly line: number;
  readonly holds: boolean;
  readonly values: readonly TraceValue[];
  readonly nodes: readonly TraceNode[];
  readonly others: number;
}

/** `value` is Rego, shortened; `pointer` (RFC 6901) leads to what comes from `input`. */
export interface TraceValue {
  readonly name: string;
  readonly value: string;
  readonly pointer?: string;
}
