import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What a workflow downloads of a commit. */
function archived(): readonly string[] {
  const archive = execFileSync('git', ['archive', '--format=tar', '--worktree-attributes', 'HEAD'], {
    maxBuffer: 512 * 1024 * 1024,
  });
  return execFileSync('tar', ['-tf', '-'], { input: archive, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).split(
    '\n',
  );
}

test('the archive of a commit holds all that the action loads, and neither tests nor examples', () => {
  const paths = archived();
  expect(paths).toEqual(
    expect.arrayContaining([
      'action.yml',
      'LICENSE',
      ...['action.js', 'worker.js', 'policies.wasm', 'policies.json', 'opa.wasm.br', 'package.json'].map(
        (name) => `dist/${name}`,
      ),
    ]),
  );
  expect(paths.filter((path) => /^(?:test|examples|opa|docs)\//.test(path))).toEqual([]);
});
