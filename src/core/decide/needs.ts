import { dataKey, slotOfKey } from '../model/own-evidence.ts';
import type { RuleInfo } from '../model/policy.ts';
import type { ProblemParts } from '../model/problem.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';

type SnapshotProblem = Snapshot['input']['problems'][number];
type Slot = Snapshot['input']['slots'][number];

/** Kinds of evidence that come through slots; the other keys of `input` are own evidence, or facts that the host established. */
const SLOT_KINDS: readonly string[] = ['tests', 'perf', 'iac', 'environment', 'coverage', 'packages'];

/**
 * What keeps a rule from being judged: evidence of a kind it reads that is not there or not fit, and facts that could not be read.
 * An optional slot may be empty; what is put into it must be fit.
 */
export function obstaclesOf(rule: RuleInfo, { input, trusted }: Snapshot): readonly ProblemParts[] {
  const keys = rule.reads.filter(comesThroughSlots);
  const slots = input.slots.filter((slot) => keys.some((key) => serves(slot, key)) && isNeeded(slot, rule.code));
  const unserved = keys.filter((key) => !slots.some((slot) => serves(slot, key)));
  return [
    ...unserved.map((key) => noSlot(key, rule.code, trusted.ref.configuration)),
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
  return reads.some((key) => comesThroughSlots(key) && !isRead(key, input));
}

const comesThroughSlots = (key: string): boolean => SLOT_KINDS.includes(key) || slotOfKey(key) !== undefined;

/** A key of `input` holds what all slots of a kind brought, or, for own evidence, one slot. */
const serves = ({ kind, name }: Slot, key: string): boolean => (kind === 'data' ? dataKey(name) : kind) === key;

function isRead(kind: string, input: Snapshot['input']): boolean {
  const { slots, sources, tests, perf, iac, environment, coverage, packages } = input;
  const names = slots.filter((slot) => serves(slot, kind)).map(({ name }) => name);
  if (sources.some(({ slot, status }) => status === 'read' && names.includes(slot))) return true;
  if (kind === 'tests') return tests.total > 0 || tests.run_errors.length > 0;
  if (kind === 'perf') return perf.metrics.length > 0;
  if (kind === 'environment') return environment.samples.length > 0;
  if (kind === 'coverage') return coverage?.slots.some(({ files }) => files > 0) === true;
  if (kind === 'packages') return packages?.slots.some(({ total }) => total > 0) === true;
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

function noSlot(key: string, code: string, configuration: string): ProblemParts {
  const own = slotOfKey(key);
  const [slot, remedy] =
    own === undefined
      ? [`slot of kind ${key}`, `add a slot of kind ${key}`]
      : [`slot ${own} of kind data`, `add the slot ${own}`];
  return {
    code: 'config.no_slot',
    message: `no ${slot} serves ${code}`.slice(0, 100),
    file: configuration,
    expected: `a ${slot} under evidence, with ${code} or nothing in its needs`,
    found: 'none',
    remedy: `${remedy}, or take the rules that read it out of phase.entry and phase.keep`,
    who: 'whoever owns the configuration',
  };
}

function asParts({ slot: _slot, reads: _reads, ...parts }: SnapshotProblem): ProblemParts {
  return parts as ProblemParts;
}
