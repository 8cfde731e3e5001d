import { createHash, type Hash } from 'node:crypto';
import type { Report, SourceFile } from '../../core/evidence/adapter.ts';
import type { ManifestRun } from '../../core/evidence/binding.ts';
import { foldCoverage } from '../../core/evidence/coverage/fold.ts';
import { sampleOf } from '../../core/evidence/environment/fold.ts';
import type { IacReportOrigin, JudgedFiles } from '../../core/evidence/iac/coverage.ts';
import { foldLint } from '../../core/evidence/iac/fold.ts';
import { lostRunProblems } from '../../core/evidence/lost-runs.ts';
import { foldPackages } from '../../core/evidence/packages/fold.ts';
import { type Reading, readEvidence, type Sinks } from '../../core/evidence/read.ts';
import { foldTests } from '../../core/evidence/tests/fold.ts';
import type { Slot } from '../../core/model/configuration.ts';
import { formatInstant, parseInstant } from '../../core/model/instant.ts';
import type { File, Metric, Sample, SlotPart } from '../../core/model/part.generated.ts';
import { type ProblemParts, problemsOf } from '../../core/model/problem.ts';
import { adaptersFor } from '../formats.ts';
import { openDigestedFile } from '../source-file.ts';
import { type Allowance, allowanceOf } from './allowance.ts';
import { absolutePath, findEvidence, type PlacedFile } from './evidence-files.ts';
import { kindProblems, toolProblems } from './evidence-problems.ts';
import { coversOf, type EvidenceRequest } from './evidence-request.ts';
import { readOwnFile } from './own-evidence.ts';

/** What the files of each slot say, one after the other: of a report nothing stays but counts and what did not plainly pass. */
export async function readSlots(request: EvidenceRequest): Promise<readonly SlotPart[]> {
  const allowance = allowanceOf(request.limits);
  const all = new Set(request.files);
  const read: SlotPart[] = [];
  for (const slot of request.slots) read.push(await readSlot(slot, request, allowance, all));
  return read;
}

async function readSlot(
  slot: Slot,
  request: EvidenceRequest,
  allowance: Allowance,
  all: ReadonlySet<string>,
): Promise<SlotPart> {
  const found = await findEvidence(slot, request.folder);
  const problems = [...found.problems, ...lostRunProblems(slot.name, found.runs, request.subject)];
  const covered = [...new Set(coversOf(slot, request).flatMap(({ files }) => files))].sort();
  const files: File[] = [];
  for (const file of found.files) {
    try {
      files.push(await readFile({ slot, file, request, allowance, judged: { covered, all } }));
    } catch (thrown) {
      problems.push(...unreadable(thrown, file));
    }
  }
  return {
    name: slot.name,
    collected: files.length === 0 ? 0 : 1,
    files,
    problems: problems.map((one) => ({ ...one })),
  };
}

const unreadable = (thrown: unknown, { path }: PlacedFile): readonly ProblemParts[] =>
  problemsOf(thrown, 'evidence.unreadable').map((problem) => ({ file: path, ...problem }));

interface Job {
  readonly slot: Slot;
  readonly file: PlacedFile;
  readonly request: EvidenceRequest;
  readonly allowance: Allowance;
  readonly judged: JudgedFiles;
}

/** Reads one file; whatever it says goes to where its kind is folded. Throws where not even its bytes can be read. */
async function readFile(job: Job): Promise<File> {
  const { slot, file, request, allowance, judged } = job;
  const { roots, limits, expected } = request;
  const run = file.manifest?.run;
  const limit = limits.exceptions;
  const place = { roots, ...(run === undefined ? {} : { directory: run.directory }) };
  const tests = foldTests(
    { scenarios: slot.scenarios, expected: expected.get(slot.name) ?? [] },
    { limit, isShard: run?.shard !== undefined, ...place },
  );
  const lint = foldLint({ limit, ...place });
  const metrics: Metric[] = [];
  const samples: Sample[] = [];
  const coverage = foldCoverage();
  const packages = foldPackages({ limit });
  const { adapter, report, bytes, sha256, ...own } = await openAndRead(job, {
    tests: allowance.counting(tests.add, file.path),
    perf: (item) => metrics.push({ ...item }),
    iac: lint.add,
    environment: (item) => samples.push(sampleOf(item)),
    coverage: coverage.add,
    packages: packages.add,
  });
  for (const message of report.runErrors ?? []) tests.runError(message);
  const problems = [...report.problems, ...kindProblems(slot, file, adapter)];
  const told = { tests: tests.finish(), lint: lint.finish(originOf(report, run), judged) };
  const isClean =
    problems.length === 0 &&
    report.saysFailed !== true &&
    told.tests.failed + told.tests.run_errors.length + told.lint.error + told.lint.warning + told.lint.note === 0;
  const claimed = parseInstant(report.claimedAt ?? '');
  return {
    ...file,
    sha256,
    bytes,
    copies: 1,
    notes: [...report.notes],
    problems: [...problems, ...toolProblems(slot, report, file)].map((one) => ({ ...one })),
    clean: isClean,
    ...(adapter === undefined ? {} : { format: adapter.id }),
    ...(report.tool === undefined ? {} : { tool: report.tool }),
    ...(report.toolVersion === undefined ? {} : { tool_version: report.toolVersion }),
    ...(claimed === undefined ? {} : { claimed_at: formatInstant(claimed) }),
    ...(slot.kind === 'tests' || told.tests.total + told.tests.run_errors.length > 0 ? { tests: told.tests } : {}),
    ...(slot.kind === 'iac' ? { lint: told.lint } : {}),
    ...(slot.kind === 'perf' ? { metrics } : {}),
    ...(slot.kind === 'environment' ? { samples } : {}),
    ...(slot.kind === 'coverage' ? { coverage: coverage.finish() } : {}),
    ...(slot.kind === 'packages' ? { packages: packages.finish() } : {}),
    ...own,
  };
}

const originOf = ({ tool, lookedAt }: Report, run: ManifestRun | undefined): IacReportOrigin => ({
  ...(tool === undefined ? {} : { tool }),
  ...(lookedAt === undefined ? {} : { lookedAt }),
  ...(run === undefined ? {} : { command: run.command, directory: run.directory }),
  ...(run?.scanned === undefined ? {} : { scanned: run.scanned }),
});

/** Opens, reads and digests one file in one pass. */
async function openAndRead(
  job: Job,
  sinks: Sinks,
): Promise<Reading & { readonly bytes: number; readonly sha256: string; readonly content?: unknown }> {
  const { slot, file, request, allowance } = job;
  const path = absolutePath(file.path, request.folder);
  try {
    const source = openDigestedFile(path, sha256, { shownAs: file.path, maxBytes: request.limits.fileBytes });
    allowance.spend(source.bytes, file.path);
    const read = slot.kind === 'data' ? readOwnFile(slot, source, request) : await readSource(source, slot, sinks);
    return { ...read, bytes: source.bytes, sha256: source.digest() };
  } catch (thrown) {
    const { bytes, digest } = openDigestedFile(path, sha256, {
      shownAs: file.path,
      maxBytes: Number.POSITIVE_INFINITY,
    });
    return { report: { notes: [], problems: unreadable(thrown, file) }, bytes, sha256: digest() };
  }
}

const sha256 = (): Hash => createHash('sha256');

async function readSource(source: SourceFile, { format, acceptElements }: Slot, sinks: Sinks): Promise<Reading> {
  const adapters = await adaptersFor(source, format);
  return readEvidence(source, { adapters, format, ask: { acceptElements } }, sinks);
}
