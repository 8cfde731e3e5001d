import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SignoffStatement } from '../../../src/core/evidence/statements/statement.ts';
import { proposalOf } from '../../../src/io/collect/event.ts';
import { collectSignoffs } from '../../../src/io/collect/signoffs.ts';
import { openGit } from '../../../src/io/git.ts';
import { minimalWith, parsed } from '../../core/config/samples.ts';
import { file } from '../../core/evidence/statements/facts.ts';
import { type Files, type Repository, repository } from '../../repository.ts';
import { allowedSigner, signStatement } from '../../signing.ts';
import { FACTS } from './situation.ts';

const { configuration } = parsed(minimalWith('statements: {accept: [ssh], covers: {freeze: [docs/kickoff.md]}}'));
const FOLDER = '.phasegate/signoffs/phase-6';
const APPROVED_AT = Date.parse('2026-12-01T10:00:00Z');

function signed(name: string, changes: Partial<SignoffStatement>): Files {
  const { json, sig } = signStatement({
    ...{ subject: [file('docs/kickoff.md')], decision: 'approve', kinds: ['freeze'], person: 'ana', phase: 'phase-6' },
    ...{ repository: 'a/b', roles: ['release-manager'], signedAt: APPROVED_AT },
    ...changes,
  });
  return { [`${FOLDER}/${name}.json`]: `${Buffer.from(json)}`, [`${FOLDER}/${name}.sig`]: `${Buffer.from(sig)}` };
}

const WITHDRAWAL = signed('ana-revoke', { decision: 'revoke', signedAt: APPROVED_AT + 1000 });
const GONE: Files = Object.fromEntries(Object.keys(WITHDRAWAL).map((path) => [path, null]));

let repo: Repository;
beforeEach(() => {
  repo = repository();
  repo.commit('start', { '.phasegate/allowed_signers': allowedSigner('ana', '20261101Z', '20270301Z') });
  repo.branch('release/1');
  repo.branch('kickoff');
  repo.commit('kick off', { 'docs/kickoff.md': 'docs/kickoff.md', ...signed('ana', {}) });
});
afterEach(() => repo.remove());

/** The statement of ana in what is judged; `main` is the trusted ref. */
async function approval(): Promise<string | undefined> {
  const git = await openGit(repo.path);
  try {
    const proposal = await proposalOf({ kind: 'local', base: 'release/1', head: 'kickoff', repository: 'a/b' }, git);
    const [trusted, judged] = [git.tree(repo.git('rev-parse', 'main')), git.tree(proposal.resultTree)];
    const nowMs = APPROVED_AT + 3_600_000;
    const sources = { configuration, git, trusted, judged, proposal, reviews: [], nowMs, classifiers: FACTS };
    return (await collectSignoffs(sources)).statements.find(({ path }) => path === `${FOLDER}/ana.json`)?.status;
  } finally {
    await git.close();
  }
}

describe('a withdrawal', () => {
  test('that never was leaves the approval as it is', async () => {
    expect(await approval()).toBe('valid');
  });

  test('C28 that a later commit of the change removes still counts', async () => {
    repo.commit('I take it back', WITHDRAWAL);
    repo.commit('Tidy up', GONE);
    expect(await approval()).toBe('void');
  });

  test('C28 that a merge leaves out still counts', async () => {
    repo.branch('aside');
    repo.commit('I take it back', WITHDRAWAL);
    repo.git('checkout', '--quiet', 'kickoff');
    repo.commit('more', { 'docs/more.md': 'more' });
    repo.git('merge', '--quiet', '--no-ff', '--strategy=ours', '-m', 'Merge', 'aside');
    expect(await approval()).toBe('void');
  });

  test('C28 that stands at the base and not in what is judged still counts', async () => {
    repo.git('checkout', '--quiet', 'release/1');
    repo.commit('I take it back', WITHDRAWAL);
    repo.git('checkout', '--quiet', 'kickoff');
    repo.git('merge', '--quiet', 'release/1', '-m', 'Bring up to date');
    repo.commit('Tidy up', GONE);
    expect(await approval()).toBe('void');
  });

  test('C28 that stands at the trusted ref alone counts', async () => {
    repo.git('checkout', '--quiet', 'main');
    repo.commit('I take it back', WITHDRAWAL);
    expect(await approval()).toBe('void');
  });

  test('that is removed leaves what was signed after it', async () => {
    repo.commit('I take it back', WITHDRAWAL);
    repo.commit('I agree again', { ...GONE, ...signed('ana', { signedAt: APPROVED_AT + 2000 }) });
    expect(await approval()).toBe('valid');
  });

  test('that somebody else signed takes nothing back', async () => {
    repo.commit('I take it back', signed('ana-revoke', { decision: 'revoke', person: 'bo' }));
    repo.commit('Tidy up', GONE);
    expect(await approval()).toBe('valid');
  });
});
