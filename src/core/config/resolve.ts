import { MIB } from '../model/bytes.ts';
import { escapePointer } from '../model/canonical.ts';
import type {
  Budget,
  Configuration,
  Enforcement,
  Limits,
  Phase,
  RecordName,
  Role,
  RuleSetting,
  SignMethod,
  StatementKind,
} from '../model/configuration.ts';
import { packOf } from './packs.ts';
import { oneOf, optional, type Reader } from './reader.ts';
import { slotOf } from './slots.ts';

/** How old a result may be that a budget counts in a row, where it does not say so. */
const WITHIN_MS = 14 * 86_400_000;
const RECORDS: readonly RecordName[] = [
  'log',
  'previous_log',
  'minutes',
  'deliverables',
  'readiness',
  'governance',
  'security',
];
const KINDS: readonly StatementKind[] = [
  'freeze',
  'minutes',
  'deliverables',
  'security-deliverables',
  'security-plan',
  'readiness',
];

/** Turns an effective document into the typed configuration. What cannot be read is reported through the reader and left neutral. */
export function resolve(read: Reader, file: string): Configuration {
  return {
    file,
    ...optional('extends', read.text('/extends')),
    enforcement: enforcementOf(read),
    phase: phaseOf(read),
    records: {
      emphases: read.texts('/records/emphases'),
      logEntries: read.texts('/records/log_entries'),
      freezeStatement: read.texts('/records/freeze_statement'),
    },
    freeze: {
      branches: read.texts('/freeze/branches'),
      from: read.text('/freeze/from') ?? '',
      ...optional('startsMs', read.deadline('/freeze/starts')),
      allow: read.texts('/freeze/allow'),
      triage: { by: read.texts('/freeze/triage/by'), records: read.text('/freeze/triage/records') ?? '' },
    },
    ungoverned: read.texts('/ungoverned'),
    people: read.keys('/people').map((id) => ({
      id,
      ...optional('github', read.count(`/people/${id}/github`)),
      emails: read.texts(`/people/${id}/emails`),
    })),
    roles: read.keys('/roles').map((name) => roleOf(read, name)),
    governance: { owners: read.texts('/governance/owners'), approvals: read.count('/governance/approvals') ?? 1 },
    statements: {
      accept: methodsOf(read, '/statements/accept'),
      signers: read.text('/statements/signers') ?? '',
      covers: KINDS.map((kind) => ({ kind, paths: read.texts(`/statements/covers/${kind}`) })),
      maxAgeMs: read.duration('/statements/max_age') ?? 0,
    },
    security: {
      plan: read.texts('/security/plan'),
      deliverables: read.texts('/security/deliverables'),
      lead: read.text('/security/lead') ?? '',
    },
    deliverables: read.texts('/deliverables'),
    featureComplete: read.texts('/feature_complete'),
    infrastructure: read.texts('/infrastructure'),
    performance: {
      profile: read.text('/performance/profile') ?? '',
      metrics: read.texts('/performance/metrics'),
      maxRegression: read.figure('/performance/max_regression') ?? 0,
      minRuns: read.count('/performance/min_runs') ?? 0,
      confidence: read.figure('/performance/confidence') ?? 0,
    },
    iac: { failOn: oneOf(['error', 'warning', 'note'], read.text('/iac/fail_on')) ?? 'note' },
    packs: read.keys('/packs').map((name) => packOf(read, name)),
    evidence: read.keys('/evidence').map((name) => slotOf(read, name)),
    budgets: read.keys('/budgets').map((metric) => budgetOf(read, metric)),
    rules: read.keys('/rules').map((rule) => settingOf(read, rule)),
    waivers: {
      ...optional('file', read.text('/waivers/file')),
      maxDays: read.count('/waivers/max_days') ?? 0,
      max: read.count('/waivers/max') ?? 0,
    },
    workflow: read.texts('/workflow'),
    limits: limitsOf(read),
  };
}

function enforcementOf(read: Reader): Enforcement {
  const untilMs = read.deadline('/enforcement/until');
  return read.text('/enforcement/mode') === 'observe' && untilMs !== undefined
    ? { mode: 'observe', untilMs }
    : { mode: 'block' };
}

function phaseOf(read: Reader): Phase {
  return {
    id: read.text('/phase/id') ?? '',
    ...optional('previous', read.text('/phase/previous')),
    ...optional('kickoffCommit', read.text('/phase/kickoff_commit')),
    kickoffSuffix: read.flag('/phase/kickoff_suffix'),
    records: RECORDS.flatMap((name) => {
      const paths = read.texts(`/phase/records/${name}`);
      return paths.length === 0 ? [] : [{ name, paths }];
    }),
    entryBy: read.text('/phase/entry_by') ?? '',
    stands: {
      entry: read.texts('/phase/entry'),
      entryOther: read.texts('/phase/entry_other'),
      keep: read.texts('/phase/keep'),
      keepRecords: read.texts('/phase/keep_records'),
      leave: read.texts('/phase/leave'),
      ungoverned: read.texts('/phase/ungoverned'),
    },
  };
}

function roleOf(read: Reader, name: string): Role {
  const people = read.texts(`/roles/${name}/people`);
  return {
    name,
    people,
    quorum: read.count(`/roles/${name}/quorum`) ?? people.length,
    accept: methodsOf(read, `/roles/${name}/accept`),
  };
}

function budgetOf(read: Reader, metric: string): Budget {
  const at = `/budgets/${escapePointer(metric)}`;
  const count = read.count(`${at}/consecutive`);
  const withinMs = read.duration(`${at}/within`) ?? WITHIN_MS;
  return {
    metric,
    ...optional('max', read.figure(`${at}/max`)),
    ...optional('min', read.figure(`${at}/min`)),
    ...optional('unit', read.unit(`${at}/max`) ?? read.unit(`${at}/min`)),
    ...optional('maxRegression', read.figure(`${at}/max_regression`)),
    ...optional('consecutive', count === undefined ? undefined : { count, withinMs }),
    ...optional('direction', oneOf(['lower', 'higher'], read.text(`${at}/direction`))),
  };
}

function settingOf(read: Reader, rule: string): RuleSetting {
  const at = `/rules/${rule}`;
  return {
    rule,
    level: oneOf(['block', 'warn', 'off'], read.text(`${at}/level`)) ?? 'block',
    ...optional('fromMs', read.deadline(`${at}/from`)),
    ...optional('untilMs', read.deadline(`${at}/until`)),
    ...optional('owner', read.text(`${at}/owner`)),
    ...optional('reason', read.text(`${at}/reason`)),
  };
}

function limitsOf(read: Reader): Limits {
  const limit = (key: string): number => read.count(`/limits/${key}`) ?? 0;
  return {
    fileBytes: limit('file_mb') * MIB,
    totalBytes: limit('total_mb') * MIB,
    files: limit('files'),
    tests: limit('tests'),
    exceptions: limit('exceptions'),
    policyMs: limit('policy_seconds') * 1000,
    policyMemoryBytes: limit('policy_memory_mb') * MIB,
    snapshotBytes: limit('snapshot_mb') * MIB,
    runMs: limit('seconds') * 1000,
    annotations: limit('annotations'),
  };
}

const methodsOf = (read: Reader, pointer: string): readonly SignMethod[] =>
  read.texts(pointer).filter((method) => method === 'ssh' || method === 'review');
