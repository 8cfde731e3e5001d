import type { Person } from '../../core/model/configuration.ts';
import { PUSHES_LISTED, type Push } from '../github/facts.ts';
import { isZero } from '../payload.ts';
import type { Commit, Git } from '../ports.ts';
import { personOfGithub } from './authors.ts';
import { whereThere } from './missing-object.ts';

/** Commits that an account other than the opener pushed to the branch of a request. */
export interface Pushed {
  /** Numeric id of the account; absent where it is deleted. */
  readonly id?: number;
  readonly login: string;
  /** Those that the request has. */
  readonly kept: readonly Commit[];
  /** Those that were rewritten or taken away since; absent where git does not have them any more. */
  readonly gone?: readonly Commit[];
}

/** What the platform's list of pushes says of a request. */
export interface PushList {
  /** Whether it has the head, and reaches back to where the branch was made as far as one page can tell. */
  readonly isWhole: boolean;
  readonly byOthers: readonly Pushed[];
}

/**
 * Who beside the opener pushed which commits of a request from `base` to `head`. `pushes` are the newest first; those to an earlier branch of
 * the same name count where the request has what they brought. Commits of the base are nobody's, so who brings a branch up to date pushed the merge alone.
 */
export async function pushedTo(
  { base, head, opener }: { readonly base: string; readonly head: string; readonly opener: number },
  pushes: readonly Push[],
  git: Git,
): Promise<PushList> {
  const made = pushes.findIndex(({ before }) => isZero(before));
  const since = made < 0 ? pushes : pushes.slice(0, made + 1);
  const own = new Set((await git.between(base, head)).map(({ id }) => id));
  // Whoever restores a deleted branch makes it anew, with what others pushed before.
  const others = pushes.filter(
    (push, index) => push.id !== opener && !isZero(push.after) && (index < since.length || own.has(push.after)),
  );
  return {
    isWhole: since.some(({ after }) => after === head) && (made >= 0 || pushes.length < PUSHES_LISTED),
    byOthers: await Promise.all(
      others.map(async ({ id, login, before, after }) => {
        const brought = await broughtBy({ base, before, after }, git);
        const kept = (brought ?? []).filter((commit) => own.has(commit.id));
        const account = id === undefined ? { login } : { id, login };
        return {
          ...account,
          kept,
          ...(brought === undefined ? {} : { gone: brought.filter((one) => !kept.includes(one)) }),
        };
      }),
    ),
  };
}

/** The commits of a push that neither the base nor the branch had before; undefined where they are nowhere to be had. */
async function broughtBy(
  { base, before, after }: { readonly base: string; readonly before: string; readonly after: string },
  git: Git,
): Promise<readonly Commit[] | undefined> {
  const beyond = await whereThere(() => git.between(base, after));
  if (beyond === undefined || isZero(before)) return beyond;
  // What was there before a forced push may be gone; then the push brought all of it.
  const fresh = await whereThere(() => git.between(before, after));
  if (fresh === undefined) return beyond;
  const ids = new Set(fresh.map(({ id }) => id));
  return beyond.filter(({ id }) => ids.has(id));
}

/** Those of the pushes that something holds for. */
export async function thoseWho(
  pushed: readonly Pushed[],
  does: (one: Pushed) => Promise<boolean>,
): Promise<readonly Pushed[]> {
  const answers = await Promise.all(pushed.map(does));
  return pushed.filter((_, index) => answers[index] === true);
}

/** The persons of the configuration among some accounts. */
export const peopleOf = (accounts: readonly Pick<Pushed, 'id'>[], people: readonly Person[]): readonly string[] =>
  accounts.flatMap(({ id }) => (id === undefined ? [] : (personOfGithub(id, people) ?? [])));
