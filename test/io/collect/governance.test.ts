import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Approval } from '../../../src/core/model/snapshot.generated.ts';
import type { PushList } from '../../../src/io/collect/pushed.ts';
import { type Repository, repository } from '../../repository.ts';
import { collect, commitOf, FACTS, local, pull, push, pushedBy } from './situation.ts';

let repo: Repository;
beforeEach(() => {
  repo = repository();
  repo.commit('start', { '.phasegate/triage/old.yml': 'by: cy\n' });
  repo.branch('develop');
  repo.branch('release/1');
  repo.branch('next');
});
afterEach(() => repo.remove());

const bo = 'Bo <bo@example.org>';
const approved = (...people: readonly string[]) => {
  const approvals: Approval[] = people.map((person) => ({ person, method: 'review' }));
  return { approvals: { governance: approvals, triage: approvals } };
};

describe('a change of the rules', () => {
  test('who opened it and alone wrote it consents', async () => {
    const head = repo.commit('rules', { '.phasegate.yml': 'version: 1\n' });
    const pushes = [pushedBy(1, head)];
    const { change } = await collect(repo, pull(head), { ...approved('bo'), pushes });
    expect(change.governance).toEqual({
      paths: ['.phasegate.yml'],
      authors: ['ana'],
      approvals: [{ person: 'bo', method: 'review' }],
      consenting: ['ana'],
    });
  });

  test('C10: who pushed to it is an author under whatever e-mail, so the opener is not alone and the pusher no approver', async () => {
    repo.commit('code', { 'code.txt': '1\n' });
    const head = repo.commit('rules', { '.phasegate.yml': 'version: 1\n' });
    const pushes = [pushedBy(2, head)];
    const { change } = await collect(repo, pull(head), { ...approved('bo'), pushes });
    expect(change.governance).toMatchObject({ authors: ['ana', 'bo'], approvals: [], consenting: ['bo'] });
  });

  test('C10: where it is not listed who pushed the head, having opened it proves nothing', async () => {
    const before = repo.commit('rules', { '.phasegate.yml': 'version: 1\n' });
    const head = repo.commit('more', { '.phasegate.yml': 'version: 2\n' });
    for (const pushes of [[], [pushedBy(1, before)]]) {
      expect((await collect(repo, pull(head), { pushes })).change.governance).toMatchObject({ consenting: [] });
    }
  });

  test('C10: where it landed, who opened it consents only if it is listed that nobody else pushed it', async () => {
    const from = repo.git('rev-parse', 'release/1');
    const head = repo.commit('rules', { '.phasegate.yml': 'version: 1\n' });
    const landed = async (pushed?: PushList) => {
      const opener = { id: 1, login: 'ana', ...(pushed === undefined ? {} : { pushed }) };
      const { change } = await collect(repo, push(from, head), { openers: new Map([[head, opener]]) });
      return change.governance.consenting;
    };
    const byBo = { id: 2, login: 'bo', kept: [await commitOf(repo, head)], gone: [] };
    expect([
      await landed(),
      await landed({ isWhole: false, byOthers: [] }),
      await landed({ isWhole: true, byOthers: [] }),
      await landed({ isWhole: true, byOthers: [byBo] }),
    ]).toEqual([[], [], ['ana'], []]);
  });

  test('C10: where a stranger pushed to it, having opened it proves nothing', async () => {
    const head = repo.commit('rules', { '.phasegate.yml': 'version: 1\n' });
    const pushes = [pushedBy(99, head)];
    expect((await collect(repo, pull(head), { pushes })).change.governance).toMatchObject({ consenting: [] });
  });

  test('who opened it does not consent to what another wrote into it', async () => {
    repo.commit('rules', { '.phasegate.yml': 'version: 1\n' });
    const head = repo.commit('more', { '.phasegate.yml': 'version: 2\n' }, { author: 'X <x@example.org>' });
    expect((await collect(repo, pull(head))).change.governance).toMatchObject({ authors: ['ana'], consenting: [] });
  });

  test('who opened it consents by a signature', async () => {
    const head = repo.commit('rules', { '.phasegate.yml': 'version: 1\n' });
    const { change } = await collect(repo, pull(head), {
      approvals: { governance: [{ person: 'ana', method: 'ssh' }], triage: [] },
      pushes: [pushedBy(2, head)],
    });
    expect(change.governance).toMatchObject({ authors: ['ana', 'bo'], approvals: [], consenting: ['ana'] });
  });

  test('a git e-mail proves no consent', async () => {
    const head = repo.commit('rules', { '.phasegate.yml': 'version: 1\n' }, { author: bo });
    const { change } = await collect(repo, pull(head), approved('cy'));
    expect(change.governance).toMatchObject({ authors: ['ana', 'bo'], consenting: [] });
  });

  test('an author who also approved consents, and does not count as an approval', async () => {
    const head = repo.commit('rules', { '.phasegate.yml': 'version: 1\n' }, { author: bo });
    const { change } = await collect(repo, pull(head), approved('bo', 'cy'));
    expect(change.governance).toMatchObject({ approvals: [{ person: 'cy' }], consenting: ['bo'] });
  });

  test('in local git nobody has opened it, and only a proven approval counts', async () => {
    repo.commit('rules', { '.phasegate.yml': 'version: 1\n' });
    const { change } = await collect(repo, local('next'), approved('bo'));
    expect(change.governance).toMatchObject({ authors: ['ana'], approvals: [{ person: 'bo' }], consenting: [] });
  });

  test('authors of other files did not write the rules', async () => {
    repo.commit('code', { 'code.txt': '1\n' }, { author: bo });
    const head = repo.commit('rules', { '.phasegate.yml': 'version: 1\n' });
    const pushes = [pushedBy(1, head)];
    expect((await collect(repo, pull(head), { pushes })).change.governance).toMatchObject({
      authors: ['ana'],
      consenting: ['ana'],
    });
  });

  test('D12: moving a rule away touches it', async () => {
    repo.commit('rules', { '.phasegate/policies/a.rego': 'package a\n' });
    repo.git('branch', '--quiet', '--force', 'release/1', 'next');
    const head = repo.commit('tidy', { '.phasegate/policies/a.rego': null, 'docs/n.txt': 'package a\n' });
    expect((await collect(repo, pull(head))).change.governance.paths).toEqual(['.phasegate/policies/a.rego']);
  });

  test('where no rule changes, nobody is asked', async () => {
    const head = repo.commit('code', { 'code.txt': '1\n' });
    const nothing = { paths: [], authors: [], approvals: [], consenting: [] };
    expect((await collect(repo, pull(head), approved('bo'))).change.governance).toEqual(nothing);
  });
});

