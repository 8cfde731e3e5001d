import { canonicalJson } from '../model/canonical.ts';
import { parseInstant } from '../model/instant.ts';
import type { OwnEvidence } from '../model/own-evidence.ts';
import { Problem } from '../model/problem.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';

type Input = Snapshot['input'];

/** The evidence of some slots, as it stands in a snapshot. */
export interface Evidence
  extends Pick<
    Input,
    'tests' | 'perf' | 'iac' | 'environment' | 'coverage' | 'packages' | 'slots' | 'sources' | 'problems'
  > {
  readonly own: OwnEvidence;
}

/** Evidence that one job collected for the gate: for one subject, read by one configuration. */
export interface EvidencePart {
  readonly version: 1;
  readonly subject: { readonly head: string; readonly tree: string };
  readonly configuration_sha256: string;
  readonly evidence: Evidence;
}

/** The bytes of a part: canonical JSON and one newline. */
export const partText = (part: EvidencePart): string => `${canonicalJson(part)}\n`;

/** Reads a part. What its evidence holds is checked with the whole snapshot. Throws `snapshot.invalid`. */
export function readPart(text: string, file: string): EvidencePart {
  const value = parsed(text);
  if (isPart(value)) return value;
  throw new Problem({
    code: 'snapshot.invalid',
    message: `${file} is not a part of a snapshot`,
    file,
    expected: 'version 1, subject, configuration_sha256 and evidence',
    remedy: 'use the file that phasegate collect wrote',
  });
}

/** Refuses a part that was collected for something else, or by other rules. Throws `evidence.other_subject`. */
export function assertFits(part: EvidencePart, tree: string, configuration: string, file: string): void {
  const isOther = part.subject.tree !== tree;
  if (!isOther && part.configuration_sha256 === configuration) return;
  throw new Problem({
    code: 'evidence.other_subject',
    message: `${file} was collected for ${isOther ? 'another tree' : 'another configuration'}`,
    file,
    expected: isOther ? `tree ${tree}` : `configuration ${configuration}`,
    found: isOther ? part.subject.tree : part.configuration_sha256,
    remedy: 'collect it again in this run',
  });
}

/** Joins the evidence of disjoint sets of slots; counts add up, lists follow one another. Throws `evidence.shard_conflict`. */
export function joinEvidence(parts: readonly Evidence[]): Evidence {
  const slots = parts.flatMap((part) => part.slots);
  const twice = slots.find((slot, index) => slots.findIndex(({ name }) => name === slot.name) !== index);
  if (twice !== undefined) {
    throw new Problem({
      code: 'evidence.shard_conflict',
      message: `two parts hold the evidence of slot ${twice.name}`,
      expected: 'each slot in one part',
      remedy: 'leave one of them out',
    });
  }
  return {
    tests: joinTests(parts.map(({ tests }) => tests)),
    perf: { metrics: parts.flatMap(({ perf }) => perf.metrics) },
    iac: {
      slots: parts.flatMap(({ iac }) => iac.slots),
      findings: parts.flatMap(({ iac }) => iac.findings),
      omitted: sum(parts.map(({ iac }) => iac.omitted)),
      coverage: parts.flatMap(({ iac }) => iac.coverage),
    },
    environment: {
      services: [...new Set(parts.flatMap(({ environment }) => environment.services))].sort(),
      samples: parts.flatMap(({ environment }) => environment.samples),
    },
    ...joinOptional(parts),
    own: Object.assign({}, ...parts.map(({ own }) => own)),
    slots,
    sources: parts.flatMap(({ sources }) => sources),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

/** Kinds of evidence that stand only where a slot of theirs is. */
function joinOptional(parts: readonly Evidence[]): Pick<Evidence, 'coverage' | 'packages'> {
  const coverage = parts.flatMap((part) => part.coverage ?? []);
  const packages = parts.flatMap((part) => part.packages ?? []);
  return {
    ...(coverage.length === 0 ? {} : { coverage: { slots: coverage.flatMap(({ slots }) => slots) } }),
    ...(packages.length === 0
      ? {}
      : {
          packages: {
            slots: packages.flatMap(({ slots }) => slots),
            list: packages.flatMap(({ list }) => list),
            omitted: sum(packages.map(({ omitted }) => omitted)),
          },
        }),
  };
}

/** What was fresh when it was collected may be stale when it is judged. */
export function agedEvidence(evidence: Evidence, nowMs: number): Evidence {
  const stale = evidence.slots.filter(
    ({ status, stale_at }) => status === 'read' && (parseInstant(stale_at ?? '') ?? Number.POSITIVE_INFINITY) <= nowMs,
  );
  if (stale.length === 0) return evidence;
  const problems = stale.map(({ name, stale_at }) => ({
    code: 'evidence.stale',
    message: `the evidence of slot ${name} turned stale after it was collected`,
    slot: name,
    ...(stale_at === undefined ? {} : { expected: `judged before ${stale_at}` }),
    remedy: 'run the producer again',
  }));
  return {
    ...evidence,
    slots: evidence.slots.map((slot) => (stale.includes(slot) ? { ...slot, status: 'stale' } : slot)),
    problems: [...evidence.problems, ...problems],
  };
}

function joinTests(all: readonly Input['tests'][]): Input['tests'] {
  const total = (key: 'total' | 'passed' | 'failed' | 'flaky' | 'skipped' | 'not_run' | 'omitted') =>
    sum(all.map((tests) => tests[key]));
  const durations = all.flatMap(({ duration_ms }) => duration_ms ?? []);
  return {
    total: total('total'),
    passed: total('passed'),
    failed: total('failed'),
    flaky: total('flaky'),
    skipped: total('skipped'),
    not_run: total('not_run'),
    ...(durations.length === 0 ? {} : { duration_ms: sum(durations) }),
    slots: all.flatMap(({ slots }) => slots),
    suites: all.flatMap(({ suites }) => suites),
    tags: all.flatMap(({ tags }) => tags),
    expected: all.flatMap(({ expected }) => expected),
    exceptions: all.flatMap(({ exceptions }) => exceptions),
    omitted: total('omitted'),
    run_errors: all.flatMap(({ run_errors }) => run_errors),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPart(value: unknown): value is EvidencePart {
  if (typeof value !== 'object' || value === null) return false;
  const { version, subject, configuration_sha256, evidence } = value as { [Key in keyof EvidencePart]?: unknown };
  const lists = ['slots', 'sources', 'problems', 'tests', 'perf', 'iac', 'environment', 'own'];
  return (
    version === 1 &&
    isRecord(subject) &&
    typeof configuration_sha256 === 'string' &&
    isRecord(evidence) &&
    lists.every((key) => isRecord(Reflect.get(evidence, key)))
  );
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;
