import { type Caller, run, unreadable } from './process.ts';

/** Whether a commit or any that it reaches brought or took away this object below `folder`, merges looked at from each side. */
export async function everHeld(inside: Caller, commit: string, id: string, folder: string): Promise<boolean> {
  const args = ['log', '-1', '--format=%H', '-m', '--full-history', '--no-renames', `--find-object=${id}`];
  const { code, stdout, stderr } = await run(inside, [...args, '--end-of-options', commit, '--', folder]);
  if (code !== 0) throw unreadable('git could not look through the history of the base', stderr);
  return stdout.length > 0;
}
