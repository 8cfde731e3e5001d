import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Repository, repository } from '../../repository.ts';
import { collect, push, record } from './situation.ts';

/** Ana's fix, whose branch Bo brought up to date; its squash names Bo as co-author, as GitHub's do. */
let repo: Repository;
let cut: string;
let release: string;
beforeEach(() => {
  repo = repository();
  cut = repo.commit('start', { 'code.txt': '1\n' });
  repo.branch('develop');
  repo.branch('release/1');
  repo.branch('fix');
});
afterEach(() => repo.remove());

const BO = 'Bo <bo@example.org>';
const FILES = { 'code.txt': '2\n', '.phasegate.yml': 'version: 1\n' };

/** The head of the request, to which Bo brought what the branch did meanwhile. */
function broughtUpToDate(): string {
  repo.branch('release/1');
  release = repo.commit('docs: log', { 'docs/log.md': '# Log\n' });
  repo.branch('fix');
  repo.git('merge', '--quiet', '--no-ff', '--no-commit', 'release/1');
  return repo.commit('Merge the base', {}, { author: BO });
}

function squashed(): string {
  repo.branch('release/1');
  return repo.commit(`fix: it (#7)\n\nCo-authored-by: ${BO}`, FILES);
}

describe('a co-author of a squash', () => {
  test('who brought a triaged fix up to date wrote none of it, now or later', async () => {
    const head = repo.commit('fix: it', FILES);
    broughtUpToDate();
    const triage = [await record(repo, cut, head)];
    const landed = squashed();
    const { change } = await collect(repo, push(release, landed), { triage });
    expect(change.parts).toMatchObject([{ authors: ['ana'], triage: [{ match: 'patch' }] }]);
    const later = repo.commit('docs: more', { 'docs/log.md': '# Log\n\nMore\n' });
    const { branch } = await collect(repo, push(landed, later), { triage });
    expect(branch.parts.find(({ commit }) => commit === landed)).toMatchObject({ authors: ['ana'], in_base: true });
  });

  test('C10: who wrote one of the triaged commits wrote it', async () => {
    repo.commit('fix: half', { 'code.txt': '2\n' }, { author: BO });
    const head = repo.commit('fix: whole', FILES);
    broughtUpToDate();
    const triage = [await record(repo, cut, head)];
    const { change } = await collect(repo, push(release, squashed()), { triage });
    expect(change.parts).toMatchObject([{ authors: ['ana', 'bo'], triage: [{ match: 'patch' }] }]);
  });

  test('C10: wrote it where nobody knows what it was made of', async () => {
    repo.commit('fix: it', FILES);
    broughtUpToDate();
    const { change } = await collect(repo, push(release, squashed()));
    expect(change.parts).toMatchObject([{ authors: ['ana', 'bo'] }]);
  });

  test.each([
    ['who brought a change of the rules up to date is no author of them', false, ['ana']],
    ['C10: who wrote a commit of the rules is their author', true, ['ana', 'bo']],
  ])('%s', async (_, isWriter, authors) => {
    repo.commit('rules', FILES, isWriter ? { author: BO } : {});
    const head = broughtUpToDate();
    const landed = squashed();
    const openers = new Map([[landed, { id: 1, login: 'ana', head }]]);
    const { change } = await collect(repo, push(release, landed), { openers });
    expect(change.governance.authors).toEqual(authors);
    expect(change.parts).toMatchObject([{ authors }]);
  });
});
