import type { Statement } from '../../core/model/snapshot.generated.ts';
import type { Git, Tree } from '../ports.ts';
import type { Proposal } from './event.ts';
import { sideBySide } from './side-by-side.ts';

const FOLDER = '.phasegate/signoffs';

/**
 * A `governance` signature lands with its change, once: whoever brings the same bytes again after the step was taken back has it signed anew.
 * The history of the base is looked through and not its tree alone, for anybody can remove a file. Throws `git.unreadable`.
 */
export async function unspent(
  signed: readonly Statement[],
  { git, judged, proposal }: { readonly git: Git; readonly judged: Tree; readonly proposal: Proposal },
): Promise<readonly Statement[]> {
  const isMeant = ({ status, kinds }: Statement): boolean => status === 'valid' && kinds.includes('governance');
  if (!signed.some(isMeant)) return signed;
  const ids = new Map((await judged.list()).map(({ path, id }) => [path, id]));
  return sideBySide(signed, async (statement) => {
    const id = ids.get(statement.path);
    if (!isMeant(statement) || id === undefined) return statement;
    if (!(await git.everHeld(proposal.base, id, FOLDER))) return statement;
    const { expires_at: _, ...rest } = statement;
    return { ...rest, status: 'void', reason: `it landed on ${proposal.baseRef} before: sign this change anew` };
  });
}
