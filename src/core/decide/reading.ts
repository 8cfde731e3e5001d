import type { Decision } from '../model/decision.generated.ts';
import type { RuleInfo } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';

type Read = Decision['rules'][number]['read'][number];

/** What stands behind each key of `input` that a rule can read: how much of it there is, and in which unit. */
const COUNTS: { readonly [key: string]: (input: Snapshot['input']) => readonly [number, string] } = {
  tests: ({ tests }) => [tests.total, 'tests'],
  perf: ({ perf }) => [perf.metrics.length, 'metrics'],
  iac: ({ iac }) => [iac.findings.length + iac.omitted, 'lint findings'],
  environment: ({ environment }) => [environment.samples.length, 'samples'],
  infrastructure: ({ infrastructure }) => [
    infrastructure.terraform.length + infrastructure.kubernetes.length,
    'infrastructure files',
  ],
  records: ({ records }) => [records.filter(({ present }) => present).length, 'records'],
  statements: ({ statements }) => [statements.length, 'statements'],
  change: ({ change }) => [change.files.length, 'changed files'],
  branch: ({ branch }) => [branch.parts.length, 'changes on the branch'],
};

/** What a rule read, for the reports: "412 tests". */
export function readingOf(rule: RuleInfo, input: Snapshot['input']): Read[] {
  return rule.reads.flatMap((kind) => {
    const counted = COUNTS[kind]?.(input);
    return counted === undefined ? [] : [{ kind, count: counted[0], unit: counted[1] }];
  });
}

/** What a slot brought, for the reports. */
export function summaryOf(slot: Snapshot['input']['slots'][number], input: Snapshot['input']): string {
  if (slot.status === 'missing') return 'no file';
  if (slot.kind === 'tests') return `${input.tests.slots.find(({ name }) => name === slot.name)?.total ?? 0} tests`;
  if (slot.kind === 'perf') return `${input.perf.metrics.filter((metric) => metric.slot === slot.name).length} metrics`;
  if (slot.kind === 'environment')
    return `${input.environment.samples.filter((sample) => sample.slot === slot.name).length} samples`;
  if (slot.kind === 'iac') return iacSummary(slot.name, input.iac);
  return `${slot.files} files`;
}

function iacSummary(name: string, { coverage, slots }: Snapshot['input']['iac']): string {
  const files = coverage
    .filter(({ slot, basis }) => slot === name && basis !== 'unknown')
    .reduce((sum, { files: n, uncovered }) => sum + n - uncovered.length, 0);
  const counts = slots.find((slot) => slot.name === name);
  return `${files} files looked at, ${counts === undefined ? 0 : counts.error + counts.warning + counts.note} lint findings`;
}
