import { Problem } from '../../core/model/problem.ts';

/** Whether git was asked for an object that is not in the clone and could not be fetched. */
export const isMissing = (thrown: unknown): thrown is Problem =>
  thrown instanceof Problem && thrown.code === 'git.missing_object';

/** What `ask` answers; undefined where it needs such an object. */
export async function whereThere<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw thrown;
  }
}
