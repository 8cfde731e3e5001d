import type { RuleInfo } from '../model/policy.ts';
import type { ProblemParts } from '../model/problem.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';

type SnapshotProblem = Snapshot['input']['problems'][number];
type Slot = Snapshot['input']['slots'][number];

/** Kinds of evidence that come through slots; the other keys of `input` are facts that the host established. */
const SLOT_KINDS: readonly string[] = ['tests', 'perf', 'iac', 'environment', 'data'];

/**
 * What keeps a rule from being judged: evidence of a kind it reads that is not there or not fit, and facts that could not be read.
 * An optional slot may be empty; what is put into it must be fit.
 */
export function obstaclesOf(rule: RuleInfo, { input, trusted }: Snapshot): readonly ProblemParts[] {
  const kinds = rule.reads.filter((key) => SLOT_KINDS.includes(key));
  const slots = input.slots.filter((slot) => kinds.includes(slot.kind) && isNeeded(slot, rule.code));
  const unserved = kinds.filter((kind) => !slots.some((slot) => slot.kind === kind));
  return [
    ...unserved.map((kind) => noSlot(kind, rule.code, trusted.ref.configuration)),
    ...slots
      .filter(({ required, status }) => (required ? status !== 'read' : status === 'rejected' || status === 'stale'))
      .flatMap((slot) => slotProblems(slot, input.problems)),
    ...input.problems
      .filter(({ reads, slot }) => slot === undefined && reads !== undefined && rule.reads.includes(reads))
      .map(asParts),
  ];
}

/** Whether nothing at all was read of a kind of evidence that the rule reads, good or bad. */
export function isUnread({ reads }: RuleInfo, { input }: Snapshot): boolean {
  return SLOT_KINDS.some((kind) => reads.includes(kind) && !isRead(kind, input));
}

function isRead(kind: string, { slots, sources, tests, perf, iac, environment }: Snapshot['input']): boolean {
  const names = slots.filter((slot) => slot.kind === kind).map(({ name }) => name);
  if (sources.some(({ slot, status }) => status === 'read' && names.includes(slot))) return true;
  if (kind === 'tests') return tests.total > 0 || tests.run_errors.length > 0;
  if (kind === 'perf') return perf.metrics.length > 0;
  if (kind === 'environment') return environment.samples.length > 0;
  return kind === 'iac' && iac.findings.length > 0;
}

/** Problems that belong to no slot and to no single fact: nothing can be decided while one stands. */
export function generalProblems({ input }: Snapshot): readonly ProblemParts[] {
  const general = input.problems.filter(({ reads, slot }) => reads === undefined && slot === undefined).map(asParts);
  const isEmptied = input.change.class !== 'none' && input.change.parts.length === 0;
  return isEmptied ? [...general, EMPTIED] : general;
}

const EMPTIED: ProblemParts = {
  code: 'snapshot.invalid',
  message: 'the snapshot speaks of a change and holds no part of one',
  file: 'snapshot.json',
  pointer: '/input/change/parts',
  found: 'no part',
  expected: 'each change that would land',
  remedy: 'collect the change again',
};

const isNeeded = ({ needs }: Slot, code: string): boolean => needs.length === 0 || needs.includes(code);

function slotProblems(slot: Slot, problems: readonly SnapshotProblem[]): readonly ProblemParts[] {
  const own = problems.filter(({ slot: name }) => name === slot.name).map(asParts);
  if (own.length > 0) return own;
  return [
    { code: 'evidence.unreadable', message: `slot ${slot.name} is ${slot.status}`, remedy: 'run its producer again' },
  ];
}

function noSlot(kind: string, code: string, configuration: string): ProblemParts {
  return {
    code: 'config.no_slot',
    message: `no slot of kind ${kind} serves ${code}`,
    file: configuration,
    expected: `a slot of kind ${kind} under evidence, with ${code} or nothing in its needs`,
    found: 'none',
    remedy: `add a slot of kind ${kind}, or take the rules that read it out of phase.entry and phase.keep`,
    who: 'whoever owns the configuration',
  };
}

function asParts({ slot: _slot, reads: _reads, ...parts }: SnapshotProblem): ProblemParts {
  return parts as ProblemParts;
}
