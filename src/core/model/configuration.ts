import type { BaseUnit } from './units.ts';

/**
 * The configuration with every default applied and every short form, unit, duration and instant resolved (docs/configuration.md).
 * Instants are milliseconds since 1970-01-01T00:00Z, durations milliseconds, figures in base units (units.ts), paths POSIX.
 */
export interface Configuration {
  /** Path of the configuration itself: a governance path. */
  readonly file: string;
  /** The pack that gave the defaults, such as `mve@1`. */
  readonly extends?: string;
  readonly enforcement: Enforcement;
  readonly phase: Phase;
  readonly records: {
    readonly emphases: readonly string[];
    readonly logEntries: readonly string[];
    readonly freezeStatement: readonly string[];
  };
  readonly freeze: Freeze;
  /** Exact names or globs of branches on which only `phase.ungoverned` stands. */
  readonly ungoverned: readonly string[];
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
  readonly governance: { readonly owners: readonly string[]; readonly approvals: number };
  readonly statements: Statements;
  readonly security: {
    readonly plan: readonly string[];
    readonly deliverables: readonly string[];
    readonly lead: string;
  };
  readonly deliverables: readonly string[];
  readonly featureComplete: readonly string[];
  readonly infrastructure: readonly string[];
  readonly performance: {
    readonly profile: string;
    readonly metrics: readonly string[];
    readonly maxRegression: number;
    /** Runs on either side from which on the rank test decides. */
    readonly minRuns: number;
    /** Of the one-sided rank test, as a ratio. */
    readonly confidence: number;
  };
  readonly iac: { readonly failOn: 'error' | 'warning' | 'note' };
  /** Rules from elsewhere. */
  readonly packs: readonly PackSource[];
  readonly evidence: readonly Slot[];
  readonly budgets: readonly Budget[];
  readonly rules: readonly RuleSetting[];
  readonly waivers: { readonly file?: string; readonly maxDays: number; readonly max: number };
  /** The gate's workflows: governance paths. */
  readonly workflow: readonly string[];
  readonly limits: Limits;
}

/** Observing ends at `untilMs`, exclusive; from then on the gate blocks by itself. */
export type Enforcement = { readonly mode: 'block' } | { readonly mode: 'observe'; readonly untilMs: number };

export type RecordName = 'log' | 'previous_log' | 'minutes' | 'deliverables' | 'readiness' | 'governance' | 'security';

export interface Phase {
  readonly id: string;
  readonly previous?: string;
  /** The whole subject of the commit that starts the phase. */
  readonly kickoffCommit?: string;
  /** Whether ` (#N)` may follow it. */
  readonly kickoffSuffix: boolean;
  /** Paths or globs of Markdown documents. */
  readonly records: readonly { readonly name: RecordName; readonly paths: readonly string[] }[];
  /** Role that signs the entry decision. */
  readonly entryBy: string;
  /** Rules, gates and globs by moment and class of change (docs/architecture.md, "Moments"). */
  readonly stands: {
    readonly entry: readonly string[];
    readonly entryOther: readonly string[];
    readonly keep: readonly string[];
    readonly keepRecords: readonly string[];
    readonly leave: readonly string[];
    readonly ungoverned: readonly string[];
  };
}

export interface Freeze {
  /** Exact names or globs over full branch names. */
  readonly branches: readonly string[];
  /** The branch that the frozen ones were cut from. */
  readonly from: string;
  readonly startsMs?: number;
  /** Severities that may land. */
  readonly allow: readonly string[];
  readonly triage: { readonly by: readonly string[]; readonly records: string };
}

export interface Person {
  readonly id: string;
  /** Numeric GitHub id. */
  readonly github?: number;
  readonly emails: readonly string[];
}

export type SignMethod = 'ssh' | 'review';

export interface Role {
  readonly name: string;
  readonly people: readonly string[];
  /** How many of them must sign, at least one. */
  readonly quorum: number;
  readonly accept: readonly SignMethod[];
}

export type StatementKind =
  | 'freeze'
  | 'minutes'
  | 'deliverables'
  | 'security-deliverables'
  | 'security-plan'
  | 'readiness';