describe('a triage record', () => {
  test('names who decided, and who wrote it is somebody else', async () => {
    const head = repo.commit('triage', { '.phasegate/triage/new.yml': 'by: bo\n' });
    const { change } = await collect(repo, pull(head), approved('bo'));
    expect(change.triage).toEqual({
      paths: ['.phasegate/triage/new.yml'],
      by: ['bo'],
      authors: ['ana'],
      approvals: [{ person: 'bo', method: 'review' }],
      consenting: [],
    });
    expect(change.governance.paths).toEqual([]);
  });

  test('C10 opened by who decided is not consent', async () => {
    const head = repo.commit('triage', { '.phasegate/triage/new.yml': 'by: ana\n' });
    expect((await collect(repo, pull(head))).change.triage).toMatchObject({ by: ['ana'], consenting: [] });
  });

  test('written under the e-mail of who decided is not consent', async () => {
    const head = repo.commit('triage', { '.phasegate/triage/new.yml': 'by: bo\n' }, { author: bo });
    expect((await collect(repo, pull(head))).change.triage).toMatchObject({ by: ['bo'], consenting: [] });
  });

  test('that is taken away is answered for by who made it', async () => {
    const head = repo.commit('triage', { '.phasegate/triage/old.yml': null });
    expect((await collect(repo, pull(head))).change.triage.by).toEqual(['cy']);
  });

  test('that cannot be read leaves the change undecided', async () => {
    const head = repo.commit('triage', { '.phasegate/triage/new.yml': 'by: bo\n' });
    const decider = () => {
      throw 'not YAML';
    };
    const { problems } = await collect(repo, pull(head), { ...FACTS, decider });
    expect(problems).toMatchObject([
      { code: 'triage.invalid', file: '.phasegate/triage/new.yml', message: 'not YAML', reads: 'change' },
    ]);
  });
});
