import type { Decision } from './decision.generated.ts';

/** A rule as its METADATA and the compiler describe it; written into the compiled policy as the custom section `phasegate.rules`. */
export interface RuleInfo {
  /** `<gate>.<rule>`, its place in the package tree. */
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly level: 'block' | 'warn';
  readonly solution: string;
  /** Who can cure a violation, in words. */
  readonly who?: string;
  /** Keys of `input` that the rule reads, transitively, sorted. */
  readonly reads: readonly string[];
  /** Keys of `data` that the rule reads, transitively, sorted. */
  readonly reads_trusted: readonly string[];
  /** Functions supplied by the host that the rule calls, transitively, by OPA's name, sorted. */
  readonly builtins: readonly string[];
  /** Whether the rule says what it judged. */
  readonly judges: boolean;
  /** What it says that decides nothing; left out where that is nothing. */
  readonly tells?: readonly ('notes' | 'figures')[];
  readonly file: string;
  readonly line: number;
}

/** One violation as a policy reports it. `pointers` are RFC 6901 pointers into `input`. */
export interface RawFinding {
  readonly message: string;
  readonly pointers: readonly string[];
  readonly expected?: string;
}

/** What a chart shows of a metric: its runs, what it is compared with, and the limits that it is judged by, in its unit. */
export type Figure = NonNullable<Decision['rules'][number]['figures']>[number];

/** What the compiled policies said: for each rule that reported, its findings and what it judged. */
export type Evaluation = readonly {
  readonly code: string;
  readonly deny: readonly RawFinding[];
  readonly judged?: readonly string[];
  /** What people should know although it is no violation. */
  readonly notes?: readonly RawFinding[];
  readonly figures?: readonly Figure[];
}[];

/** A test of a rule, as what it changes in a snapshot and what the rule then says. */
export interface RuleExample {
  readonly code: string;
  /** Without `test_`, such as `denies_a_failed_test`. */
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly tries: readonly ExampleTry[];
}

/** One snapshot that a test makes. */
export interface ExampleTry {
  readonly moment?: string;
  /** RFC 6902, on a document with `input` and `trusted`. */
  readonly changes: readonly { readonly op: string; readonly path: string; readonly value?: unknown }[];
  readonly found: readonly RawFinding[];
}
