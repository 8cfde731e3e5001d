import { formatInstant, parseInstant } from '../model/instant.ts';
import type { Manifest } from '../model/manifest.generated.ts';
import type { ProblemParts } from '../model/problem.ts';

/** A run of a manifest, without its list of files. */
export type ManifestRun = Omit<Manifest['runs'][number], 'files'>;

/** The name of the manifest beside a producer's output; slot globs never match it. */
export const MANIFEST_NAME = 'phasegate-evidence.json';

/** What evidence must fit to count. */
export interface Expectation {
  readonly slot: string;
  readonly binding: 'none' | 'run' | 'manifest' | 'digest';
  /** The job that makes the evidence: what another job pins may be what it put in the place of it. */
  readonly job: string;
  readonly maxAgeMs?: number;
  readonly instantMs: number;
  readonly head: string;
  readonly tree: string;
  /** Whether the head already contains the tip of the base branch. */
  readonly headContainsBase: boolean;
  /** The workflow run that judges, where there is one. */
  readonly run?: { readonly id: string; readonly attempt: number };
}

/** One evidence file with what it is bound to. */
export interface FoundFile {
  readonly path: string;
  readonly sha256: string;
  readonly tracked: boolean;
  readonly manifest?: FoundManifest;
}

export interface FoundManifest {
  readonly path: string;
  /** The run of the manifest that lists the file. */
  readonly run: ManifestRun;
  /** The digest that the manifest states for the file. */
  readonly sha256: string;
  /** The jobs whose outputs pin the manifest's digest. */
  readonly pinnedBy: readonly string[];
}

/** Why a file does not count as evidence for the subject; none: it counts. */
export function bindingProblems(file: FoundFile, expected: Expectation): readonly ProblemParts[] {
  const { binding } = expected;
  if (binding !== 'none' && file.tracked) return [tracked(file, expected)];
  const { manifest } = file;
  if (manifest === undefined)
    return binding === 'manifest' || binding === 'digest' ? [noManifest(file, expected)] : ageProblems(file, expected);
  const problems = [
    digestProblem(file, manifest, expected),
    ...(binding === 'none' ? [] : [subjectProblem(file, manifest, expected), runProblem(file, manifest, expected)]),
  ];
  return [...problems.flatMap((problem) => problem ?? []), ...ageProblems(file, expected)];
}

/** When the file turns stale; undefined where its slot sets no limit or its age is not known. */
export function staleAt({ manifest }: FoundFile, { maxAgeMs }: Expectation): number | undefined {
  const finished = manifest === undefined ? undefined : parseInstant(manifest.run.finished_at);
  return finished === undefined || maxAgeMs === undefined ? undefined : finished + maxAgeMs;
}

function ageProblems(file: FoundFile, expected: Expectation): readonly ProblemParts[] {
  const finished = file.manifest === undefined ? undefined : parseInstant(file.manifest.run.finished_at);
  const at = { file: file.manifest?.path ?? file.path };
  if (finished === undefined) {
    if (expected.maxAgeMs === undefined) return [];
    return [
      {
        ...at,
        code: 'evidence.age_unknown',
        message: `nobody knows how old ${file.path} is, and slot ${expected.slot} sets max_age`,
        expected: 'a manifest with finished_at',
        found: 'no manifest',
        remedy: `run the producer through: phasegate record --slot ${expected.slot} -- …`,
      },
    ];
  }
  const made = formatInstant(finished);
  const now = formatInstant(expected.instantMs);
  if (finished > expected.instantMs) {
    return [
      {
        ...at,
        code: 'evidence.from_future',
        message: `${file.path} was made after the instant of judgement`,
        expected: `made before ${now}`,
        found: made,
        remedy: 'correct the clock of the producer and run it again',
      },
    ];
  }
  const until = staleAt(file, expected);
  if (until === undefined || until > expected.instantMs) return [];
  return [
    {
      ...at,
      code: 'evidence.stale',
      message: `${file.path} is older than slot ${expected.slot} allows`,
      expected: `made after ${formatInstant(expected.instantMs - (expected.maxAgeMs ?? 0))}`,
      found: made,
      remedy: 'run the producer again',
    },
  ];
}

function tracked({ path }: FoundFile, { slot, binding }: Expectation): ProblemParts {
  return {
    code: 'evidence.tracked',
    message: `${path} is part of the judged tree, so the change can write it`,
    file: path,
    expected: `a file made by this run (slot ${slot}, binding ${binding})`,
    found: 'a tracked file',
    remedy: 'let a job produce it, or set binding: none for the slot, which every report shows',
  };
}

