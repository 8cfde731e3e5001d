import type { EnvironmentSample, FileCoverage, LintFinding, Metric, Package } from '../../core/evidence/adapter.ts';
import { bindingProblems, type FoundFile, shardProblems } from '../../core/evidence/binding.ts';
import { foldEnvironment } from '../../core/evidence/environment/fold.ts';
import { unitProblems } from '../../core/evidence/perf/fold.ts';
import { type Reading, readEvidence, type Sinks } from '../../core/evidence/read.ts';
import { foldTests, type TestsFold } from '../../core/evidence/tests/fold.ts';
import type { Slot } from '../../core/model/configuration.ts';
import { problemsOf } from '../../core/model/problem.ts';
import type { Snapshot } from '../../core/model/snapshot.generated.ts';
import type { Evidence } from '../../core/snapshot/part.ts';
import { openSourceFile } from '../source-file.ts';
import { type Allowance, allowanceOf } from './allowance.ts';
import { absolutePath, findEvidence } from './evidence-files.ts';
import { exitCodeProblems, hasOpenFinding, kindProblems, toolProblems } from './evidence-problems.ts';
import {
  type EvidenceRequest,
  environmentReport,
  expectationOf,
  type FileReading,
  iacOf,
  optionalOf,
  perfOf,
  slotOf,
  sourceOf,
  targetImages,
} from './evidence-slots.ts';
import { ownOf, readOwnFile } from './own-evidence.ts';

type Input = Snapshot['input'];

/** Reads every slot's files. Nothing known is lost: what a rejected report says still counts against the change. */
export async function collectEvidence(request: EvidenceRequest): Promise<Evidence> {
  const tests = foldTests(
    request.slots
      .filter(({ kind }) => kind === 'tests')
      .map(({ name, scenarios }) => ({ slot: name, scenarios, expected: request.expected.get(name) ?? [] })),
    { limit: request.limits.exceptions },
  );
  const read: SlotReading[] = [];
  const allowance = allowanceOf(request.limits);
  for (const slot of request.slots) read.push(await readSlot(slot, request, tests, allowance));
  const readings = read.flatMap((one) => one.readings);
  const perf = perfOf(request, readings);
  const beyond = [...unitProblems(perf.metrics, request.baseline), ...tests.problems()];
  return {
    tests: tests.finish(targetImages(readings)),
    perf,
    iac: iacOf(request, readings),
    environment: foldEnvironment(readings.filter(({ slot }) => slot.kind === 'environment').map(environmentReport)),
    ...optionalOf(request, readings),
    own: ownOf(request, readings),
    slots: read.map(({ slot }) =>
      beyond.some((problem) => problem.slot === slot.name) ? { ...slot, status: 'rejected' } : slot,
    ),
    sources: read.flatMap((one) => one.sources),
    problems: [...read.flatMap((one) => one.problems), ...beyond],
  };
}

interface SlotReading {
  readonly slot: Input['slots'][number];
  readonly readings: readonly FileReading[];
  readonly sources: Input['sources'];
  readonly problems: Input['problems'];
}

async function readSlot(
  slot: Slot,
  request: EvidenceRequest,
  tests: TestsFold,
  allowance: Allowance,
): Promise<SlotReading> {
  const found = await findEvidence(slot, request.folder);
  const runs = [...new Set(found.manifests.map(({ run }) => run))];
  const problems = [...found.problems, ...shardProblems(slot.name, runs)];
  const readings = found.files.map((file) => readOne(slot, file, request, { tests, allowance }));
  const sources = readings.map((reading) => {
    const { file, report } = reading;
    const faults = [
      ...bindingProblems(file, expectationOf(slot, request)),
      ...report.problems,
      ...toolProblems(slot, report, file),
      ...exitCodeProblems(slot, file, looksClean(reading, tests.failedIn(slot.name, file.path))),
    ];
    problems.push(...faults);
    return sourceOf(reading, faults.length === 0);
  });
  return {
    slot: slotOf(slot, found, problems, request),
    readings,
    sources,
    problems: problems.map((problem) => ({ ...problem, slot: slot.name })),
  };
}

function looksClean({ report, findings }: FileReading, failedTests: number): boolean {
  return (
    failedTests === 0 &&
    report.saysFailed !== true &&
    !hasOpenFinding(findings) &&
    (report.runErrors ?? []).length === 0 &&
    report.problems.length === 0
  );
}

interface Takers {
  readonly tests: TestsFold;
  readonly allowance: Allowance;
}

/** Reads one file; whatever it says goes to where its kind is folded. */
function readOne(slot: Slot, file: FoundFile, request: EvidenceRequest, { tests, allowance }: Takers): FileReading {
  const metrics: Metric[] = [];
  const findings: LintFinding[] = [];
  const samples: EnvironmentSample[] = [];
  const covered: FileCoverage[] = [];
  const packages: Package[] = [];
  const items = { metrics, findings, samples, covered, packages };
  const sinks = {
    tests: allowance.counting(tests.into(slot.name, file.path), file.path),
    perf: (item: Metric) => metrics.push(item),
    iac: (item: LintFinding) => findings.push(item),
    environment: (item: EnvironmentSample) => samples.push(item),
    coverage: (item: FileCoverage) => covered.push(item),
    packages: (item: Package) => packages.push(item),
  };
  if (slot.kind === 'data') return { slot, file, ...items, ...readOwnFile(slot, file, request, allowance) };
  const { adapter, report: read, bytes } = openAndRead(slot, file, request, { sinks, allowance });
  const report = { ...read, problems: [...read.problems, ...kindProblems(slot, file, adapter)] };
  for (const message of report.runErrors ?? []) tests.runError(slot.name, message, file.path);
  return {
    slot,
    file,
    report,
    bytes,
    ...items,
    ...(adapter === undefined ? {} : { format: adapter.id }),
  };
}

function openAndRead(
  slot: Slot,
  file: FoundFile,
  { folder, limits }: EvidenceRequest,
  { sinks, allowance }: { readonly sinks: Sinks; readonly allowance: Allowance },
): Reading & { bytes: number } {
  try {
    const source = openSourceFile(absolutePath(file.path, folder), { shownAs: file.path, maxBytes: limits.fileBytes });
    allowance.spend(source.bytes, file.path);
    return {
      ...readEvidence(source, { format: slot.format, ask: { acceptElements: slot.acceptElements } }, sinks),
      bytes: source.bytes,
    };
  } catch (thrown) {
    return { report: { notes: [], problems: problemsOf(thrown, 'evidence.unreadable') }, bytes: 0 };
  }
}
