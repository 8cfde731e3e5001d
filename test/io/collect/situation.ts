import type { Person } from '../../../src/core/model/configuration.ts';
import { collectBranch } from '../../../src/io/collect/branch.ts';
import { type ChangeFacts, type CollectedChange, collectChange } from '../../../src/io/collect/change.ts';
import { type Occasion, proposalOf } from '../../../src/io/collect/event.ts';
import type { TriageLink } from '../../../src/io/collect/triage.ts';
import { openGit } from '../../../src/io/git.ts';
import type { Push } from '../../../src/io/github/facts.ts';
import type { Commit } from '../../../src/io/ports.ts';
import type { Repository } from '../../repository.ts';

export const PEOPLE: readonly Person[] = [
  { id: 'ana', github: 1, emails: ['ana@example.org'] },
  { id: 'bo', github: 2, emails: ['bo@example.org'] },
  { id: 'cy', github: 3, emails: [] },
];

/** A configuration in five lines: what stands under docs/ is a record, release branches are frozen. */
export const FACTS: ChangeFacts = {
  classifyPath: (path) => {
    if (path.startsWith('.phasegate/signoffs/')) return 'signoffs';
    if (path.startsWith('.phasegate/triage/')) return 'triage';
    if (path.startsWith('.phasegate')) return 'governance';
    return path.startsWith('docs/') ? 'records' : 'other';
  },
  isRecordPath: (path, mode) => /^(docs|\.phasegate)\//.test(path) && ['100644', '000000'].includes(mode),
  classifyBase: (ref) => (ref.startsWith('refs/heads/release/') ? 'frozen' : 'ungoverned'),
  people: PEOPLE,
  triage: [],
  approvals: { governance: [], triage: [] },
  openers: new Map(),
  decider: (bytes) => /^by: (\w+)$/m.exec(Buffer.from(bytes).toString())?.[1] ?? 'nobody',
};

export interface Collected extends CollectedChange {
  readonly branch: Awaited<ReturnType<typeof collectBranch>>['branch'];
  readonly branchProblems: Awaited<ReturnType<typeof collectBranch>>['problems'];
}

/** Collects the change and the branch of an occasion, as a run does. */
export async function collect(
  repo: Repository,
  occasion: Occasion,
  more: Partial<ChangeFacts> & {
    readonly from?: string;
    readonly kickoffCommit?: string;
    readonly kickoffSuffix?: boolean;
    readonly pushes?: readonly Push[];
  } = {},
): Promise<Collected> {
  const git = await openGit(repo.path);
  try {
    const facts = { ...FACTS, from: 'develop', kickoffSuffix: false, ...more };
    const proposal = { ...(await proposalOf(occasion, git, facts.from)), pushes: more.pushes ?? [] };
    const collected = await collectChange(proposal, git, facts);
    const landing = { landings: collected.landings, parts: collected.change.parts };
    const { branch, parts, problems } = await collectBranch(proposal, landing, git, facts);
    const change = { ...collected.change, parts: [...parts] };
    return { ...collected, change, branch, branchProblems: problems };
  } finally {
    await git.close();
  }
}

/** A push to the branch of a request; without `before` it made the branch. */
export const pushedBy = (id: number, after: string, before = '0'.repeat(40)): Push => ({
  id,
  login: `user-${id}`,
  before,
  after,
});

export async function commitOf(repo: Repository, id: string): Promise<Commit> {
  const git = await openGit(repo.path);
  try {
    return await git.commit(id);
  } finally {
    await git.close();
  }
}

export const local = (head: string, base = 'release/1'): Occasion => ({ kind: 'local', base, head });

export function push(before: string, after: string, branch = 'release/1'): Occasion {
  const payload = {
    repository: { full_name: 'a/b', default_branch: 'main' },
    ref: `refs/heads/${branch}`,
    before,
    after,
  };
  return { kind: 'event', name: 'push', payload };
}

export function pull(head: string, more: object = {}, base = 'release/1'): Occasion {
  const payload = {
    repository: { full_name: 'a/b', default_branch: 'main' },
    pull_request: {
      number: 7,
      state: 'open',
      title: 'fix: it',
      draft: false,
      labels: [],
      user: { id: 1, login: 'ana' },
      head: { sha: head },
      base: { ref: base, sha: head, repo: { full_name: 'a/b' } },
      ...more,
    },
  };
  return { kind: 'event', name: 'pull_request', payload };
}

/** A triage record for the change from `from` to `to`, as `git patch-id --stable` names it. */
export async function record(repo: Repository, from: string, to: string, id = 'bug-1'): Promise<TriageLink> {
  const git = await openGit(repo.path);
  const patch = (await git.patchId(from, to)) ?? '';
  await git.close();
  return { id, change: { head: repo.git('rev-parse', to), patch } };
}
