import { decide } from './core/decide/decide.ts';
import { buildEntry, entryText } from './core/decide/entry.ts';
import type { Decision } from './core/model/decision.generated.ts';
import { Problem } from './core/model/problem.ts';
import { asDecision } from './core/schema/validate.ts';
import { buildSnapshot, readSnapshot, type SealedSnapshot } from './core/snapshot/build.ts';
import { sha256 } from './core/snapshot/digest.ts';
import { type Case, collect } from './io/collect/collect.ts';
import { type FoundConfiguration, readConfiguration } from './io/collect/configuration.ts';
import { type Occasion, type Proposal, proposalOf } from './io/collect/event.ts';
import { type TrustedRef, trustedRef } from './io/collect/refs.ts';
import type { CompiledPolicy } from './io/engine/compiled-policy.ts';
import type { Engine } from './io/engine/host.ts';
import type { Git } from './io/ports.ts';

/** What is asked: which change, by which judge, on which evidence, at which instant. */
export interface Request {
  readonly occasion: Occasion;
  /** A protected branch other than the default one. */
  readonly trustedRef?: string;
  /** Path of the configuration, where a repository has several. */
  readonly config?: string;
  readonly evidence: Case['evidence'];
  readonly roots: Case['roots'];
  readonly producers: Case['producers'];
  readonly run?: Case['run'];
  /** Milliseconds since the epoch; given, the judgement is as of then and says so. */
  readonly at?: number;
}

/** The world, as far as judging needs it. */
export interface World {
  readonly git: Git;
  readonly engine: Engine;
  readonly now: () => number;
  /** What the platform knows beside the event. */
  readonly platform: (proposal: Proposal) => Promise<{ readonly proposal: Proposal; readonly facts: Case['platform'] }>;
  readonly loadPolicy: (own: ReadonlyMap<string, string>) => Promise<CompiledPolicy>;
  readonly tool: Decision['tool'];
  /** SHA-256 of the code that evaluates. */
  readonly engineDigest: () => Promise<string>;
}

export interface Judgement {
  readonly decision: Decision;
  readonly snapshot: SealedSnapshot;
  readonly policy: CompiledPolicy;
}

/** Judges a change: collect → snapshot → decide. Throws Problem or Problems where nothing can be judged at all. */
export async function run(request: Request, world: World): Promise<Judgement> {
  const { git } = world;
  const clock = { nowMs: request.at ?? world.now(), simulated: request.at !== undefined };
  const ref = await trustedRef(request.occasion, git, request.trustedRef);
  const { found, absent } = await configurationFor(request, git, ref);
  const { proposal, facts } = await world.platform(
    await proposalOf(request.occasion, git, found.configuration.freeze.from),
  );
  const platform = absent === undefined ? facts : { ...facts, problems: [...facts.problems, { ...absent.parts }] };
  const { evidence, roots, producers } = request;
  const collected = await collect({
    git,
    ref,
    found,
    proposal,
    platform,
    clock,
    evidence,
    roots,
    producers,
    ...(request.run === undefined ? {} : { run: request.run }),
  });
  const snapshot = buildSnapshot(collected.input, collected.trusted);
  return judge(snapshot, await world.loadPolicy(collected.policies), world, found.configuration.limits);
}

/** Decides a sealed snapshot with compiled policies: the same bytes give the same decision, whenever and wherever. */
export async function judge(
  sealed: SealedSnapshot,
  policy: CompiledPolicy,
  world: Pick<World, 'engine' | 'tool' | 'engineDigest'>,
  limits: { readonly policyMs: number; readonly policyMemoryBytes: number; readonly snapshotBytes: number },
): Promise<Judgement> {
  const { input, trusted } = sealed.snapshot;
  const answers = await world.engine.evaluate({
    policy,
    input,
    trusted,
    limits: { memoryMb: limits.policyMemoryBytes / MIB, timeMs: limits.policyMs, inputMb: limits.snapshotBytes / MIB },
  });
  const digests = {
    snapshot: sealed.digest,
    configuration: trusted.ref.configuration_sha256,
    policies: policy.digest,
    engine: await world.engineDigest(),
  };
  return {
    decision: decide(sealed.snapshot, policy.rules, answers, { digests, tool: world.tool }),
    snapshot: sealed,
    policy,
  };
}

const MIB = 1024 * 1024;

/** The trusted configuration; where there is none, the judged side's own, as a preview that can never pass. */
async function configurationFor(
  { occasion, config }: Request,
  git: Git,
  ref: TrustedRef,
): Promise<{ found: FoundConfiguration; absent?: Problem }> {
  try {
    return { found: await readConfiguration(git.tree(ref.commit), ref, config) };
  } catch (thrown) {
    if (!(thrown instanceof Problem) || thrown.code !== 'config.absent') throw thrown;
    const { head } = await proposalOf(occasion, git);
    const preview = await readConfiguration(git.tree(head), { name: 'the judged change', commit: head }, config).catch(
      () => undefined,
    );
    if (preview === undefined) throw thrown;
    return { found: preview, absent: thrown };
  }
}

/** Deciding again needs no configuration at hand; these bounds stand where none sets others. */
const STORED_LIMITS = { policyMs: 10_000, policyMemoryBytes: 1024 * MIB, snapshotBytes: 64 * MIB };

/** A stored snapshot, and another whose trusted half replaces its own. */
export interface Stored {
  readonly text: string;
  readonly file: string;
  readonly trusted?: { readonly text: string; readonly file: string };
}

/** Decides a stored snapshot again: replay. Throws Problems with `snapshot.invalid`. */
export function rejudge(
  { text, file, trusted }: Stored,
  policy: CompiledPolicy,
  world: Pick<World, 'engine' | 'tool' | 'engineDigest'>,
): Promise<Judgement> {
  const stored = readSnapshot(text, file);
  if (trusted === undefined) return judge(stored, policy, world, STORED_LIMITS);
  const other = readSnapshot(trusted.text, trusted.file).snapshot.trusted;
  return judge(buildSnapshot(stored.snapshot.input, other), policy, world, STORED_LIMITS);
}

/** The entry decision of a pass, the bytes that are signed, and the row for the progress log. Throws `entry.invalid`. */
export function enterPhase(
  decision: { readonly text: string; readonly file: string },
  snapshot: { readonly text: string; readonly file: string },
): { readonly phase: string; readonly text: string; readonly logRow: string } {
  const { snapshot: stored, digest } = readSnapshot(snapshot.text, snapshot.file);
  const decided = asDecision(JSON.parse(decision.text), decision.file);
  if (decided.digests.snapshot !== digest) {
    throw new Problem({
      code: 'snapshot.mismatch',
      message: 'the snapshot is not the one that was decided',
      file: snapshot.file,
      expected: decided.digests.snapshot,
      found: digest,
      remedy: 'use snapshot.json and decision.json of one run',
    });
  }
  const entry = buildEntry(decided, stored, sha256(decision.text));
  const logRow = `| ${decided.instant.slice(0, 10)} | ${decided.phase} entered: ${decided.headline} |`;
  return { phase: entry.phase, text: entryText(entry), logRow };
}
