import { classifyBase } from '../../core/config/branches.ts';
import { matches } from '../../core/config/globs.ts';
import { classifyPath, isRecordPath } from '../../core/config/paths.ts';
import { parseTriage } from '../../core/config/triage.ts';
import { trustedOf } from '../../core/config/trusted.ts';
import { withSeries } from '../../core/evidence/perf/series.ts';
import type { Review } from '../../core/evidence/statements/reviews.ts';
import type { Configuration, Slot } from '../../core/model/configuration.ts';
import { formatInstant, parseInstant } from '../../core/model/instant.ts';
import { Problem, Problems } from '../../core/model/problem.ts';
import type { Snapshot } from '../../core/model/snapshot.generated.ts';
import { agedEvidence, assertFits, type Evidence, type EvidencePart, joinEvidence } from '../../core/snapshot/part.ts';
import type { Git, Tree } from '../ports.ts';
import { type BranchFacts, collectBranch } from './branch.ts';
import { collectChange } from './change.ts';
import type { FoundConfiguration } from './configuration.ts';
import { collectEntry } from './entry.ts';
import { entryFactsOf } from './entry-facts.ts';
import type { Proposal } from './event.ts';
import { collectEvidence } from './evidence.ts';
import type { EvidenceFolder } from './evidence-files.ts';
import type { Decider } from './governance.ts';
import { collectInfrastructure } from './infrastructure.ts';
import { checksOf } from './own-evidence.ts';
import type { Classifiers } from './part.ts';
import { collectRecords } from './records.ts';
import type { TrustedRef } from './refs.ts';
import { collectSignoffs } from './signoffs.ts';
import { type OwnPolicies, readTrusted, type TrustedDocuments } from './trusted.ts';

type Input = Snapshot['input'];

/** The judge and the judged, resolved to commits. */
export interface Case {
  readonly git: Git;
  readonly ref: TrustedRef;
  readonly found: FoundConfiguration;
  readonly proposal: Proposal;
  /** What the platform says beside the event, and what it could not say. */
  readonly platform: {
    readonly reviews: readonly Review[];
    /** Who opened the pull request through which a commit landed. */
    readonly openers: ReadonlyMap<string, { readonly id: number; readonly login: string }>;
    readonly problems: Input['problems'];
  };
  readonly clock: { readonly nowMs: number; readonly simulated: boolean };
  readonly evidence: Omit<EvidenceFolder, 'tracked'>;
  /** Absolute directories that stand for the repository in paths of reports. */
  readonly roots: readonly string[];
  /** Where paths of packs on the disk begin. */
  readonly workspace: string;
  /** Results of the producing jobs, by job. */
  readonly producers: ReadonlyMap<string, string>;
  readonly run?: { readonly id: string; readonly attempt: number };
  /** Evidence that other jobs collected; their slots are not looked for here. */
  readonly parts: readonly { readonly part: EvidencePart; readonly file: string }[];
}

export interface Collected {
  readonly input: Input;
  readonly trusted: Snapshot['trusted'];
}

/**
 * Everything that is known about a change; nothing of it is judged here. `meanwhile` is begun with the repository's own rules, from the
 * trusted ref, as soon as they are known, and its result stands beside.
 */
export async function collect<T>(
  asked: Case,
  meanwhile: (own: OwnPolicies) => Promise<T>,
): Promise<readonly [Collected, T]> {
  const documents = await trustedDocuments(asked);
  return Promise.all([collectFacts(asked, documents), meanwhile(documents)]);
}

const trustedDocuments = ({ git, ref, found, clock, workspace }: Case): Promise<TrustedDocuments> =>
  readTrusted(found.configuration, git.tree(ref.commit), found.source.label, clock.nowMs, workspace);

async function collectFacts(asked: Case, documents: TrustedDocuments): Promise<Collected> {
  const { git, ref, found, proposal, platform, clock } = asked;
  const { configuration } = found;
  const [trusted, judged] = [git.tree(ref.commit), git.tree(proposal.resultTree)];
  const classifiers = classifiersOf(configuration);
  const entryFacts = await entryFactsOf(configuration, { trusted, git, nowMs: clock.nowMs, classifiers });
  const { entry, moment } = await collectEntry(trusted, proposal, git, entryFacts);
  const signoffs = await collectSignoffs({
    ...{ configuration, git, trusted, judged, proposal, classifiers },
    reviews: platform.reviews,
    nowMs: clock.nowMs,
    ...sealOf(entry),
  });
  const facts = { ...classifiers, triage: documents.triage };
  const change = await collectChange(proposal, git, {
    ...facts,
    approvals: signoffs.approvals,
    openers: platform.openers,
    decider: deciderOf(configuration),
  });
  const landing = { landings: change.landings, parts: change.change.parts };
  const branch = await collectBranch(proposal, landing, git, { ...facts, ...kickoffOf(configuration) });
  const [records, infrastructure, { problems: unfit, own, ...evidence }] = await Promise.all([
    collectRecords(configuration, judged),
    collectInfrastructure(configuration, judged),
    evidenceFor(asked, documents, judged),
  ]);
  const problems = [platform, documents, signoffs, change, branch, records].flatMap((part) => part.problems);
  return {
    input: {
      subject: change.subject,
      change: change.change,
      branch: branch.branch,
      records: records.records,
      statements: signoffs.statements,
      infrastructure,
      ...evidence,
      ...own,
      perf: withSeries(evidence.perf, documents.baseline),
      problems: [...baseProblems(change.change, proposal, found), ...problems, ...unfit],
    },
    trusted: trustedOf(configuration, {
      ref: {
        name: ref.name,
        commit: ref.commit,
        configuration: found.source.file,
        configuration_sha256: found.source.sha256,
      },
      clock: { instant: formatInstant(clock.nowMs), epoch_ms: clock.nowMs, simulated: clock.simulated },
      moment,
      triage: documents.triage,
      waivers: documents.waivers,
      baseline: documents.baseline,
      entry,
      dataSchemas: documents.dataSchemas,
    }),
  };
}

