import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { Problem } from '../core/model/problem.ts';

const PLACE = '.phasegate/policies';

/** Rego sources of a folder as if they stood under `.phasegate/policies/`, tests left out. Throws `input.invalid`. */
export async function readPolicies(folder: string): Promise<ReadonlyMap<string, string>> {
  const top = resolve(folder);
  const entries = await readdir(top, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new Problem(
      {
        code: 'input.invalid',
        message: 'the folder of policies cannot be read',
        file: folder,
        remedy: 'check the path',
      },
      { cause },
    );
  });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.rego') && !entry.name.endsWith('_test.rego'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const sources = await Promise.all(
    files.map(
      async (file) => [`${PLACE}/${relative(top, file).split(sep).join('/')}`, await readFile(file, 'utf8')] as const,
    ),
  );
  return new Map(sources);
}
