import type { Part, Problem, Snapshot } from '../../core/model/snapshot.generated.ts';
import type { Git } from '../ports.ts';
import { personOfEmail, personOfGithub } from './authors.ts';
import { classified } from './classes.ts';
import type { Proposal } from './event.ts';
import { type Approvals, type Decider, governanceOf, triageOf } from './governance.ts';
import { type Landing, landingsOf, type Opener } from './landing.ts';
import { type Classifiers, kindOf, partOf } from './part.ts';
import type { Squashed } from './squashed.ts';
import { linkTriage, type TriageLink } from './triage.ts';

type Input = Snapshot['input'];

/** What is known beside git when a change is described. */
export interface ChangeFacts extends Classifiers {
  /** Triage records at the trusted ref. */
  readonly triage: readonly TriageLink[];
  readonly approvals: Approvals;
  /** Who opened the pull request through which a commit landed. */
  readonly openers: ReadonlyMap<string, Opener>;
  /** Who decided, by a triage record that the change brings. */
  readonly decider: Decider;
}

export interface CollectedChange {
  readonly subject: Input['subject'];
  readonly change: Input['change'];
  /** The same parts as git knows them, for the branch that they would become part of. */
  readonly landings: readonly Landing[];
  readonly problems: readonly Problem[];
}

/** Describes what would land, whole and change by change. Throws `git.*` where git cannot say. */
export async function collectChange(proposal: Proposal, git: Git, facts: ChangeFacts): Promise<CollectedChange> {
  const [files, known] = await Promise.all([
    classified(proposal.base, proposal.resultTree, git, facts),
    landingsOf(proposal, git),
  ]);
  const landings = known.map((landing) => ({ ...openerOf(landing, facts.openers), ...landing }));
  const { parts, problems } = await partsOf(landings, git, facts, 'change');
  const author = authorOf(proposal, landings, facts);
  const touched = { files, landings, approvals: facts.approvals };
  const triage = await triageOf(touched, proposal, git, facts);
  return {
    subject: subjectOf(proposal),
    change: {
      title: proposal.title,
      kind: kindOf(proposal.title),
      class: classOf(parts),
      base: facts.classifyBase(proposal.baseRef),
      ...(author === undefined ? {} : { author }),
      labels: [...proposal.labels],
      draft: proposal.draft,
      files: [...files],
      parts: [...parts],
      governance: await governanceOf(touched, git, facts),
      triage: triage.found,
    },
    landings,
    problems: [...problems, ...triage.problems],
  };
}

function openerOf({ commit }: Landing, openers: ChangeFacts['openers']): Pick<Landing, 'opener'> {
  const opener = openers.get(commit);
  return opener === undefined ? {} : { opener };
}

/** Landings as the snapshot has them, each with the triage records that name it. */
export async function partsOf(
  landings: readonly Landing[],
  git: Git,
  facts: Classifiers & Pick<ChangeFacts, 'triage'>,
  reads: 'change' | 'branch',
): Promise<{ readonly parts: readonly Part[]; readonly problems: readonly Problem[] }> {
  const { links, problems } = await linkTriage(landings, facts.triage, git, reads);
  const parts = await Promise.all(
    landings.map((landing, index) =>
      partOf(landing, git, facts, requestsOf(landing, links[index] ?? [], facts.triage)),
    ),
  );
  return { parts: parts.map((part, index) => ({ ...part, triage: links[index] ?? [] })), problems };
}

/** What a landing was made of, by the platform and by the records whose change it is. */
function requestsOf(
  { from, opener }: Landing,
  links: Part['triage'],
  records: readonly TriageLink[],
): readonly Squashed[] {
  const linked = records.filter(({ id }) => links.some((link) => link.id === id && link.match === 'patch'));
  return [
    ...(opener?.head === undefined ? [] : [{ from, head: opener.head }]),
    ...linked.map(({ change: { base, head } }) => ({ from: base ?? from, head })),
  ];
}

function subjectOf({ repository, event, baseRef, base, head, resultTree, pullRequest }: Proposal): Input['subject'] {
  const number = pullRequest === undefined ? {} : { pull_request: pullRequest };
  return { repository, event, base_ref: baseRef, base, head, tree: resultTree, ...number };
}

function classOf(parts: readonly Part[]): Input['change']['class'] {
  if (parts.length === 0) return 'none';
  return parts.every((part) => part.class === 'records') ? 'records' : 'other';
}

function authorOf(proposal: Proposal, landings: readonly Landing[], { people }: Classifiers): string | undefined {
  if (proposal.author !== undefined) return personOfGithub(proposal.author.id, people);
  const email = landings.at(-1)?.commits.at(-1)?.authorEmail;
  return email === undefined ? undefined : personOfEmail(email, people);
}
