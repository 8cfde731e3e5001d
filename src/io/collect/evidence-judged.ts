import {
  bindingProblems,
  type Expectation,
  type FoundFile,
  shardProblems,
  staleAt,
} from '../../core/evidence/binding.ts';
import { canonicalJson } from '../../core/model/canonical.ts';
import type { Slot } from '../../core/model/configuration.ts';
import { formatInstant, parseInstant } from '../../core/model/instant.ts';
import type { File, SlotPart } from '../../core/model/part.generated.ts';
import type { Snapshot } from '../../core/model/snapshot.generated.ts';
import type { EvidenceFolder } from './evidence-files.ts';
import { duplicateProblems, exitCodeProblems, jobsProblems } from './evidence-problems.ts';
import type { EvidenceRequest, Filled } from './evidence-request.ts';

type Input = Snapshot['input'];
export type SlotProblem = Input['problems'][number];

/** One slot with what its files are worth. */
export interface Judged {
  readonly slot: Input['slots'][number];
  readonly sources: Input['sources'];
  readonly problems: readonly SlotProblem[];
}

/** Whether the files of a slot belong together, and each is bound to the subject and fresh enough. */
export function judgeSlot({ slot, part }: Filled, request: EvidenceRequest, isWhole: boolean): Judged {
  const runs = runsOf(part.files);
  const told = new Set(part.files.flatMap(({ clean, manifest }) => (clean || !manifest ? [] : [runKey(manifest)])));
  const copies = copiesIn(part);
  const problems: SlotProblem[] = [
    ...lookingProblems(part),
    ...duplicateProblems(slot, part.files),
    ...jobsProblems(slot, part),
    ...shardProblems(slot.name, runs, isWhole),
  ];
  const expectation = expectationOf(slot, request);
  const sources = part.files.map((file) => {
    const faults: readonly SlotProblem[] = [
      ...bindingProblems(foundFile(file, request.folder), expectation),
      ...file.problems,
      ...exitCodeProblems(slot, file, file.manifest !== undefined && told.has(runKey(file.manifest))),
    ];
    problems.push(...faults);
    return sourceOf(slot, file, { isRead: faults.length === 0, copyOf: copies.get(file.path) });
  });
  return {
    slot: slotOf(slot, part, problems, request),
    sources,
    problems: problems.map((problem) => ({ ...problem, slot: slot.name })),
  };
}

/** Jobs that found nothing do not count where another one did. */
const lookingProblems = ({ files, problems }: SlotPart): readonly SlotProblem[] =>
  files.length === 0 ? problems : problems.filter(({ code }) => code !== 'evidence.no_match');

/** The runs that made the files, each once. */
function runsOf(files: readonly File[]) {
  const runs = files.flatMap(({ manifest }) =>
    manifest === undefined ? [] : [[runKey(manifest), manifest.run] as const],
  );
  return [...new Map(runs).values()];
}

/** Names a run: the same one in two manifests is two. */
export const runKey = ({ path, sha256, run }: NonNullable<File['manifest']>): string =>
  canonicalJson([path, sha256, run]);

/**
 * Figures that lie there twice, with the file that holds them too: the bytes of one run. Copies would be runs by which a regression looks
 * like noise. Runs that were recorded one by one may agree to the byte.
 */
export function copiesIn({ files }: SlotPart): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const copies = new Map<string, string>();
  for (const { path, sha256, manifest, metrics } of files) {
    if (metrics === undefined) continue;
    const key = `${sha256} ${manifest === undefined ? '' : runKey(manifest)}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, path);
    else copies.set(path, known);
  }
  return copies;
}

const foundFile = ({ path, sha256, tracked, manifest }: File, { pinned }: EvidenceFolder): FoundFile => ({
  ...{ path, sha256, tracked },
  ...(manifest === undefined
    ? {}
    : {
        manifest: {
          path: manifest.path,
          run: manifest.run,
          sha256: manifest.listed,
          pinnedBy: [...pinned].flatMap(([job, digests]) => (digests.has(manifest.sha256) ? [job] : [])),
        },
      }),
});

const expectationOf = (slot: Slot, { subject }: EvidenceRequest): Expectation => ({
  slot: slot.name,
  binding: slot.binding,
  job: slot.job,
  ...subject,
  ...(slot.maxAgeMs === undefined ? {} : { maxAgeMs: slot.maxAgeMs }),
});

function slotOf(
  slot: Slot,
  { files }: SlotPart,
  problems: readonly SlotProblem[],
  request: EvidenceRequest,
): Input['slots'][number] {
  const expectation = expectationOf(slot, request);
  const stale = files.flatMap((file) => staleAt(foundFile(file, request.folder), expectation) ?? []);
  const finished = files.flatMap(({ manifest }) =>
    manifest === undefined ? [] : (parseInstant(manifest.run.finished_at) ?? []),
  );
  const producer = producerOf(slot, files, request.producers);
  return {
    name: slot.name,
    kind: slot.kind,
    required: slot.required,
    status: statusOf(files, problems),
    binding: slot.binding,
    files: files.length,
    needs: [...slot.needs],
    ...(finished.length === 0 ? {} : { age_ms: Math.max(0, request.subject.instantMs - least(finished)) }),
    ...(stale.length === 0 ? {} : { stale_at: formatInstant(least(stale)) }),
    ...(producer === undefined ? {} : { producer }),
  };
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));

/** What became of the jobs that recorded the slot's evidence, and of the job that makes it: the first that did not succeed. */
function producerOf(slot: Slot, files: readonly File[], results: ReadonlyMap<string, string>): string | undefined {
  const jobs = new Set([...files.flatMap(({ manifest }) => manifest?.run.job ?? []), slot.job]);
  const ends = [...jobs].flatMap((job) => results.get(job) ?? []);
  return ends.find((end) => end !== 'success') ?? ends[0];
}

/** A slot whose files are there and could not be had is not one that nobody filled: the latter may be, where it is optional. */
function statusOf(files: readonly File[], problems: readonly SlotProblem[]): Input['slots'][number]['status'] {
  if (files.length === 0) return problems.every(({ code }) => code === 'evidence.no_match') ? 'missing' : 'rejected';
  if (problems.length === 0) return 'read';
  return problems.every(({ code }) => code === 'evidence.stale') ? 'stale' : 'rejected';
}

function sourceOf(
  slot: Slot,
  file: File,
  { isRead, copyOf }: { readonly isRead: boolean; readonly copyOf: string | undefined },
): Input['sources'][number] {
  const { path, sha256, bytes, notes, format, tool, tool_version, claimed_at, manifest } = file;
  const run = manifest?.run;
  return {
    slot: slot.name,
    path,
    sha256,
    bytes,
    status: isRead ? 'read' : 'rejected',
    notes: [...notes, ...(copyOf === undefined ? [] : [`it has the bytes of ${copyOf}, and counts once`])],
    ...(format === undefined ? {} : { format }),
    ...(tool === undefined ? {} : { tool }),
    ...(tool_version === undefined ? {} : { tool_version }),
    ...(claimed_at === undefined ? {} : { claimed_at }),
    ...(run === undefined ? {} : { finished_at: run.finished_at, exit_code: run.exit_code, command: [...run.command] }),
  };
}
