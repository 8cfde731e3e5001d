import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { statementText } from '../../../src/core/evidence/statements/statement.ts';
import type { Approval } from '../../../src/core/model/snapshot.generated.ts';
import type { Push } from '../../../src/io/github/facts.ts';
import { statement } from '../../core/evidence/statements/facts.ts';
import { type Repository, repository } from '../../repository.ts';
import { collect, pull, pushedBy } from './situation.ts';

const SIGNATURE = { '.phasegate/signoffs/p/bo.json': statementText(statement) };

/** Ana opens a request from `next` with a change of the rules; Bo is the colleague who approves its head. */
let repo: Repository;
let opened: string;
beforeEach(() => {
  repo = repository();
  repo.commit('start', { 'code.txt': '1\n', '.phasegate/other.yml': 'strict\n' });
  repo.branch('develop');
  repo.branch('release/1');
  repo.branch('next');
  opened = repo.commit('rules', { '.phasegate.yml': 'version: 1\n' });
});
afterEach(() => repo.remove());

const BO: Approval = { person: 'bo', method: 'review' };
const [alone, together] = [
  { authors: ['ana'], approvals: [BO], consenting: ['ana'] },
  { authors: ['ana', 'bo'], approvals: [], consenting: ['bo'] },
];

async function governance(head: string, ...pushes: readonly Push[]) {
  const approvals = { governance: [BO], triage: [] };
  return (await collect(repo, pull(head), { approvals, pushes })).change.governance;
}

function meanwhile(): void {
  repo.branch('release/1');
  repo.commit('meanwhile', { 'code.txt': '2\n' });
  repo.branch('next');
}

describe('who pushed to a change of the rules', () => {
  test('a merge that brings it up to date is no author', async () => {
    meanwhile();
    const head = repo.merge('release/1', 'Merge the base');
    expect(await governance(head, pushedBy(2, head, opened), pushedBy(1, opened))).toMatchObject(alone);
  });

  test('commits that do not touch the rules, such as a signature, is no author', async () => {
    const head = repo.commit('Sign', SIGNATURE);
    expect(await governance(head, pushedBy(2, head, opened), pushedBy(1, opened))).toMatchObject(alone);
  });

  test('C10: a merge that leaves out what the base did to them is an author', async () => {
    repo.branch('release/1');
    repo.commit('tighten', { '.phasegate/other.yml': 'stricter\n' });
    repo.branch('next');
    repo.git('merge', '--quiet', '--strategy=ours', '-m', 'Merge the base', 'release/1');
    const head = repo.git('rev-parse', 'HEAD');
    expect(await governance(head, pushedBy(2, head, opened), pushedBy(1, opened))).toMatchObject(together);
  });

  test('C10: what was rebased by the opener since leaves the opener not alone', async () => {
    const rules = repo.commit('more rules', { '.phasegate.yml': 'version: 2\n' });
    meanwhile();
    repo.git('rebase', '--quiet', 'release/1');
    const head = repo.git('rev-parse', 'HEAD');
    const pushes = [pushedBy(1, head, rules), pushedBy(2, rules, opened), pushedBy(1, opened)];
    expect(await governance(head, ...pushes)).toMatchObject({ authors: ['ana'], consenting: [] });
  });

  test('C10: what nobody has any more leaves the opener not alone', async () => {
    const gone = 'f'.repeat(40);
    const pushes = [pushedBy(1, opened, gone), pushedBy(2, gone, opened), pushedBy(1, opened)];
    expect(await governance(opened, ...pushes)).toMatchObject({ authors: ['ana'], consenting: [] });
  });

  test('an earlier branch of that name does not count', async () => {
    const earlier = pushedBy(2, 'f'.repeat(40));
    const deleted = pushedBy(2, '0'.repeat(40), 'f'.repeat(40));
    expect(await governance(opened, pushedBy(1, opened), deleted, earlier)).toMatchObject(alone);
  });

  test('C10: before the opener restored the deleted branch, is an author', async () => {
    const head = repo.commit('more rules', { '.phasegate.yml': 'version: 2\n' });
    const deleted = pushedBy(2, '0'.repeat(40), head);
    const pushes = [pushedBy(1, head), deleted, pushedBy(2, head, opened), pushedBy(1, opened)];
    expect(await governance(head, ...pushes)).toMatchObject(together);
  });

  test('C10: so often that the list does not reach back to its beginning, leaves the opener not alone', async () => {
    const often = Array.from({ length: 100 }, () => pushedBy(1, opened, opened));
    expect(await governance(opened, ...often)).toMatchObject({ consenting: [] });
    expect(await governance(opened, ...often.slice(1))).toMatchObject(alone);
  });

  test('C10: from an account that is deleted since, leaves the opener not alone', async () => {
    const { id: _, ...nobody } = pushedBy(0, opened);
    const head = repo.commit('more rules', { '.phasegate.yml': 'version: 2\n' });
    expect(await governance(head, pushedBy(1, head, opened), nobody)).toMatchObject({ consenting: [] });
  });
});

describe('C10: who pushed to a fix', () => {
  const part = async (head: string, ...pushes: readonly Push[]) =>
    (await collect(repo, pull(head), { pushes })).change.parts[0];

  test('is its author, under whatever e-mail', async () => {
    const head = repo.commit('fix: it', { 'code.txt': '2\n' });
    expect(await part(head, pushedBy(2, head, opened), pushedBy(1, opened))).toMatchObject({
      authors: ['ana', 'bo'],
      unknown_authors: [],
    });
  });

  test('and is no person of the configuration is an unknown author', async () => {
    const head = repo.commit('fix: it', { 'code.txt': '2\n' });
    expect(await part(head, pushedBy(99, head, opened))).toMatchObject({ unknown_authors: ['user-99'] });
  });

  test('only to bring it up to date, or to sign, is none', async () => {
    meanwhile();
    const merge = repo.merge('release/1', 'Merge the base');
    const head = repo.commit('Sign', SIGNATURE);
    const pushes = [pushedBy(2, head, merge), pushedBy(3, merge, opened), pushedBy(1, opened)];
    expect(await part(head, ...pushes)).toMatchObject({ authors: ['ana'] });
  });
});
