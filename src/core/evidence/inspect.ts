import type { ProblemParts } from '../model/problem.ts';
import type { Items, Kind, LintFinding, Metric, SourceFile, TestStatus } from './adapter.ts';
import { type ReadOptions, readEvidence } from './read.ts';

/** What one file says, as `phasegate inspect --json` prints it. The part of its kind is there when the format is known. */
export interface Inspection {
  /** As given. */
  readonly file: string;
  /** The adapter's id. */
  readonly format?: string;
  readonly kind?: Kind;
  /** Why the file is no evidence; none: it was read. */
  readonly problems: readonly ProblemParts[];
  readonly notes: readonly string[];
  readonly tests?: Readonly<Record<'total' | TestStatus, number>> & {
    /** Names, as often as they failed. */
    readonly failing: readonly string[];
    readonly run_errors: readonly string[];
  };
  readonly perf?: { readonly metrics: readonly Metric[] };
  readonly findings?: {
    /** Results of level error, warning or note. */
    readonly total: number;
    readonly by_level: Readonly<Record<LintFinding['level'], number>>;
    readonly rules: readonly string[];
  };
  readonly environment?: { readonly services: readonly string[] };
}

/** Reads one file and sums it up. Never throws. */
export function inspectFile(file: SourceFile, options: ReadOptions = {}): Inspection {
  const sums = { tests: sumTests(), perf: sumMetrics(), iac: sumFindings(), environment: sumServices() };
  const { adapter, report } = readEvidence(file, options, {
    tests: sums.tests.add,
    perf: sums.perf.add,
    iac: sums.iac.add,
    environment: sums.environment.add,
  });
  return {
    file: file.path,
    ...(adapter === undefined ? {} : { format: adapter.id, kind: adapter.kind }),
    problems: report.problems,
    notes: report.notes,
    ...(adapter?.kind === 'tests' ? { tests: { ...sums.tests.sum(), run_errors: report.runErrors ?? [] } } : {}),
    ...(adapter?.kind === 'perf' ? { perf: sums.perf.sum() } : {}),
    ...(adapter?.kind === 'iac' ? { findings: sums.iac.sum() } : {}),
    ...(adapter?.kind === 'environment' ? { environment: sums.environment.sum() } : {}),
  };
}

interface Sum<K extends Kind, T> {
  add(item: Items[K]): void;
  sum(): T;
}

function sumTests(): Sum<'tests', Omit<NonNullable<Inspection['tests']>, 'run_errors'>> {
  const counts = { total: 0, passed: 0, failed: 0, flaky: 0, skipped: 0, not_run: 0 };
  const failing: string[] = [];
  return {
    add({ name, status }) {
      counts.total += 1;
      counts[status] += 1;
      if (status === 'failed') failing.push(name);
    },
    sum: () => ({ ...counts, failing }),
  };
}

function sumMetrics(): Sum<'perf', NonNullable<Inspection['perf']>> {
  const metrics: Metric[] = [];
  return {
    add(metric) {
      metrics.push(metric);
    },
    sum: () => ({ metrics }),
  };
}

function sumFindings(): Sum<'iac', NonNullable<Inspection['findings']>> {
  const levels = { error: 0, warning: 0, note: 0, none: 0 };
  const rules = new Set<string>();
  return {
    add({ level, rule }) {
      levels[level] += 1;
      if (level !== 'none') rules.add(rule);
    },
    sum: () => ({ total: levels.error + levels.warning + levels.note, by_level: levels, rules: [...rules].sort() }),
  };
}

function sumServices(): Sum<'environment', NonNullable<Inspection['environment']>> {
  const services = new Set<string>();
  return {
    add(sample) {
      for (const service of sample.services) services.add(service);
      for (const { service } of sample.containers) services.add(service);
    },
    sum: () => ({ services: [...services].sort() }),
  };
}
