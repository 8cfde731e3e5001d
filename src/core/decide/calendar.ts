import type { Decision } from '../model/decision.generated.ts';
import { formatInstant, parseInstant } from '../model/instant.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';
import type { JudgedRule } from './judge.ts';

type Change = NonNullable<Decision['next_change']>;
interface Moment {
  readonly ms: number;
  readonly what: string;
  /** Whether a pass can end here. */
  readonly ends: boolean;
}

/** The next instant at which time alone changes the answer, and the instant until which a pass holds. */
export function calendarOf(
  snapshot: Snapshot,
  rules: readonly JudgedRule[],
): { next_change?: Change; valid_until?: string } {
  const now = snapshot.trusted.clock.epoch_ms;
  const ahead = [
    ...evidenceMoments(snapshot, rules),
    ...ruleMoments(snapshot, rules),
    ...triageMoments(snapshot),
    ...waiverMoments(snapshot, rules),
    ...allowanceMoments(snapshot),
    ...historyMoments(snapshot),
  ]
    .filter(({ ms }) => ms > now)
    .sort((a, b) => a.ms - b.ms || (a.what < b.what ? -1 : 1));
  const [next] = ahead;
  const end = ahead.find(({ ends }) => ends);
  return {
    ...(next === undefined ? {} : { next_change: { at: formatInstant(next.ms), what: next.what } }),
    ...(end === undefined ? {} : { valid_until: formatInstant(end.ms) }),
  };
}

/** Evidence turns stale and statements lapse: only what a rule in force reads counts. */
function evidenceMoments({ input, trusted }: Snapshot, rules: readonly JudgedRule[]): Moment[] {
  const kinds = new Set(rules.filter(inForce).flatMap(({ read }) => read.map(({ kind }) => kind)));
  const stale = input.slots
    .filter(({ kind, status, required }) => kinds.has(kind) && required && status === 'read')
    .flatMap(({ name, stale_at }) => moment(stale_at, `the evidence of slot ${name} turns stale`, true));
  if (!kinds.has('statements') || trusted.entry.present) return stale;
  const lapse = input.statements
    .filter(({ status }) => status === 'valid')
    .flatMap(({ person, expires_at }) => moment(expires_at, `the statement of ${person ?? 'somebody'} expires`, true));
  return [...stale, ...lapse];
}

function ruleMoments({ trusted }: Snapshot, rules: readonly JudgedRule[]): Moment[] {
  const pending = rules
    .filter(({ status }) => status === 'pending')
    .flatMap(({ code, from }) => moment(from, `${code} comes into force`, true));
  const softened = trusted.rules
    .filter(({ level }) => level !== 'block')
    .flatMap(({ rule, level, until }) => moment(until, `${rule} is no longer at level ${level}`, true));
  const observing =
    trusted.enforcement.mode === 'observe'
      ? moment(trusted.enforcement.until, 'observing ends: from then on the verdict blocks', false)
      : [];
  return [...pending, ...softened, ...observing];
}

function triageMoments({ input, trusted }: Snapshot): Moment[] {
  const linked = new Set(
    input.change.parts.filter(({ in_base }) => !in_base).flatMap(({ triage }) => triage.map(({ id }) => id)),
  );
  return trusted.triage
    .filter(({ id }) => linked.has(id))
    .flatMap(({ id, at_ms, expires_ms }) => [
      { ms: at_ms, what: `triage record ${id} begins to count`, ends: false },
      { ms: expires_ms, what: `triage record ${id} expires`, ends: true },
    ]);
}

function waiverMoments({ trusted }: Snapshot, rules: readonly JudgedRule[]): Moment[] {
  const used = new Set(rules.flatMap(({ findings }) => findings.flatMap(({ waived_by }) => waived_by ?? [])));
  return trusted.waivers
    .filter(({ ticket }) => used.has(ticket))
    .map(({ ticket, expires_ms }) => ({ ms: expires_ms, what: `waiver ${ticket} expires`, ends: true }));
}

/** Allowances for tests and accepted findings, where something stands on them. */
function allowanceMoments({ input, trusted }: Snapshot): Moment[] {
  return trusted.slots.flatMap((slot) => {
    const has = (status: string): boolean =>
      input.tests.exceptions.some((test) => test.slot === slot.name && test.status === status);
    const used = new Set(input.iac.findings.flatMap((one) => (one.slot === slot.name ? (one.accepted ?? []) : [])));
    const moments = [
      ...(has('skipped') ? slot.skips_allow : []).map((one) => ({
        ms: one.until_ms,
        what: `skips of ${one.match} are no longer allowed`,
      })),
      ...(has('flaky') ? (slot.flaky_allow ?? []) : []).map((one) => ({
        ms: one.until_ms,
        what: `flakes of ${one.match} are no longer allowed`,
      })),
      ...(has('flaky') && slot.flaky_warns_until_ms !== undefined
        ? [{ ms: slot.flaky_warns_until_ms, what: `flaky tests of slot ${slot.name} block` }]
        : []),
      ...(slot.accepted ?? [])
        .filter((_, index) => used.has(index))
        .map((one) => ({ ms: one.until_ms, what: `${one.rule} is no longer accepted in slot ${slot.name}` })),
    ];
    return moments.map((one) => ({ ...one, ends: true }));
  });
}

/** Recorded results grow too old for a budget that counts them in a row. */
function historyMoments({ trusted }: Snapshot): Moment[] {
  return trusted.budgets.flatMap(({ metric, consecutive, within_ms: within }) => {
    if (consecutive === undefined || within === undefined) return [];
    return trusted.baseline
      .filter((entry) => entry.metric === metric)
      .flatMap(({ history = [] }) => history.slice(1 - consecutive))
      .map(({ at_ms }) => ({
        ms: at_ms + within + 1,
        what: `a recorded result of ${metric} is too old to count`,
        ends: true,
      }));
  });
}

function moment(instant: string | undefined, what: string, ends: boolean): Moment[] {
  const ms = instant === undefined ? undefined : parseInstant(instant);
  return ms === undefined ? [] : [{ ms, what, ends }];
}

const inForce = ({ status }: JudgedRule): boolean => status !== 'off' && status !== 'pending';
