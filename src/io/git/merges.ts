import { Problem } from '../../core/model/problem.ts';
import { type Caller, GIT_NEEDED, run, unreadable } from './process.ts';

/** The tree that git makes of two commits by itself; undefined where they conflict. */
export async function mergeTree(inside: Caller, base: string, head: string): Promise<string | undefined> {
  const args = ['merge-tree', '--write-tree', '--no-messages', '--end-of-options', base, head];
  const { code, stdout, stderr } = await run(inside, args);
  if (code === 1) return undefined;
  const [tree = ''] = stdout.toString('latin1').split('\n');
  if (code === 0 && /^[0-9a-f]{40,64}$/.test(tree)) return tree;
  throw new Problem({
    code: 'git.unreadable',
    message: 'git could not merge the change into its base',
    found: stderr.split('\n')[0] || `exit ${code}`,
    expected: `${GIT_NEEDED}, and the history of both sides`,
    remedy: 'check out with fetch-depth: 0 and without a filter, on a runner with a current git',
    who: 'platform engineer',
  });
}

/**
 * The tree that the change from `start` to `head` makes of the tree `onto`; undefined where they conflict. A commit of `onto` on top of `start`
 * is made for it, so that `start` is the one merge base (git before 2.40 cannot be told).
 */
export async function transplant(
  inside: Caller,
  start: string,
  head: string,
  onto: string,
): Promise<string | undefined> {
  const who = 'phasegate <phasegate@localhost> 0 +0000';
  const input = `tree ${onto}\nparent ${start}\nauthor ${who}\ncommitter ${who}\n\n`;
  const made = await run(inside, ['hash-object', '-t', 'commit', '-w', '--stdin'], { input });
  if (made.code !== 0) throw unreadable('git could not write a commit of its own', made.stderr);
  return mergeTree(inside, made.stdout.toString('latin1').trim(), head);
}
