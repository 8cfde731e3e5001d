import { parseSshSignature } from '../../core/evidence/statements/sshsig.ts';
import { parseStatement, type SignoffStatement } from '../../core/evidence/statements/statement.ts';
import { Problem } from '../../core/model/problem.ts';
import type { FileChange } from '../../core/model/snapshot.generated.ts';
import type { ChangedFile, Git, Tree } from '../ports.ts';
import { sideBySide } from './side-by-side.ts';

/** What a path is by its name alone. */
export interface PathClasses {
  readonly classifyPath: (path: string, mode: string) => FileChange['class'];
}

/**
 * The files that differ between two trees, each with what it is. Sign-offs need no owner because a signature proves itself: what is no
 * statement and no signature, or takes a withdrawal away, proves nothing and is governance. Throws `git.*`.
 */
export async function classified(
  from: string,
  to: string,
  git: Git,
  { classifyPath }: PathClasses,
): Promise<readonly FileChange[]> {
  const [before, after] = [git.tree(from), git.tree(to)];
  return sideBySide(await git.diff(from, to), async (file) => {
    const { path, status, newMode: mode } = file;
    const named = classifyPath(path, mode);
    const isClaim = named === 'signoffs' && !(await provesItself(file, before, after));
    return { path, status, mode, class: isClaim ? 'governance' : named };
  });
}

async function provesItself({ path, status }: ChangedFile, before: Tree, after: Tree): Promise<boolean> {
  if (status !== 'added' && (await statementOf(before, path))?.decision === 'revoke') return false;
  if (status === 'deleted') return true;
  if (path.endsWith('.json')) return (await statementOf(after, path)) !== undefined;
  const bytes = await after.read(path);
  return (
    bytes !== undefined && attempt(() => parseSshSignature(Buffer.from(bytes).toString('latin1'), path)) !== undefined
  );
}

/** The statement that a file of a pair, `.json` or `.sig`, belongs to. */
async function statementOf(tree: Tree, path: string): Promise<SignoffStatement | undefined> {
  const file = path.replace(/\.sig$/, '.json');
  const bytes = await tree.read(file);
  return bytes === undefined ? undefined : attempt(() => parseStatement(bytes, file));
}

function attempt<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (thrown) {
    if (thrown instanceof Problem) return undefined;
    throw thrown;
  }
}
