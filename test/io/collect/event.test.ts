import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Occasion, proposalOf } from '../../../src/io/collect/event.ts';
import { trustedRef } from '../../../src/io/collect/refs.ts';
import { type OpenGit, openGit } from '../../../src/io/git.ts';
import { type Repository, repository } from '../../repository.ts';

const ZERO = '0'.repeat(40);
const RELEASE = 'release/1.0';

let repo: Repository;
let git: OpenGit;
let develop: string;
let release: string;
let head: string;
let merge: string;
beforeAll(async () => {
  repo = repository();
  repo.commit('start', { 'a.txt': '1\n' });
  repo.branch('develop');
  develop = repo.commit('feat: base', { 'b.txt': '1\n' });
  repo.branch('fix');
  head = repo.commit('fix: it', { 'fix.txt': '1\n' });
  repo.branch(RELEASE, 'develop');
  release = repo.commit('on release', { 'c.txt': '1\n' });
  repo.branch('merge', RELEASE);
  merge = repo.merge('fix', 'Merge fix');
  git = await openGit(repo.path);
});
afterAll(async () => {
  await git.close();
  repo.remove();
});

const pull = (more: object = {}) => ({
  repository: { full_name: 'acme/app', default_branch: 'main' },
  pull_request: {
    number: 7,
    state: 'open',
    title: 'fix: it',
    draft: false,
    labels: [{ name: 'P0' }],
    user: { id: 11, login: 'ana' },
    head: { sha: head },
    base: { ref: RELEASE, sha: develop, repo: { full_name: 'acme/app' } },
    ...more,
  },
});
const pushed = (more: object = {}) => ({
  repository: { full_name: 'acme/app', default_branch: 'main' },
  ref: `refs/heads/${RELEASE}`,
  before: develop,
  after: release,
  ...more,
});
const group = () => ({
  repository: { full_name: 'acme/app', default_branch: 'main' },
  merge_group: { base_ref: `refs/heads/${RELEASE}`, base_sha: release, head_sha: merge },
});
const event = (name: string, payload: unknown, sha?: string): Occasion => ({
  kind: 'event',
  name,
  payload,
  ...(sha === undefined ? {} : { sha }),
});

describe('B18: each event has its own subject', () => {
  test('a pull request is merged into the tip that its base has now, not the one in the payload', async () => {
    const proposal = await proposalOf(event('pull_request', pull()), git);
    expect(proposal).toMatchObject({ event: 'pull_request', baseRef: `refs/heads/${RELEASE}`, base: release, head });
    expect(proposal.resultTree).toBe(repo.git('rev-parse', `${merge}^{tree}`));
    expect(proposal).toMatchObject({ pullRequest: 7, labels: ['P0'], author: { id: 11, login: 'ana' } });
  });

  test('the merge commit of the run is taken where it merges exactly these two', async () => {
    const evil = repo.git('commit-tree', '-p', release, '-p', head, '-m', 'm', `${develop}^{tree}`);
    const proposal = await proposalOf(event('pull_request', pull(), evil), git);
    expect(proposal.resultTree).toBe(repo.git('rev-parse', `${develop}^{tree}`));
  });

  test('the default branch as GITHUB_SHA is not taken for the merge', async () => {
    const proposal = await proposalOf(event('pull_request', pull(), develop), git);
    expect(proposal.resultTree).toBe(repo.git('rev-parse', `${merge}^{tree}`));
  });

  test('a push is before..after', async () => {
    expect(await proposalOf(event('push', pushed()), git)).toMatchObject({
      event: 'push',
      base: develop,
      head: release,
    });
  });

  test('H15: a merge group is judged without a pull request', async () => {
    const proposal = await proposalOf(event('merge_group', group()), git);
    expect(proposal).toMatchObject({ event: 'merge_group', base: release, head: merge });
    expect(proposal.pullRequest).toBeUndefined();
  });

  test.each([
    [`refs/heads/gh-readonly-queue/release/1/pr-12-${'a'.repeat(40)}`, 12],
    [`refs/heads/mine/pr-12-${'a'.repeat(40)}`, undefined],
    [undefined, undefined],
  ])('a merge group on %s is made of the pull request %s', async (ref, number) => {
    const { merge_group: given, ...rest } = group();
    const proposal = await proposalOf(event('merge_group', { ...rest, merge_group: { ...given, head_ref: ref } }), git);
    expect(proposal.queued).toBe(number);
  });

  test.each(['pull_request_target', 'workflow_dispatch', 'schedule', 'issue_comment', 'pull_request_review'])(
    'H16: %s has no subject',
    async (name) => {
      await expect(proposalOf(event(name, pull()), git)).rejects.toMatchObject({ code: 'platform.event' });
    },
  );
});

