import { readFile } from 'node:fs/promises';
import { Problem, type ProblemCode, textOf } from '../core/model/problem.ts';

/** Nothing stands there, nor could it: a file stands where the folder would. */
const ABSENT: readonly unknown[] = ['ENOENT', 'ENOTDIR'];

/** Whether what was thrown says that nothing stands at a path. */
export const isAbsent = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && ABSENT.includes(thrown.code);

/** The bytes of a file that need not be there; undefined where it is not. Throws `code` where it is, and cannot be read. */
export async function bytesThere(
  path: string,
  shown = path,
  code: ProblemCode = 'input.invalid',
): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (isAbsent(cause)) return undefined;
    throw new Problem(
      {
        code,
        message: 'a file is there and cannot be read',
        file: shown,
        found: textOf(cause),
        expected: 'a readable file, or none',
        remedy: 'look whether the path is right and the file may be read',
      },
      { cause },
    );
  }
}
