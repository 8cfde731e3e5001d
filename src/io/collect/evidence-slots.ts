import type {
  EnvironmentSample,
  FileCoverage,
  LintFinding,
  Metric,
  Package,
  Report,
} from '../../core/evidence/adapter.ts';
import { type Expectation, type FoundFile, staleAt } from '../../core/evidence/binding.ts';
import { foldCoverage } from '../../core/evidence/coverage/fold.ts';
import type { EnvironmentReport } from '../../core/evidence/environment/fold.ts';
import { foldIac, type IacReport } from '../../core/evidence/iac/fold.ts';
import { foldPackages } from '../../core/evidence/packages/fold.ts';
import { foldPerf } from '../../core/evidence/perf/fold.ts';
import type { Limits, Slot } from '../../core/model/configuration.ts';
import { formatInstant, parseInstant } from '../../core/model/instant.ts';
import type { ProblemParts } from '../../core/model/problem.ts';
import type { Snapshot } from '../../core/model/snapshot.generated.ts';
import type { DataCheck } from '../../core/schema/own-evidence.ts';
import type { EvidenceFolder, SlotFiles } from './evidence-files.ts';

type Input = Snapshot['input'];

/** What every slot's evidence is held against. */
export interface EvidenceRequest {
  readonly slots: readonly Slot[];
  readonly folder: EvidenceFolder;
  readonly limits: Limits;
  readonly subject: Pick<Expectation, 'instantMs' | 'head' | 'tree' | 'headContainsBase' | 'run'>;
  /** Tests that a slot expects, by the slot's name. */
  readonly expected: ReadonlyMap<string, readonly { readonly name: string; readonly suite?: string }[]>;
  /** What the schemas of own evidence demand, by the slot's name. */
  readonly checks: ReadonlyMap<string, DataCheck>;
  readonly baseline: Snapshot['trusted']['baseline'];
  /** Regular files of the judged tree. */
  readonly files: readonly string[];
  readonly matching: (globs: readonly string[], paths: readonly string[]) => readonly string[];
  /** Absolute directories that stand for the repository in paths of reports. */
  readonly roots: readonly string[];
  /** Results of the producing jobs, by job. */
  readonly producers: ReadonlyMap<string, string>;
}

/** One file as it was read. */
export interface FileReading {
  readonly slot: Slot;
  readonly file: FoundFile;
  readonly report: Report;
  readonly bytes: number;
  readonly format?: string;
  readonly metrics: readonly Metric[];
  readonly findings: readonly LintFinding[];
  readonly samples: readonly EnvironmentSample[];
  readonly covered: readonly FileCoverage[];
  readonly packages: readonly Package[];
  /** A document of own evidence that fits its schema. */
  readonly content?: unknown;
}

export function expectationOf(slot: Slot, { subject }: EvidenceRequest): Expectation {
  return {
    slot: slot.name,
    binding: slot.binding,
    ...subject,
    ...(slot.maxAgeMs === undefined ? {} : { maxAgeMs: slot.maxAgeMs }),
  };
}

export function slotOf(
  slot: Slot,
  found: SlotFiles,
  problems: readonly ProblemParts[],
  request: EvidenceRequest,
): Input['slots'][number] {
  const expectation = expectationOf(slot, request);
  const stale = found.files.flatMap((file) => staleAt(file, expectation) ?? []);
  const finished = found.manifests.flatMap(({ run }) => parseInstant(run.finished_at) ?? []);
  const producer = producerOf(slot, found, request.producers);
  return {
    name: slot.name,
    kind: slot.kind,
    required: slot.required,
    status: statusOf(found, problems),
    binding: slot.binding,
    files: found.files.length,
    needs: [...slot.needs],
    ...(finished.length === 0 ? {} : { age_ms: Math.max(0, request.subject.instantMs - Math.min(...finished)) }),
    ...(stale.length === 0 ? {} : { stale_at: formatInstant(Math.min(...stale)) }),
    ...(producer === undefined ? {} : { producer }),
  };
}

/** What became of the jobs that recorded the slot's evidence, and of a job of its name: the first that did not succeed. */
function producerOf(slot: Slot, { manifests }: SlotFiles, results: ReadonlyMap<string, string>): string | undefined {
  const jobs = new Set([...manifests.flatMap(({ run }) => run.job ?? []), slot.name]);
  const ends = [...jobs].flatMap((job) => results.get(job) ?? []);
  return ends.find((end) => end !== 'success') ?? ends[0];
}

