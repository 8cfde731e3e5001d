import { afterEach, beforeEach, expect, test } from 'vitest';
import { openGit } from '../../src/io/git.ts';
import { type Repository, repository } from '../repository.ts';

const FOLDER = '.phasegate/signoffs';
const FILE = `${FOLDER}/phase-6/bo.json`;

let repo: Repository;
beforeEach(() => {
  repo = repository();
  repo.commit('start', { 'a.txt': 'a\n' });
});
afterEach(() => repo.remove());

/** Whether the tip of `branch` or what it reaches ever held the bytes. */
async function held(text: string, branch = 'main'): Promise<boolean> {
  repo.write('object', text);
  const git = await openGit(repo.path);
  try {
    return await git.everHeld(repo.git('rev-parse', branch), repo.git('hash-object', '-w', 'object'), FOLDER);
  } finally {
    await git.close();
  }
}

test('an object that stands in the folder has been held', async () => {
  repo.commit('sign', { [FILE]: 'signed' });
  expect(await held('signed')).toBe(true);
});

test('an object that was there once has been held', async () => {
  repo.commit('sign', { [FILE]: 'signed' });
  repo.commit('tidy up', { [FILE]: null });
  expect(await held('signed')).toBe(true);
});

test('an object that only a merge brought, and the next commit took away, has been held', async () => {
  repo.branch('aside');
  repo.commit('more', { 'b.txt': 'b\n' });
  repo.git('checkout', '--quiet', 'main');
  repo.git('merge', '--quiet', '--no-ff', '--no-commit', 'aside');
  repo.commit('Merge', { [FILE]: 'signed' });
  repo.commit('tidy up', { [FILE]: null });
  expect(await held('signed')).toBe(true);
});

test('an object of a side that a merge left out has been held', async () => {
  repo.branch('aside');
  repo.commit('sign', { [FILE]: 'signed' });
  repo.git('checkout', '--quiet', 'main');
  repo.git('merge', '--quiet', '--no-ff', '--strategy=ours', '-m', 'Merge', 'aside');
  expect(await held('signed')).toBe(true);
});

test.each<[string, () => void]>([
  ['never was', () => repo.commit('sign', { [FILE]: 'another' })],
  ['stands elsewhere', () => repo.commit('note', { 'signed.json': 'signed' })],
  [
    'is on another branch',
    () => {
      repo.branch('aside');
      repo.commit('sign', { [FILE]: 'signed' });
    },
  ],
])('an object that %s has not been held', async (_, make) => {
  make();
  expect(await held('signed')).toBe(false);
});

test('a history that is not there cannot say', async () => {
  repo.commit('sign', { [FILE]: 'signed' });
  repo.commit('tidy up', { [FILE]: null });
  const shallow = repository({ from: repo, args: ['--depth=1'] });
  const git = await openGit(shallow.path);
  try {
    const id = 'a'.repeat(40);
    await expect(git.everHeld(shallow.git('rev-parse', 'HEAD'), id, FOLDER)).rejects.toMatchObject({
      parts: { code: 'git.unreadable' },
    });
  } finally {
    await git.close();
    shallow.remove();
  }
});
