import type { Decision } from '../model/decision.generated.ts';
import { counted } from '../model/headline.ts';
import { ownEvidenceIn } from '../model/own-evidence.ts';
import type { RuleInfo } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';

type Input = Snapshot['input'];
type Slot = Input['slots'][number];
type Read = Decision['rules'][number]['read'][number];

type Counted = readonly [count: number, one: string, many: string];

/** What stands behind each key of `input` that a rule can read: how much of it there is, and of what. */
const COUNTS: { readonly [key: string]: (input: Snapshot['input']) => Counted } = {
  tests: ({ tests }) => [tests.total, 'test', 'tests'],
  perf: ({ perf }) => [perf.metrics.length, 'metric', 'metrics'],
  iac: ({ iac }) => [
    iac.coverage.reduce((sum, { files }) => sum + files, 0),
    'infrastructure file',
    'infrastructure files',
  ],
  environment: ({ environment }) => [environment.samples.length, 'sample', 'samples'],
  coverage: ({ coverage }) => [sum(coverage?.slots.map(({ files }) => files)), 'covered file', 'covered files'],
  packages: ({ packages }) => [sum(packages?.slots.map(({ total }) => total)), 'package', 'packages'],
  infrastructure: ({ infrastructure: { terraform, kubernetes } }) => [
    terraform.length + kubernetes.length,
    'infrastructure file',
    'infrastructure files',
  ],
  records: ({ records }) => [records.filter(({ present }) => present).length, 'record', 'records'],
  statements: ({ statements }) => [statements.length, 'statement', 'statements'],
  change: ({ change }) => [change.files.length, 'changed file', 'changed files'],
  branch: ({ branch }) => [branch.parts.length, 'change on the branch', 'changes on the branch'],
};

const sum = (numbers: readonly number[] = []): number => numbers.reduce((total, one) => total + one, 0);

/** The same for keys of `data`, for rules that read nothing else. */
const TRUSTED_COUNTS: { readonly [key: string]: (trusted: Snapshot['trusted']) => Counted } = {
  baseline: ({ baseline }) => [baseline.length, 'baseline metric', 'baseline metrics'],
  entry: ({ entry }) => [entry.present ? 1 : 0, 'entry decision', 'entry decisions'],
  roles: ({ roles }) => [roles.length, 'role', 'roles'],
};

/** What a rule read, for the reports: "412 tests". */
export function readingOf({ reads, reads_trusted }: RuleInfo, { input, trusted }: Snapshot): Read[] {
  const read = reads.flatMap((kind) => told(kind, COUNTS[kind]?.(input) ?? documentsOf(kind, input)));
  return read.length > 0 ? read : reads_trusted.flatMap((key) => told(key, TRUSTED_COUNTS[key]?.(trusted)));
}

function documentsOf(key: string, input: Input): Counted | undefined {
  const documents = Object.entries(ownEvidenceIn(input)).find(([own]) => own === key)?.[1];
  return documents === undefined ? undefined : [documents.length, 'document', 'documents'];
}

function told(kind: string, counted: Counted | undefined): Read[] {
  if (counted === undefined) return [];
  const [count, one, many] = counted;
  return [{ kind, count, unit: count === 1 ? one : many }];
}

/** What a slot brought, for the reports. */
export function summaryOf({ name, kind, status, files }: Slot, input: Input): string {
  const { tests, perf, iac, environment, packages } = input;
  if (status === 'missing') return 'no file';
  if (kind === 'tests') return counted(tests.slots.find((slot) => slot.name === name)?.total ?? 0, 'test');
  if (kind === 'perf') return counted(perf.metrics.filter(({ slot }) => slot === name).length, 'metric');
  if (kind === 'environment') return counted(environment.samples.filter(({ slot }) => slot === name).length, 'sample');
  if (kind === 'packages') return counted(packages?.slots.find((slot) => slot.name === name)?.total ?? 0, 'package');
  return kind === 'iac' ? iacSummary(name, iac) : counted(files, 'file');
}

function iacSummary(name: string, { coverage, slots }: Input['iac']): string {
  const files = coverage
    .filter(({ slot, basis }) => slot === name && basis !== 'unknown')
    .reduce((sum, { files: n, uncovered }) => sum + n - uncovered.length, 0);
  const { error, warning, note } = slots.find((slot) => slot.name === name) ?? { error: 0, warning: 0, note: 0 };
  return `${counted(files, 'file')} looked at, ${counted(error + warning + note, 'lint finding')}`;
}