/** From a genuine entry on, statements neither expire nor are voided. */
function sealOf({ genuine, entered_at }: Snapshot['trusted']['entry']): { sealedAt?: number } {
  const sealedAt = genuine && entered_at !== undefined ? parseInstant(entered_at) : undefined;
  return sealedAt === undefined ? {} : { sealedAt };
}

/** The evidence of some slots (all, when none is named) for a later run, bound to what is judged now. */
export async function collectEvidencePart(asked: Case, names: readonly string[]): Promise<EvidencePart> {
  const { git, found, proposal } = asked;
  const documents = await trustedDocuments(asked);
  const slots = namedSlots(found, names);
  return {
    version: 1,
    subject: { head: proposal.head, tree: proposal.resultTree },
    configuration_sha256: found.source.sha256,
    evidence: await slotEvidence(asked, documents, git.tree(proposal.resultTree), slots),
  };
}

function namedSlots({ configuration, source }: FoundConfiguration, names: readonly string[]): readonly Slot[] {
  const known = configuration.evidence.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined)
    return configuration.evidence.filter(({ name }) => names.length === 0 || names.includes(name));
  throw new Problem({
    code: 'config.unknown_name',
    message: 'the configuration has no such slot',
    file: source.file,
    found: unknown,
    expected: known.join(', ') || 'no slot is configured',
    remedy: 'correct the name of the slot',
  });
}

/** What parts bring is taken from them; every other slot is looked for here. */
async function evidenceFor(asked: Case, documents: TrustedDocuments, judged: Tree): Promise<Evidence> {
  const { parts, proposal, found, clock } = asked;
  for (const { part, file } of parts) assertFits(part, proposal.resultTree, found.source.sha256, file);
  const brought = parts.map(({ part }) => agedEvidence(part.evidence, clock.nowMs));
  const known = new Set(brought.flatMap(({ slots }) => slots.map(({ name }) => name)));
  const slots = found.configuration.evidence.filter(({ name }) => !known.has(name));
  return joinEvidence([...brought, await slotEvidence(asked, documents, judged, slots)]);
}

async function slotEvidence(
  asked: Case,
  documents: TrustedDocuments,
  judged: Tree,
  slots: readonly Slot[],
): Promise<Evidence> {
  const { git, proposal, clock, run } = asked;
  const files = (await judged.list()).map(({ path }) => path);
  return collectEvidence({
    slots,
    limits: asked.found.configuration.limits,
    folder: { ...asked.evidence, tracked: new Set(files) },
    subject: {
      instantMs: clock.nowMs,
      head: proposal.head,
      tree: proposal.resultTree,
      headContainsBase: await git.isAncestor(proposal.base, proposal.head),
      ...(run === undefined ? {} : { run }),
    },
    expected: documents.expected,
    checks: await checksOf(documents.dataSchemas),
    baseline: [...documents.baseline],
    files,
    matching: (globs, paths) => paths.filter((path) => matches(globs, path)),
    roots: asked.roots,
    producers: asked.producers,
  });
}

function classifiersOf(configuration: Configuration): Classifiers {
  return {
    classifyPath: (path, mode) => classifyPath(configuration, path, mode),
    isRecordPath: (path, mode) => isRecordPath(configuration, path, mode),
    classifyBase: (ref) => classifyBase(configuration, ref),
    people: configuration.people,
  };
}

function kickoffOf({ phase, freeze }: Configuration): Pick<BranchFacts, 'from' | 'kickoffCommit' | 'kickoffSuffix'> {
  const { kickoffCommit, kickoffSuffix } = phase;
  return { from: freeze.from, kickoffSuffix, ...(kickoffCommit === undefined ? {} : { kickoffCommit }) };
}

/** Who decided, by the very bytes of a triage record that the change brings. */
function deciderOf(configuration: Configuration): Decider {
  return (bytes, path) => {
    const { records, problems } = parseTriage([{ path, text: new TextDecoder().decode(bytes) }], configuration);
    const [record] = records;
    if (record === undefined) throw new Problems(problems);
    return record.by;
  };
}

function baseProblems(
  { base }: Input['change'],
  { baseRef }: Proposal,
  { configuration, source }: FoundConfiguration,
): Input['problems'] {
  if (base !== 'unknown') return [];
  return [
    {
      code: 'branch.unknown',
      message: 'the base branch is neither frozen nor ungoverned',
      file: source.file,
      found: baseRef,
      expected: `one of freeze.branches (${configuration.freeze.branches.join(', ')}) or of ungoverned`,
      remedy: 'name the branch under freeze.branches or under ungoverned',
      who: 'whoever owns the configuration',
    },
  ];
}
