import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenGit, openGit } from '../../src/io/git.ts';
import { type Repository, repository } from '../repository.ts';

/** A small deterministic generator, so that a failing history can be made again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Commits with one or two parents and dates that lie: git's own answers are the measure. */
function tangled(repo: Repository, seed: number, skew: boolean): readonly string[] {
  const random = randomFrom(seed);
  const tree = repo.git('hash-object', '-t', 'tree', '-w', '/dev/null');
  const made: string[] = [];
  for (let index = 0; index < 28; index += 1) {
    const parents = index === 0 ? [] : [made[random(index)], made[Math.max(0, index - 1 - random(3))]];
    const lines = [...new Set(parents)].map((parent) => `parent ${parent}\n`).join('');
    const at = 1_790_000_000 + (skew ? random(100_000) : index * 60);
    const who = `A <a@example.org> ${at} +0000`;
    repo.write('object', `tree ${tree}\n${lines}author ${who}\ncommitter ${who}\n\nc${index}\n`);
    made.push(repo.git('hash-object', '-t', 'commit', '-w', 'object'));
  }
  return made;
}

describe.each([
  { seed: 1, skew: false },
  { seed: 2, skew: false },
  { seed: 3, skew: true },
  { seed: 4, skew: true },
])('a tangled history (seed $seed, lying dates: $skew)', ({ seed, skew }) => {
  let repo: Repository;
  let git: OpenGit;
  let ids: readonly string[];
  beforeAll(async () => {
    repo = repository();
    ids = tangled(repo, seed, skew);
    git = await openGit(repo.path);
  });
  afterAll(async () => {
    await git.close();
    repo.remove();
  });
  const pairs = () =>
    [3, 9, 14, 20, 26, 27].flatMap((a) => [5, 12, 19, 25, 27].map((b) => [ids[a] ?? '', ids[b] ?? ''] as const));

  test('the merge base is one of the best common ancestors', async () => {
    for (const [a, b] of pairs()) {
      const best = repo.git('merge-base', '--all', a, b).split('\n');
      expect(best).toContain(await git.mergeBase(a, b));
    }
  });

  test('ancestry is what git says', async () => {
    for (const [a, b] of pairs()) {
      const expected = repo.git('rev-list', b).split('\n').includes(a);
      expect(await git.isAncestor(a, b)).toBe(expected);
    }
  });

  test('nothing that a range holds is left out', async () => {
    for (const [a, b] of pairs()) {
      const theirs = new Set(repo.git('rev-list', a).split('\n'));
      const expected = repo
        .git('rev-list', b)
        .split('\n')
        .filter((id) => !theirs.has(id));
      const found = (await git.between(a, b)).map(({ id }) => id);
      expect(found).toEqual(expect.arrayContaining(expected));
      if (!skew) expect(found.length).toBe(expected.length);
    }
  });
});

test('first parents after a commit are the changes that landed, oldest first', async () => {
  const repo = repository();
  const base = repo.commit('base', { a: '1\n' });
  repo.branch('fix');
  repo.commit('fix 1', { b: '1\n' });
  repo.commit('fix 2', { b: '2\n' });
  repo.branch('main');
  const merged = repo.merge('fix', 'Merge the fix');
  const last = repo.commit('last', { c: '1\n' });
  const git = await openGit(repo.path);
  expect((await git.firstParents(base, last)).map(({ id }) => id)).toEqual([merged, last]);
  expect(await git.firstParents(last, last)).toEqual([]);
  await git.close();
  repo.remove();
});

test('two histories without a common commit have no merge base', async () => {
  const repo = repository();
  const a = repo.commit('a', { a: '1\n' });
  repo.git('checkout', '--quiet', '--orphan', 'other');
  const b = repo.commit('b', { b: '1\n' });
  const git = await openGit(repo.path);
  expect(await git.mergeBase(a, b)).toBeUndefined();
  await git.close();
  repo.remove();
});