function statusOf(found: SlotFiles, problems: readonly ProblemParts[]): Input['slots'][number]['status'] {
  if (found.files.length === 0) return 'missing';
  if (problems.length === 0) return 'read';
  return problems.every(({ code }) => code === 'evidence.stale') ? 'stale' : 'rejected';
}

export function sourceOf(
  { slot, file, report, bytes, format }: FileReading,
  isRead: boolean,
): Input['sources'][number] {
  const run = file.manifest?.run;
  return {
    slot: slot.name,
    path: file.path,
    sha256: file.sha256,
    bytes,
    status: isRead ? 'read' : 'rejected',
    notes: [...report.notes],
    ...(format === undefined ? {} : { format }),
    ...(report.tool === undefined ? {} : { tool: report.tool }),
    ...(report.toolVersion === undefined ? {} : { tool_version: report.toolVersion }),
    ...(report.claimedAt === undefined ? {} : { claimed_at: report.claimedAt }),
    ...(run === undefined ? {} : { finished_at: run.finished_at, exit_code: run.exit_code, command: [...run.command] }),
  };
}

export function iacOf(
  { slots, files, matching, roots, limits }: EvidenceRequest,
  readings: readonly FileReading[],
): Input['iac'] {
  const asked = slots
    .filter(({ kind }) => kind === 'iac')
    .map((slot) => ({
      slot: slot.name,
      reports: readings.filter((reading) => reading.slot === slot).map(iacReport),
      covers: slot.covers.map((pattern) => ({ pattern, files: matching([pattern], files) })),
    }));
  return foldIac(asked, { roots, limit: limits.exceptions });
}

function iacReport({ file, report, findings }: FileReading): IacReport {
  const run = file.manifest?.run;
  return {
    source: file.path,
    findings,
    ...(report.tool === undefined ? {} : { tool: report.tool }),
    ...(report.lookedAt === undefined ? {} : { lookedAt: report.lookedAt }),
    ...(run === undefined ? {} : { command: run.command }),
    ...(run?.directory === undefined ? {} : { directory: run.directory }),
    ...(run?.scanned === undefined ? {} : { scanned: run.scanned }),
  };
}

export function perfOf({ slots }: EvidenceRequest, readings: readonly FileReading[]): Input['perf'] {
  return foldPerf(
    slots
      .filter(({ kind }) => kind === 'perf')
      .map((slot) => ({
        slot: slot.name,
        ...(slot.profile === undefined ? {} : { profile: slot.profile }),
        reports: readings
          .filter((reading) => reading.slot === slot)
          .map(({ file, metrics }) => ({ source: file.path, metrics })),
      })),
  );
}

/** Coverage and packages, where there are slots of these kinds. */
export function optionalOf(
  { slots, limits }: EvidenceRequest,
  readings: readonly FileReading[],
): Pick<Input, 'coverage' | 'packages'> {
  const covered = slots.filter(({ kind }) => kind === 'coverage');
  const listed = slots.filter(({ kind }) => kind === 'packages');
  const of = (slot: Slot): readonly FileReading[] => readings.filter((reading) => reading.slot === slot);
  return {
    ...(covered.length > 0 && {
      coverage: foldCoverage(
        covered.map((slot) => ({ slot: slot.name, files: of(slot).flatMap((reading) => reading.covered) })),
      ),
    }),
    ...(listed.length > 0 && {
      packages: foldPackages(
        listed.map((slot) => ({
          slot: slot.name,
          reports: of(slot).map(({ file, packages }) => ({ source: file.path, packages })),
        })),
        { limit: limits.exceptions },
      ),
    }),
  };
}

export function environmentReport({ slot, file, samples }: FileReading): EnvironmentReport {
  const at = file.manifest?.run.finished_at;
  return { slot: slot.name, source: file.path, samples, ...(at === undefined ? {} : { at }) };
}

/** Images that the tests of a slot ran against, by the manifests. */
export function targetImages(readings: readonly FileReading[]): ReadonlyMap<string, readonly string[]> {
  const images = new Map<string, Set<string>>();
  for (const { slot, file } of readings) {
    const known = images.get(slot.name) ?? new Set();
    for (const image of file.manifest?.run.target_images ?? []) known.add(image);
    images.set(slot.name, known);
  }
  return new Map([...images].map(([name, known]) => [name, [...known].sort()]));
}
