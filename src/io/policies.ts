import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { counted } from '../core/model/headline.ts';
import { Problem } from '../core/model/problem.ts';

const PLACE = '.phasegate/policies';

/**
 * Rego sources of a folder as if they stood under `.phasegate/policies/`, tests left out; nothing where the folder is empty (dotfiles apart),
 * as it is after the last rule was removed. Throws `input.invalid` where it is not there, or holds files of which none is Rego.
 */
export async function readPolicies(folder: string): Promise<ReadonlyMap<string, string>> {
  const top = resolve(folder);
  const entries = await readdir(top, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw unreadable(folder, 'no such folder', cause);
  });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const rego = files.filter(({ name }) => name.endsWith('.rego'));
  if (files.length > 0 && rego.length === 0)
    throw unreadable(folder, `${counted(files.length, 'file')}, and no .rego file`);
  const rules = rego
    .filter(({ name }) => !name.endsWith('_test.rego'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const sources = await Promise.all(
    rules.map(
      async (file) => [`${PLACE}/${relative(top, file).split(sep).join('/')}`, await readFile(file, 'utf8')] as const,
    ),
  );
  return new Map(sources);
}

function unreadable(file: string, found: string, cause?: unknown): Problem {
  return new Problem(
    {
      code: 'input.invalid',
      message: 'the folder of policies cannot be read',
      file,
      found,
      expected: 'a folder with gates/<gate>/<rule>.rego',
      remedy: 'check the path',
    },
    { cause },
  );
}