function noManifest({ path }: FoundFile, { slot, binding }: Expectation): ProblemParts {
  return {
    code: 'evidence.no_manifest',
    message: `${path} has no manifest, and slot ${slot} demands one`,
    file: path,
    expected: `${MANIFEST_NAME} beside it (binding ${binding})`,
    found: 'none that lists the file',
    remedy: `run the producer through: phasegate record --slot ${slot} -- …`,
  };
}

function digestProblem(
  file: FoundFile,
  manifest: FoundManifest,
  { slot, binding, job }: Expectation,
): ProblemParts | undefined {
  if (manifest.sha256 !== file.sha256) {
    return {
      code: 'evidence.digest',
      message: `${file.path} is not the file that its manifest lists`,
      file: manifest.path,
      expected: `sha256 ${manifest.sha256}`,
      found: file.sha256,
      remedy: `run the producer through: phasegate record --slot ${slot} -- …`,
    };
  }
  if (binding !== 'digest' || manifest.pinnedBy.includes(job)) return undefined;
  const others = manifest.pinnedBy.join(', ');
  return {
    code: 'evidence.digest',
    message: `no output of job ${job} pins the manifest of ${file.path}`,
    file: manifest.path,
    expected: `an output of job ${job} that holds the SHA-256 of the manifest`,
    found: others === '' ? 'none' : `an output of ${others}, which may have replaced it`,
    remedy:
      others === ''
        ? `pass toJSON(needs) as the input needs, and let job ${job} publish the digest`
        : `see who wrote it last; a job of another name that makes slot ${slot} is evidence.${slot}.job`,
  };
}

function subjectProblem(
  file: FoundFile,
  { path, run }: FoundManifest,
  { head, tree, headContainsBase }: Expectation,
): ProblemParts | undefined {
  if (run.dirty !== true && (run.subject.tree === tree || (run.subject.commit === head && headContainsBase)))
    return undefined;
  const found =
    run.dirty === true ? `a work tree with changes on top of ${run.subject.commit}` : `commit ${run.subject.commit}`;
  return {
    code: 'evidence.other_subject',
    message: `${file.path} was made for something else than this change`,
    file: path,
    pointer: '/runs',
    expected: `tree ${tree}, or commit ${head} when it contains the base`,
    found,
    remedy: 'run the producer again on the commit that is judged',
  };
}

function runProblem(
  file: FoundFile,
  { path, run, pinnedBy }: FoundManifest,
  { run: current, job }: Expectation,
): ProblemParts | undefined {
  if (current === undefined || run.run_id === undefined || pinnedBy.includes(job)) return undefined;
  if (run.run_id === current.id && (run.attempt ?? current.attempt) === current.attempt) return undefined;
  return {
    code: 'evidence.other_run',
    message: `${file.path} was made by another run`,
    file: path,
    expected: `run ${current.id}, attempt ${current.attempt}`,
    found: `run ${run.run_id}, attempt ${run.attempt ?? 'unknown'}`,
    remedy: 'run the whole workflow again, not only its failed jobs',
  };
}

/**
 * Shards must be complete, agree on their number, and each stand once. `runs` are those whose files the slot holds; `isWhole` is false
 * where further shards may be in other hands.
 */
export function shardProblems(slot: string, runs: readonly ManifestRun[], isWhole = true): readonly ProblemParts[] {
  const shards = runs.flatMap(({ shard }) => shard ?? []);
  const [first] = shards;
  if (first === undefined) return [];
  const told = new Set(shards.map(({ shard }) => shard));
  const isConflict =
    shards.length !== runs.length ||
    shards.some(({ shard, of }) => of !== first.of || shard < 1 || shard > of) ||
    told.size !== shards.length;
  if (isConflict) {
    return [
      {
        code: 'evidence.shard_conflict',
        message: `the shards of slot ${slot} contradict each other`,
        expected: `each of 1 to ${first.of} once`,
        found: listed(shards.map(({ shard, of }) => `${shard}/${of}`)),
        remedy: 'run all shards again in one run',
      },
    ];
  }
  if (!isWhole || shards.length === first.of) return [];
  const missing = Array.from({ length: first.of }, (_, index) => index + 1).filter((shard) => !told.has(shard));
  return [
    {
      code: 'evidence.shard_missing',
      message: `slot ${slot} has ${shards.length} of ${first.of} shards`,
      expected: `shards 1 to ${first.of}`,
      found: `no shard ${listed(missing)}`,
      remedy: 'run the missing shard again',
    },
  ];
}

const SHOWN = 10;

const listed = (items: readonly (string | number)[]): string =>
  items.length > SHOWN ? `${items.slice(0, SHOWN).join(', ')} and ${items.length - SHOWN} more` : items.join(', ');
