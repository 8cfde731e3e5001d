import type { ProblemParts } from '../model/problem.ts';
import type { Items, Kind, LintFinding, Metric, SourceFile, Tally, TestStatus } from './adapter.ts';
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
    /** Results of level error, warning or note that are not suppressed; the others count as none. */
    readonly total: number;
    readonly by_level: Readonly<Record<LintFinding['level'], number>>;
    readonly rules: readonly string[];
  };
  readonly environment?: { readonly services: readonly string[] };
  /** Ratios from 0 to 1, over all files; left out where the report counts none of the kind. */
  readonly coverage?: { readonly files: number } & { readonly [Kind in Counted]?: number };
  readonly packages?: { readonly total: number };
}

type Counted = 'lines' | 'branches' | 'functions' | 'statements';

/** Reads one file and sums it up. Never throws. */
export function inspectFile(file: SourceFile, options: ReadOptions): Inspection {
  const sums = {
    tests: sumTests(),
    perf: sumMetrics(),
    iac: sumFindings(),
    environment: sumServices(),
    coverage: sumCoverage(),
    packages: sumPackages(),
  };
  const { adapter, report } = readEvidence(file, options, {
    tests: sums.tests.add,
    perf: sums.perf.add,
    iac: sums.iac.add,
    environment: sums.environment.add,
    coverage: sums.coverage.add,
    packages: sums.packages.add,
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
    ...(adapter?.kind === 'coverage' ? { coverage: sums.coverage.sum() } : {}),
    ...(adapter?.kind === 'packages' ? { packages: sums.packages.sum() } : {}),
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
    add({ level, rule, suppressed }) {
      const counts = suppressed ? 'none' : level;
      levels[counts] += 1;
      if (counts !== 'none') rules.add(rule);
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

function sumCoverage(): Sum<'coverage', NonNullable<Inspection['coverage']>> {
  const sums = new Map<Counted, Tally>();
  let files = 0;
  return {
    add({ file: _, ...tallies }) {
      files += 1;
      for (const kind of COUNTED) {
        const { covered = 0, total = 0 } = tallies[kind] ?? {};
        const known = sums.get(kind) ?? { covered: 0, total: 0 };
        sums.set(kind, { covered: known.covered + covered, total: known.total + total });
      }
    },
    sum: () => ({ files, ...Object.fromEntries([...sums].filter(([, { total }]) => total > 0).map(ratioOf)) }),
  };
}

const COUNTED: readonly Counted[] = ['lines', 'branches', 'functions', 'statements'];

const ratioOf = ([kind, { covered, total }]: readonly [Counted, Tally]): readonly [Counted, number] => [
  kind,
  covered / total,
];

function sumPackages(): Sum<'packages', NonNullable<Inspection['packages']>> {
  let total = 0;
  return {
    add() {
      total += 1;
    },
    sum: () => ({ total }),
  };
}
