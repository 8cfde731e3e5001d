import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Review } from '../../../src/core/evidence/statements/reviews.ts';
import { proposalOf } from '../../../src/io/collect/event.ts';
import { collectSignoffs } from '../../../src/io/collect/signoffs.ts';
import { openGit } from '../../../src/io/git.ts';
import { minimalWith, parsed } from '../../core/config/samples.ts';
import { file } from '../../core/evidence/statements/facts.ts';
import { type Files, type Repository, repository } from '../../repository.ts';
import { allowedSigner, signStatement } from '../../signing.ts';
import { FACTS } from './situation.ts';

const EITHER = 'statements: {accept: [ssh, review]}';
const LIMIT = '.phasegate/limit.yml';
const POLICY = '.phasegate/policies/own.rego';
const SIGNED_AT = Date.parse('2026-12-01T10:00:00Z');

let repo: Repository;
beforeEach(() => {
  repo = repository();
  const signers = allowedSigner('bo', '20261101Z', '20270301Z');
  repo.commit('start', { '.phasegate/allowed_signers': signers, [LIMIT]: 'loose', [POLICY]: 'package own' });
  repo.branch('develop');
  repo.branch('change');
});
afterEach(() => repo.remove());

/** The statement of the owner, with a name for each file and its bytes. */
function signature(...files: readonly (readonly [name: string, text: string])[]): Files {
  return signatureAs('security-lead', ...files);
}

function signatureAs(role: string, ...files: readonly (readonly [name: string, text: string])[]): Files {
  const { json, sig } = signStatement({
    ...{ subject: files.map(([name, text]) => file(name, text)), decision: 'approve', kinds: ['governance'] },
    ...{ person: 'bo', phase: 'phase-6', repository: 'a/b', roles: [role], signedAt: SIGNED_AT },
    baseRef: 'refs/heads/develop',
  });
  const folder = '.phasegate/signoffs/phase-6';
  return { [`${folder}/bo.json`]: `${Buffer.from(json)}`, [`${folder}/bo.sig`]: `${Buffer.from(sig)}` };
}

/** Whom reviews and signatures make an approver of the branch `change`. */
async function approvers(
  reviews: readonly Review[] = [],
  line = EITHER,
  kind: 'governance' | 'triage' = 'governance',
  base = 'develop',
): Promise<readonly string[]> {
  const git = await openGit(repo.path);
  try {
    const proposal = await proposalOf({ kind: 'local', base, head: 'change', repository: 'a/b' }, git);
    const [trusted, judged] = [git.tree(proposal.base), git.tree(proposal.resultTree)];
    const { configuration } = parsed(minimalWith(line));
    const nowMs = SIGNED_AT + 3_600_000;
    const sources = { configuration, git, trusted, judged, proposal, reviews, nowMs, classifiers: FACTS };
    return (await collectSignoffs(sources)).approvals[kind].map(({ person, method }) => `${person} ${method}`);
  } finally {
    await git.close();
  }
}

const review = (state: string, commit: string, minute: number): Review => ({
  ...{ github_id: 102, state, commit },
  submitted_at: new Date(SIGNED_AT + minute * 60_000).toISOString(),
});

