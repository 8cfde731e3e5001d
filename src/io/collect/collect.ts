import { identityOf } from '../../core/config/accepted-findings.ts';
import { classifyBase } from '../../core/config/branches.ts';
import { classifyPath, isRecordPath } from '../../core/config/paths.ts';
import { parseTriage } from '../../core/config/triage.ts';
import { trustedOf } from '../../core/config/trusted.ts';
import { type AcceptedBySlot, withAccepted } from '../../core/evidence/iac/accepted.ts';
import { withSeries } from '../../core/evidence/perf/series.ts';
import type { Review } from '../../core/evidence/statements/reviews.ts';
import type { Configuration } from '../../core/model/configuration.ts';
import { formatInstant, parseInstant } from '../../core/model/instant.ts';
import type { EvidencePart } from '../../core/model/part.generated.ts';
import { Problems } from '../../core/model/problem.ts';
import type { Snapshot } from '../../core/model/snapshot.generated.ts';
import type { Git } from '../ports.ts';
import { type BranchFacts, collectBranch } from './branch.ts';
import { collectChange } from './change.ts';
import type { FoundConfiguration } from './configuration.ts';
import { collectEntry } from './entry.ts';
import { entryFactsOf } from './entry-facts.ts';
import type { Proposal } from './event.ts';
import { type CollectedPart, evidenceFor, partFor } from './evidence-case.ts';
import type { EvidenceFolder } from './evidence-files.ts';
import type { Decider } from './governance.ts';
import { collectInfrastructure } from './infrastructure.ts';
import type { Opener } from './landing.ts';
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
    readonly openers: ReadonlyMap<string, Opener>;
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
  /** Evidence that other jobs collected, joined; its slots are not looked for here. */
  readonly brought?: { readonly part: EvidencePart; readonly file: string };
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
      change: { ...change.change, parts: [...branch.parts] },
      branch: branch.branch,
      records: records.records,
      statements: signoffs.statements,
      infrastructure,
      ...evidence,
      ...own,
      perf: withSeries(evidence.perf, documents.baseline),
      iac: withAccepted(evidence.iac, identitiesOf(documents), identityOf),
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
      accepted: documents.accepted,
      entry,
      dataSchemas: documents.dataSchemas,
    }),
  };
}

const identitiesOf = ({ accepted }: TrustedDocuments): AcceptedBySlot =>
  new Map([...accepted].map(([slot, list]) => [slot, list.map((one) => ({ ...one, identity: identityOf(one) }))]));

/** From a genuine entry on, statements neither expire nor are voided. */
function sealOf({ genuine, entered_at }: Snapshot['trusted']['entry']): { sealedAt?: number } {
  const sealedAt = genuine && entered_at !== undefined ? parseInstant(entered_at) : undefined;
  return sealedAt === undefined ? {} : { sealedAt };
}

/** The evidence of some slots (all, when none is named) for a later run, bound to what is judged now. */
export async function collectEvidencePart(asked: Case, names: readonly string[]): Promise<CollectedPart> {
  return partFor(asked, await trustedDocuments(asked), names);
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