describe('what has no subject is refused', () => {
  test.each([
    {
      what: 'a closed pull request',
      name: 'pull_request',
      payload: () => pull({ state: 'closed' }),
      code: 'platform.event',
    },
    {
      what: 'a pull request for another repository',
      name: 'pull_request',
      payload: () => pull({ base: { ref: RELEASE, sha: develop, repo: { full_name: 'evil/app' } } }),
      code: 'platform.event',
    },
    { what: 'a pushed tag', name: 'push', payload: () => pushed({ ref: 'refs/tags/v1' }), code: 'platform.event' },
    { what: 'a deleted branch', name: 'push', payload: () => pushed({ after: ZERO }), code: 'platform.event' },
    {
      what: 'a payload without a field',
      name: 'push',
      payload: () => pushed({ before: undefined }),
      code: 'input.invalid',
    },
    {
      what: 'a head that is no commit id',
      name: 'pull_request',
      payload: () => pull({ head: { sha: 'main' } }),
      code: 'input.invalid',
    },
    { what: 'a payload that is no object', name: 'merge_group', payload: () => 'x', code: 'input.invalid' },
    { what: 'an inherited field', name: 'push', payload: () => Object.create(pushed()), code: 'input.invalid' },
  ])('$what', async ({ name, payload, code }) => {
    await expect(proposalOf(event(name, payload()), git)).rejects.toMatchObject({ code });
  });

  test.each([
    { what: 'a closed pull request', name: 'pull_request', payload: () => pull({ state: 'closed' }), remedy: 'ignore' },
    { what: 'a deleted branch', name: 'push', payload: () => pushed({ after: ZERO }), remedy: 'ignore this run' },
    { what: 'a tag', name: 'push', payload: () => pushed({ ref: 'refs/tags/v1' }), remedy: 'no tags, under `push`' },
    { what: 'another event', name: 'release', payload: () => pull(), remedy: 'run the gate on these events' },
  ])('$what: what to do about it', async ({ name, payload, remedy }) => {
    await expect(proposalOf(event(name, payload()), git)).rejects.toMatchObject({
      code: 'platform.event',
      parts: { remedy: expect.stringContaining(remedy) },
    });
  });

  test('the missing field is named', async () => {
    const found = proposalOf(event('push', pushed({ after: 7 })), git);
    await expect(found).rejects.toMatchObject({ parts: { pointer: '/after', found: '7', expected: 'a commit id' } });
  });
});

describe('B17, D22: a new branch', () => {
  test('is judged from where it was cut', async () => {
    const payload = pushed({ before: ZERO });
    expect((await proposalOf(event('push', payload), git, 'develop')).base).toBe(develop);
  });

  test('without the branch that it is cut from, it has no range', async () => {
    const payload = pushed({ before: ZERO });
    await expect(proposalOf(event('push', payload), git, 'dev')).rejects.toMatchObject({ code: 'git.no_merge_base' });
  });
});

describe('a local run', () => {
  test('names its base branch in full and needs no platform', async () => {
    const proposal = await proposalOf({ kind: 'local', base: RELEASE, head: 'fix' }, git);
    expect(proposal).toMatchObject({
      event: 'local',
      baseRef: `refs/heads/${RELEASE}`,
      base: release,
      title: 'fix: it',
    });
  });

  test('a commit as base is refused: only a name says what is frozen', async () => {
    const found = proposalOf({ kind: 'local', base: release, head: 'fix' }, git);
    await expect(found).rejects.toMatchObject({ code: 'input.invalid' });
  });

  test('a change that does not merge is refused', async () => {
    repo.branch('clash', 'develop');
    repo.commit('clash', { 'c.txt': '2\n' });
    const later = await openGit(repo.path);
    const found = proposalOf({ kind: 'local', base: RELEASE, head: 'clash' }, later);
    await expect(found).rejects.toMatchObject({ code: 'git.conflict' });
    await later.close();
  });
});

describe('the trusted ref', () => {
  test('is the default branch of the event', async () => {
    const main = repo.git('rev-parse', 'main');
    expect(await trustedRef(event('pull_request', pull()), git)).toEqual({ name: 'refs/heads/main', commit: main });
  });

  test('is what it was before, when it is itself pushed', async () => {
    const payload = pushed({ ref: 'refs/heads/develop', repository: { full_name: 'a/b', default_branch: 'develop' } });
    expect((await trustedRef(event('push', payload), git)).commit).toBe(develop);
  });

  test('is another branch where the input names it', async () => {
    expect(await trustedRef(event('push', pushed()), git, 'develop')).toEqual({
      name: 'refs/heads/develop',
      commit: develop,
    });
  });

  test.each([
    { what: 'a local run without origin', occasion: (): Occasion => ({ kind: 'local', base: 'main', head: 'fix' }) },
    {
      what: 'a default branch that is not here',
      occasion: () => event('push', pushed({ repository: { full_name: 'a/b', default_branch: 'trunk' } })),
    },
    {
      what: 'the first push of the default branch',
      occasion: () => event('push', pushed({ ref: 'refs/heads/main', before: ZERO })),
    },
  ])('is not known to $what', async ({ occasion }) => {
    await expect(trustedRef(occasion(), git)).rejects.toMatchObject({ code: 'trusted.no_ref' });
  });
});
