import type { ProblemParts } from '../model/problem.ts';

/** A file that a tool wrote. The edge supplies it; nothing here touches the disk. */
export interface SourceFile {
  /** As shown in messages: POSIX, relative to where evidence is looked for. */
  readonly path: string;
  readonly bytes: number;
  /** The first 64 KiB as text, for detection only: invalid UTF-8 is replaced, a BOM is dropped. */
  readonly head: string;
  /** The whole content, a BOM dropped. Throws `evidence.encoding` where it is not UTF-8. */
  text(): string;
  /** The same content in blocks of about 32 KiB, in order, so that a large file never stands in memory whole. */
  blocks(): Iterable<string>;
  /** How often a text of ASCII characters stands in the content, without overlaps; cheaper than to read it. */
  count(ascii: string): number;
}

export type TestStatus = 'passed' | 'failed' | 'flaky' | 'skipped' | 'not_run';

/** One distinct test, judged over all its tries. */
export interface TestCase {
  /** Verbatim, as the field that names it. */
  readonly name: string;
  readonly status: TestStatus;
  readonly suite?: string;
  /** Source file of the test, as the report says. */
  readonly file?: string;
  readonly line?: number;
  readonly message?: string;
  readonly tags?: readonly string[];
  readonly attempts?: number;
  readonly durationMs?: number;
  /** Line in the report, from 1. */
  readonly sourceLine?: number;
}

/** One figure, in a base unit: seconds, bytes, per second, ratio (0..1) or a plain number. */
export interface Metric {
  /** `<metric>.<statistic>`, such as `http_req_duration.p95`. */
  readonly name: string;
  readonly value: number;
  readonly unit: 's' | 'B' | '1/s' | 'ratio' | '1';
  readonly direction?: 'lower' | 'higher';
  /** How many observations stand behind the value. */
  readonly samples?: number;
  readonly profile?: string;
}

/** One result of a lint or scan. `level` follows SARIF 2.1.0 §3.27.10. */
export interface LintFinding {
  readonly tool: string;
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'note' | 'none';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly fingerprint?: string;
  readonly suppressed: boolean;
}

/** One look at the containers of an environment, or the services its configuration names. */
export interface EnvironmentSample {
  /** From `docker compose config`; empty for `ps`. */
  readonly services: readonly string[];
  readonly containers: readonly Container[];
}

export interface Container {
  readonly service: string;
  readonly id?: string;
  readonly image?: string;
  readonly imageId?: string;
  readonly state: string;
  readonly health?: string;
  readonly exitCode?: number;
  /** As the engine tells it: compared, never read. */
  readonly startedAt?: string;
  /** Seconds that it has run for, and since it was made, in the steps of the engine's words. */
  readonly upSeconds?: number;
  readonly ageSeconds?: number;
}

/** What tests ran of one source file; a kind of item that the report does not count is left out. */
export interface FileCoverage {
  /** As the report names it. */
  readonly file: string;
  readonly lines?: Tally;
  /** Outcomes of decisions. */
  readonly branches?: Tally;
  readonly functions?: Tally;
  readonly statements?: Tally;
}

export interface Tally {
  readonly covered: number;
  readonly total: number;
}

/** One package of a bill of materials, the described product itself left out. */
export interface Package {
  readonly name: string;
  readonly version?: string;
  /** Package URL (purl-spec). */
  readonly purl?: string;
  /** SPDX expressions, or names where the report has no other. */
  readonly licenses: readonly string[];
}

export interface Items {
  tests: TestCase;
  perf: Metric;
  iac: LintFinding;
  environment: EnvironmentSample;
  coverage: FileCoverage;
  packages: Package;
}
export type Kind = keyof Items;

/** What a report says beside its items. */
export interface Report {
  readonly tool?: string;
  readonly toolVersion?: string;
  /** RFC 3339, the tool's own claim about when it ran. */
  readonly claimedAt?: string;
  /** What the format could not say, and what was repaired: shown, never judged. */
  readonly notes: readonly string[];
  /** What makes the report no evidence. The items already emitted are kept: nothing known is lost. */
  readonly problems: readonly ProblemParts[];
  /** Errors of the run that belong to no test; they block. */
  readonly runErrors?: readonly string[];
  /** The report itself says that the tool judged its run a failure, such as by a crossed threshold. */
  readonly saysFailed?: boolean;
  /** Files the tool says it looked at, as it names them. */
  readonly lookedAt?: readonly string[];
  /** Rules the tool had loaded, where the format lists them. */
  readonly ruleCount?: number;
}

/** Where a slot narrows the reading of its files. */
export interface Ask {
  /** Elements of a test case that the slot accepts by name although their meaning is not known. */
  readonly acceptElements?: readonly string[];
}

/** One format. An adapter is a value: pure, synchronous, one file, one line in the registry. */
export interface Adapter<K extends Kind = Kind> {
  /** Its file, its folder of recordings and its value of `format:`. */
  readonly id: string;
  readonly kind: K;
  readonly title: string;
  /** How to make tools write it, one line for each tool; docs/evidence.md is generated from it. */
  readonly tools: readonly { readonly tool: string; readonly how: string }[];
  /** Cheap and sure: true only when the file can be nothing else. Never throws. */
  claims(file: SourceFile): boolean;
  /**
   * Reads the file and hands over each item once. Throws a Problem where the file is no report of this format;
   * a report that is one but cannot be trusted is returned with `problems`.
   */
  read(file: SourceFile, emit: (item: Items[K]) => void, ask?: Ask): Report;
}

/** One adapter of any kind. */
export type AnyAdapter = { [K in Kind]: Adapter<K> }[Kind];
