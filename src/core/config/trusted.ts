import type { Allowance, Configuration, Enforcement, RuleSetting, Slot } from '../model/configuration.ts';
import { formatInstant } from '../model/instant.ts';
import type { DataSchemas } from '../model/own-evidence.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';
import type { AcceptedFinding } from './accepted-findings.ts';
import type { BaselineMetric } from './baseline.ts';
import { optional } from './reader.ts';
import type { TriageRecord } from './triage.ts';
import type { Waiver } from './waivers.ts';

type Trusted = Snapshot['trusted'];

/** What the trusted ref holds beside the configuration, and what is known about it. */
export interface TrustedFacts {
  readonly ref: Trusted['ref'];
  readonly clock: Trusted['clock'];
  readonly moment: Trusted['moment'];
  readonly triage: readonly TriageRecord[];
  readonly waivers: readonly Waiver[];
  readonly baseline: readonly BaselineMetric[];
  readonly entry: Trusted['entry'];
  readonly dataSchemas: DataSchemas;
  /** Findings that a slot accepts, by the slot's name. */
  readonly accepted: ReadonlyMap<string, readonly AcceptedFinding[]>;
}

/** The trusted half of the snapshot: what Rego sees as `data`. */
export function trustedOf(configuration: Configuration, facts: TrustedFacts): Trusted {
  const { phase } = configuration;
  return {
    ref: facts.ref,
    clock: facts.clock,
    moment: facts.moment,
    phase: {
      id: phase.id,
      ...optional('previous', phase.previous),
      entry_by: phase.entryBy,
      records: phase.records.map(({ name, paths }) => ({ name, paths: [...paths] })),
    },
    enforcement: enforcementOf(configuration.enforcement),
    stands: standsOf(phase.stands),
    params: paramsOf(configuration),
    people: configuration.people.map(({ id, github, emails }) => ({
      id,
      ...optional('github', github),
      emails: [...emails],
    })),
    roles: configuration.roles.map(({ name, people, quorum, accept }) => ({
      name,
      people: [...people],
      quorum,
      accept: [...accept],
    })),
    slots: configuration.evidence.map((slot) => slotOf(slot, facts)),
    budgets: configuration.budgets.map(({ metric, max, min, maxRegression, consecutive, direction }) => ({
      metric,
      ...optional('max', max),
      ...optional('min', min),
      ...optional('max_regression', maxRegression),
      ...(consecutive === undefined ? {} : { consecutive: consecutive.count, within_ms: consecutive.withinMs }),
      ...optional('direction', direction),
    })),
    baseline: [...facts.baseline],
    triage: facts.triage.map(triageOf),
    waivers: facts.waivers.map(({ expiresMs, ...waiver }) => ({ ...waiver, expires_ms: expiresMs })),
    rules: [...configuration.rules, ...delayed(configuration, facts.clock)].map(ruleOf),
    entry: facts.entry,
  };
}

function enforcementOf(enforcement: Enforcement): Trusted['enforcement'] {
  if (enforcement.mode === 'block') return { mode: 'block' };
  return { mode: 'observe', until: formatInstant(enforcement.untilMs) };
}

function standsOf(stands: Configuration['phase']['stands']): Trusted['stands'] {
  return {
    entry: [...stands.entry],
    entry_other: [...stands.entryOther],
    keep: [...stands.keep],
    keep_records: [...stands.keepRecords],
    leave: [...stands.leave],
    ungoverned: [...stands.ungoverned],
  };
}

function paramsOf({
  freeze,
  phase,
  records,
  security,
  performance,
  governance,
  iac,
  ...rest
}: Configuration): Trusted['params'] {
  const [previousLog] = phase.records.find(({ name }) => name === 'previous_log')?.paths ?? [];
  return {
    freeze: {
      branches: [...freeze.branches],
      from: freeze.from,
      ...optional('starts_ms', freeze.startsMs),
      allow: [...freeze.allow],
      triage_by: [...freeze.triage.by],
    },
    records: {
      ...optional('previous_log', previousLog),
      emphases: [...records.emphases],
      log_entries: [...records.logEntries],
      freeze_statement: [...records.freezeStatement],
      ...optional('kickoff_message', phase.kickoffCommit),
      kickoff_suffix: phase.kickoffSuffix,
    },
    deliverables: [...rest.deliverables],
    feature_complete: [...rest.featureComplete],
    security: { deliverables: [...security.deliverables], plan: [...security.plan], lead: security.lead },
    infrastructure: [...rest.infrastructure],
    performance: {
      profile: performance.profile,
      metrics: [...performance.metrics],
      max_regression: performance.maxRegression,
      min_runs: performance.minRuns,
      confidence: performance.confidence,
    },
    governance: { owners: [...governance.owners], approvals: governance.approvals },
    iac: { fail_on: iac.failOn },
  };
}

function slotOf(slot: Slot, { dataSchemas, accepted }: TrustedFacts): Trusted['slots'][number] {
  const schema = dataSchemas.get(slot.name);
  const findings = accepted.get(slot.name);
  return {
    name: slot.name,
    kind: slot.kind,
    required: slot.required,
    needs: [...slot.needs],
    scenarios: [...slot.scenarios],
    skips_max: slot.skips.max,
    skips_allow: slot.skips.allow.map(allowanceOf),
    flaky_max: slot.flaky.max,
    ...(slot.flaky.allow.length === 0 ? {} : { flaky_allow: slot.flaky.allow.map(allowanceOf) }),
    ...optional('flaky_warns_until_ms', slot.flaky.warnsUntilMs),
    services: [...slot.services],
    samples: slot.samples,
    covers: [...slot.covers],
    has_expected: slot.expected !== undefined,
    ...optional('schema', schema),
    ...(findings === undefined ? {} : { accepted: findings.map(acceptedOf) }),
  };
}

const allowanceOf = ({ match, reason, owner, untilMs }: Allowance) => ({ match, reason, owner, until_ms: untilMs });

/** An entry that reads as JSON does: its fingerprint only links it. */
const acceptedOf = ({ fingerprint: _fingerprint, untilMs, ...entry }: AcceptedFinding) => ({
  ...entry,
  until_ms: untilMs,
});

function triageOf({
  id,
  path,
  severity,
  by,
  roles,
  atMs,
  expiresMs,
  paths,
  maxFiles,
}: TriageRecord): Trusted['triage'][number] {
  return {
    id,
    path,
    severity,
    by,
    roles: [...roles],
    at_ms: atMs,
    expires_ms: expiresMs,
    paths: [...paths],
    ...optional('max_files', maxFiles),
  };
}

const FROM_THE_FREEZE_ON = ['freeze.only_fixes', 'freeze.triaged'];

/** Before the instant that the configuration gives for the freeze, the rules that close the branch are not in force yet. */
function delayed({ freeze: { startsMs } }: Configuration, clock: Trusted['clock']): readonly RuleSetting[] {
  if (startsMs === undefined || startsMs <= clock.epoch_ms) return [];
  return FROM_THE_FREEZE_ON.map((rule) => ({
    rule,
    level: 'block',
    fromMs: startsMs,
    reason: 'the freeze starts then',
  }));
}

function ruleOf({ rule, level, fromMs, untilMs, owner, reason }: RuleSetting): Trusted['rules'][number] {
  return {
    rule,
    level,
    ...optional('from', fromMs === undefined ? undefined : formatInstant(fromMs)),
    ...optional('until', untilMs === undefined ? undefined : formatInstant(untilMs)),
    ...optional('owner', owner),
    ...optional('reason', reason),
  };
}
