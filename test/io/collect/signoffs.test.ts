import { afterAll, beforeAll, expect, it } from 'vitest';
import { Problem } from '../../../src/core/model/problem.ts';
import { proposalOf } from '../../../src/io/collect/event.ts';
import { collectSignoffs, type SignoffSources } from '../../../src/io/collect/signoffs.ts';
import { openGit } from '../../../src/io/git.ts';
import type { Git } from '../../../src/io/ports.ts';
import { minimalWith, parsed } from '../../core/config/samples.ts';
import { repository } from '../../repository.ts';
import { FACTS, local } from './situation.ts';

const GONE = 'f'.repeat(40);
const NOON = '2026-12-01T12:00:00Z';
const { configuration } = parsed(minimalWith('statements: {accept: [review], covers: {freeze: [docs/kickoff.md]}}'));

const repo = repository();
let reviewed: string;
beforeAll(() => {
  repo.commit('start');
  repo.branch('release/1');
  repo.branch('kickoff');
  reviewed = repo.commit('kick off', { 'docs/kickoff.md': 'agreed' });
});
afterAll(() => repo.remove());

const review = (github_id: number, commit: string) => ({ github_id, commit, state: 'APPROVED', submitted_at: NOON });

async function collect(reviews: SignoffSources['reviews'], more: (git: Git) => Partial<Git> = () => ({})) {
  const opened = await openGit(repo.path);
  const git = { ...opened, ...more(opened) };
  try {
    const proposal = await proposalOf(local('kickoff'), git);
    const [trusted, judged] = [opened.tree(proposal.base), opened.tree(proposal.resultTree)];
    const nowMs = Date.parse(NOON);
    return await collectSignoffs({ configuration, git, trusted, judged, proposal, reviews, nowMs, classifiers: FACTS });
  } finally {
    await opened.close();
  }
}

it('counts a review at the commit that is judged', async () => {
  const { statements, problems } = await collect([review(101, reviewed)]);
  expect({ statements, problems }).toMatchObject({
    statements: [{ person: 'ana', status: 'valid', kinds: ['freeze'] }],
    problems: [],
  });
});

it('does not count a review whose commit is gone after a forced push, and counts the others', async () => {
  const { statements, problems } = await collect([review(101, reviewed), review(102, GONE)]);
  expect({ statements, problems }).toMatchObject({
    statements: [
      { person: 'ana', status: 'valid' },
      { person: 'bo', status: 'void', reason: 'the commit of the review could not be read' },
    ],
    problems: [],
  });
});

it('does not ask for the commit of a review that a later one replaced', async () => {
  const earlier = { ...review(101, GONE), submitted_at: '2026-12-01T11:00:00Z' };
  expect((await collect([earlier, review(101, reviewed)])).statements).toMatchObject([{ status: 'valid' }]);
});

it('cannot know what was signed where git does not answer', async () => {
  const broken = (git: Git): Partial<Git> => ({
    tree: (at) => {
      if (at !== GONE) return git.tree(at);
      throw new Problem({ code: 'git.unreadable', message: 'git could not answer' });
    },
  });
  const { statements, problems } = await collect([review(101, GONE)], broken);
  expect(statements).toMatchObject([{ status: 'void' }]);
  expect(problems).toMatchObject([{ code: 'git.unreadable', reads: 'statements' }]);
});