describe('a signature of a change of the rules', () => {
  const tight = signature([`base:${LIMIT}`, 'loose'], [`head:${LIMIT}`, 'tight']);

  test('approves that change', async () => {
    repo.commit('Tighten', { [LIMIT]: 'tight', ...tight });
    expect(await approvers()).toEqual(['bo ssh']);
  });

  test('B12 does not approve the way back', async () => {
    repo.commit('Tighten', { [LIMIT]: 'tight', ...tight });
    repo.git('branch', '--force', 'develop', 'change');
    repo.commit('Loosen', { [LIMIT]: 'loose' });
    expect(await approvers()).toEqual([]);
  });

  test('B12 approves the same change once, though its file was removed since', async () => {
    repo.commit('Tighten', { [LIMIT]: 'tight', ...tight });
    repo.commit('Back', { [LIMIT]: 'loose', ...Object.fromEntries(Object.keys(tight).map((path) => [path, null])) });
    repo.git('branch', '--force', 'develop', 'change');
    repo.commit('Tighten', { [LIMIT]: 'tight', ...tight });
    expect(await approvers()).toEqual([]);
  });

  test('B12 does not approve the same change of another branch', async () => {
    repo.git('branch', 'feature/x', 'develop');
    repo.commit('Tighten', { [LIMIT]: 'tight', ...tight });
    expect(await approvers([], EITHER, 'governance', 'feature/x')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['head:.phasegate/new.rego', ['bo ssh']],
    ['base:.phasegate/new.rego', []],
    ['.phasegate/new.rego', []],
  ])('says by %s whether a file is added: approved by %j', async (name, expected) => {
    repo.commit('Add', { '.phasegate/new.rego': 'package new', ...signature([name, 'package new']) });
    expect(await approvers()).toEqual(expected);
  });

  test('B12 of an addition does not approve the removal', async () => {
    repo.commit('Remove', { [POLICY]: null, ...signature([`head:${POLICY}`, 'package own']) });
    expect(await approvers()).toEqual([]);
    repo.commit('Sign the removal', signature([`base:${POLICY}`, 'package own']));
    expect(await approvers()).toEqual(['bo ssh']);
  });

  test('of a removal does not approve a link in its place', async () => {
    repo.commit('Link', { [POLICY]: { link: '../limit.yml' }, ...signature([`base:${POLICY}`, 'package own']) });
    expect(await approvers()).toEqual([]);
  });

  test.each<[string, string, number, readonly string[]]>([
    ['C16 falls with changes that its signer asks for later', 'CHANGES_REQUESTED', 1, []],
    ["C16 falls with its signer's later review that somebody dismissed", 'DISMISSED', 1, []],
    ["stands where its signer's review was dismissed before it", 'DISMISSED', -1, ['bo ssh']],
    ['stands beside a later approval', 'APPROVED', 1, ['bo review', 'bo ssh']],
    ['stands where changes were asked for before it', 'CHANGES_REQUESTED', -1, ['bo ssh']],
    ['stands beside a later comment', 'COMMENTED', 1, ['bo ssh']],
  ])('%s', async (_, state, minute, expected) => {
    const head = repo.commit('Tighten', { [LIMIT]: 'tight', ...tight });
    expect(await approvers([review(state, head, minute)])).toEqual(expected);
  });
});

describe('where there are several merge bases', () => {
  /** The limit was loose and is tight again, by a branch that was merged; `change` has that branch and none of what it did. */
  function crissCross(files: Files): string {
    repo.branch('develop');
    repo.branch('back', 'develop');
    repo.commit('Tighten', { [LIMIT]: 'tight' });
    repo.branch('develop');
    const meanwhile = repo.commit('meanwhile', { 'code.txt': '1' });
    repo.merge('back', 'Merge');
    repo.git('checkout', '--quiet', '-B', 'change', meanwhile);
    repo.git('merge', '--quiet', '--strategy=ours', '-m', 'wip', 'back');
    return repo.commit('A note', { 'note.txt': '1', ...files });
  }

  test('D11: a review approves no rule that the merge brings back, for the platform does not show it', async () => {
    const head = crissCross({});
    expect(repo.git('diff', '--name-only', 'develop...change')).toBe('note.txt');
    expect(await approvers([review('APPROVED', head, 0)])).toEqual([]);
  });

  test('a signature does, for it names the bytes', async () => {
    crissCross(signature([`base:${LIMIT}`, 'tight'], [`head:${LIMIT}`, 'loose']));
    expect(await approvers()).toEqual(['bo ssh']);
  });
});

test('C16: a signature that its signer refused later does not come back by an approval of another request', async () => {
  const files = signature([`base:${LIMIT}`, 'loose'], [`head:${LIMIT}`, 'tight']);
  const head = repo.commit('Tighten', { [LIMIT]: 'tight', ...files });
  const refused = { ...review('CHANGES_REQUESTED', head, 1), request: 7 };
  const approved = { ...review('APPROVED', 'd'.repeat(40), 2), request: 8 };
  expect(await approvers([refused, approved])).toEqual([]);
});

describe('a signature in a role', () => {
  const roles = (owning: string, other: string) =>
    `roles: {release-manager: {people: [ana, bo], accept: [${other}]}, security-lead: {people: [bo], accept: [${owning}]}}`;

  test.each<[string, string, string, string, readonly string[]]>([
    ['counts in the owning role', 'security-lead', 'ssh', 'review', ['bo ssh']],
    ['of another does not make an owner agree', 'release-manager', 'ssh', 'ssh', []],
    ['of another does not either where the owning one takes reviews only', 'release-manager', 'review', 'ssh', []],
    ['that takes reviews only does not count', 'security-lead', 'review', 'ssh', []],
  ])('%s', async (_, role, owning, other, expected) => {
    const signed = signatureAs(role, [`base:${LIMIT}`, 'loose'], [`head:${LIMIT}`, 'tight']);
    repo.commit('Tighten', { [LIMIT]: 'tight', ...signed });
    expect(await approvers([], roles(owning, other))).toEqual(expected);
  });
});

describe('a triage record', () => {
  const RECORD = '.phasegate/triage/bug.yml';

  test('is approved by a signature over it', async () => {
    repo.commit('Triage', { [RECORD]: 'by: bo', ...signature([`head:${RECORD}`, 'by: bo']) });
    expect(await approvers([], EITHER, 'triage')).toEqual(['bo ssh']);
  });

  test('is not approved by a signature over another', async () => {
    repo.commit('Triage', { [RECORD]: 'by: bo', ...signature([`head:${RECORD}`, 'by: ana']) });
    expect(await approvers([], EITHER, 'triage')).toEqual([]);
  });

  test.each([
    ['review', ['bo review']],
    ['ssh', []],
  ])('is approved by a review where its role takes %s: %j', async (method, expected) => {
    const head = repo.commit('Triage', { [RECORD]: 'by: bo' });
    const line = `roles: {release-manager: [ana], security-lead: {people: [bo], accept: [${method}]}}`;
    expect(await approvers([review('APPROVED', head, 0)], line, 'triage')).toEqual(expected);
  });
});

describe('a review of a change of the rules', () => {
  const ROLES = 'roles: {release-manager: [ana, bo], security-lead: {people: [bo], accept: [METHOD]}}';

  test.each<[string, string, readonly string[]]>([
    ['counts where statements may be reviews', EITHER, ['bo review']],
    ['does not count where they may not', 'statements: {accept: [ssh]}', []],
    ['counts where the owning role takes it', ROLES.replace('METHOD', 'review'), ['bo review']],
    ['does not count where another role takes it', ROLES.replace('METHOD', 'ssh'), []],
    ['counts for people without a role', 'roles: {release-manager: [ana], security-lead: [ana]}', ['bo review']],
  ])('%s', async (_, line, expected) => {
    const head = repo.commit('Tighten', { [LIMIT]: 'tight' });
    expect(await approvers([review('APPROVED', head, 0)], line)).toEqual(expected);
  });
});