export interface Statements {
  readonly accept: readonly SignMethod[];
  /** Path of the allowed signers file at the trusted ref. */
  readonly signers: string;
  /** Every kind once; paths or globs in the judged tree. The kind `governance` covers the governance paths and is not listed. */
  readonly covers: readonly { readonly kind: StatementKind; readonly paths: readonly string[] }[];
  readonly maxAgeMs: number;
}

export interface Slot {
  readonly name: string;
  readonly kind: 'tests' | 'perf' | 'iac' | 'environment' | 'coverage' | 'packages' | 'data';
  /** Globs below the evidence folder, as configured. */
  readonly files: readonly string[];
  /** Adapter id; absent: detected. */
  readonly format?: string;
  readonly required: boolean;
  readonly needs: readonly string[];
  readonly binding: 'none' | 'run' | 'manifest' | 'digest';
  /** Job of the workflow that makes the files: the slot's name, where no other is configured. */
  readonly job: string;
  readonly maxAgeMs?: number;
  /** Tags of security scenarios. */
  readonly scenarios: readonly string[];
  readonly skips: { readonly max: number; readonly allow: readonly Allowance[] };
  /** Before `warnsUntilMs` more of them than `max` only warn. */
  readonly flaky: { readonly max: number; readonly allow: readonly Allowance[]; readonly warnsUntilMs?: number };
  /** Path of the list of expected tests at the trusted ref. */
  readonly expected?: string;
  /** Path at the trusted ref: perf: the performance baseline; iac: the accepted findings. */
  readonly baseline?: string;
  readonly profile?: string;
  readonly services: readonly string[];
  readonly samples: number;
  readonly covers: readonly string[];
  /** The tool that must have written the report. */
  readonly tool?: string;
  readonly minRules?: number;
  /** Path of the JSON Schema of own evidence at the trusted ref; always there where `kind` is `data`. */
  readonly schema?: string;
  readonly acceptElements: readonly string[];
}

/** Rules from elsewhere, pinned by a digest. `path` is POSIX, from the top of the repository. */
export interface PackSource {
  /** The first part of its files' names. */
  readonly name: string;
  /** A folder at the trusted ref, a folder on the disk, or an OPA bundle on the disk. */
  readonly from: 'path' | 'checkout' | 'bundle';
  readonly path: string;
  readonly sha256: string;
  /** Public key at the trusted ref that must verify the bundle's signature; an empty scope is none. */
  readonly key?: { readonly file: string; readonly algorithm: string; readonly scope: string };
}

/** Tests that may be skipped, or flaky, before `untilMs`. */
export interface Allowance {
  /** Glob over test names. */
  readonly match: string;
  readonly reason: string;
  readonly owner: string;
  readonly untilMs: number;
}

export interface Budget {
  readonly metric: string;
  readonly max?: number;
  readonly min?: number;
  /** The base unit that the limits are written in; a plain number says none. */
  readonly unit?: BaseUnit;
  /** Worst change relative to the baseline, as a ratio. */
  readonly maxRegression?: number;
  /** A regression counts from so many results in a row, none of the earlier ones older than `withinMs`. */
  readonly consecutive?: { readonly count: number; readonly withinMs: number };
  readonly direction?: 'lower' | 'higher';
}

/** What the configuration says of a rule. Softer than `block`, or delayed, it carries owner and reason. */
export interface RuleSetting {
  /** Code, gate or glob. */
  readonly rule: string;
  readonly level: 'block' | 'warn' | 'off';
  readonly fromMs?: number;
  readonly untilMs?: number;
  readonly owner?: string;
  readonly reason?: string;
}

export interface Limits {
  /** Largest evidence file. */
  readonly fileBytes: number;
  readonly totalBytes: number;
  readonly files: number;
  readonly tests: number;
  /** Tests and findings kept with their detail; the rest is counted. */
  readonly exceptions: number;
  readonly policyMs: number;
  readonly policyMemoryBytes: number;
  readonly snapshotBytes: number;
  /** The whole run. */
  readonly runMs: number;
  readonly annotations: number;
}
