import { decide } from './core/decide/decide.ts';
import { MIB } from './core/model/bytes.ts';
import type { Limits } from './core/model/configuration.ts';
import type { Decision } from './core/model/decision.generated.ts';
import { Problem, type ProblemParts, problemsOf } from './core/model/problem.ts';
import type { SealedSnapshot } from './core/snapshot/build.ts';
import { type Case, collect, collectEvidencePart } from './io/collect/collect.ts';
import { type FoundConfiguration, readConfiguration } from './io/collect/configuration.ts';
import { type Occasion, type Proposal, proposalOf } from './io/collect/event.ts';
import type { CollectedPart } from './io/collect/evidence-case.ts';
import { ownEvidenceCheck } from './io/collect/own-evidence.ts';
import { type TrustedRef, trustedRef } from './io/collect/refs.ts';
import type { OwnPolicies } from './io/collect/trusted.ts';
import { withDeadline } from './io/deadline.ts';
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
  readonly workspace: Case['workspace'];
  readonly producers: Case['producers'];
  readonly brought?: NonNullable<Case['brought']>;
  readonly run?: NonNullable<Case['run']>;
  /** Milliseconds since the epoch; given, the judgement is as of then and says so. */
  readonly at?: number;
}

/** The world, as far as judging needs it. */
export interface World {
  readonly git: Git;
  readonly engine: Engine;
  readonly now: () => number;
  /** What the platform knows beside the event. */
  readonly platform: (
    proposal: Proposal,
    git: Git,
  ) => Promise<{ readonly proposal: Proposal; readonly facts: Case['platform'] }>;
  readonly loadPolicy: (own: OwnPolicies) => Promise<CompiledPolicy>;
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
  const asked = await caseFor(request, world);
  const { limits } = asked.found.configuration;
  return withDeadline(judgeCase(asked, world, limits), limits.runMs);
}

async function judgeCase(asked: Case, world: World, limits: Limits): Promise<Judgement> {
  // Own rules compile while git and the reports are read.
  const [{ input, trusted }, { policy, problems }] = await collect(asked, (own) => policyFor(own, world));
  const checkOf = trusted.slots.some(({ kind }) => kind === 'data') ? await ownEvidenceCheck() : undefined;
  // Its validator is the largest part of the code; a part of the evidence does not need it.
  const { buildSnapshot } = await import('./core/snapshot/build.ts');
  const snapshot = buildSnapshot({ ...input, problems: [...input.problems, ...problems] }, trusted, checkOf);
  return judge(snapshot, policy, world, limits);
}

/** Own rules that do not compile leave everything undecided; what the shipped ones find is still told. */
async function policyFor(
  own: OwnPolicies,
  { loadPolicy }: World,
): Promise<{ policy: CompiledPolicy; problems: readonly ProblemParts[] }> {
  try {
    return { policy: await loadPolicy(own), problems: [] };
  } catch (thrown) {
    const problems = problemsOf(thrown, 'internal.bug');
    if (own.policies.size === 0 || !problems.every(({ code }) => code.startsWith('policy.'))) throw thrown;
    return { policy: await loadPolicy({ ...own, policies: new Map() }), problems };
  }
}

/** Collects the evidence alone, for a later run to take. Throws as `run` does. */
export async function collectPart(request: Request, world: World, slots: readonly string[]): Promise<CollectedPart> {
  return collectEvidencePart(await caseFor(request, world), slots);
}

async function caseFor(request: Request, world: World): Promise<Case> {
  const { git } = world;
  const { occasion, trustedRef: name, config: _, at, ...own } = request;
  const ref = await trustedRef(occasion, git, name);
  const { found, absent } = await configurationFor(request, git, ref);
  const from = found.configuration.freeze.from;
  const { proposal, facts } = await world.platform(await proposalOf(occasion, git, from), git);
  const platform = absent === undefined ? facts : { ...facts, problems: [...facts.problems, { ...absent.parts }] };
  const clock = { nowMs: at ?? world.now(), simulated: at !== undefined };
  return { git, ref, found, proposal, platform, clock, ...own };
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
